// The LKjIP of the data in Tapis, reviewed like a file: findings before it is issued.
import { useNavigate } from '@tanstack/react-router';
import type { DaftarTinjauan } from '@tapis/contract/reviu/tinjauan.ts';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../kit/Icon.tsx';
import { useKabar } from '../kit/useKabar.tsx';
import { useScope } from '../kit/useScope.ts';
import { useSimpan } from '../kit/useSimpan.ts';
import { reviuKey, reviuPath } from './reviuQueries.ts';

export function DataSendiriButton() {
  const { t } = useTranslation();
  const scope = useScope();
  const navigate = useNavigate();
  const tell = useKabar();
  const { save, busy, problems } = useSimpan<DaftarTinjauan['tinjauan'][number]>([reviuKey(scope)], ({ kode }) => {
    const params = { perangkatDaerah: scope.perangkatDaerah, tahun: String(scope.tahun), kode };
    void navigate({ to: '/$perangkatDaerah/$tahun/reviu/$kode', params });
  });
  useEffect(() => {
    const [problem] = problems;
    if (problem) tell({ text: problem.message });
  }, [problems, tell]);
  return (
    <button
      type="button"
      className="tombol"
      aria-disabled={busy}
      onClick={() => {
        if (!busy) void save({ method: 'POST', path: `${reviuPath(scope)}/data-sendiri`, versi: null });
      }}
    >
      <Icon name="review" />
      {t(busy ? 'reviu.sendiriBerjalan' : 'reviu.sendiri')}
    </button>
  );
}

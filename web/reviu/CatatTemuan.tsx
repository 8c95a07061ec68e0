// A finding becomes a catatan hasil reviu of the APIP at a press, or leads to the one it has become.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReviuApip } from '@tapis/contract/reviu/reviuApip.ts';
import { catatanTemuan } from '@tapis/core/reviu/apip/catatanTemuan.ts';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useKabar } from '../kit/useKabar.tsx';
import { useScope } from '../kit/useScope.ts';
import { useSimpan } from '../kit/useSimpan.ts';
import { useTellUndo } from '../kit/useTellUndo.ts';
import { apipPath, reviuApipQuery, useShowReviu } from './apip/reviuApipQuery.ts';
import css from './KartuTemuan.module.css';
import type { TemuanView } from './pilihanReviu.ts';

/** For those who review as the APIP only. */
export function CatatTemuan({ temuan, berkas }: { temuan: TemuanView; berkas: string }) {
  const { t } = useTranslation();
  const scope = useScope();
  const query = reviuApipQuery(scope);
  const { data: reviu } = useQuery(query);
  const show = useShowReviu(scope);
  const tell = useKabar();
  const tellUndo = useTellUndo([query.queryKey]);
  const { save, busy, problems } = useSimpan<ReviuApip>([]);
  useEffect(() => {
    const [problem] = problems;
    if (problem) tell({ text: problem.message });
  }, [problems, tell]);
  if (reviu === undefined) return null;

  const baru = catatanTemuan(temuan, { berkas, nomor: temuan.nomor });
  const ada = reviu.catatan.find(({ rujukan, status }) => rujukan === baru.rujukan && status !== 'dicabut');
  const params = { perangkatDaerah: scope.perangkatDaerah, tahun: String(scope.tahun) };
  if (ada)
    return (
      <p className="tanpa-cetak">
        <Link to="/$perangkatDaerah/$tahun/reviu-apip" params={params} search={{ catatan: ada.nomor }}>
          {t('reviu.catatan.lihat', { nomor: ada.nomor })}
        </Link>
      </p>
    );

  const held =
    reviu.status === 'draf' ? null : t(reviu.status === null ? 'reviu.catatan.belum' : 'reviu.catatan.selesai');
  const id = `catat-${temuan.nomor}`;
  async function add() {
    if (busy || held !== null) return;
    const path = `${apipPath(scope)}/catatan`;
    const hasil = await save({ method: 'POST', path, body: baru, versi: null });
    const satu = hasil?.catatan.at(-1);
    if (!hasil || !satu) return;
    show(hasil);
    const undo = { method: 'DELETE', path: `${path}/${satu.nomor}`, versi: satu.versi } as const;
    tellUndo(t('reviu.catatan.jadi', { nomor: satu.nomor }), undo);
  }
  return (
    <div className={`${css.buttons} tanpa-cetak`}>
      <button
        type="button"
        className="tombol"
        aria-label={`${t('reviu.catatan.jadikan')}: ${t('reviu.nomor', { nomor: temuan.nomor })}`}
        aria-disabled={busy || held !== null}
        {...(held === null ? {} : { 'aria-describedby': id })}
        onClick={() => void add()}
      >
        {t('reviu.catatan.jadikan')}
      </button>
      {held === null ? null : (
        <span id={id} className="redup kecil">
          {held}{' '}
          <Link to="/$perangkatDaerah/$tahun/reviu-apip" params={params}>
            {t('reviu.catatan.keReviu')}
          </Link>
        </span>
      )}
    </div>
  );
}

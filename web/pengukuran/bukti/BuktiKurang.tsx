// Before a triwulan is submitted or approved: how many of its figures nothing proves. Tells, holds nothing up.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Triwulan } from '@tapis/core/values/sel.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../kit/Icon.tsx';
import { useScope } from '../../kit/useScope.ts';
import { susunBaris } from '../barisIsian.ts';
import { isianQuery } from '../isianQuery.ts';
import css from './Bukti.module.css';
import { buktiQuery } from './buktiQuery.ts';
import { cocokSaring, susunBarisBukti } from './pilihanBukti.ts';

export function BuktiKurang({ triwulan }: { triwulan: Triwulan }) {
  const { t } = useTranslation();
  const scope = useScope();
  const { data: isian } = useQuery({ ...isianQuery(scope), staleTime: Number.POSITIVE_INFINITY });
  const { data: daftar } = useQuery(buktiQuery(scope));
  const banyak = useMemo(() => {
    if (!isian || !daftar) return 0;
    const kinerja = susunBaris(isian, []).kinerja.filter((satu) => satu.lembar === 'kinerja');
    return susunBarisBukti(kinerja, daftar.bukti, triwulan).filter((satu) => cocokSaring(satu, 'perlu')).length;
  }, [isian, daftar, triwulan]);
  if (banyak === 0) return null;
  return (
    <p className={css.warn}>
      <Icon name="warning" size={16} /> {t('bukti.kurang', { banyak })}{' '}
      <Link
        to="/$perangkatDaerah/$tahun/bukti"
        params={{ perangkatDaerah: scope.perangkatDaerah, tahun: String(scope.tahun) }}
        search={{ tw: triwulan, saring: 'perlu' }}
      >
        {t('bukti.lihatKurang')}
      </Link>
    </p>
  );
}

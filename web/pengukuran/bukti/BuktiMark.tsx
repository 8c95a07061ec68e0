// Mark at a row of the sheet: how many evidence files it has in the triwulan that are shown.
import { useQuery } from '@tanstack/react-query';
import type { Triwulan } from '@tapis/core/values/sel.ts';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../kit/Icon.tsx';
import { useScope } from '../../kit/useScope.ts';
import css from './Bukti.module.css';
import { buktiQuery } from './buktiQuery.ts';

export function BuktiMark({ indikator, triwulan }: { indikator: string; triwulan: readonly Triwulan[] }) {
  const { t } = useTranslation();
  const { data: banyak = 0 } = useQuery({
    ...buktiQuery(useScope()),
    select: ({ bukti }) =>
      bukti.filter((b) => b.indikator === indikator && b.dihapus === null && triwulan.includes(b.triwulan)).length,
  });
  if (banyak === 0) return null;
  return (
    <span className={css.mark}>
      <Icon name="clip" size={14} /> {t('bukti.banyak', { banyak })}
    </span>
  );
}

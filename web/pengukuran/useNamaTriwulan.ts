// "Triwulan II", "TW II"; "Quarter 2", "Q2".
import type { Triwulan } from '@tapis/core/values/sel.ts';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../text/setup.ts';

const ROMAWI: Record<Triwulan, string> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' };

export function useNamaTriwulan(): (triwulan: Triwulan, short?: boolean) => string {
  const { t } = useTranslation();
  return (triwulan, short = false) =>
    t(short ? 'pengukuran.triwulanSingkat' : 'pengukuran.triwulan', {
      nomor: currentLanguage() === 'id' ? ROMAWI[triwulan] : String(triwulan),
    });
}

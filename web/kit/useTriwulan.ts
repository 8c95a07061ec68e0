// Name of a triwulan in the language of the page: "Triwulan IV", "Quarter IV".
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

const ROMAN = ['I', 'II', 'III', 'IV'];

export function useTriwulan(): (nomor: number) => string {
  const { t } = useTranslation();
  return useCallback((nomor) => t('umum.triwulanKe', { nomor: ROMAN[nomor - 1] ?? String(nomor) }), [t]);
}

// Tells what was saved and offers to take it back: the earlier state is saved over it, under the revision that the edit made.
import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sendJson } from './api.ts';
import type { Simpanan } from './sendRecord.ts';
import { useKabar } from './useKabar.tsx';
import { problemsOf } from './useSimpan.ts';

/** `stale`: what is asked again after taking back. `undo` null: this cannot be taken back. */
export function useTellUndo(stale: readonly QueryKey[]): (text: string, undo: Simpanan | null) => void {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const tell = useKabar();
  const failed = (error: unknown) => {
    const words = { offline: t('galat.jaringanRinci'), unknown: t('galat.takTerdugaRinci') };
    const problems = error instanceof Error ? problemsOf(error, words) : [];
    // A conflict has no problem of its own: somebody has been here since.
    tell({ text: problems[0]?.message ?? t('simpan.tidakDiurungkan') });
  };
  return (text, undo) => {
    if (undo === null) return tell({ text });
    const { method, path, body, versi } = undo;
    tell({
      text,
      undo: () => {
        sendJson(method, path, body, { versi })
          .then(() => Promise.all(stale.map((queryKey) => queryClient.invalidateQueries({ queryKey }))))
          .then(() => tell({ text: t('simpan.diurungkan') }))
          .catch(failed);
      },
    });
  };
}

// Takes a saved edit back: the record as it was before is saved over it, under the revision that the edit made.
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sendJson } from '../../kit/api.ts';
import type { Simpanan } from '../../kit/sendRecord.ts';
import { useKabar } from '../../kit/useKabar.tsx';
import { useScope } from '../../kit/useScope.ts';
import { type FormProblem, problemsOf } from '../../kit/useSimpan.ts';

/** Gives what to do when the user asks; says how it went. */
export function useUndo(): (edit: Simpanan) => () => void {
  const { t } = useTranslation();
  const { perangkatDaerah, tahun } = useScope();
  const queryClient = useQueryClient();
  const tell = useKabar();
  const failed = (error: unknown) => {
    const words = { offline: t('galat.jaringanRinci'), unknown: t('galat.takTerdugaRinci') };
    const problems: FormProblem[] = error instanceof Error ? problemsOf(error, words) : [];
    // A conflict has no problem of its own: somebody has been here since.
    tell({ text: problems[0]?.message ?? t('kamus.tidakDiurungkan') });
  };
  return ({ method, path, body, versi }) =>
    () => {
      sendJson(method, path, body, { versi })
        .then(() => queryClient.invalidateQueries({ queryKey: [perangkatDaerah, tahun] }))
        .then(() => tell({ text: t('kamus.diurungkan') }))
        .catch(failed);
    };
}

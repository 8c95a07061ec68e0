// Saving a record from a form: what is wrong at which field, who else has changed it, and what the screens show anew afterwards.
import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, type Bentrok, NetworkError } from './api.ts';
import { type Simpanan, sendRecord } from './sendRecord.ts';

export interface FormProblem {
  /** Name of the field; empty for the record as a whole. */
  field: string;
  message: string;
}

export interface Simpan<T> {
  save: (simpanan: Simpanan) => Promise<T | null>;
  busy: boolean;
  problems: FormProblem[];
  conflict: Bentrok | null;
  /** Forgets what was wrong. */
  reset: () => void;
}

/** `stale`: keys of the questions that the saved record answers; everything below each is asked again. */
export function useSimpan<T>(stale: readonly QueryKey[], onSaved?: (result: T) => void): Simpan<T> {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const mutation = useMutation({
    mutationFn: sendRecord<T>,
    networkMode: 'always',
    onSuccess: async (result) => {
      await Promise.all(stale.map((queryKey) => queryClient.invalidateQueries({ queryKey })));
      onSaved?.(result);
    },
  });
  const { error } = mutation;
  // The same list until something else goes wrong: the summary takes the focus whenever it changes.
  const problems = useMemo(
    () =>
      error === null
        ? []
        : problemsOf(error, { offline: t('galat.jaringanRinci'), unknown: t('galat.takTerdugaRinci') }),
    [error, t],
  );
  return {
    // The form shows what went wrong; null tells the caller that nothing was saved.
    save: (simpanan) => mutation.mutateAsync(simpanan).catch(() => null),
    busy: mutation.isPending,
    problems,
    conflict: error instanceof ApiError ? error.bentrok : null,
    reset: mutation.reset,
  };
}

/** What went wrong, by field; a conflict is shown by itself and is no problem of a field. */
export function problemsOf(error: Error, { offline, unknown }: { offline: string; unknown: string }): FormProblem[] {
  if (error instanceof NetworkError) return [{ field: '', message: offline }];
  if (!(error instanceof ApiError)) return [{ field: '', message: unknown }];
  if (error.bentrok) return [];
  if (error.rincian.length > 0) return error.rincian.map(({ bidang, pesan }) => ({ field: bidang, message: pesan }));
  return [{ field: '', message: error.detail ?? error.message }];
}

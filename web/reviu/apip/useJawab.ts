// Saves answers one after the other, each from the revision that the one before has left: quick fingers never conflict with themselves.
import { useQueryClient } from '@tanstack/react-query';
import type { IsiJawaban, ReviuApip } from '@tapis/contract/reviu/reviuApip.ts';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, type Bentrok, sendJson } from '../../kit/api.ts';
import type { Scope } from '../../kit/queries.ts';
import { problemsOf } from '../../kit/useSimpan.ts';
import { apipPath, reviuApipQuery } from './reviuApipQuery.ts';

/** An answer that is not saved. */
export interface Gagal {
  isi: Partial<IsiJawaban>;
  message: string | null;
  bentrok: Bentrok | null;
}

export interface Jawab {
  /** `versi`: to write over what somebody else has saved. */
  save: (butir: string, isi: Partial<IsiJawaban>, versi?: number) => void;
  /** Gives up what was not saved. */
  forget: (butir: string) => void;
  waiting: number;
  failed: ReadonlyMap<string, Gagal>;
  /** When the last answer was saved here. */
  saved: Date | null;
}

export function useJawab(scope: Scope): Jawab {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const queue = useRef<Promise<void>>(Promise.resolve());
  const [waiting, setWaiting] = useState(0);
  const [failed, setFailed] = useState<ReadonlyMap<string, Gagal>>(new Map());
  const [saved, setSaved] = useState<Date | null>(null);
  const { queryKey } = reviuApipQuery(scope);

  const note = (butir: string, gagal: Gagal | null) =>
    setFailed((now) => {
      const next = new Map(now);
      if (gagal) next.set(butir, gagal);
      else next.delete(butir);
      return next;
    });

  async function send(butir: string, isi: Partial<IsiJawaban>, versi: number | undefined): Promise<void> {
    const kini = queryClient.getQueryData(queryKey)?.butir.find(({ kode }) => kode === butir);
    if (!kini) return;
    const { jawaban, varian, catatan } = kini;
    const body: IsiJawaban = { jawaban, varian, catatan, ...isi };
    try {
      const path = `${apipPath(scope)}/butir/${encodeURIComponent(butir)}`;
      const reviu = await sendJson<ReviuApip>('PUT', path, body, { versi: versi ?? (kini.versi || null) });
      queryClient.setQueryData(queryKey, reviu);
      note(butir, null);
      setSaved(new Date());
    } catch (error) {
      const words = { offline: t('galat.jaringanRinci'), unknown: t('galat.takTerdugaRinci') };
      const [problem] = error instanceof Error ? problemsOf(error, words) : [];
      const bentrok = error instanceof ApiError ? error.bentrok : null;
      note(butir, { isi, message: problem?.message ?? (bentrok ? null : words.unknown), bentrok });
    }
  }

  return {
    save: (butir, isi, versi) => {
      setWaiting((n) => n + 1);
      queue.current = queue.current.then(() => send(butir, isi, versi)).finally(() => setWaiting((n) => n - 1));
    },
    forget: (butir) => {
      note(butir, null);
      void queryClient.invalidateQueries({ queryKey });
    },
    waiting,
    failed,
    saved,
  };
}

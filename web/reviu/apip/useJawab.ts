// Saves answers one after the other, each from the revision that the one before has left: quick fingers never conflict with themselves.
import { useQueryClient } from '@tanstack/react-query';
import type { IsiJawaban, ReviuApip } from '@tapis/contract/reviu/reviuApip.ts';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, type Bentrok, sendJson } from '../../kit/api.ts';
import type { Scope } from '../../kit/queries.ts';
import { problemsOf } from '../../kit/useSimpan.ts';
import { apipPath, reviuApipQuery } from './reviuApipQuery.ts';

/** Why an answer is not saved. */
export interface Gagal {
  message: string | null;
  bentrok: Bentrok | null;
}

type Drafts = ReadonlyMap<string, Partial<IsiJawaban>>;

export interface Jawab {
  /** `versi`: to write over what somebody else has saved. */
  save: (butir: string, isi: Partial<IsiJawaban>, versi?: number) => void;
  /** Gives up what was not saved. */
  forget: (butir: string) => void;
  /** What was answered and is not saved yet; shown in place of what the server has. */
  drafts: Drafts;
  failed: ReadonlyMap<string, Gagal>;
  /** When the last answer was saved here. */
  saved: Date | null;
}

const without = <T>(map: ReadonlyMap<string, T>, key: string): ReadonlyMap<string, T> =>
  new Map([...map].filter(([one]) => one !== key));

export function useJawab(scope: Scope): Jawab {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const queue = useRef<Promise<void>>(Promise.resolve());
  // The latest drafts for whoever sends next; the state draws them.
  const latest = useRef<Drafts>(new Map());
  const [drafts, setDrafts] = useState<Drafts>(latest.current);
  const [failed, setFailed] = useState<ReadonlyMap<string, Gagal>>(new Map());
  const [saved, setSaved] = useState<Date | null>(null);
  const { queryKey } = reviuApipQuery(scope);

  const keep = (next: Drafts) => {
    latest.current = next;
    setDrafts(next);
  };

  async function send(butir: string, over: number | undefined): Promise<void> {
    const kini = queryClient.getQueryData(queryKey)?.butir.find(({ kode }) => kode === butir);
    const draft = latest.current.get(butir);
    // An earlier sending has taken this answer along.
    if (!kini || !draft) return;
    const { jawaban, varian, catatan } = kini;
    const body: IsiJawaban = { jawaban, varian, catatan, ...draft };
    try {
      const path = `${apipPath(scope)}/butir/${encodeURIComponent(butir)}`;
      const reviu = await sendJson<ReviuApip>('PUT', path, body, { versi: over ?? (kini.versi || null) });
      queryClient.setQueryData(queryKey, reviu);
      if (latest.current.get(butir) === draft) keep(without(latest.current, butir));
      setFailed((now) => without(now, butir));
      setSaved(new Date());
    } catch (error) {
      const words = { offline: t('galat.jaringanRinci'), unknown: t('galat.takTerdugaRinci') };
      const [problem] = error instanceof Error ? problemsOf(error, words) : [];
      const bentrok = error instanceof ApiError ? error.bentrok : null;
      const message = problem?.message ?? (bentrok ? null : words.unknown);
      setFailed((now) => new Map([...now, [butir, { message, bentrok }]]));
    }
  }

  return {
    save: (butir, isi, versi) => {
      keep(new Map([...latest.current, [butir, { ...latest.current.get(butir), ...isi }]]));
      queue.current = queue.current.then(() => send(butir, versi));
    },
    forget: (butir) => {
      keep(without(latest.current, butir));
      setFailed((now) => without(now, butir));
      void queryClient.invalidateQueries({ queryKey });
    },
    drafts,
    failed,
    saved,
  };
}

// What a person has typed and not saved yet, kept in the browser: a lost link, a closed tab or a crash loses nothing.
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { pemdaPilihan } from './pemdaPilihan.ts';
import { sayaQuery } from './queries.ts';

interface Kept<T> {
  /** The record as it was when typing began. */
  base: T;
  value: T;
  /** Revision of the base; null for a new record. */
  versi: number | null;
  /** When it was kept last. */
  saved: string;
}

export interface Draft<T> extends Omit<Kept<T>, 'saved'> {
  set: (change: (value: T) => T) => void;
  dirty: boolean;
  /** The same for callers that must know now, not at the last drawing. */
  isDirty: () => boolean;
  /** When what is shown was kept, if it was found in the browser and nothing else has been said since; else null. */
  found: Date | null;
  /** Starts anew from a record; what was typed is forgotten. */
  restart: (base: T, versi: number | null, value?: T) => void;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const placeOf = (email: string, key: string) => `tapis.draf.${email}.${key}`;

/** Throws away what a person has typed in forms. */
export function forgetFormDrafts(email: string): void {
  try {
    const mine = Object.keys(localStorage).filter((key) => key.startsWith(placeOf(email, '')));
    for (const key of mine) localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

function readDraft<T>(storage: Pick<Storage, 'getItem'>, key: string): Kept<T> | null {
  try {
    const text = storage.getItem(key);
    return text === null ? null : (JSON.parse(text) as Kept<T>);
  } catch {
    return null;
  }
}

function keep(key: string, kept: object | null): void {
  try {
    if (kept === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing: the guard against leaving still stands.
  }
}

/** `key` tells the record; drafts of other users of the same browser stay theirs. `base` counts at the first drawing only. */
export function useDraft<T>(key: string, base: T, versi: number | null): Draft<T> {
  const { data: saya } = useQuery(sayaQuery);
  const place = placeOf(saya?.email ?? '', pemdaPilihan.keyOf(key));
  const [state, setState] = useState(() => {
    const kept = readDraft<T>(localStorage, place);
    return kept
      ? { base: kept.base, value: kept.value, versi: kept.versi, found: new Date(kept.saved) }
      : { base, value: base, versi, found: null };
  });
  const dirty = !same(state.base, state.value);
  const latest = useRef(dirty);
  latest.current = dirty;
  useEffect(() => {
    const { found: _, ...rest } = state;
    keep(place, dirty ? { ...rest, saved: new Date().toISOString() } : null);
  }, [place, state, dirty]);
  return {
    ...state,
    dirty,
    isDirty: () => latest.current,
    set: (change) => setState((now) => ({ ...now, value: change(now.value) })),
    restart: (next, nextVersi, value = next) => {
      latest.current = !same(next, value);
      // At once, because the page may be left before it is drawn again.
      if (!latest.current) keep(place, null);
      setState({ base: next, value, versi: nextVersi, found: null });
    },
  };
}

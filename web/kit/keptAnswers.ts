// Last answers of the questions that a page without a link needs, kept in the browser. They are used only when the server cannot be
// reached and the page has nothing newer, and their age is told. Signing in or out wipes them: the computer may be shared.
import { type LocalStore, localStore } from './localStore.ts';
import { pemdaPilihan } from './pemdaPilihan.ts';

interface Kept {
  isi: unknown;
  /** When the server gave it, in milliseconds since 1970. */
  pada: number;
}

const PREFIX = 'jawaban/';
/** Older answers say nothing about today. */
const LAMA_MS = 30 * 24 * 60 * 60_000;

export function createKeptAnswers(
  store: LocalStore,
  now: () => number = Date.now,
  /** Where an answer lies: apart for each pemda. */
  keyOf: (question: string) => string = (question) => question,
) {
  /** Moments of the answers that came from here, by question. */
  const ages = new Map<string, number>();
  return {
    async keep(question: string, isi: unknown): Promise<void> {
      // What came from here is not younger for being shown.
      if (!ages.has(question)) await store.set(PREFIX + keyOf(question), { isi, pada: now() } satisfies Kept);
    },
    /** The answer that stands in for the server; undefined when there is none. */
    async find(question: string): Promise<unknown> {
      const kept = await store.get<Kept>(PREFIX + keyOf(question));
      if (kept === undefined || now() - kept.pada > LAMA_MS) return undefined;
      ages.set(question, kept.pada);
      return kept.isi;
    },
    /** The server has answered. */
    renew: (question: string): void => void ages.delete(question),
    /** When the server gave the answer that stands in for it now. */
    ageOf: (question: string): number | undefined => ages.get(question),
    async clear(): Promise<void> {
      ages.clear();
      await store.delete(...(await store.list(PREFIX)).map(([key]) => key));
    },
  };
}

export const keptAnswers = createKeptAnswers(localStore, Date.now, pemdaPilihan.keyOf);

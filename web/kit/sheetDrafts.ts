// What was typed in sheets and the server does not have: kept per person, sheet and tab, so that it survives closing, crash and a
// session that ended. A tab takes over what tabs that are gone left behind; what a living tab keeps is its own matter.
import { cellKey, type DraftCell } from './gridState.ts';
import { type LocalStore, localStore } from './localStore.ts';
import { alone, livingTabs, TAB } from './tabs.ts';

/** Which sheet, and how to come back to it. */
export interface SheetPlace {
  kunci: string;
  judul: string;
}

export interface KeptSheet extends SheetPlace {
  /** Address of the sheet below /app. */
  alamat: string;
  tab: string;
  sel: readonly DraftCell[];
}

interface Tabs {
  own: string;
  living: () => Promise<Set<string>>;
  alone: <T>(name: string, work: () => Promise<T>) => Promise<T>;
}

export function createSheetDrafts(store: LocalStore, tabs: Tabs) {
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const ofPerson = (email: string) => `draf/${email}/`;
  const ofSheet = (email: string, kunci: string) => `${ofPerson(email)}${kunci}/`;

  return {
    /** Keeps the cells of this tab; none: there is nothing to keep any more. */
    async keep(email: string, place: SheetPlace & { alamat: string }, sel: readonly DraftCell[]): Promise<void> {
      const key = ofSheet(email, place.kunci) + tabs.own;
      if (sel.length === 0) await store.delete(key);
      else await store.set(key, { ...place, tab: tabs.own, sel } satisfies KeptSheet);
      tell();
    },

    /** Takes over what this tab and tabs that are gone have left. Of two drafts of one cell the later counts. */
    take: (email: string, kunci: string): Promise<DraftCell[]> =>
      tabs.alone('draf', async () => {
        const living = await tabs.living();
        const all = await store.list<KeptSheet>(ofSheet(email, kunci));
        const free = all.filter(([, { tab }]) => tab === tabs.own || !living.has(tab));
        const cells = new Map<string, DraftCell>();
        for (const cell of free.flatMap(([, { sel }]) => sel).sort((a, b) => a.pada - b.pada))
          cells.set(cellKey(cell), cell);
        const [first] = free;
        if (first === undefined) return [];
        const own = ofSheet(email, kunci) + tabs.own;
        await store.set(own, { ...first[1], tab: tabs.own, sel: [...cells.values()] } satisfies KeptSheet);
        await store.delete(...free.map(([key]) => key).filter((key) => key !== own));
        return [...cells.values()];
      }),

    /** Sheets with something to send that no other living tab takes care of. */
    async waiting(email: string): Promise<KeptSheet[]> {
      const living = await tabs.living();
      const all = await store.list<KeptSheet>(ofPerson(email));
      return all.map(([, sheet]) => sheet).filter(({ tab }) => tab === tabs.own || !living.has(tab));
    },

    /** All cells of a person that wait in this browser, in whatever tab. */
    async count(email: string): Promise<number> {
      const all = await store.list<KeptSheet>(ofPerson(email));
      return all.reduce((sum, [, { sel }]) => sum + sel.length, 0);
    },

    async forget(email: string): Promise<void> {
      await store.delete(...(await store.list(ofPerson(email))).map(([key]) => key));
      tell();
    },

    /** Told after everything that this tab keeps. */
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const sheetDrafts = createSheetDrafts(localStore, { own: TAB, living: livingTabs, alone });

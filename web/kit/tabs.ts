// The tabs of this browser: which of them still live, one at a time where that matters, and word from one to the others.

/** This page, as long as it is open. */
export const TAB = crypto.randomUUID();

const LIVING = 'tapis.tab.';

/** Locks exist only in a secure context; without them no other tab is known to live. */
const locks = (): LockManager | undefined => (typeof navigator === 'undefined' ? undefined : navigator.locks);

/** Held until the page is gone, by closing, reload or crash. */
void locks()?.request(LIVING + TAB, () => new Promise<void>(() => undefined));

export async function livingTabs(): Promise<Set<string>> {
  const held = (await locks()?.query())?.held ?? [];
  return new Set(held.flatMap(({ name }) => (name?.startsWith(LIVING) ? [name.slice(LIVING.length)] : [])));
}

/** Runs `work` while no other tab runs something under the same name. */
export async function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  const manager = locks();
  return manager === undefined ? work() : await manager.request(`tapis.${name}`, work);
}

export type TabNews =
  /** Who signed in or out; every tab of the browser shares the session. */
  | { jenis: 'masuk' | 'keluar'; email: string }
  /** Answers that begin with this key are old. */
  | { jenis: 'berubah'; kunci: readonly unknown[] };

const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('tapis');

export const tellTabs = (news: TabNews): void => channel?.postMessage(news);

export function onTabNews(listener: (news: TabNews) => void): () => void {
  const hear = ({ data }: MessageEvent<TabNews>) => listener(data);
  channel?.addEventListener('message', hear);
  return () => channel?.removeEventListener('message', hear);
}

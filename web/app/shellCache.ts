// The code of the application kept in the browser, so that it opens without a link: one cache per version, whole or not at all.
// Only code and pictures; answers of the API never pass through here.

export interface ShellBuild {
  version: string;
  /** The page that every address of the application answers with. */
  page: string;
  /** Script that the page of this version starts with. */
  entry: string;
  files: readonly string[];
}

interface Surroundings {
  caches: Pick<CacheStorage, 'keys' | 'open' | 'match' | 'delete'>;
  fetch: (path: string, init?: RequestInit) => Promise<Response>;
}

const PREFIX = 'tapis-kode-';

export function createShellCache({ version, page, entry, files }: ShellBuild, { caches, fetch }: Surroundings) {
  const name = PREFIX + version;
  const known = new Set(files);

  async function download(path: string, init?: RequestInit): Promise<Response> {
    const answer = await fetch(path, init);
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer;
  }

  return {
    /** Takes the whole version or throws; what came stays for the next try. One file after the other: people use the link too. */
    async install(): Promise<void> {
      const cache = await caches.open(name);
      for (const path of files) {
        if (await cache.match(path)) continue;
        // Files carry a hash of their content: what an older version has need not be fetched again.
        await cache.put(path, (await caches.match(path)) ?? (await download(path)));
      }
      const fresh = await download(page, { cache: 'no-cache' });
      if (!(await fresh.clone().text()).includes(entry)) throw new Error('the server has a newer version by now');
      await cache.put(page, fresh);
    },

    /** Older versions go, but for the last: a page that is still open may need its parts. */
    async activate(): Promise<void> {
      const older = (await caches.keys()).filter((key) => key.startsWith(PREFIX) && key !== name);
      await Promise.all(older.slice(0, -1).map((key) => caches.delete(key)));
    },

    /** What is answered from here; null: the request goes its way. */
    async answer(path: string, isPage: boolean): Promise<Response | null> {
      if (isPage) return (await (await caches.open(name)).match(page)) ?? null;
      return (await caches.match(path)) ?? null;
    },

    /** Decides without waiting, as the browser asks for it. */
    isOurs: (path: string, isPage: boolean): boolean =>
      isPage ? path.startsWith('/app/') : path.startsWith('/app/assets/') || known.has(path),
  };
}

import { describe, expect, it } from 'vitest';
import { createShellCache } from './shellCache.ts';

/** A CacheStorage in memory: what we use of it. */
function createCaches() {
  const all = new Map<string, Map<string, Response>>();
  const open = async (name: string) => {
    const store = all.get(name) ?? new Map<string, Response>();
    all.set(name, store);
    return {
      match: async (path: string) => store.get(path)?.clone(),
      put: async (path: string, answer: Response) => void store.set(path, answer.clone()),
    } as unknown as Cache;
  };
  const match = async (path: string) =>
    [...all.values()]
      .find((store) => store.has(path))
      ?.get(path)
      ?.clone();
  const caches = { open, match, keys: async () => [...all.keys()], delete: async (name: string) => all.delete(name) };
  return caches as unknown as Pick<CacheStorage, 'keys' | 'open' | 'match' | 'delete'>;
}

const PAGE = '/app/index.html';

/** A server whose page names the entry of `versi`; "sedang" files fail. */
function createServer(versi: string, failing: readonly string[] = []) {
  const asked: string[] = [];
  const fetch = async (path: string) => {
    asked.push(path);
    if (failing.includes(path)) throw new TypeError('network');
    return new Response(path === PAGE ? `<script src="/app/assets/utama-${versi}.js">` : `isi ${path}`);
  };
  return { asked, fetch };
}

const build = (versi: string, files: string[]) => ({
  version: versi,
  page: PAGE,
  entry: `assets/utama-${versi}.js`,
  files: [`/app/assets/utama-${versi}.js`, ...files],
});

describe('the kept code of the application', () => {
  it('answers every address of the application with its page, and parts by name; nothing of the API', async () => {
    const caches = createCaches();
    const shell = createShellCache(build('a', ['/app/assets/lembar-1.js']), { caches, fetch: createServer('a').fetch });
    await shell.install();
    expect(await (await shell.answer('/app/dinsos/2024/isian', true))?.text()).toContain('utama-a');
    expect(await (await shell.answer('/app/assets/lembar-1.js', false))?.text()).toContain('lembar-1');
    expect(await shell.answer('/app/assets/lain.js', false)).toBeNull();
    expect(shell.isOurs('/app/dinsos/2024', true)).toBe(true);
    expect(shell.isOurs('/publik/18.04', true)).toBe(false);
    expect(shell.isOurs('/api/v1/saya', false)).toBe(false);
    expect(shell.isOurs('/app/sw.js', false)).toBe(false);
  });

  it('does not stand in for a version that is not whole, and goes on where it stopped', async () => {
    const caches = createCaches();
    const files = ['/app/assets/satu-1.js', '/app/assets/dua-1.js'];
    const weak = createServer('a', ['/app/assets/dua-1.js']);
    await expect(createShellCache(build('a', files), { caches, fetch: weak.fetch }).install()).rejects.toThrow();
    const back = createServer('a');
    const shell = createShellCache(build('a', files), { caches, fetch: back.fetch });
    expect(await shell.answer('/app/', true)).toBeNull();
    await shell.install();
    expect(back.asked).toEqual(['/app/assets/dua-1.js', PAGE]);
  });

  it('fetches of a newer version only what is new, and keeps the last version for pages still open', async () => {
    const caches = createCaches();
    const server = { a: createServer('a'), b: createServer('b'), c: createServer('c') };
    for (const versi of ['a', 'b', 'c'] as const) {
      const shell = createShellCache(build(versi, ['/app/assets/sama-1.js']), { caches, fetch: server[versi].fetch });
      await shell.install();
      await shell.activate();
    }
    expect(server.b.asked).toEqual(['/app/assets/utama-b.js', PAGE]);
    expect(await caches.keys()).toEqual(['tapis-kode-b', 'tapis-kode-c']);
  });

  it('refuses a page that belongs to other files than the list', async () => {
    const shell = createShellCache(build('a', []), { caches: createCaches(), fetch: createServer('b').fetch });
    await expect(shell.install()).rejects.toThrow(/newer version/);
  });
});

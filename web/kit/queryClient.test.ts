import { describe, expect, it } from 'vitest';
import { ApiError, NetworkError } from './api.ts';
import { createKeptAnswers } from './keptAnswers.ts';
import { createMemoryStore } from './localStore.ts';
import { SIMPAN } from './queries.ts';
import { createQueryClient } from './queryClient.ts';

const HARI_MS = 24 * 60 * 60_000;
const KEY = ['dinsos', 2024, 'isian'];
const HASH = JSON.stringify(KEY);

/** One browser; each visit is a page of its own. `server` answers or throws. */
function createBrowser() {
  let jam = 1_000_000;
  const store = createMemoryStore();
  const visit = () => {
    const answers = createKeptAnswers(store, () => jam);
    const client = createQueryClient(answers);
    const ask = (server: () => unknown, meta: Record<string, unknown> = SIMPAN) =>
      client.fetchQuery({ queryKey: KEY, queryFn: async () => server(), meta, retry: false });
    return { answers, client, ask };
  };
  return { visit, wait: (ms: number) => (jam += ms) };
}
const lost = () => {
  throw new NetworkError('');
};
const refuse = (status: number) => () => {
  throw new ApiError(status, 'kode', 'judul', null);
};

describe('answers kept for a page without a link', () => {
  it('stand in for the server with their age, and give way to it', async () => {
    const { visit, wait } = createBrowser();
    await visit().ask(() => ({ nilai: '80' }));
    wait(5000);
    const page = visit();
    expect(await page.ask(lost)).toEqual({ nilai: '80' });
    expect(page.answers.ageOf(HASH)).toBe(1_000_000);
    expect(await page.ask(() => ({ nilai: '81' }))).toEqual({ nilai: '81' });
    expect(page.answers.ageOf(HASH)).toBeUndefined();
    expect(await visit().ask(lost)).toEqual({ nilai: '81' });
  });

  it('hold what was saved on the page, and never take the place of something newer', async () => {
    const { visit } = createBrowser();
    const page = visit();
    await page.ask(() => 'lama');
    page.client.setQueryData(KEY, 'lama dan isian baru');
    await expect(page.ask(lost)).rejects.toThrow(NetworkError);
    expect(page.client.getQueryData(KEY)).toBe('lama dan isian baru');
    expect(await visit().ask(lost)).toBe('lama dan isian baru');
  });

  it('also stand in when what stands before the server says that it is away, but never for a refusal', async () => {
    const { visit } = createBrowser();
    await visit().ask(() => 'isi');
    expect(await visit().ask(refuse(503))).toBe('isi');
    for (const status of [401, 403, 404, 500])
      await expect(visit().ask(refuse(status))).rejects.toMatchObject({ status });
  });

  it('are kept only of questions that say so, not for more than a month, and not after they were wiped', async () => {
    const { visit, wait } = createBrowser();
    await visit().ask(() => 'isi', {});
    await expect(visit().ask(lost)).rejects.toThrow(NetworkError);
    await visit().ask(() => 'isi');
    wait(31 * HARI_MS);
    await expect(visit().ask(lost)).rejects.toThrow(NetworkError);
    const page = visit();
    await page.ask(() => 'isi');
    await page.answers.clear();
    await expect(visit().ask(lost)).rejects.toThrow(NetworkError);
  });
});

import { afterEach, expect, it, vi } from 'vitest';
import { sendRecord } from './sendRecord.ts';

afterEach(() => vi.unstubAllGlobals());

it('a record that was new and is not any more comes back as a conflict with both values', async () => {
  const asked: (string | undefined)[] = [];
  vi.stubGlobal('fetch', async (_: string, { headers }: { headers: Record<string, string> }) => {
    asked.push(headers['if-match'] ?? headers['If-Match']);
    const kode = asked.length === 1 ? 'umum.versi-perlu-disebut' : 'umum.bentrok';
    const bentrok = asked.length === 1 ? undefined : { versi: 1, sekarang: { a: 'theirs' }, oleh: 'Contoh', waktu: '' };
    return new Response(JSON.stringify({ kode, title: kode, bentrok }), { status: asked.length === 1 ? 428 : 409 });
  });
  const saved = sendRecord({ method: 'PUT', path: '/x', body: { a: 'mine' }, versi: null });
  await expect(saved).rejects.toMatchObject({ kode: 'umum.bentrok', bentrok: { sekarang: { a: 'theirs' } } });
  expect(asked).toEqual([undefined, '"0"']);
});

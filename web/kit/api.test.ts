import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError, getJson, NetworkError, request, sendJson } from './api.ts';
import { session } from './session.ts';

const answers: (() => Response)[] = [];
const json = (status: number, body: unknown) => () => new Response(JSON.stringify(body), { status });
const problem = { kode: 'masuk.diperlukan', title: 'Belum masuk', detail: 'Masuk dahulu.', idPermintaan: 'r-1' };

beforeEach(() => {
  vi.stubGlobal('fetch', async () => {
    const answer = answers.shift();
    if (!answer) throw new TypeError('no link');
    return answer();
  });
});
afterEach(() => {
  answers.length = 0;
  session.end();
  vi.unstubAllGlobals();
});

describe('request', () => {
  it('gives the answer', async () => {
    answers.push(json(200, { a: '1.50' }));
    expect(await getJson('/x')).toEqual({ a: '1.50' });
  });

  it('throws what the problem says', async () => {
    answers.push(json(404, problem));
    const error = await request('/x').catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 404, kode: 'masuk.diperlukan', message: 'Belum masuk', idPermintaan: 'r-1' });
  });

  it('keeps the status of an answer that is no problem document', async () => {
    answers.push(() => new Response('<h1>Bad gateway</h1>', { status: 502 }));
    await expect(request('/x')).rejects.toMatchObject({ status: 502, kode: 'http.502', detail: null });
  });

  it('tells a lost link apart from a refusal', async () => {
    await expect(request('/x')).rejects.toBeInstanceOf(NetworkError);
  });

  it('refuses at once when nobody has signed in on this page', async () => {
    answers.push(json(401, problem));
    await expect(request('/x')).rejects.toMatchObject({ status: 401 });
    expect(session.hasEnded()).toBe(false);
  });

  it('waits for a new sign-in when the session has ended, then asks again', async () => {
    session.begin('perencana@dinsos.test');
    answers.push(json(401, problem), json(401, problem), json(200, 'satu'), json(200, 'dua'));
    const both = Promise.all([getJson('/x'), getJson('/y')]);
    await vi.waitFor(() => expect(session.hasEnded()).toBe(true));
    session.resume();
    expect((await both).sort()).toEqual(['dua', 'satu']);
    expect(session.hasEnded()).toBe(false);
  });

  it('says whose page it is once that is known', async () => {
    const sent: RequestInit[] = [];
    vi.stubGlobal('fetch', async (_path: string, init: RequestInit) => {
      sent.push(init);
      return json(200, {})();
    });
    await getJson('/x');
    session.begin('perencana@dinsos.test');
    await getJson('/x');
    expect(sent.map(({ headers }) => headers)).toEqual([
      { accept: 'application/json' },
      { accept: 'application/json', 'tapis-akun': 'perencana%40dinsos.test' },
    ]);
  });

  it('gives up when the user signs out instead', async () => {
    session.begin('perencana@dinsos.test');
    answers.push(json(401, problem));
    const waiting = request('/x');
    await vi.waitFor(() => expect(session.hasEnded()).toBe(true));
    session.end();
    await expect(waiting).rejects.toThrow('session');
    expect(session.wasAlive()).toBe(false);
  });
});

describe('sendJson', () => {
  it('names the revision it started from, and gives each POST a key of its own', async () => {
    const sent: RequestInit[] = [];
    vi.stubGlobal('fetch', async (_path: string, init: RequestInit) => {
      sent.push(init);
      return sent.length === 1 ? json(200, { versi: 4 })() : new Response(null, { status: 204 });
    });
    expect(await sendJson('PUT', '/x', { nama: 'B' }, { versi: 3 })).toEqual({ versi: 4 });
    expect(await sendJson('POST', '/x', { nama: 'B' }, { kunci: 'k-1' })).toBeUndefined();
    expect(sent[0]).toMatchObject({ method: 'PUT', body: '{"nama":"B"}', headers: { 'if-match': '"3"' } });
    expect(sent[0]?.headers).not.toHaveProperty('idempotency-key');
    expect(sent[1]).toMatchObject({ headers: { 'idempotency-key': 'k-1' } });
    expect(sent[1]?.headers).not.toHaveProperty('if-match');
  });

  it('hands over what is wrong where, and the record as somebody else has left it', async () => {
    const bentrok = { versi: 4, sekarang: { nama: 'A' }, oleh: 'Contoh Ani', waktu: '2024-02-05T03:42:00.000Z' };
    answers.push(json(409, { ...problem, kode: 'umum.bentrok', bentrok }));
    await expect(sendJson('PUT', '/x', {}, { versi: 3 })).rejects.toMatchObject({ status: 409, bentrok, rincian: [] });
    const rincian = [{ bidang: 'nama', pesan: 'Nama belum diisi.' }];
    answers.push(json(422, { ...problem, kode: 'umum.aturan-dilanggar', rincian }));
    await expect(sendJson('PUT', '/x', {})).rejects.toMatchObject({ status: 422, rincian, bentrok: null });
  });
});

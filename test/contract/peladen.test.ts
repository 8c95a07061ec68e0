// What every answer keeps: headers, limits, validators, errors without detail, probes and metrics.
import { gunzipSync } from 'node:zlib';
import { MasalahHttp } from '@tapis/contract/values/masalah.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAplikasi } from '../../server/http/aplikasi.ts';
import { halaman } from '../../server/http/rute.ts';
import { type AplikasiUji, createAplikasiUji } from '../bantuan/aplikasiUji.ts';

describe('the HTTP server', () => {
  let uji: AplikasiUji;
  beforeAll(async () => {
    uji = await createAplikasiUji({ TAPIS_METRICS_TOKEN: 'token-metrik-rahasia' });
  });
  afterAll(() => uji.close());
  const ambil = (path: string, init: RequestInit = {}) => uji.app.request(path, init);

  it.each(['/', '/publik/18.04/dinsos/2024', '/api/docs', '/api/v1/saya', '/healthz', '/tidak-ada'])(
    '%s: strict headers, and nothing may run inline',
    async (path) => {
      const { headers } = await ambil(path);
      const csp = headers.get('content-security-policy') ?? '';
      expect(csp).toContain("default-src 'none'");
      expect(csp).not.toMatch(/unsafe|\*|https?:/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
      expect(headers.get('strict-transport-security')).toBeNull();
    },
  );

  it('the staff application runs files of ours only; a report may stand in a frame of it and runs nothing', async () => {
    const aplikasi = (await ambil('/app/')).headers.get('content-security-policy') ?? '';
    expect(aplikasi).toContain("script-src 'self';");
    const laporan = await ambil('/publik/18.04/dinsos/2024/lkjip.html');
    const csp = laporan.headers.get('content-security-policy') ?? '';
    expect(csp).toContain("frame-ancestors 'self'");
    expect(csp).not.toContain('script-src');
    expect(laporan.headers.get('x-frame-options')).toBe('SAMEORIGIN');
  });

  it('keeps the request id of a proxy, if it is one', async () => {
    const id = async (dikirim: string) =>
      (await ambil('/healthz', { headers: { 'X-Request-Id': dikirim } })).headers.get('x-request-id');
    expect(await id('abc-123')).toBe('abc-123');
    expect(await id('a b\\n')).not.toBe('a b\\n');
    expect(await id('x'.repeat(65))).toHaveLength(36);
  });

  it('text is compressed, a PDF is not, and a validator saves sending again', async () => {
    const kepala = { 'Accept-Encoding': 'gzip' };
    const page = await ambil('/publik/18.04/dinsos/2024', { headers: kepala });
    expect([page.headers.get('content-encoding'), page.headers.get('vary')]).toEqual(['gzip', 'Accept-Encoding']);
    expect(gunzipSync(await page.arrayBuffer()).toString()).toContain('</html>');
    expect(
      (await ambil('/publik/18.04/dinsos/2024/lkjip.pdf', { headers: kepala })).headers.get('content-encoding'),
    ).toBeNull();
    const etag = page.headers.get('etag') ?? '';
    expect((await ambil('/publik/18.04/dinsos/2024', { headers: { ...kepala, 'If-None-Match': etag } })).status).toBe(
      304,
    );
  });

  it('a wrong method names the right ones; HEAD is GET without a body', async () => {
    const put = await ambil('/api/v1/perangkat-daerah/dinsos/tahun/2024/perhitungan', { method: 'PUT' });
    expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    const head = await ambil('/', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it('a body that is too large, or no JSON, is refused', async () => {
    const kirim = (body: string) =>
      ambil('/api/auth/sign-in/email', {
        method: 'POST',
        body,
        headers: { 'Content-Type': 'application/json', 'Content-Length': String(body.length) },
      });
    expect((await kirim(JSON.stringify({ email: 'x'.repeat(70_000) }))).status).toBe(413);
    expect(MasalahHttp.parse(await (await kirim('{')).json()).kode).toBe('umum.permintaan-tidak-sah');
  });

  it('too many requests from one address', async () => {
    const sempit = await createAplikasiUji({ TAPIS_RATE_LIMIT: '10', TAPIS_TRUST_PROXY: 'true' });
    const dari = async (alamat: string, path = '/robots.txt') =>
      (await sempit.app.request(path, { headers: { 'X-Forwarded-For': `1.1.1.1, ${alamat}` } })).status;
    const status = await Promise.all(Array.from({ length: 11 }, () => dari('10.0.0.1')));
    expect(status.filter((satu) => satu === 429)).toHaveLength(1);
    expect(await dari('10.0.0.2')).toBe(200);
    expect(await dari('10.0.0.1', '/healthz')).toBe(200);
    expect(await dari('10.0.0.1', '/app/assets/tidak-ada.js')).toBe(404);
    await sempit.close();
  });

  it('a bug is a 500 without detail, with its id in the log', async () => {
    const app = createAplikasi(uji.layanan, [
      halaman('/rusak', 'data', () => {
        throw new TypeError('rahasia dapur');
      }),
    ]);
    const res = await app.request('/rusak');
    const teks = await res.text();
    expect(res.status).toBe(500);
    expect(teks).not.toContain('rahasia dapur');
    const { kode, idPermintaan } = MasalahHttp.parse(JSON.parse(teks));
    expect(kode).toBe('umum.kesalahan-sistem');
    const dicatat = uji.catatan.find((baris) => baris.includes(idPermintaan) && baris.includes('galat'));
    expect(JSON.parse(dicatat ?? '{}')).toMatchObject({ tingkat: 'error', galat: { message: 'rahasia dapur' } });
  });

  it('metrics ask for the token when one is set, and name no person', async () => {
    expect((await ambil('/metrics')).status).toBe(401);
    const res = await ambil('/metrics', { headers: { Authorization: 'Bearer token-metrik-rahasia' } });
    const teks = await res.text();
    expect(res.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(teks).toMatch(
      /tapis_http_requests_total\{method="GET",route="\/publik\/\{pemda\}\/\{unit\}\/\{tahun\}",status="200"\} \d/,
    );
    expect(teks).toMatch(/tapis_document_renders_total\{format="pdf",outcome="ok"\} 1/);
    expect(teks).toMatch(/tapis_database_connections\{state="idle"\} \d/);
    expect(teks).not.toMatch(/@|dinsos|18\.04/);
    for (const baris of teks.trim().split('\n'))
      expect(baris).toMatch(/^(# (HELP|TYPE) .+|[a-z_]+(\{.*\})? -?[\d.e+-]+)$/);
  });

  it('without the database: alive, not ready, and a request may be tried again', async () => {
    const sendiri = await createAplikasiUji();
    const tanya = async (path: string) => (await sendiri.app.request(path)).status;
    expect([await tanya('/healthz'), await tanya('/readyz')]).toEqual([200, 200]);
    await sendiri.pool.query(`UPDATE tapis.migrasi SET checksum = 'lain' WHERE nomor = 1`);
    expect([await tanya('/healthz'), await tanya('/readyz')]).toEqual([200, 503]);
    await sendiri.close();
    expect([await tanya('/healthz'), await tanya('/readyz')]).toEqual([200, 503]);
  });
});

import type { DaftarPekerjaan, JadwalIsian } from '@tapis/contract/pengukuran/jadwalIsian.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type AplikasiUji, createAplikasiUji } from '../../test/bantuan/aplikasiUji.ts';

let uji: AplikasiUji;
let admin: string;
let penanggungJawab: string;

beforeAll(async () => {
  uji = await createAplikasiUji();
  await uji.buatPengguna('admin@uji.test', [{ peran: 'admin-pemda', pemda: '18.04', perangkatDaerah: null }]);
  await uji.buatPengguna('bidang@uji.test', [{ peran: 'penanggung-jawab', pemda: '18.04', perangkatDaerah: 'dinsos' }]);
  [admin, penanggungJawab] = [await uji.masuk('admin@uji.test'), await uji.masuk('bidang@uji.test')];
});
afterAll(() => uji.close());

async function minta<T>(cookie: string, path: string, isi?: unknown, versi = 0) {
  const jawaban = await uji.app.request(path, {
    method: isi === undefined ? 'GET' : 'PUT',
    headers: { cookie, ...(isi === undefined ? {} : { 'Content-Type': 'application/json', 'If-Match': `"${versi}"` }) },
    ...(isi === undefined ? {} : { body: JSON.stringify(isi) }),
  });
  return { status: jawaban.status, isi: (await jawaban.json()) as T & Record<string, unknown> };
}
const JALUR = '/api/v1/pemda/jadwal-isian/2024';
const jendela = (triwulan: number, buka: string, tutup: string) => ({ triwulan, jendela: { buka, tutup } });

it('nothing is asked while no window is set', async () => {
  const { isi } = await minta<JadwalIsian>(admin, JALUR);
  expect(isi.triwulan.map((t) => [t.jendela, t.baku.tutup])).toEqual([
    [null, '2024-04-10'],
    [null, '2024-07-10'],
    [null, '2024-10-10'],
    [null, '2025-01-10'],
  ]);
  expect((await minta<DaftarPekerjaan>(penanggungJawab, '/api/v1/pekerjaan')).isi.pekerjaan).toEqual([]);
});

it('a window that is over makes the unit late, and its people see it first', async () => {
  const hasil = await minta<JadwalIsian>(admin, JALUR, { triwulan: [jendela(1, '2024-04-01', '2024-04-10')] });
  expect([hasil.status, hasil.isi.versi, hasil.isi.unit[0]?.triwulan[0]?.terlambat]).toEqual([200, 1, true]);
  const { isi } = await minta<DaftarPekerjaan>(penanggungJawab, '/api/v1/pekerjaan');
  expect(isi.pekerjaan).toMatchObject([
    { perangkatDaerah: 'dinsos', triwulan: 1, langkah: 'isi', tenggat: '2024-04-10', terlambat: true },
  ]);
});

it('refuses windows that end before they begin or overtake each other, and edits of an old version', async () => {
  const terbalik = await minta(admin, JALUR, { triwulan: [jendela(2, '2024-07-10', '2024-07-01')] }, 1);
  const dulu = await minta(admin, JALUR, { triwulan: [jendela(2, '2024-03-01', '2024-03-10')] }, 1);
  const kode = ({ isi }: { isi: Record<string, unknown> }) => (isi.rincian as { kode: string }[]).map((r) => r.kode);
  expect([terbalik.status, kode(terbalik)]).toEqual([422, ['pengukuran.jendela-terbalik']]);
  expect(kode(dulu)).toEqual(['pengukuran.jendela-mendahului']);
  expect((await minta(admin, JALUR, { triwulan: [{ triwulan: 1, jendela: null }] }, 0)).status).toBe(409);
  expect((await minta(penanggungJawab, JALUR)).status).toBe(403);
});

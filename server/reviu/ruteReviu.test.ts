import { HasilReviu } from '@tapis/contract/reviu/hasilReviu.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AplikasiUji, createAplikasiUji } from '../../test/bantuan/aplikasiUji.ts';

let uji: AplikasiUji;
let cookie = '';
beforeAll(async () => {
  uji = await createAplikasiUji();
  await uji.buatPengguna('perencana@uji.test', [{ peran: 'perencana', pemda: '18.04', perangkatDaerah: 'dinsos' }]);
  cookie = await uji.masuk('perencana@uji.test');
});
afterAll(() => uji.close());

const kirim = (isi: string | Uint8Array<ArrayBuffer>, nama: string, lain: Record<string, string> = {}) => {
  const body = new FormData();
  body.set('berkas', new File([isi], nama));
  for (const [kunci, nilai] of Object.entries(lain)) body.set(kunci, nilai);
  return uji.app.request('/api/v1/reviu', { method: 'POST', headers: { cookie }, body });
};

describe('POST /api/v1/reviu', () => {
  it('answers the findings of one file in the shape of the contract and keeps nothing', async () => {
    const jawaban = await kirim('LAPORAN KINERJA TAHUN 2024\n\nNo\tUraian\tJumlah\n1\tBelanja\t10\n', 'lkjip.txt');
    expect(jawaban.status).toBe(200);
    const hasil = HasilReviu.parse(await jawaban.json());
    expect(hasil).toMatchObject({ berkas: 'lkjip.txt', format: 'txt', dibaca: { baris: 4, tabel: 1 } });
  });

  it('takes the year that is asked for; the name comes without folders', async () => {
    const jawaban = await kirim('Laporan', 'C:\\data\\lkjip.txt', { tahun: '2023' });
    expect(await jawaban.json()).toMatchObject({ berkas: 'lkjip.txt', tahun: 2023 });
  });

  it('a file that cannot be read: one sentence with its reason', async () => {
    const jawaban = await kirim(new Uint8Array([0, 1, 2, 3]), 'foto.pdf');
    expect(jawaban.status).toBe(422);
    expect(await jawaban.json()).toMatchObject({
      kode: 'reviu.tak-terbaca',
      detail: expect.stringMatching(/^Isi berkas ini bukan teks/),
      rincian: [{ bidang: 'berkas', kode: 'reviu.jenis-tak-dikenal' }],
    });
  });

  it('a form without a file, and a year that is none', async () => {
    const kosong = await uji.app.request('/api/v1/reviu', {
      method: 'POST',
      headers: { cookie },
      body: new FormData(),
    });
    expect(await kosong.json()).toMatchObject({ rincian: [{ bidang: 'berkas' }] });
    expect(await (await kirim('a', 'a.txt', { tahun: 'dua' })).json()).toMatchObject({
      rincian: [{ bidang: 'tahun' }],
    });
  });

  it('only for the signed-in, before a byte is read; other routes still take small bodies only', async () => {
    const tanpa = await uji.app.request('/api/v1/reviu', { method: 'POST', body: 'x'.repeat(1_000_000) });
    expect(tanpa.status).toBe(401);
    const lain = await uji.app.request('/api/auth/sign-in/email', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email: 'a@b.test', password: 'x'.repeat(70_000) }),
    });
    expect(lain.status).toBe(413);
  });
});

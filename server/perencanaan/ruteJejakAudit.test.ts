import { HalamanAudit, KeutuhanAudit } from '@tapis/contract/perencanaan/jejakAudit.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AplikasiUji, createAplikasiUji } from '../../test/bantuan/aplikasiUji.ts';
import { writeTransaction } from '../db/transaksi.ts';
import { type Pelaku, ubahRekaman } from '../db/ubahRekaman.ts';

const PEMDA = '/api/v1/pemda/jejak-audit';
const UNIT = '/api/v1/perangkat-daerah/dinsos/jejak-audit';

describe('audit trail over HTTP', () => {
  let uji: AplikasiUji;
  let admin = '';
  let perencana = '';

  beforeAll(async () => {
    uji = await createAplikasiUji();
    await uji.buatPengguna('admin@uji.test', [{ peran: 'admin-pemda', pemda: '18.04', perangkatDaerah: null }]);
    await uji.buatPengguna('ren@uji.test', [{ peran: 'perencana', pemda: '18.04', perangkatDaerah: 'dinsos' }]);
    [admin, perencana] = [await uji.masuk('admin@uji.test'), await uji.masuk('ren@uji.test')];
    const { rows } = await uji.pool.query<{ id: string }>(`SELECT id FROM auth.pengguna WHERE email = 'ren@uji.test'`);
    const catat = async (objek: string, jam: string, pengguna: string, nama: string) => {
      const pelaku: Pelaku = { pemda: '18.04', pengguna, nama: 'tak dipakai', waktu: new Date(jam) };
      await writeTransaction(uji.db, pelaku, (tx) =>
        ubahRekaman(
          tx,
          pelaku,
          { objek, aksi: 'jabatan.ubah', jikaVersi: null, alasan: 'uji' },
          { baca: async () => null, tulis: async () => ({ nama, persen: '50%' }) },
        ),
      );
    };
    // 31 January, 23.30 in WIB; the next entry half an hour later is February there and January in UTC.
    await catat('dinsos/2024/jabatan/a', '2024-01-31T16:30:00Z', rows[0]?.id ?? '', 'Kepala A');
    await catat('dinsos/2024/jabatan/ab', '2024-01-31T17:00:00Z', rows[0]?.id ?? '', 'Kepala AB');
    await catat('dinsos/2024/jabatan/a/bagian', '2024-03-01T00:00:00Z', 'hilang', 'Bagian');
    await catat('dinsos-lain/2024/jabatan/x', '2024-03-01T00:00:00Z', 'hilang', 'Tetangga');
  });
  afterAll(() => uji.close());

  const baca = async (path: string, saring: Record<string, string> = {}, cookie = admin) => {
    const jawaban = await uji.app.request(`${path}?${new URLSearchParams(saring)}`, { headers: { cookie } });
    expect(jawaban.status).toBe(200);
    const isi: unknown = await jawaban.json();
    expect(HalamanAudit.parse(isi)).toEqual(isi);
    return HalamanAudit.parse(isi);
  };
  const objek = async (...masukan: Parameters<typeof baca>) => (await baca(...masukan)).catatan.map((x) => x.objek);

  it('tells who, when, old, new and why; a deleted account has no name', async () => {
    const { catatan } = await baca(PEMDA, { objek: 'dinsos/2024/jabatan/a' });
    expect(catatan).toEqual([
      expect.objectContaining({ objek: 'dinsos/2024/jabatan/a/bagian', oleh: '' }),
      {
        nomor: expect.any(String),
        waktu: '2024-01-31T16:30:00.000Z',
        oleh: 'Uji ren@uji.test',
        aksi: 'jabatan.ubah',
        objek: 'dinsos/2024/jabatan/a',
        lama: null,
        baru: { nama: 'Kepala A', persen: '50%' },
        alasan: 'uji',
      },
    ]);
  });

  it('filters by person, by day of the pemda, by unit, by text', async () => {
    expect(await objek(PEMDA, { orang: 'REN@' })).toEqual(['dinsos/2024/jabatan/ab', 'dinsos/2024/jabatan/a']);
    expect(await objek(PEMDA, { orang: 'tidak ada %' })).toEqual([]);
    expect((await baca(PEMDA, { orang: 'sistem' })).catatan[0]).toMatchObject({ oleh: 'Sistem' });
    expect(await objek(PEMDA, { dari: '2024-01-31', sampai: '2024-01-31' })).toEqual(['dinsos/2024/jabatan/a']);
    expect(await objek(PEMDA, { dari: '2024-02-01', sampai: '2024-02-01' })).toEqual(['dinsos/2024/jabatan/ab']);
    expect(await objek(PEMDA, { unit: 'dinsos-lain' })).toEqual(['dinsos-lain/2024/jabatan/x']);
    expect(await objek(PEMDA, { cari: 'kepala ab' })).toEqual(['dinsos/2024/jabatan/ab']);
    expect(await objek(PEMDA, { cari: '50%"', dari: '2024-03-01' })).toHaveLength(2);
    expect(await objek(PEMDA, { cari: '5_%' })).toEqual([]);
  });

  it('pages from the newest to the first without a gap', async () => {
    const semua = await objek(PEMDA, { batas: '200' });
    const paged: string[] = [];
    let sebelum: string | null = null;
    do {
      const halaman: HalamanAudit = await baca(PEMDA, { batas: '2', ...(sebelum ? { sebelum } : {}) });
      paged.push(...halaman.catatan.map((x) => x.objek));
      sebelum = halaman.berikutnya;
    } while (sebelum !== null);
    expect(semua.length).toBeGreaterThan(5);
    expect(paged).toEqual(semua);
  });

  it('a perencana sees what is about the own unit, whatever is asked for', async () => {
    const milik = await objek(UNIT, { unit: 'dinsos-lain', batas: '200' }, perencana);
    expect(milik.length).toBeGreaterThanOrEqual(4);
    expect(milik.filter((satu) => !satu.startsWith('dinsos/'))).toEqual([]);
    expect(await objek(UNIT, { objek: 'dinsos-lain/2024/jabatan/x' }, perencana)).toEqual([]);
  });

  it('walks the chain and says where it breaks', async () => {
    const periksa = async () => {
      const jawaban = await uji.app.request(`${PEMDA}/keutuhan`, { headers: { cookie: admin } });
      return KeutuhanAudit.parse(await jawaban.json());
    };
    const utuh = await periksa();
    expect(utuh).toMatchObject({ putus: null });
    expect(utuh.jumlah).toBeGreaterThan(5);
    await uji.pool.query(`UPDATE tapis.audit SET isi = '{}' WHERE nomor = 3`);
    expect(await periksa()).toMatchObject({ jumlah: 2, putus: '3' });
  });
});

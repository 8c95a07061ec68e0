// Beginning a year from the one before it over HTTP: preview, copy, what is not copied, refusals.
import type { Rencana } from '@tapis/contract/perencanaan/rencana.ts';
import type { SalinanTahun } from '@tapis/contract/perencanaan/salinTahun.ts';
import type { MasalahHttp } from '@tapis/contract/values/masalah.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AplikasiUji, createAplikasiUji } from '../../test/bantuan/aplikasiUji.ts';
import { readTransaction, writeTransaction } from '../db/transaksi.ts';
import { loadBahan } from '../pelaporan/loadBahan.ts';

const SISTEM = { pemda: '18.04', pengguna: 'sistem' };

describe('beginning a year from the one before', () => {
  let uji: AplikasiUji;
  let cookie = '';
  beforeAll(async () => {
    uji = await createAplikasiUji();
    await uji.buatPengguna('ren@uji.test', [{ peran: 'perencana', pemda: '18.04', perangkatDaerah: 'dinsos' }]);
    cookie = await uji.masuk('ren@uji.test');
    await writeTransaction(uji.db, SISTEM, async (tx) => {
      for (const [tahun, renstra_awal] of [
        [2025, 2023],
        [2027, null],
      ] as const)
        await tx
          .insertInto('tahun_kinerja')
          .values({ pemda_id: '18.04', perangkat_daerah: 'dinsos', tahun, renstra_awal })
          .execute();
      await tx
        .updateTable('indikator')
        .set({ berakhir: 2024, alasan_berakhir: 'Diganti' })
        .where('kode', '=', 'IP1')
        .execute();
    });
  });
  afterAll(() => uji.close());

  const kirim = (method: string, tahun: number, versi?: number) =>
    uji.app.request(`/api/v1/perangkat-daerah/dinsos/tahun/${tahun}/salin`, {
      method,
      headers: { cookie, ...(versi === undefined ? {} : { 'If-Match': `"${versi}"` }) },
    });
  const pratinjau = async (tahun: number) => (await (await kirim('GET', tahun)).json()) as SalinanTahun;
  const bahan = async (tahun: number) => {
    const hasil = await readTransaction(uji.db, SISTEM, (tx) =>
      loadBahan(tx, { pemda: '18.04', perangkatDaerah: 'dinsos', tahun }),
    );
    if (!hasil.ok) throw new Error(hasil.masalah.kode);
    return hasil.nilai;
  };

  it('says what it would do, then does that and no more', async () => {
    const rencana = await pratinjau(2025);
    expect(rencana).toMatchObject({
      ...{ dari: 2024, kosong: true, lepas: [] },
      jumlah: { program: 4, kegiatan: 12, subKegiatan: 35 },
    });
    const jawaban = await kirim('POST', 2025, rencana.versi);
    expect(jawaban.status).toBe(200);
    const { simpul, indikator } = (await jawaban.json()) as Rencana;
    const [lama, baru] = [await bahan(2024), await bahan(2025)];
    expect(baru.perencanaan.renstra).toEqual(lama.perencanaan.renstra);
    expect(baru.perencanaan.program).toEqual(lama.perencanaan.program);
    expect(simpul.filter(({ tingkat }) => tingkat === 'program').map(({ induk }) => induk)).toEqual(
      Array(4).fill('S1'),
    );
    expect(baru.perencanaan.jabatan).toEqual(lama.perencanaan.jabatan);
    const tanpa = ({ targetTriwulan: _, ...satu }: (typeof lama.indikator)[number]) => satu;
    expect(baru.indikator.map(tanpa)).toEqual(lama.indikator.filter(({ kode }) => kode !== 'IP1').map(tanpa));
    expect(indikator).toHaveLength(baru.indikator.length);
    expect(baru.indikator.every(({ targetTriwulan }) => targetTriwulan.length === 0)).toBe(true);
    expect([baru.anggaran.versi, baru.anggaran.pagu, baru.perencanaan.perjanjianKinerja]).toEqual([[], [], []]);
    expect(baru.pengukuran.realisasi.filter((satu) => satu.tahun === 2025)).toEqual([]);
  });

  it('does not touch a year that was begun, and has nothing to say where no year came before', async () => {
    const sudah = await pratinjau(2025);
    expect(sudah.kosong).toBe(false);
    const tolak = (await (await kirim('POST', 2025, sudah.versi)).json()) as MasalahHttp;
    expect(tolak.rincian?.map(({ kode }) => kode)).toEqual(['perencanaan.tahun-tidak-kosong']);
    expect(await pratinjau(2024)).toMatchObject({ dari: null, kosong: false });
    expect((await kirim('POST', 2025, sudah.versi - 1)).status).toBe(409);
    expect((await kirim('GET', 2019)).status).toBe(404);
  });

  it('leaves behind what the Renstra of the new year does not have', async () => {
    const rencana = await pratinjau(2027);
    expect(rencana.dari).toBe(2025);
    expect(rencana.dilewati.map(({ kode, sebab }) => `${kode} ${sebab}`)).toEqual([
      'IT1 simpul-tidak-ada',
      'IKU1 simpul-tidak-ada',
    ]);
    expect((await kirim('POST', 2027, rencana.versi)).status).toBe(200);
    const baru = await bahan(2027);
    expect(baru.perencanaan.program.map(({ sasaran }) => sasaran)).toEqual(Array(4).fill(null));
    expect(baru.indikator).toHaveLength(rencana.jumlah.indikator);
    expect(rencana.lepas).toEqual(baru.perencanaan.program.map(({ kode }) => kode));
  });
});

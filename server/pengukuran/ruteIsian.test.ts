import type { LembarIsian } from '@tapis/contract/pengukuran/lembarIsian.ts';
import { lembarIsian } from '@tapis/core/pengukuran/bahanIsian.ts';
import { barisPeringatan, perluPenjelasan } from '@tapis/core/pengukuran/penjelasanTemuan.ts';
import type { Triwulan } from '@tapis/core/values/sel.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AplikasiUji, createAplikasiUji } from '../../test/bantuan/aplikasiUji.ts';
import { readTransaction, writeTransaction } from '../db/transaksi.ts';

const DASAR = '/api/v1/perangkat-daerah/dinsos/tahun/2024/isian';
type Peran = 'perencana' | 'penanggung-jawab' | 'kepala' | 'admin-pemda';

describe('measuring over HTTP', () => {
  let uji: AplikasiUji;
  const kuki = new Map<Peran, string>();

  beforeAll(async () => {
    uji = await createAplikasiUji();
    for (const peran of ['perencana', 'penanggung-jawab', 'kepala', 'admin-pemda'] as const) {
      const perangkatDaerah = peran === 'admin-pemda' ? null : 'dinsos';
      await uji.buatPengguna(`${peran}@uji.test`, [{ peran, pemda: '18.04', perangkatDaerah }]);
      kuki.set(peran, await uji.masuk(`${peran}@uji.test`));
    }
  });
  afterAll(() => uji.close());

  async function minta(peran: Peran, method: string, path: string, isi?: unknown, versi?: number) {
    const jawaban = await uji.app.request(`${DASAR}${path}`, {
      method,
      headers: {
        cookie: kuki.get(peran) ?? '',
        ...(isi === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(versi === undefined ? {} : { 'If-Match': `"${versi}"` }),
      },
      ...(isi === undefined ? {} : { body: JSON.stringify(isi) }),
    });
    return { status: jawaban.status, isi: (await jawaban.json()) as Record<string, unknown> & LembarIsian };
  }
  const lembar = async (peran: Peran = 'penanggung-jawab') => (await minta(peran, 'GET', '')).isi;
  const sel = (baris: string, triwulan: number, nilai: string | null, versi = 0, jenis = 'kinerja') => ({
    sel: [{ lembar: jenis, baris, triwulan, nilai, versi }],
  });
  const keadaan = async (triwulan: number) => (await lembar()).triwulan[triwulan - 1];
  const kode = (isi: Record<string, unknown>) => (isi.rincian as { kode: string }[]).map((satu) => satu.kode);

  it('gives facts from which both sheets follow', async () => {
    const isi = await lembar();
    const hasil = lembarIsian(isi.bahan);
    expect(hasil.keuangan.filter((b) => b.diisi)).toHaveLength(35);
    expect(isi.triwulan.map((t) => [t.status, t.terkunci])).toEqual(Array(4).fill(['belum-mulai', null]));
    expect(isi.triwulan[0]?.langkah).toEqual(['isi']);
    expect(isi.rinci).toEqual([]);
  });

  it('writes a cell, begins the draft, and keeps blank apart from zero', async () => {
    const hasil = await minta('penanggung-jawab', 'PUT', '/sel', sel('1.06.01.2.01.01', 1, '0'));
    expect([hasil.status, hasil.isi.versi]).toEqual([200, { 'kinerja/1.06.01.2.01.01/1': 1 }]);
    expect(await keadaan(1)).toMatchObject({ status: 'draf', oleh: 'Uji penanggung-jawab@uji.test' });
    const nilai = (isi: LembarIsian) =>
      isi.bahan.pengukuran.realisasi.find((r) => r.indikator === '1.06.01.2.01.01' && r.triwulan === 1)?.nilai.nilai;
    expect(nilai(await lembar())).toBe('0');
    expect((await minta('perencana', 'PUT', '/sel', sel('1.06.01.2.01.01', 1, null, 1))).status).toBe(200);
    expect(nilai(await lembar())).toBeUndefined();
  });

  it('the second of two people sees both values, who and when', async () => {
    await minta('penanggung-jawab', 'PUT', '/sel', sel('IP1', 1, '10.5'));
    const { status, isi } = await minta('perencana', 'PUT', '/sel', sel('IP1', 1, '11'));
    expect(status).toBe(409);
    expect(isi.bentrok).toMatchObject({
      versi: 1,
      sekarang: { lembar: 'kinerja', baris: 'IP1', triwulan: 1, nilai: '10.5' },
      oleh: 'Uji penanggung-jawab@uji.test',
    });
  });

  it('takes a whole sheet at once', async () => {
    const isi = { sel: Array.from({ length: 2000 }, (_, i) => sel(`tidak-ada-${i}`, 1, '4825138126').sel[0]) };
    const hasil = await minta('perencana', 'PUT', '/sel', isi);
    expect([hasil.status, kode(hasil.isi).length]).toEqual([422, 2000]);
  });

  it('a pasted block and single cells in it at once: each is written or meets the other, nobody blocks anybody for good', async () => {
    const kini = (await lembar()).versi;
    const satu = (baris: string, nilai: string) => sel(baris, 3, nilai, kini[`kinerja/${baris}/3`] ?? 0).sel;
    const blok = (...baris: string[]) => ({ sel: baris.flatMap((b, i) => satu(b, String(i + 1))) });
    const hasil = await Promise.all(
      Array.from({ length: 6 }, () => [
        blok('IP1', 'IP2', 'IP3', 'IP5'),
        blok('IP5', 'IP3', 'IP2', 'IP1'),
        { sel: satu('IP2', '9') },
        { sel: [...satu('IP1', '8'), ...sel('1.06.01.2.02.01', 3, '1000', 0, 'keuangan').sel] },
      ])
        .flat()
        .map((isi) => minta('perencana', 'PUT', '/sel', isi)),
    );
    expect(hasil.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
    expect(hasil.filter(({ status }) => ![200, 409].includes(status)).map(({ isi }) => isi)).toEqual([]);
  });

  it('a cell that is named twice becomes what is said last', async () => {
    const versi = (await lembar()).versi['kinerja/IP6/3'] ?? 0;
    const isi = { sel: [...sel('IP6', 3, '1', versi).sel, ...sel('IP6', 3, '2', versi).sel] };
    expect((await minta('perencana', 'PUT', '/sel', isi)).status).toBe(200);
    const { nilai } = (await lembar()).bahan.pengukuran.realisasi.find(
      (r) => r.indikator === 'IP6' && r.tahun === 2024 && r.triwulan === 3,
    ) ?? { nilai: null };
    expect(nilai?.nilai).toBe('2');
  });

  it('writes all of a batch or nothing', async () => {
    const isi = {
      sel: [...sel('IP2', 1, '5').sel, ...sel('IP3', 1, 'banyak').sel, ...sel('tidak-ada', 1, '1').sel],
    };
    const hasil = await minta('perencana', 'PUT', '/sel', isi);
    expect([hasil.status, kode(hasil.isi)]).toEqual([
      422,
      ['pengukuran.nilai-tidak-terbaca', 'pengukuran.baris-tidak-ada'],
    ]);
    expect((await lembar()).versi['kinerja/IP2/1']).toBeUndefined();
  });

  it('takes words of the scale for a predicate', async () => {
    expect((await minta('perencana', 'PUT', '/sel', sel('IP4', 1, 'B'))).status).toBe(200);
    expect((await minta('perencana', 'PUT', '/sel', sel('IP4', 2, 'Z'))).status).toBe(422);
  });

  it('money goes by the rules of the budget', async () => {
    const baik = await minta('penanggung-jawab', 'PUT', '/sel', sel('1.06.01.2.01.01', 1, '100000', 0, 'keuangan'));
    expect([baik.status, baik.isi.versi]).toEqual([200, { 'keuangan/1.06.01.2.01.01': 1 }]);
    expect((await lembar()).versi['keuangan/1.06.01.2.01.01']).toBe(1);
    const lebih = await minta('penanggung-jawab', 'PUT', '/sel', sel('1.06.01.2.01.01', 4, '9000000', 1, 'keuangan'));
    expect([lebih.status, kode(lebih.isi)]).toEqual([422, ['anggaran.realisasi-di-atas-pagu']]);
  });

  const peringatan = async (triwulan: Triwulan) => {
    const isi = await lembar();
    return barisPeringatan(lembarIsian(isi.bahan), isi.catatan, triwulan);
  };
  const penjelasan = async (triwulan: Triwulan) => ({
    penjelasan: (await peringatan(triwulan))
      .filter(perluPenjelasan)
      .map((b) => ({ lembar: b.lembar, baris: b.baris, isi: `Sudah dicocokkan: ${b.baris}.` })),
  });

  it('every warning asks for an explanation, which goes with the submission and is gone when the figure changes', async () => {
    const diminta = (await peringatan(2)).map((b) => `penjelasan.${b.lembar}/${b.baris}`);
    expect(diminta.length).toBeGreaterThan(2);
    await minta('penanggung-jawab', 'PUT', '/sel', sel('IP2', 2, '4'));
    const tanpa = await minta('penanggung-jawab', 'POST', '/2/ajukan', undefined, 0);
    expect(tanpa.status).toBe(422);
    expect((tanpa.isi.rincian as { kode: string; bidang: string }[]).map((r) => [r.kode, r.bidang])).toEqual(
      diminta.map((bidang) => ['pengukuran.perlu-penjelasan', bidang]),
    );
    expect((await lembar()).catatan).toEqual([]);

    // Written beforehand on the row, it counts as well; a comment does not.
    const [satu] = await peringatan(2);
    const tempat = { lembar: satu?.lembar, baris: satu?.baris };
    await minta('penanggung-jawab', 'POST', '/2/catatan', { ...tempat, jenis: 'komentar', isi: 'Dilihat.' });
    expect((await penjelasan(2)).penjelasan).toHaveLength(diminta.length);
    const tulis = await minta('penanggung-jawab', 'POST', '/2/catatan', {
      ...tempat,
      jenis: 'penjelasan',
      isi: 'Benar.',
    });
    expect([tulis.status, tulis.isi.temuan]).toEqual([201, [expect.stringContaining('pengukuran.')]]);
    expect((await penjelasan(2)).penjelasan).toHaveLength(diminta.length - 1);

    const turun = '1.06.04.2.02.08';
    await minta('penanggung-jawab', 'POST', '/2/catatan', {
      lembar: 'kinerja',
      baris: turun,
      jenis: 'penjelasan',
      isi: 'Ya.',
    });
    const rest = async () => (await penjelasan(2)).penjelasan.map(({ baris }) => baris);
    expect(await rest()).not.toContain(turun);
    await minta('penanggung-jawab', 'PUT', '/sel', sel(turun, 2, '28000'));
    expect(await rest()).toContain(turun);
  });

  it('goes from draft over a return to approval and the lock, and back by a reopening with its reason', async () => {
    const versi = async () => (await keadaan(2))?.versi;
    await minta('penanggung-jawab', 'PUT', '/sel', sel('IP1', 2, '20'));
    expect((await minta('kepala', 'POST', '/2/ajukan', undefined, 0)).status).toBe(403);
    expect((await minta('penanggung-jawab', 'POST', '/2/ajukan', await penjelasan(2), 0)).isi).toMatchObject({
      status: 'diajukan',
    });
    const tutup = await minta('penanggung-jawab', 'PUT', '/sel', sel('IP1', 2, '21', 1));
    expect([tutup.status, kode(tutup.isi)]).toEqual([422, ['pengukuran.terkunci']]);

    const kembali = { catatan: '', sel: [{ lembar: 'kinerja', baris: 'IP1', isi: 'Cocokkan dengan bukti.' }] };
    expect((await minta('kepala', 'POST', '/2/kembalikan', kembali, 1)).isi).toMatchObject({ status: 'dikembalikan' });
    const catatan = (await lembar()).catatan.find((satu) => satu.jenis === 'perbaikan');
    expect(catatan).toMatchObject({ baris: 'IP1', triwulan: 2, jenis: 'perbaikan', selesai: null });

    await minta('penanggung-jawab', 'PUT', '/sel', sel('IP1', 2, '21', 1));
    const selesai = await minta('penanggung-jawab', 'POST', `/catatan/${catatan?.nomor}/selesai`);
    expect(selesai.isi.selesai).not.toBeNull();
    await minta('penanggung-jawab', 'POST', '/2/ajukan', await penjelasan(2), await versi());
    expect((await minta('kepala', 'POST', '/2/setujui', undefined, await versi())).isi).toMatchObject({
      status: 'disetujui',
    });
    expect((await minta('admin-pemda', 'POST', '/2/kunci', undefined, await versi())).isi).toMatchObject({
      status: 'dikunci',
    });
    const tanpaAlasan = await minta('admin-pemda', 'POST', '/2/buka', { alasan: ' ' }, await versi());
    expect([tanpaAlasan.status, kode(tanpaAlasan.isi)]).toEqual([422, ['pengukuran.perlu-alasan']]);
    expect(
      (await minta('admin-pemda', 'POST', '/2/buka', { alasan: 'Salah catat.' }, await versi())).isi,
    ).toMatchObject({
      status: 'draf',
    });
    expect((await minta('admin-pemda', 'POST', '/2/buka', { alasan: 'x' }, 1)).status).toBe(409);
    const jejak = await readTransaction(uji.db, { pemda: '18.04', pengguna: 'sistem' }, (tx) =>
      tx
        .selectFrom('audit')
        .select('aksi')
        .where('objek', '=', 'dinsos/2024/isian-triwulan/2')
        .orderBy('nomor')
        .execute(),
    );
    expect(jejak.map((j) => j.aksi)).toEqual(
      ['ajukan', 'kembalikan', 'ajukan', 'setujui', 'kunci', 'buka'].map((satu) => `isian.${satu}`),
    );
  });

  it('is closed outside of its window, and says when it closed', async () => {
    await writeTransaction(uji.db, { pemda: '18.04', pengguna: 'sistem' }, async (tx) => {
      await tx
        .insertInto('jendela_isian')
        .values({ pemda_id: '18.04', tahun: 2024, triwulan: 3, buka: '2024-10-01', tutup: '2024-10-10' })
        .execute();
    });
    const { status, isi } = await minta('perencana', 'PUT', '/sel', sel('IP1', 3, '30'));
    expect([status, kode(isi)]).toEqual([422, ['pengukuran.terkunci']]);
    expect((await keadaan(3))?.terkunci).toBe(
      'Masa isian ditutup sejak 10 Oktober 2024. Minta admin pemda membukanya kembali.',
    );
  });

  it('a mark of verification goes when the value changes', async () => {
    const tanda = { lembar: 'kinerja', baris: 'IP2', diperiksa: true };
    await minta('penanggung-jawab', 'PUT', '/sel', sel('IP2', 4, '7'));
    expect((await minta('kepala', 'PUT', '/4/periksa', tanda)).status).toBe(200);
    expect((await lembar()).periksa).toMatchObject([{ triwulan: 4, baris: 'IP2', oleh: 'Uji kepala@uji.test' }]);
    await minta('penanggung-jawab', 'PUT', '/sel', sel('IP2', 4, '8', 1));
    expect((await lembar()).periksa).toEqual([]);
  });
});

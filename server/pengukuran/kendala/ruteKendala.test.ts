import type { CatatanKinerja, KendalaTahun, TindakLanjut } from '@tapis/contract/pengukuran/kendala.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AplikasiUji, createAplikasiUji } from '../../../test/bantuan/aplikasiUji.ts';
import { hitungKueri } from '../../../test/bantuan/hitungKueri.ts';
import { readTransaction, writeTransaction } from '../../db/transaksi.ts';
import { loadKendala } from './loadKendala.ts';

const TAHUN = '/api/v1/perangkat-daerah/dinsos/tahun/2024';
const KUNCI = { pemda_id: '18.04', perangkat_daerah: 'dinsos', tahun: 2024 };
type Peran = 'perencana' | 'penanggung-jawab' | 'kepala' | 'admin-pemda';
const tempat = { lembar: 'kinerja', baris: 'IP1' };
const isi = { uraian: 'Rapat dengan kecamatan', jabatan: 'kabid-rehsos', batas: '2024-12-15' };
const tulisan = { ...tempat, kendala: 'Data belum mutakhir', pendukung: null, penghambat: '' };

describe('kendala and tindak lanjut over HTTP', () => {
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

  async function minta<T = Record<string, unknown>>(
    peran: Peran,
    method: string,
    path: string,
    body?: unknown,
    versi?: number,
  ) {
    const jawaban = await uji.app.request(`${TAHUN}${path}`, {
      method,
      headers: {
        cookie: kuki.get(peran) ?? '',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(versi === undefined ? {} : { 'If-Match': `"${versi}"` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const teks = await jawaban.text();
    return { status: jawaban.status, isi: (teks === '' ? {} : JSON.parse(teks)) as T & Record<string, unknown> };
  }
  const baca = async () => (await minta<KendalaTahun>('kepala', 'GET', '/kendala')).isi;
  const kode = ({ isi: { rincian } }: { isi: Record<string, unknown> }) =>
    (rincian as { kode: string }[]).map((satu) => satu.kode);
  const tambah = async (triwulan: number) =>
    (await minta<TindakLanjut>('penanggung-jawab', 'POST', '/tindak-lanjut', { triwulan, ...tempat, ...isi })).isi;

  it('writes one record per row and triwulan, under its revision, and begins the draft', async () => {
    expect((await minta('kepala', 'PUT', '/kendala/1', tulisan, 0)).status).toBe(403);
    expect((await minta('perencana', 'PUT', '/kendala/1', tulisan)).status).toBe(428);
    const { isi: satu } = await minta<CatatanKinerja>('perencana', 'PUT', '/kendala/1', tulisan, 0);
    expect(satu).toMatchObject({ kendala: 'Data belum mutakhir', penghambat: null, versi: 1 });
    expect((await baca()).catatan).toMatchObject([{ baris: 'IP1', triwulan: 1, versi: 1, oleh: satu.oleh }]);
    expect((await minta('perencana', 'GET', '/isian')).isi).toMatchObject({
      triwulan: [{ status: 'draf' }, {}, {}, {}],
    });
    const bentrok = await minta('penanggung-jawab', 'PUT', '/kendala/1', tulisan, 0);
    expect([bentrok.status, bentrok.isi.bentrok]).toMatchObject([
      409,
      { sekarang: { kendala: 'Data belum mutakhir' } },
    ]);
    const kosong = { ...tulisan, kendala: null };
    expect((await minta('perencana', 'PUT', '/kendala/1', kosong, 1)).status).toBe(200);
    expect((await baca()).catatan).toEqual([]);
    // A record of the whole unit has its revision too.
    await minta('perencana', 'PUT', '/kendala/1', { ...tulisan, baris: '' }, 0);
    expect((await baca()).catatan).toMatchObject([{ baris: '', versi: 1 }]);
  });

  it('refuses rows, owners and days that are not there', async () => {
    expect(kode(await minta('perencana', 'PUT', '/kendala/1', { ...tulisan, baris: 'XX' }, 0))).toEqual([
      'pengukuran.baris-tidak-ada',
    ]);
    const salah = { triwulan: 1, lembar: 'keuangan', baris: '1.06.04', uraian: ' ', jabatan: 'x', batas: '2023-01-01' };
    expect(kode(await minta('perencana', 'POST', '/tindak-lanjut', salah))).toEqual([
      'pengukuran.tindak-lanjut-kosong',
      'pengukuran.jabatan-tidak-ada',
      'pengukuran.batas-tindak-lanjut',
    ]);
    expect((await minta('perencana', 'PUT', '/tindak-lanjut/999999', isi, 0)).status).toBe(404);
  });

  it('a tindak lanjut can be closed and opened after its triwulan is locked, but no longer rewritten', async () => {
    const satu = await tambah(2);
    expect(satu).toMatchObject({ versi: 1, namaJabatan: 'Kepala Bidang Rehabilitasi Sosial', selesai: null });
    expect(satu.namaBaris).toEqual(expect.any(String));
    const path = `/tindak-lanjut/${satu.nomor}`;
    const diubah = await minta('perencana', 'PUT', path, { ...isi, batas: '2024-12-01' }, 1);
    expect(diubah.isi).toMatchObject({ batas: '2024-12-01', versi: 2 });
    expect((await minta('penanggung-jawab', 'PUT', path, isi, 1)).status).toBe(409);

    // Submitted, whatever is asked for on the way there.
    await writeTransaction(uji.db, { pemda: '18.04', pengguna: 'sistem' }, (tx) =>
      tx
        .updateTable('isian_triwulan')
        .set({ status: 'diajukan' })
        .where((eb) => eb.and({ ...KUNCI, triwulan: 2 }))
        .execute(),
    );
    expect((await baca()).terkunci).toMatchObject([{ triwulan: 2 }]);
    expect(kode(await minta('perencana', 'PUT', path, isi, 2))).toEqual(['pengukuran.terkunci']);
    expect(kode(await minta('perencana', 'PUT', '/kendala/2', tulisan, 0))).toEqual(['pengukuran.terkunci']);
    expect((await minta('perencana', 'DELETE', path, undefined, 2)).status).toBe(422);
    expect(kode(await minta('perencana', 'PUT', `${path}/selesai`, { selesai: '2024-07-20', catatan: '' }, 2))).toEqual(
      ['pengukuran.catatan-selesai'],
    );
    const tutup = { selesai: '2024-07-20', catatan: 'Rapat dilaksanakan' };
    expect((await minta('perencana', 'PUT', `${path}/selesai`, tutup, 2)).isi).toMatchObject({
      selesai: '2024-07-20',
      catatanSelesai: 'Rapat dilaksanakan',
      versi: 3,
    });
    const buka = { selesai: null, catatan: null };
    expect((await minta('perencana', 'PUT', `${path}/selesai`, buka, 3)).isi).toMatchObject({
      selesai: null,
      catatanSelesai: null,
    });
  });

  it('keeps its indicator from being deleted', async () => {
    await tambah(3);
    const { isi: hasil, status } = await minta('perencana', 'DELETE', '/indikator/IP1', undefined, 0);
    expect(status).toBe(422);
    expect((hasil.rincian as { pesan: string }[]).map(({ pesan }) => pesan).join(' ')).toContain(
      'punya catatan kendala atau tindak lanjut',
    );
  });

  it('deletes while the triwulan is open, and the audit holds every change', async () => {
    const satu = await tambah(3);
    expect((await minta('perencana', 'DELETE', `/tindak-lanjut/${satu.nomor}`, undefined, 1)).status).toBe(204);
    expect((await baca()).tindakLanjut.map(({ nomor }) => nomor)).not.toContain(satu.nomor);
    const rows = await readTransaction(uji.db, { pemda: '18.04', pengguna: 'sistem' }, (tx) =>
      tx
        .selectFrom('audit')
        .select('aksi')
        .where('objek', '=', `dinsos/2024/tindak-lanjut/${satu.nomor}`)
        .orderBy('nomor')
        .execute(),
    );
    expect(rows.map(({ aksi }) => aksi)).toEqual(['tindak-lanjut.tambah', 'tindak-lanjut.hapus']);
  });

  it('is printed in the report of its triwulan, by unit and by jabatan', async () => {
    await tambah(1);
    const unduh = async (cari: string) => {
      const jawaban = await uji.app.request(`${TAHUN}/dokumen/laporan-triwulan.json${cari}`, {
        headers: { cookie: kuki.get('kepala') ?? '' },
      });
      return { nama: jawaban.headers.get('Content-Disposition'), isi: await jawaban.text(), status: jawaban.status };
    };
    const unit = await unduh('?triwulan=1');
    expect(unit.nama).toContain('laporan-triwulan-dinsos-2024-tw1.json');
    expect(unit.isi).toContain('Rapat dengan kecamatan');
    const milik = await unduh('?triwulan=1&jabatan=kabid-rehsos');
    expect([milik.nama, milik.isi.includes('Rapat dengan kecamatan')]).toEqual([
      expect.stringContaining('laporan-triwulan-dinsos-2024-tw1-kabid-rehsos.json'),
      true,
    ]);
    expect((await unduh('?triwulan=1&jabatan=kabid-dayasos')).isi).not.toContain('Rapat dengan kecamatan');
    expect((await unduh('?triwulan=1&jabatan=bukan')).status).toBe(400);
    const kerangka = (await minta('kepala', 'GET', '/dokumen/laporan-triwulan?triwulan=1&jabatan=kabid-rehsos')).isi;
    expect(kerangka.berkas).toContainEqual({
      format: 'pdf',
      url: '/api/v1/perangkat-daerah/dinsos/tahun/2024/dokumen/laporan-triwulan.pdf?pemda=18.04&triwulan=1&jabatan=kabid-rehsos',
    });
  });

  it('is carried into the next year until it is closed, in a fixed number of queries', async () => {
    const satu = await tambah(4);
    const kini = { ...KUNCI, tahun: 2025 };
    const actor = { pemda: '18.04', pengguna: 'sistem' };
    await writeTransaction(uji.db, actor, (tx) =>
      tx
        .insertInto('tahun_kinerja')
        .values({ ...kini })
        .execute(),
    );
    const dibaca = async () => {
      let nomor: string[] = [];
      const banyak = await hitungKueri(uji.pool, () =>
        readTransaction(uji.db, actor, async (tx) => {
          const hasil = await loadKendala(tx, kini, new Date('2025-02-01T00:00:00Z'));
          nomor = hasil.tindakLanjut.map((butir) => butir.nomor);
        }),
      );
      return { nomor, banyak };
    };
    const awal = await dibaca();
    expect(awal.nomor).toContain(satu.nomor);
    await minta(
      'perencana',
      'PUT',
      `/tindak-lanjut/${satu.nomor}/selesai`,
      { selesai: '2024-12-30', catatan: 'Selesai' },
      1,
    );
    const akhir = await dibaca();
    expect(akhir.nomor).not.toContain(satu.nomor);
    expect(akhir.banyak).toBe(awal.banyak);
  });
});

// The life of a version: made as a copy, renamed and dated, put in force, taken back.

import type { VersiBaru } from '@tapis/contract/anggaran/lembarAnggaran.ts';
import { periksaBatal, periksaBerlaku, periksaTanggal, periksaVersiBaru } from '@tapis/core/anggaran/periksaVersi.ts';
import type { IsianPagu, VersiRinci } from '@tapis/core/anggaran/rincianAnggaran.ts';
import type { Pelanggaran } from '@tapis/core/values/pelanggaran.ts';
import { sql } from 'kysely';
import { insertRows } from '../db/insertRows.ts';
import type { KunciTahun } from '../db/jsonShape.ts';
import type { Tx } from '../db/transaksi.ts';
import { type Pelaku, ubahRekaman } from '../db/ubahRekaman.ts';
import { cariVersi, isiVersi, type KonteksAnggaran, objekAnggaran, sebelumVersi } from './konteksAnggaran.ts';
import { refuse } from './refuse.ts';
import { barisPagu } from './ubahPagu.ts';

export interface Hasil {
  versi: Record<string, number>;
  peringatan: Pelanggaran[];
}

const milikTahun = (tx: Tx, { pemda_id, perangkat_daerah, tahun }: KunciTahun) =>
  tx
    .updateTable('versi_anggaran')
    .where('pemda_id', '=', pemda_id)
    .where('perangkat_daerah', '=', perangkat_daerah)
    .where('tahun', '=', tahun);

/** What the audit keeps of a version: the whole of it, so that a dropped draft can still be read there. */
const snapshot = (k: KonteksAnggaran, milik: VersiRinci) => ({
  ...milik,
  pagu: isiVersi(k, milik.kode),
  alasan: k.rincian.alasanPerubahan.filter((a) => a.versi === milik.kode),
});

/** "perubahan", then "perubahan-2"; of a kode that was dropped the revision goes on, so a stale page cannot write into it. */
function kodeBaru({ versi }: KonteksAnggaran, jenis: VersiRinci['jenis']): string {
  const ada = new Set(versi.map((v) => v.kode));
  const kode = (n: number): string => (n === 1 ? jenis : `${jenis}-${n}`);
  let n = 1;
  while (ada.has(kode(n))) n += 1;
  return kode(n);
}

export async function createVersi(
  tx: Tx,
  pelaku: Pelaku,
  k: KonteksAnggaran,
  baru: VersiBaru,
): Promise<{ kode: string; peringatan: Pelanggaran[] }> {
  const dasar = k.versi.at(-1) ?? null;
  const milik: VersiRinci = {
    kode: kodeBaru(k, baru.jenis),
    jenis: baru.jenis,
    urutan: (dasar?.urutan ?? 0) + 1,
    nama: baru.nama,
    tanggal: baru.tanggal ?? null,
    nomorDokumen: baru.nomorDokumen ?? null,
    status: 'draf',
    dasar: dasar?.kode ?? null,
  };
  const peringatan = refuse([...periksaVersiBaru(k.versi, baru.jenis), ...periksaTanggal(k.versi, milik, k.tahun)]);
  const isi: IsianPagu[] = dasar === null ? [] : isiVersi(k, dasar.kode);
  await ubahRekaman(
    tx,
    pelaku,
    { objek: objekAnggaran(k.kunci, milik.kode), aksi: 'anggaran.versi-buat', jikaVersi: null },
    {
      baca: async () => null,
      tulis: async () => {
        const { nomorDokumen, ...kolom } = milik;
        await insertRows(tx, 'versi_anggaran', [{ ...k.kunci, ...kolom, nomor_dokumen: nomorDokumen }]);
        await insertRows(
          tx,
          'pagu',
          isi.map((satu) => barisPagu(k, milik.kode, satu)),
        );
        return { ...milik, pagu: isi };
      },
    },
  );
  return { kode: milik.kode, peringatan };
}

/** One change of the row of a version under its revision. */
async function ubah(
  tx: Tx,
  pelaku: Pelaku,
  k: KonteksAnggaran,
  kode: string,
  perubahan: { aksi: string; jikaVersi: number | null; alasan?: string },
  tulis: (milik: VersiRinci) => Promise<VersiRinci | null>,
): Promise<Record<string, number>> {
  const milik = cariVersi(k, kode);
  const { versi } = await ubahRekaman(
    tx,
    pelaku,
    { objek: objekAnggaran(k.kunci, kode), ...perubahan },
    {
      baca: async () => snapshot(k, milik),
      tulis: async () => {
        const baru = await tulis(milik);
        return baru && snapshot(k, baru);
      },
    },
  );
  return { [kode]: versi };
}

export async function editVersi(
  tx: Tx,
  pelaku: Pelaku,
  k: KonteksAnggaran,
  kode: string,
  jikaVersi: number | null,
  isi: Pick<VersiRinci, 'nama' | 'tanggal' | 'nomorDokumen'>,
): Promise<Hasil> {
  let peringatan: Pelanggaran[] = [];
  const versi = await ubah(tx, pelaku, k, kode, { aksi: 'anggaran.versi-ubah', jikaVersi }, async (milik) => {
    const baru = { ...milik, ...isi };
    peringatan = refuse(periksaTanggal(k.versi, baru, k.tahun));
    const { nama, tanggal, nomorDokumen } = isi;
    await milikTahun(tx, k.kunci)
      .where('kode', '=', kode)
      .set({ nama, tanggal, nomor_dokumen: nomorDokumen })
      .execute();
    return baru;
  });
  return { versi, peringatan };
}

export async function putInForce(
  tx: Tx,
  pelaku: Pelaku,
  k: KonteksAnggaran,
  kode: string,
  jikaVersi: number | null,
): Promise<Hasil> {
  let peringatan: Pelanggaran[] = [];
  const versi = await ubah(tx, pelaku, k, kode, { aksi: 'anggaran.versi-berlakukan', jikaVersi }, async (milik) => {
    peringatan = refuse(
      milik.status === 'berlaku'
        ? [sudahBerlaku(milik)]
        : periksaBerlaku({
            program: k.program,
            versi: k.versi,
            milik,
            isi: isiVersi(k, kode),
            sebelum: sebelumVersi(k, milik)?.isi ?? null,
            alasan: k.rincian.alasanPerubahan.filter((a) => a.versi === kode),
            tahun: k.tahun,
            realisasi: k.realisasi,
          }),
    );
    await milikTahun(tx, k.kunci).where('kode', '=', kode).set({ status: 'berlaku' }).execute();
    return { ...milik, status: 'berlaku' };
  });
  return { versi, peringatan };
}

const sudahBerlaku = ({ nama }: VersiRinci): Pelanggaran => ({
  kode: 'anggaran.sudah-berlaku',
  bidang: null,
  pesan: `${nama} sudah berlaku. Muat ulang halaman untuk melihat keadaannya sekarang.`,
  sitasi: null,
  tingkat: 'salah',
});

/** What refers to a version, in words. */
export async function pemakaiVersi(tx: Tx, { pemda_id, perangkat_daerah, tahun }: KunciTahun, kode: string) {
  const tercatat = tx
    .selectFrom('perjanjian_kinerja')
    .select('versi')
    .where('pemda_id', '=', pemda_id)
    .where('perangkat_daerah', '=', perangkat_daerah)
    .where('tahun', '=', tahun)
    .where('versi_anggaran', '=', kode);
  const berjalan = tx
    .selectFrom('dokumen_perjanjian')
    .select('versi')
    .where('pemda_id', '=', pemda_id)
    .where('perangkat_daerah', '=', perangkat_daerah)
    .where('tahun', '=', tahun)
    .where(sql`usulan ->> 'versiAnggaran'`, '=', kode)
    .where('status', '!=', 'dibatalkan');
  const perjanjian = await tercatat.union(berjalan).orderBy('versi').execute();
  return perjanjian.map(({ versi }) => `Perjanjian Kinerja ${versi}`);
}

/** A draft goes away; a version in force becomes a draft again. */
export async function takeBackVersi(
  tx: Tx,
  pelaku: Pelaku,
  k: KonteksAnggaran,
  kode: string,
  jikaVersi: number | null,
  alasan: string,
): Promise<Hasil> {
  const pemakai = await pemakaiVersi(tx, k.kunci, kode);
  const versi = await ubah(
    tx,
    pelaku,
    k,
    kode,
    { aksi: 'anggaran.versi-batalkan', jikaVersi, alasan },
    async (milik) => {
      const sebelum = sebelumVersi(k, milik)?.isi ?? null;
      const { program, tahun, realisasi } = k;
      refuse(periksaBatal({ program, versi: k.versi, milik, sebelum, tahun, realisasi, pemakai }));
      if (milik.status === 'berlaku') {
        await milikTahun(tx, k.kunci).where('kode', '=', kode).set({ status: 'draf' }).execute();
        return { ...milik, status: 'draf' };
      }
      const { pemda_id, perangkat_daerah } = k.kunci;
      for (const tabel of ['alasan_perubahan', 'pagu'] as const)
        await tx
          .deleteFrom(tabel)
          .where('pemda_id', '=', pemda_id)
          .where('perangkat_daerah', '=', perangkat_daerah)
          .where('tahun', '=', tahun)
          .where('versi', '=', kode)
          .execute();
      await tx
        .deleteFrom('versi_anggaran')
        .where('pemda_id', '=', pemda_id)
        .where('perangkat_daerah', '=', perangkat_daerah)
        .where('tahun', '=', tahun)
        .where('kode', '=', kode)
        .execute();
      return null;
    },
  );
  return { versi, peringatan: [] };
}

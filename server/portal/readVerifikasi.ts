// What the public may know of the documents under a code.
import type { Tx } from '../db/transaksi.ts';
import type { StatusVerifikasi } from '../pelaporan/verifikasi.ts';

export interface DokumenTerverifikasi {
  pemda: string;
  zona: 'WIB' | 'WITA' | 'WIT';
  judul: string;
  unit: string;
  tahun: number;
  status: StatusVerifikasi;
  hash: string;
  tanggal: string;
  disetujui: Date;
  /** Of a statement on a report: the facts it is about; null of other documents. */
  direviu: { pemda: string; perangkatDaerah: string; hashBahan: string } | null;
}

/** Almost always one or none; two pemda could share a code by chance, and then both are shown. */
export async function readVerifikasi(tx: Tx, kode: string): Promise<DokumenTerverifikasi[]> {
  const baris = await tx
    .selectFrom('verifikasi as v')
    .innerJoin('pemda as p', 'p.pemda_id', 'v.pemda_id')
    .where('v.kode', '=', kode)
    .select(['p.nama as pemda', 'p.zona', 'v.judul', 'v.nama_perangkat_daerah as unit'])
    .select(['v.tahun', 'v.status', 'v.hash', 'v.tanggal', 'v.disetujui'])
    .select(['v.pemda_id', 'v.perangkat_daerah', 'v.hash_bahan'])
    .execute();
  return baris.map(({ pemda_id: pemda, perangkat_daerah: perangkatDaerah, hash_bahan: hashBahan, ...satu }) => ({
    ...satu,
    zona: satu.zona as DokumenTerverifikasi['zona'],
    status: satu.status as StatusVerifikasi,
    direviu: perangkatDaerah !== null && hashBahan !== null ? { pemda, perangkatDaerah, hashBahan } : null,
  }));
}

// The one way to change a record that people edit: its revision is checked, its old and new value go to the audit, nothing is overwritten unseen.
import { GalatHttp } from '../http/masalah.ts';
import { appendAudit } from './audit.ts';
import type { Tx } from './transaksi.ts';

/** In whose name and when a change is made. */
export interface Pelaku {
  pemda: string;
  /** Id of the account, or "sistem". */
  pengguna: string;
  nama: string;
  waktu: Date;
}

interface Perubahan {
  /** Which record: "dinsos/2024/indikator/IKU1". */
  objek: string;
  /** What is done, for the audit: "indikator.ubah". */
  aksi: string;
  /** Revision that the user saw (If-Match); null = a record that is to be new. */
  jikaVersi: number | null;
  alasan?: string | null;
}

interface Rekaman<T> {
  /** Plain JSON as the API gives it; null = there is no such record. Called with the record locked. */
  baca: () => Promise<T | null>;
  /** Writes and gives what the record is now; null = deleted. Throws GalatHttp to refuse. */
  tulis: (lama: T | null) => Promise<T | null>;
  /** What of a large record goes to the audit; left out: all of it. */
  jejak?: (lama: T | null, baru: T | null) => { lama: unknown; baru: unknown };
}

/** Two editors of one record wait for each other here, also while the record does not exist yet. */
async function lockRevisi(tx: Tx, { pemda, pengguna, nama, waktu }: Pelaku, objek: string) {
  await tx
    .insertInto('revisi')
    .values({ pemda_id: pemda, objek, versi: 0, waktu, pengguna, oleh: nama })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return tx
    .selectFrom('revisi')
    .select(['versi', 'waktu', 'oleh'])
    .where('pemda_id', '=', pemda)
    .where('objek', '=', objek)
    .forUpdate()
    .executeTakeFirstOrThrow();
}

/** Throws GalatHttp: 428 without a revision for a record that exists, 409 with the present value when it has moved on. */
export async function ubahRekaman<T>(
  tx: Tx,
  pelaku: Pelaku,
  { objek, aksi, jikaVersi, alasan = null }: Perubahan,
  { baca, tulis, jejak = (lama, baru) => ({ lama, baru }) }: Rekaman<T>,
): Promise<{ nilai: T | null; versi: number }> {
  const revisi = await lockRevisi(tx, pelaku, objek);
  const lama = await baca();
  if (lama !== null && jikaVersi === null) throw new GalatHttp({ kode: 'umum.versi-perlu-disebut', objek });
  if ((jikaVersi ?? revisi.versi) !== revisi.versi || (lama === null && jikaVersi !== null))
    throw new GalatHttp({
      kode: 'umum.bentrok',
      versi: revisi.versi,
      sekarang: lama,
      oleh: revisi.oleh,
      waktu: revisi.waktu.toISOString(),
    });
  const nilai = await tulis(lama);
  const versi = revisi.versi + 1;
  await tx
    .updateTable('revisi')
    .set({ versi, waktu: pelaku.waktu, pengguna: pelaku.pengguna, oleh: pelaku.nama })
    .where('pemda_id', '=', pelaku.pemda)
    .where('objek', '=', objek)
    .execute();
  const { pemda, pengguna, waktu } = pelaku;
  await appendAudit(tx, { pemda, pengguna, waktu, aksi, objek, isi: { ...jejak(lama, nilai), alasan } });
  return { nilai, versi };
}

export interface VersiRekaman {
  versi: number;
  waktu: Date;
  oleh: string;
}

/** Revisions of all records whose objek starts with `awalan`, in one query; a record that is not in the map has revision 0. */
export async function readVersi(tx: Tx, pemda: string, awalan: string): Promise<Map<string, VersiRekaman>> {
  const baris = await tx
    .selectFrom('revisi')
    .select(['objek', 'versi', 'waktu', 'oleh'])
    .where('pemda_id', '=', pemda)
    .where((eb) => eb.fn<boolean>('starts_with', ['objek', eb.val(awalan)]))
    .execute();
  return new Map(baris.map(({ objek, ...satu }) => [objek, satu]));
}

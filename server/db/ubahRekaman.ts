// The one way to change a record that people edit: its revision is checked, its old and new value go to the audit, nothing is overwritten unseen.
import type { Sebagai } from '@tapis/core/perencanaan/masaPeran.ts';
import { GalatHttp } from '../http/masalah.ts';
import { appendAudits } from './audit.ts';
import type { Tx } from './transaksi.ts';

/** In whose name and when a change is made. */
export interface Pelaku {
  pemda: string;
  /** Id of the account, or "sistem". */
  pengguna: string;
  nama: string;
  /** Left out: definitif. A Plt or Plh stands in the audit under that name. */
  sebagai?: Sebagai;
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

/** Two editors of one record wait for each other here, also while the record does not exist yet; many are locked in one order. */
async function lockRevisi(tx: Tx, { pemda, pengguna, nama, waktu }: Pelaku, objek: readonly string[]) {
  const urut = [...objek].sort();
  await tx
    .insertInto('revisi')
    .values(urut.map((satu) => ({ pemda_id: pemda, objek: satu, versi: 0, waktu, pengguna, oleh: nama })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const baris = await tx
    .selectFrom('revisi')
    .select(['objek', 'versi', 'waktu', 'oleh'])
    .where('pemda_id', '=', pemda)
    .where('objek', 'in', urut)
    .orderBy('objek')
    .forUpdate()
    .execute();
  return new Map(baris.map((satu) => [satu.objek, satu]));
}

/** One of many records that are changed as a whole. */
type Sasaran = Pick<Perubahan, 'objek' | 'jikaVersi'>;

interface BanyakRekaman<T> {
  /** In the order of the targets; called with all of them locked. */
  baca: () => Promise<(T | null)[]>;
  tulis: (lama: readonly (T | null)[]) => Promise<(T | null)[]>;
  jejak?: Rekaman<T>['jejak'];
}

/**
 * Many records as one change: all of them or none, in a number of queries that does not grow with them. Each has its own
 * revision and its own row of the audit. Throws GalatHttp as `ubahRekaman` does, for the first that has moved on.
 */
export async function ubahBanyak<T>(
  tx: Tx,
  pelaku: Pelaku,
  { aksi, alasan = null }: Pick<Perubahan, 'aksi' | 'alasan'>,
  sasaran: readonly Sasaran[],
  { baca, tulis, jejak = (lama, baru) => ({ lama, baru }) }: BanyakRekaman<T>,
): Promise<{ nilai: T | null; versi: number }[]> {
  const revisi = await lockRevisi(
    tx,
    pelaku,
    sasaran.map(({ objek }) => objek),
  );
  const lama = await baca();
  for (const [i, { objek, jikaVersi }] of sasaran.entries()) {
    const kini = revisi.get(objek);
    const ada = lama[i] ?? null;
    if (kini === undefined) throw new Error(`revision of ${objek} is not locked`);
    if (ada !== null && jikaVersi === null) throw new GalatHttp({ kode: 'umum.versi-perlu-disebut', objek });
    if ((jikaVersi ?? kini.versi) !== kini.versi || (ada === null && jikaVersi !== null))
      throw new GalatHttp({
        kode: 'umum.bentrok',
        versi: kini.versi,
        sekarang: ada,
        oleh: kini.oleh,
        waktu: kini.waktu.toISOString(),
      });
  }
  const baru = await tulis(lama);
  await tx
    .updateTable('revisi')
    .set((eb) => ({
      versi: eb('versi', '+', 1),
      waktu: pelaku.waktu,
      pengguna: pelaku.pengguna,
      oleh: pelaku.nama,
    }))
    .where('pemda_id', '=', pelaku.pemda)
    .where('objek', 'in', [...revisi.keys()])
    .execute();
  const oleh = (pelaku.sebagai ?? 'definitif') === 'definitif' ? {} : { oleh: pelaku.nama };
  const hasil = sasaran.map(({ objek }, i) => ({
    objek,
    lama: lama[i] ?? null,
    nilai: baru[i] ?? null,
    versi: (revisi.get(objek)?.versi ?? 0) + 1,
  }));
  await appendAudits(
    tx,
    pelaku,
    hasil.map((satu) => ({ aksi, objek: satu.objek, isi: { ...jejak(satu.lama, satu.nilai), alasan, ...oleh } })),
  );
  return hasil.map(({ nilai, versi }) => ({ nilai, versi }));
}

/** Throws GalatHttp: 428 without a revision for a record that exists, 409 with the present value when it has moved on. */
export async function ubahRekaman<T>(
  tx: Tx,
  pelaku: Pelaku,
  { objek, jikaVersi, ...perubahan }: Perubahan,
  { baca, tulis, ...rest }: Rekaman<T>,
): Promise<{ nilai: T | null; versi: number }> {
  const [hasil] = await ubahBanyak(tx, pelaku, perubahan, [{ objek, jikaVersi }], {
    baca: async () => [await baca()],
    tulis: async ([lama = null]) => [await tulis(lama)],
    ...rest,
  });
  if (hasil === undefined) throw new Error(`no result for ${objek}`);
  return hasil;
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

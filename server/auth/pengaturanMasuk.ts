// Which roles of a pemda need a second factor.
import { PERAN, type Peran } from '@tapis/core/perencanaan/peran.ts';
import type { Db } from '../db/pool.ts';
import { type Tx, writeTransaction } from '../db/transaksi.ts';
import { ubahRekaman } from '../db/ubahRekaman.ts';
import type { Pengguna } from './pengguna.ts';

/** Name of the record, in revisions and audit. */
export const OBJEK_PENGATURAN_MASUK = 'pengaturan-masuk';

export async function readPeranWajib(tx: Tx, pemda: string): Promise<Peran[]> {
  const baris = await tx
    .selectFrom('pengaturan_masuk')
    .select('peran_wajib')
    .where('pemda_id', '=', pemda)
    .executeTakeFirst();
  return PERAN.filter((peran) => baris?.peran_wajib.includes(peran));
}

export const savePengaturanMasuk = (
  db: Db,
  { pemda, versi, pelaku, waktu }: { pemda: string; versi: number | null; pelaku: Pengguna; waktu: Date },
  diminta: readonly Peran[],
) =>
  writeTransaction(db, { pemda, pengguna: pelaku.id }, (tx) =>
    ubahRekaman(
      tx,
      { pemda, pengguna: pelaku.id, nama: pelaku.nama, sebagai: pelaku.sebagai, waktu },
      { objek: OBJEK_PENGATURAN_MASUK, aksi: 'pengguna.wajib-faktor-kedua', jikaVersi: versi },
      {
        baca: async () => ({ peranWajibFaktorKedua: await readPeranWajib(tx, pemda) }),
        tulis: async () => {
          const peran_wajib = PERAN.filter((satu) => diminta.includes(satu));
          await tx
            .insertInto('pengaturan_masuk')
            .values({ pemda_id: pemda, peran_wajib })
            .onConflict((sama) => sama.column('pemda_id').doUpdateSet({ peran_wajib }))
            .execute();
          return { peranWajibFaktorKedua: peran_wajib };
        },
      },
    ),
  );

// Whether anybody may review a report without signing in: one switch for each pemda, off until its admin turns it on.
import type { ReviuPublik } from '@tapis/contract/reviu/ruteReviuPublik.ts';
import type { Tx } from '../db/transaksi.ts';
import { type Pelaku, readVersi, ubahRekaman } from '../db/ubahRekaman.ts';

const OBJEK = 'pemda/reviu-publik';

const baca = (tx: Tx, pemda: string) =>
  tx.selectFrom('reviu_publik').select('aktif').where('pemda_id', '=', pemda).executeTakeFirst();

export async function presentPublik(tx: Tx, pemda: string): Promise<ReviuPublik> {
  const versi = await readVersi(tx, pemda, OBJEK);
  return {
    aktif: (await baca(tx, pemda))?.aktif ?? false,
    versi: versi.get(OBJEK)?.versi ?? 0,
    alamat: '/reviu',
  };
}

export async function ubahPublik(tx: Tx, pelaku: Pelaku, aktif: boolean, jikaVersi: number | null): Promise<void> {
  const { pemda } = pelaku;
  await ubahRekaman<{ aktif: boolean }>(
    tx,
    pelaku,
    { objek: OBJEK, aksi: 'pemda.reviu-publik', jikaVersi },
    {
      baca: async () => (await baca(tx, pemda)) ?? null,
      tulis: async () => {
        await tx
          .insertInto('reviu_publik')
          .values({ pemda_id: pemda, aktif })
          .onConflict((conflict) => conflict.column('pemda_id').doUpdateSet({ aktif }))
          .execute();
        return { aktif };
      },
    },
  );
}

/** Names of the pemda that opened the page; empty: there is no such page. */
export async function listPembuka(tx: Tx): Promise<string[]> {
  const baris = await tx
    .selectFrom('reviu_publik as r')
    .innerJoin('pemda as p', 'p.pemda_id', 'r.pemda_id')
    .select('p.nama')
    .where('r.aktif', '=', true)
    .orderBy('p.nama')
    .execute();
  return baris.map(({ nama }) => nama);
}

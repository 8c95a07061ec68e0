// Who wrote of a reviu, and whether this pemda lets one person review and approve.
import type { SetelanReviuApip } from '@tapis/contract/reviu/ruteSetelanReviuApip.ts';
import type { KunciTahun } from '../../db/jsonShape.ts';
import type { Tx } from '../../db/transaksi.ts';
import { type Pelaku, readVersi, ubahRekaman } from '../../db/ubahRekaman.ts';

export interface Penelaah {
  pengguna: string;
  nama: string;
}

/** Called with whatever is written of the substance of a reviu; the name stays that of the first time. */
export async function catatPenelaah(
  tx: Tx,
  { pengguna, nama, waktu }: Pick<Pelaku, 'pengguna' | 'nama' | 'waktu'>,
  kunci: KunciTahun,
): Promise<void> {
  await tx
    .insertInto('reviu_apip_penelaah')
    .values({ ...kunci, pengguna, nama, sejak: waktu })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** In the order in which they began. */
export const listPenelaah = (tx: Tx, kunci: KunciTahun): Promise<Penelaah[]> =>
  tx
    .selectFrom('reviu_apip_penelaah')
    .select(['pengguna', 'nama'])
    .where((eb) => eb.and({ ...kunci }))
    .orderBy('sejak')
    .orderBy('pengguna')
    .execute();

export async function readAlasanSendiri(tx: Tx, pemda: string): Promise<string | null> {
  const baris = await tx
    .selectFrom('reviu_apip_setelan')
    .select('alasan_sendiri')
    .where('pemda_id', '=', pemda)
    .executeTakeFirst();
  return baris?.alasan_sendiri ?? null;
}

const OBJEK = 'pemda/reviu-apip';

export async function presentSetelan(tx: Tx, pemda: string): Promise<SetelanReviuApip> {
  const versi = await readVersi(tx, pemda, OBJEK);
  return { alasanSendiri: await readAlasanSendiri(tx, pemda), versi: versi.get(OBJEK)?.versi ?? 0 };
}

export async function ubahSetelan(
  tx: Tx,
  pelaku: Pelaku,
  alasanSendiri: string | null,
  jikaVersi: number | null,
): Promise<void> {
  const { pemda } = pelaku;
  await ubahRekaman<{ alasanSendiri: string | null }>(
    tx,
    pelaku,
    { objek: OBJEK, aksi: 'pemda.reviu-apip', jikaVersi, alasan: alasanSendiri },
    {
      baca: async () => {
        const versi = await readVersi(tx, pemda, OBJEK);
        return versi.get(OBJEK)?.versi ? { alasanSendiri: await readAlasanSendiri(tx, pemda) } : null;
      },
      tulis: async () => {
        await tx
          .insertInto('reviu_apip_setelan')
          .values({ pemda_id: pemda, alasan_sendiri: alasanSendiri })
          .onConflict((conflict) => conflict.column('pemda_id').doUpdateSet({ alasan_sendiri: alasanSendiri }))
          .execute();
        return { alasanSendiri };
      },
    },
  );
}

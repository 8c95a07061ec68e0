// On which days before the end of a window people are reminded: one setting for each pemda.
import type { PengingatIsian } from '@tapis/contract/pengukuran/rutePengingat.ts';
import { SISA_HARI_BAKU } from '@tapis/core/pengukuran/pengingat.ts';
import type { Tx } from '../../db/transaksi.ts';
import { type Pelaku, readVersi, ubahRekaman } from '../../db/ubahRekaman.ts';

const OBJEK = 'pemda/pengingat';

/** From the furthest to the nearest day. */
export async function loadSisaHari(tx: Tx, pemda: string): Promise<number[]> {
  const baris = await tx
    .selectFrom('pengaturan_pengingat')
    .select('sisa_hari')
    .where('pemda_id', '=', pemda)
    .executeTakeFirst();
  return [...(baris?.sisa_hari ?? SISA_HARI_BAKU)];
}

/** `surel`: whether the installation has a mail server at all. */
export async function presentPengingat(tx: Tx, pemda: string, surel: boolean): Promise<PengingatIsian> {
  const versi = await readVersi(tx, pemda, OBJEK);
  return { sisaHari: await loadSisaHari(tx, pemda), surel, versi: versi.get(OBJEK)?.versi ?? 0 };
}

export async function writePengingat(
  tx: Tx,
  pelaku: Pelaku,
  diminta: readonly number[],
  jikaVersi: number | null,
): Promise<void> {
  const { pemda } = pelaku;
  await ubahRekaman(
    tx,
    pelaku,
    { objek: OBJEK, aksi: 'isian.pengingat', jikaVersi },
    {
      baca: async () => ({ sisaHari: await loadSisaHari(tx, pemda) }),
      tulis: async () => {
        const sisa_hari = [...new Set(diminta)].toSorted((a, b) => b - a);
        await tx
          .insertInto('pengaturan_pengingat')
          .values({ pemda_id: pemda, sisa_hari })
          .onConflict((sama) => sama.column('pemda_id').doUpdateSet({ sisa_hari }))
          .execute();
        return { sisaHari: sisa_hari };
      },
    },
  );
}

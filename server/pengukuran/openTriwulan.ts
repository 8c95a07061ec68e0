// What is entered for a triwulan opens it: refused while it is closed, and the first entry begins the draft.
import { terapkanLangkah } from '@tapis/core/perencanaan/periode/alurIsian.ts';
import type { Triwulan } from '@tapis/core/values/sel.ts';
import type { KunciTahun } from '../db/jsonShape.ts';
import type { Tx } from '../db/transaksi.ts';
import type { Pelaku } from '../db/ubahRekaman.ts';
import { refuseTerkunci } from '../perencanaan/periode/refuseTerkunci.ts';
import { lockTriwulan, saveTriwulan } from './langkahIsian.ts';

/** Throws GalatHttp when entry is closed for one of the triwulan; begins the draft of those that nobody has begun. */
export async function openTriwulan(tx: Tx, pelaku: Pelaku, kunci: KunciTahun, triwulan: ReadonlySet<Triwulan>) {
  await lockTriwulan(tx, kunci, [...triwulan], 'share');
  const { periode, hari } = await refuseTerkunci(tx, kunci, pelaku.waktu, triwulan);
  for (const { triwulan: t, isian, jendela } of periode)
    if (isian.status === 'belum-mulai')
      await saveTriwulan(tx, kunci, t, terapkanLangkah(isian, { langkah: 'isi', hari, oleh: pelaku.nama, jendela }));
}

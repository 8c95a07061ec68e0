// The nomenclature in force in a year, as a unit may choose from it. An edition is read once: it never changes under its checksum.

import { akhirTahun } from '@tapis/core/peraturan/tabel.ts';
import { type NomenklaturUnit, susunNomenklatur } from '@tapis/core/perencanaan/rencana/nomenklaturUnit.ts';
import type { Tx } from '../db/transaksi.ts';

export interface NomenklaturTahun extends NomenklaturUnit {
  /** Null: no edition is in force in that year. */
  edisi: { judul: string; sitasi: string | null } | null;
}

/** Editions of few bidang urusan; more than a handful are never in use at once. */
const MUAT = 16;
const tersimpan = new Map<string, NomenklaturUnit>();

/** One query, two the first time. */
export async function loadNomenklatur(tx: Tx, tahun: number, urusan: string): Promise<NomenklaturTahun> {
  const pada = akhirTahun(tahun);
  const edisi = await tx
    .selectFrom('edisi_nomenklatur')
    .select(['edisi', 'judul', 'sitasi', 'checksum'])
    .where('dari', '<=', pada)
    .where((eb) => eb.or([eb('sampai', 'is', null), eb('sampai', '>', pada)]))
    .orderBy('dari', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!edisi) return { edisi: null, ...susunNomenklatur([], urusan) };
  const { judul, sitasi } = edisi;
  const kunci = `${edisi.checksum} ${urusan}`;
  const ada = tersimpan.get(kunci);
  if (ada) return { edisi: { judul, sitasi }, ...ada };
  const baris = await tx.selectFrom('nomenklatur').select(['kode', 'nama']).where('edisi', '=', edisi.edisi).execute();
  const baru = susunNomenklatur(baris, urusan);
  const tertua = tersimpan.keys().next().value;
  if (tersimpan.size >= MUAT && tertua !== undefined) tersimpan.delete(tertua);
  tersimpan.set(kunci, baru);
  return { edisi: { judul, sitasi }, ...baru };
}

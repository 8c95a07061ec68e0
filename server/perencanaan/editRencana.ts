// Applies commands to the tree of a year inside one write transaction; the first that a rule is against undoes all.
import { jejakSimpul } from '@tapis/core/perencanaan/jejakSimpul.ts';
import type { SimpulRencana } from '@tapis/core/perencanaan/rencana/isiRencana.ts';
import { type PerintahRencana, ubahRencana } from '@tapis/core/perencanaan/rencana/ubahRencana.ts';
import type { KunciTahun } from '../db/jsonShape.ts';
import type { Tx } from '../db/transaksi.ts';
import { type Pelaku, ubahRekaman } from '../db/ubahRekaman.ts';
import { refuse } from '../http/refuse.ts';
import { loadRencana, objekRencana, type RencanaTahun, rujukanRencana } from './loadRencana.ts';
import { writeRencana } from './writeRencana.ts';

export async function editRencana(
  { tx, pelaku, kunci }: { tx: Tx; pelaku: Pelaku; kunci: KunciTahun },
  daftar: readonly PerintahRencana[],
  jikaVersi: number | null,
): Promise<void> {
  const perintah = { objek: objekRencana(kunci), aksi: 'rencana.ubah', jikaVersi };
  let dibaca: RencanaTahun | null = null;
  await ubahRekaman<SimpulRencana[]>(tx, pelaku, perintah, {
    baca: async () => {
      dibaca = await loadRencana(tx, kunci);
      return dibaca.simpul;
    },
    jejak: (lama, baru) => jejakSimpul(lama ?? [], baru ?? []),
    tulis: async () => {
      const rencana = dibaca ?? (await loadRencana(tx, kunci));
      const rujukan = rujukanRencana(rencana, rencana.simpul);
      let simpul = rencana.simpul;
      for (const satu of daftar) {
        const hasil = ubahRencana(simpul, satu, rujukan);
        if (!hasil.ok) refuse(hasil.masalah);
        else simpul = hasil.nilai;
      }
      await writeRencana(tx, kunci, rencana.fakta.renstra?.awal ?? null, rencana.simpul, simpul);
      return simpul;
    },
  });
}

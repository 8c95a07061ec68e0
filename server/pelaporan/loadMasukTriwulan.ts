// What a quarterly report is made of beside the facts of the year: what was told about its triwulan, and today where the pemda is.
import type { PilihanTriwulan } from '@tapis/core/pelaporan/triwulan/analisisTriwulan.ts';
import type { MasukLaporanTriwulan } from '@tapis/core/pelaporan/triwulan/composeLaporanTriwulan.ts';
import type { KunciTahun } from '../db/jsonShape.ts';
import type { Tx } from '../db/transaksi.ts';
import { loadFaktaKendala } from '../pengukuran/kendala/loadKendala.ts';
import { loadHari } from '../perencanaan/periode/loadPeriode.ts';

export async function loadMasukTriwulan(
  tx: Tx,
  kunci: KunciTahun,
  pilihan: PilihanTriwulan,
  waktu: Date,
): Promise<MasukLaporanTriwulan> {
  return {
    ...pilihan,
    kendala: await loadFaktaKendala(tx, kunci),
    hari: await loadHari(tx, kunci.pemda_id, waktu),
  };
}

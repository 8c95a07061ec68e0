// What was submitted, approved or locked, or lies outside of its window, is changed by nobody, whichever sheet it is entered on.
import { alasanTerkunci } from '@tapis/core/perencanaan/periode/alurIsian.ts';
import { type Pelanggaran, salah } from '@tapis/core/values/pelanggaran.ts';
import type { Triwulan } from '@tapis/core/values/sel.ts';
import { tulisTriwulan } from '@tapis/core/values/tulisTriwulan.ts';
import type { KunciTahun } from '../../db/jsonShape.ts';
import type { Tx } from '../../db/transaksi.ts';
import { refuse } from '../../http/refuse.ts';
import { loadHari, loadPeriode, type PeriodeTriwulan } from './loadPeriode.ts';

/** Gives the triwulan asked about and the day; throws GalatHttp with a sentence per triwulan that is closed. */
export async function refuseTerkunci(
  tx: Tx,
  kunci: KunciTahun,
  waktu: Date,
  triwulan: ReadonlySet<Triwulan>,
): Promise<{ periode: PeriodeTriwulan[]; hari: string }> {
  const hari = await loadHari(tx, kunci.pemda_id, waktu);
  const periode = (await loadPeriode(tx, kunci)).filter((satu) => triwulan.has(satu.triwulan));
  const terkunci = periode.flatMap(({ triwulan: t, isian, jendela }): Pelanggaran[] => {
    const alasan = alasanTerkunci(isian, jendela, hari);
    return alasan === null ? [] : [salah('pengukuran.terkunci', `triwulan.${t}`, `${tulisTriwulan(t)}: ${alasan}`)];
  });
  refuse(terkunci);
  return { periode, hari };
}

// The year's value from triwulan cells, with its proof.
import { asalAturan } from '../peraturan/aturan.ts';
import type { Angka } from '../values/angka.ts';
import { rakitAngka } from '../values/rakitAngka.ts';
import type { Triwulan } from '../values/sel.ts';
import { tulisTriwulan } from '../values/tulisTriwulan.ts';
import { ATURAN_AKUMULASI, akumulasi } from './akumulasi.ts';
import type { FaktaIndikator } from './faktaIndikator.ts';

export interface SelTriwulan {
  triwulan: Triwulan;
  angka: Angka;
}

/** A position is proved by the cell it is read from alone: an inferred triwulan before it does not make the year inferred. */
function dipakai(
  { akumulasi: cara, modeInput }: Pick<FaktaIndikator, 'akumulasi' | 'modeInput'>,
  urut: readonly SelTriwulan[],
): readonly SelTriwulan[] {
  if (cara !== 'LAST' && modeInput !== 'CUMULATIVE') return urut;
  const akhir = urut.findLast((s) => s.angka.nilai !== null);
  return akhir === undefined ? urut : [akhir];
}

/** Cells of words ("B") have a position, never a sum: the last filled one stands for the year, with its own proof. */
export function akumulasiBerasal(
  indikator: Pick<FaktaIndikator, 'jenisNilai' | 'akumulasi' | 'modeInput' | 'satuan'>,
  sel: readonly SelTriwulan[],
): Angka {
  const urut = [...sel].sort((a, b) => a.triwulan - b.triwulan);
  const bahan = dipakai(indikator, urut).map(({ triwulan, angka }) => ({
    label: tulisTriwulan(triwulan),
    angka,
    satuan: indikator.satuan,
  }));
  const masukan = { sel: urut.map((s) => s.angka.nilai), cara: indikator.akumulasi, mode: indikator.modeInput };
  if (indikator.jenisNilai === 'predikat') {
    const kata = urut.findLast((s) => s.angka.kata !== undefined)?.angka;
    return kata ?? rakitAngka(null, asalAturan(ATURAN_AKUMULASI, masukan), bahan, 'BELUM_DIISI');
  }
  const nilai = akumulasi(masukan);
  return rakitAngka(nilai, asalAturan(ATURAN_AKUMULASI, masukan), bahan, nilai === null ? 'BELUM_DIISI' : undefined);
}

// The figure dictionary of one report: every figure and name that narrative text may use, by kunci.
import type { BahanLkjip } from '../bahanLkjip.ts';
import type { Hitungan } from '../hitungan.ts';
import type { ButirKamus } from './butirKamus.ts';
import { kamusAnggaran } from './kamusAnggaran.ts';
import { kamusEfisiensi, kamusIndikator } from './kamusIndikator.ts';
import { kamusPembanding, kamusSpm, kamusSumberDaya, kamusSurvei } from './kamusLayanan.ts';
import { kamusJumlah, kamusUnit } from './kamusUnit.ts';

export type Kamus = ReadonlyMap<string, ButirKamus>;

export function buatKamus(bahan: BahanLkjip, hitungan: Hitungan): Kamus {
  return new Map([
    ...kamusUnit(bahan),
    ...kamusJumlah(bahan, hitungan),
    ...kamusAnggaran(bahan, hitungan),
    ...kamusIndikator(bahan, hitungan),
    ...kamusEfisiensi(hitungan),
    ...kamusSpm(hitungan),
    ...kamusPembanding(hitungan),
    ...kamusSurvei(bahan, hitungan),
    ...kamusSumberDaya(bahan),
  ]);
}

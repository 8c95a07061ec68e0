// A draft worked out: its content as it would be frozen now, what is held against it, what may be chosen.
import type { VersiPerjanjian } from '../../perencanaan/versiPerjanjian.ts';
import type { Pelanggaran } from '../../values/pelanggaran.ts';
import type { BahanLkjip } from '../bahanLkjip.ts';
import type { Hitungan } from '../hitungan.ts';
import { buatKamus } from '../kamus/buatKamus.ts';
import { Penyusun } from '../susun/penyusun.ts';
import { buatIsiPerjanjian } from './buatIsiPerjanjian.ts';
import type { IsiPerjanjian } from './isiPerjanjian.ts';
import { periksaPerjanjian } from './periksaPerjanjian.ts';
import { semuaIsi } from './semuaIsi.ts';
import {
  type PilihanPerjanjian,
  pilihanPerjanjian,
  type UsulanPerjanjian,
  usulkanPerjanjian,
} from './usulanPerjanjian.ts';

export interface RancangMasuk {
  jabatan: string;
  versi: VersiPerjanjian;
  /** Content of the version before, frozen; its version where it is only recorded; null for murni. */
  semula: { isi: IsiPerjanjian } | { tercatat: VersiPerjanjian } | null;
  /** Null: propose one. */
  usulan: UsulanPerjanjian | null;
  /** ISO date, for a proposal. */
  hariIni: string;
  atasanBeku: boolean | null;
}

export interface Rancangan {
  usulan: UsulanPerjanjian;
  isi: IsiPerjanjian;
  temuan: Pelanggaran[];
  pilihan: PilihanPerjanjian;
}

export function rancangPerjanjian(bahan: BahanLkjip, hitungan: Hitungan, masuk: RancangMasuk): Rancangan {
  const penyusun = new Penyusun(bahan, hitungan, buatKamus(bahan, hitungan), new Map());
  const { jabatan, versi, hariIni } = masuk;
  const semula = cariSemula(penyusun, masuk.semula);
  const usulan = masuk.usulan ?? usulkanPerjanjian(bahan, hitungan, { jabatan, versi, semula, hariIni });
  const isi = buatIsiPerjanjian(penyusun, { ...usulan, versi, pihakPertama: jabatan }, semula);
  return {
    usulan,
    isi,
    temuan: periksaPerjanjian(bahan, isi, masuk.atasanBeku),
    pilihan: pilihanPerjanjian(bahan, hitungan, jabatan),
  };
}

function cariSemula(penyusun: Penyusun, semula: RancangMasuk['semula']): IsiPerjanjian | null {
  if (semula === null) return null;
  if ('isi' in semula) return semula.isi;
  const tercatat = semuaIsi(penyusun, penyusun.bahan.perencanaan.perjanjianKinerja);
  return tercatat.find(({ versi }) => versi === semula.tercatat) ?? null;
}

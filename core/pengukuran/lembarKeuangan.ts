// The entry sheet of money: sub kegiatan are entered cumulative up to the triwulan; kegiatan and program are their sums.
import type { FaktaAnggaran } from '../anggaran/faktaAnggaran.ts';
import { hitungAnggaran } from '../anggaran/hitungAnggaran.ts';
import type { SimpulAnggaran } from '../anggaran/hitunganAnggaran.ts';
import { indeksTriwulan } from '../anggaran/triwulanAnggaran.ts';
import type { Program } from '../perencanaan/faktaPerencanaan.ts';
import type { Angka } from '../values/angka.ts';
import type { BarisKinerja } from './lembarKinerja.ts';
import { type Keluaran, periksaKeuangan } from './periksaKeuangan.ts';
import { type PerTriwulan, perTriwulan } from './perTriwulan.ts';
import type { TemuanIsian } from './temuanIsian.ts';

/** What a row and the total of the unit have in common. */
export interface JumlahKeuangan {
  pagu: Angka | null;
  target: PerTriwulan<Angka>;
  realisasi: PerTriwulan<Angka>;
  persen: PerTriwulan<Angka>;
}

export interface BarisKeuangan extends JumlahKeuangan {
  kode: string;
  nama: string;
  tingkat: SimpulAnggaran['tingkat'];
  /** Only a sub kegiatan is typed. */
  diisi: boolean;
  temuan: TemuanIsian[];
}

export interface BahanKeuangan {
  tahun: number;
  program: readonly Program[];
  anggaran: FaktaAnggaran;
}

/** Output of each sub kegiatan by triwulan, from the rows of its indicators. */
function keluaranSub(kinerja: readonly BarisKinerja[], indukIndikator: ReadonlyMap<string, string>) {
  const hasil = new Map<string, Keluaran[]>();
  for (const baris of kinerja) {
    const induk = baris.jenis === 'indikator' ? indukIndikator.get(baris.kode) : undefined;
    if (induk !== undefined) hasil.set(induk, [...(hasil.get(induk) ?? []), baris]);
  }
  return hasil;
}

/** `indukIndikator`: sub kegiatan by kode of the indicator that measures it. */
export function lembarKeuangan(
  { tahun, program, anggaran }: BahanKeuangan,
  kinerja: readonly BarisKinerja[],
  indukIndikator: ReadonlyMap<string, string>,
): { baris: BarisKeuangan[]; jumlah: JumlahKeuangan } {
  const hasil = hitungAnggaran(anggaran, program, indeksTriwulan(anggaran.triwulan), tahun);
  const keluaran = keluaranSub(kinerja, indukIndikator);
  const kolom = ({ pagu, triwulan }: Pick<SimpulAnggaran, 'pagu' | 'triwulan'>): JumlahKeuangan => {
    const per = (nama: 'target' | 'realisasi' | 'persen') =>
      perTriwulan((t) => (triwulan[t - 1] as SimpulAnggaran['triwulan'][number])[nama]);
    return {
      pagu: pagu[hasil.versiBerlaku] ?? null,
      target: per('target'),
      realisasi: per('realisasi'),
      persen: per('persen'),
    };
  };
  const baris = (simpul: SimpulAnggaran): BarisKeuangan[] => {
    const { kode, nama, tingkat, anak } = simpul;
    const isi = { kode, nama, tingkat, diisi: tingkat === 'subkegiatan', ...kolom(simpul) };
    const temuan = isi.diisi ? periksaKeuangan(isi, keluaran.get(kode) ?? []) : [];
    return [{ ...isi, temuan }, ...anak.flatMap(baris)];
  };
  return { baris: hasil.program.flatMap(baris), jumlah: kolom(hasil) };
}

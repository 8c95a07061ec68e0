// Of what was told about a triwulan, the part that a report of the scope prints.
import type { CatatanKinerja, FaktaKendala, TindakLanjut } from '../../pengukuran/kendala/faktaKendala.ts';
import { type TindakLanjutTriwulan, tindakLanjutTriwulan } from '../../pengukuran/kendala/tindakLanjutTriwulan.ts';
import type { SimpulAnggaran } from '../hitungan.ts';
import type { AnalisisTriwulan } from './analisisTriwulan.ts';

export interface KendalaLingkup {
  catatan: CatatanKinerja[];
  tindakLanjut: TindakLanjutTriwulan<TindakLanjut>;
  /** Name of a row by lembar and kode, as far as the year still has it. */
  nama: (tempat: { lembar: 'kinerja' | 'keuangan'; baris: string }) => string | null;
}

export function kendalaLingkup(
  { catatan, tindakLanjut }: FaktaKendala,
  analisis: AnalisisTriwulan,
  tahun: number,
): KendalaLingkup {
  const { triwulan, jabatan } = analisis;
  const nama = new Map<string, string>();
  for (const { hitungan } of analisis.capaian) nama.set(`kinerja/${hitungan.fakta.kode}`, hitungan.fakta.nama);
  const collect = (simpul: readonly SimpulAnggaran[]): void => {
    for (const satu of simpul) {
      nama.set(`keuangan/${satu.kode}`, satu.nama);
      collect(satu.anak);
    }
  };
  collect(analisis.anggaran.program);
  const namaBaris: KendalaLingkup['nama'] = ({ lembar, baris }) => nama.get(`${lembar}/${baris}`) ?? null;
  /** What is told about the perangkat daerah as a whole belongs to its own report only. */
  const isInside = (tempat: { lembar: 'kinerja' | 'keuangan'; baris: string }) =>
    jabatan === null || (tempat.baris !== '' && namaBaris(tempat) !== null);
  return {
    catatan: catatan.filter((satu) => satu.triwulan === triwulan && isInside(satu)),
    tindakLanjut: tindakLanjutTriwulan(
      tindakLanjut.filter((satu) => isInside(satu) || satu.jabatan === jabatan),
      { tahun, triwulan },
    ),
    nama: namaBaris,
  };
}

// The key figures of the first page, chosen from what was computed; nothing is averaged or invented here.
import { hitungEfisiensi } from '@tapis/core/evaluasi/hitungEfisiensi.ts';
import type { Perhitungan, PerhitunganIndikator } from '@tapis/core/pelaporan/perhitungan.ts';
import type { Asal } from '@tapis/core/values/angka.ts';
import { desimal } from '@tapis/core/values/desimal.ts';
import { angkaTercatat } from '@tapis/core/values/rakitAngka.ts';
import { statusCapaian } from '../kit/statusCapaian.ts';

/** The IKU that is furthest behind: with one IKU simply that one; those without a capaian come last. Null without IKU. */
export function ikuTerendah(indikator: readonly PerhitunganIndikator[]): PerhitunganIndikator | null {
  const value = ({ capaian }: PerhitunganIndikator) => desimal(capaian)?.toNumber() ?? Number.POSITIVE_INFINITY;
  return indikator
    .filter(({ iku }) => iku)
    .reduce<PerhitunganIndikator | null>(
      (lowest, one) => (lowest === null || value(one) < value(lowest) ? one : lowest),
      null,
    );
}

export interface ProgramTercapai {
  tercapai: number;
  jumlah: number;
  asal: Asal;
}

/** How many indicators of programs reached their target. */
export function programTercapai(indikator: readonly PerhitunganIndikator[]): ProgramTercapai {
  const program = indikator.filter(({ tingkat }) => tingkat === 'program');
  const reached = program.filter(({ capaian }) => ['melampaui', 'tercapai'].includes(statusCapaian(capaian)));
  return {
    tercapai: reached.length,
    jumlah: program.length,
    asal: {
      aturan: 'beranda.programTercapai',
      judul: 'Indikator program yang tercapai',
      sitasi: null,
      uraian: 'Banyaknya indikator program dengan capaian 100% atau lebih.',
      masukan: program.map(({ kode, nama, capaian }) => ({ label: `${kode} ${nama}`, nilai: capaian, satuan: '%' })),
    },
  };
}

/** Proof of an efficiency row: the rule of the core over the two percentages of the row. */
export function asalEfisiensi({ kode, capaian, penyerapan }: Perhitungan['efisiensi'][number], tahun: number): Asal {
  return hitungEfisiensi(
    angkaTercatat({ nilai: capaian }, `Capaian kinerja ${kode}`),
    angkaTercatat({ nilai: penyerapan }, `Penyerapan anggaran ${kode}`),
    tahun,
  ).efisiensi.asal;
}

// Dictionary entries about the budget: ceilings by version, realisation, changes, kinds of spending.
import { selisihPagu } from '../../anggaran/selisihPagu.ts';
import type { Angka } from '../../values/angka.ts';
import { type Desimal, desimal } from '../../values/desimal.ts';
import type { BahanLkjip } from '../bahanLkjip.ts';
import type { Hitungan, SimpulAnggaran } from '../hitungan.ts';
import {
  angkaTurunan,
  arah,
  BUTIR_KOSONG,
  butirPersen,
  butirRupiah,
  butirTeks,
  type EntriKamus,
} from './butirKamus.ts';

const KATA = { naik: 'naik', turun: 'turun', tetap: 'tetap' };

function beda(
  kunci: { selisih: string; persen: string; arah: string },
  dari: Angka,
  ke: Angka,
  label: [string, string],
): EntriKamus[] {
  const { selisih, persen } = selisihPagu(dari, ke, label);
  const kata = arah(selisih.nilai, KATA);
  return [
    [kunci.selisih, butirRupiah(selisih)],
    [kunci.persen, butirPersen(persen)],
    ...(kata === null ? [] : [[kunci.arah, butirTeks(kata)] satisfies EntriKamus]),
  ];
}

export function kamusAnggaran(bahan: BahanLkjip, { anggaran }: Hitungan): EntriKamus[] {
  const versi = bahan.anggaran.versi;
  const pagu = anggaran.pagu[anggaran.versiBerlaku] ?? null;
  const murni = versi.find((satu) => satu.jenis === 'murni');
  const paguMurni = murni ? anggaran.pagu[murni.kode] : undefined;
  const lalu = bahan.anggaran.paguTahunLalu.find((satu) => satu.tahun === bahan.tahun - 1);
  const paguLalu: Angka | null = lalu
    ? angkaTurunan(
        'dicatat',
        `Pagu tahun ${lalu.tahun}`,
        'Dicatat dari dokumen anggaran tahun itu',
        desimal(lalu.nilai),
        [],
      )
    : null;
  return [
    ['anggaran.pagu', pagu ? butirRupiah(pagu) : BUTIR_KOSONG],
    ...versi.flatMap((satu): EntriKamus[] => {
      const angka = anggaran.pagu[satu.kode];
      return angka ? [[`anggaran.${satu.jenis}`, butirRupiah(angka)]] : [];
    }),
    ['anggaran.realisasi', butirRupiah(anggaran.realisasi)],
    ['anggaran.sisa', butirRupiah(anggaran.sisa)],
    ['anggaran.persen', butirPersen(anggaran.persen)],
    ...(anggaran.predikat.label
      ? [['anggaran.predikat', butirTeks(anggaran.predikat.label, anggaran.predikat.asal)] satisfies EntriKamus]
      : []),
    ...(pagu && paguMurni
      ? beda(
          { selisih: 'anggaran.selisihPerubahan', persen: 'anggaran.persenPerubahan', arah: 'anggaran.arahPerubahan' },
          paguMurni,
          pagu,
          ['pagu murni', 'pagu perubahan'],
        )
      : []),
    ['anggaran.tahunLalu', paguLalu ? butirRupiah(paguLalu) : BUTIR_KOSONG],
    ...(paguLalu && paguMurni
      ? beda(
          { selisih: 'anggaran.selisihTahunLalu', persen: 'anggaran.persenTahunLalu', arah: 'anggaran.arahTahunLalu' },
          paguLalu,
          paguMurni,
          ['pagu tahun lalu', 'pagu murni'],
        )
      : []),
    ...(paguLalu && pagu
      ? beda(
          {
            selisih: 'anggaran.selisihPerubahanTahunLalu',
            persen: 'anggaran.persenPerubahanTahunLalu',
            arah: 'anggaran.arahPerubahanTahunLalu',
          },
          paguLalu,
          pagu,
          ['pagu tahun lalu', 'pagu perubahan'],
        )
      : []),
    ...anggaran.program
      .flatMap((program) => [program, ...program.anak, ...program.anak.flatMap((satu) => satu.anak)])
      .flatMap((simpul) => kamusSimpul(simpul, bahan, anggaran.versiBerlaku)),
    ...anggaran.triwulan.flatMap((satu): EntriKamus[] => [
      [`anggaran.tw${satu.triwulan}.target`, butirRupiah(satu.target)],
      [`anggaran.tw${satu.triwulan}.realisasi`, butirRupiah(satu.realisasi)],
      [`anggaran.tw${satu.triwulan}.persen`, butirPersen(satu.persen)],
    ]),
    ...peringkatProgram(anggaran.program),
    ...anggaran.belanja.flatMap((baris): EntriKamus[] => [
      [`belanja.${baris.kode}.uraian`, butirTeks(baris.uraian)],
      [`belanja.${baris.kode}.anggaran`, butirRupiah(baris.anggaran)],
      [`belanja.${baris.kode}.realisasi`, butirRupiah(baris.realisasi)],
      [`belanja.${baris.kode}.sisa`, butirRupiah(baris.sisa)],
      [`belanja.${baris.kode}.persen`, butirPersen(baris.persen)],
    ]),
  ];
}

function kamusSimpul(simpul: SimpulAnggaran, bahan: BahanLkjip, versiBerlaku: string): EntriKamus[] {
  const awal = bahan.anggaran.versi[0];
  const semula = awal ? simpul.pagu[awal.kode] : undefined;
  const menjadi = simpul.pagu[versiBerlaku];
  return [
    [`anggaran.${simpul.kode}.nama`, butirTeks(simpul.nama)],
    ...bahan.anggaran.versi.flatMap((satu): EntriKamus[] => {
      const angka = simpul.pagu[satu.kode];
      return angka ? [[`anggaran.${simpul.kode}.${satu.jenis}`, butirRupiah(angka)]] : [];
    }),
    [`anggaran.${simpul.kode}.realisasi`, butirRupiah(simpul.realisasi)],
    [`anggaran.${simpul.kode}.sisa`, butirRupiah(simpul.sisa)],
    [`anggaran.${simpul.kode}.persen`, butirPersen(simpul.persen)],
    ...(semula && menjadi
      ? beda(
          {
            selisih: `anggaran.${simpul.kode}.selisih`,
            persen: `anggaran.${simpul.kode}.persenSelisih`,
            arah: `anggaran.${simpul.kode}.arah`,
          },
          semula,
          menjadi,
          ['pagu murni', 'pagu perubahan'],
        )
      : []),
  ];
}

function peringkatProgram(program: SimpulAnggaran[]): EntriKamus[] {
  const urut = program
    .filter((satu) => satu.persen.nilai !== null)
    .sort((a, b) => (b.persen.nilai as Desimal).comparedTo(a.persen.nilai as Desimal));
  const pertama = urut[0];
  const terakhir = urut.at(-1);
  if (!pertama || !terakhir) return [];
  return [
    ['anggaran.programTertinggi.nama', butirTeks(pertama.nama)],
    ['anggaran.programTertinggi.persen', butirPersen(pertama.persen)],
    ['anggaran.programTerendah.nama', butirTeks(terakhir.nama)],
    ['anggaran.programTerendah.persen', butirPersen(terakhir.persen)],
  ];
}

// Proofs of budget figures, made by the rules of the core from the figures of the API: sums unfold down to the sub kegiatan.
import { aturanJumlahAnggaran } from '@tapis/core/anggaran/jumlahkanPohon.ts';
import { selisihPagu } from '@tapis/core/anggaran/selisihPagu.ts';
import { serapan } from '@tapis/core/anggaran/serapan.ts';
import { sisa } from '@tapis/core/anggaran/sisa.ts';
import type { NilaiAnggaran, Perhitungan } from '@tapis/core/pelaporan/perhitungan.ts';
import type { Angka } from '@tapis/core/values/angka.ts';
import { desimal } from '@tapis/core/values/desimal.ts';
import { angkaTercatat, rakitAngka } from '@tapis/core/values/rakitAngka.ts';

export interface SimpulUang extends NilaiAnggaran {
  kode: string;
  nama: string;
  anak: SimpulUang[];
}

/** The whole unit as the root of its programs. */
export function akarAnggaran(anggaran: Perhitungan['anggaran'], nama: string): SimpulUang {
  return {
    ...anggaran,
    kode: '',
    nama,
    anak: anggaran.program.map((program) => ({
      ...program,
      anak: program.kegiatan.map((kegiatan) => ({
        ...kegiatan,
        anak: kegiatan.subkegiatan.map((sub) => ({ ...sub, anak: [] })),
      })),
    })),
  };
}

type Kolom = 'murni' | 'pergeseran' | 'perubahan' | 'realisasi';

const HAL: Record<Kolom, string> = {
  murni: 'pagu murni',
  pergeseran: 'pagu pergeseran',
  perubahan: 'pagu perubahan',
  realisasi: 'realisasi',
};

const label = ({ kode, nama }: SimpulUang): string => (kode === '' ? nama : `${kode} ${nama}`);

/** An amount of the API as a figure with its proof: entered where nothing lies below it, else the sum of what does. */
export function angkaUang(simpul: SimpulUang, kolom: Kolom): Angka {
  const nilai = simpul[kolom];
  const anak = simpul.anak.filter((satu) => satu[kolom] !== null);
  if (anak.length === 0) return angkaTercatat({ nilai }, `${HAL[kolom]} ${label(simpul)}`);
  return rakitAngka(
    desimal(nilai),
    aturanJumlahAnggaran(HAL[kolom]),
    anak.map((satu) => ({ label: label(satu), angka: angkaUang(satu, kolom), satuan: 'rupiah' })),
  );
}

export const angkaSerapan = (simpul: SimpulUang): Angka =>
  serapan(angkaUang(simpul, 'realisasi'), angkaUang(simpul, 'perubahan'));

export const angkaSisa = (simpul: SimpulUang): Angka =>
  sisa(angkaUang(simpul, 'perubahan'), angkaUang(simpul, 'realisasi'));

/** Movement from murni to perubahan, in rupiah and percent. */
export const angkaSelisih = (simpul: SimpulUang): { selisih: Angka; persen: Angka } =>
  selisihPagu(angkaUang(simpul, 'murni'), angkaUang(simpul, 'perubahan'));

/** Realisasi of a triwulan against what was planned up to it. */
export function angkaSerapanTriwulan({
  triwulan,
  target,
  realisasi,
}: Perhitungan['anggaran']['triwulan'][number]): Angka {
  const sampai = `sampai dengan triwulan ${triwulan}`;
  return serapan(
    angkaTercatat({ nilai: realisasi }, `Jumlah realisasi ${sampai}, semua sub kegiatan`),
    angkaTercatat({ nilai: target }, `Jumlah anggaran kas ${sampai}, semua sub kegiatan`),
    'Target triwulan',
  );
}

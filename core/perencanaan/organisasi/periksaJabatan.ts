// What the rules have against a jabatan: superiors go round in a circle, or it is closed while others stand on it.

import type { Pelanggaran } from '../../values/pelanggaran.ts';
import { tulisTanggal } from '../../values/tulisTanggal.ts';
import type { Jabatan } from '../faktaPerencanaan.ts';
import { salah } from '../pelanggaranRencana.ts';
import type { Masa } from './pejabatPada.ts';

export const ESELON = ['I.a', 'I.b', 'II.a', 'II.b', 'III.a', 'III.b', 'IV.a', 'IV.b', 'V.a'] as const;
export type Eselon = (typeof ESELON)[number];

/** Everything but the kode may change. */
export interface IsiJabatan extends Omit<Jabatan, 'eselon' | 'berlakuSampai'> {
  eselon: Eselon | null;
  /** Last day; null while it is there. */
  berlakuSampai: string | null;
}

/** Jabatan from the superior of `kode` upwards that would lead back to it; null when there is no circle. */
function lingkaran(jabatan: ReadonlyMap<string, IsiJabatan>, kode: string): string[] | null {
  const jalan: string[] = [];
  let atasan = jabatan.get(kode)?.atasan ?? null;
  while (atasan !== null && !jalan.includes(atasan)) {
    jalan.push(atasan);
    if (atasan === kode) return jalan;
    atasan = jabatan.get(atasan)?.atasan ?? null;
  }
  return null;
}

interface Context {
  /** The other jabatan of the unit and year. */
  jabatan: readonly IsiJabatan[];
  bidang: readonly { kode: string }[];
  /** Holders of this jabatan. */
  pejabat: readonly (Masa & { nama: string })[];
}

function periksaTutup({ kode, berlakuSampai: tutup }: IsiJabatan, { jabatan, pejabat }: Context): Pelanggaran[] {
  if (tutup === null) return [];
  const bawahan = jabatan.filter(
    (satu) => satu.atasan === kode && (satu.berlakuSampai === null || satu.berlakuSampai > tutup),
  );
  const still = pejabat.filter(({ selesai }) => !selesai || selesai > tutup);
  return [
    ...(bawahan.length > 0
      ? [
          salah(
            'jabatan-berbawahan',
            'berlakuSampai',
            `Jabatan ini masih membawahi ${bawahan.map(({ nama }) => nama).join(', ')}. Pindahkan ke atasan lain atau tutup lebih dahulu.`,
          ),
        ]
      : []),
    ...still.map(({ nama }) =>
      salah(
        'jabatan-berpejabat',
        'berlakuSampai',
        `${nama} masih menjabat sesudah ${tulisTanggal(tutup)}. Isi tanggal selesai masa jabatannya lebih dahulu.`,
      ),
    ),
  ];
}

export function periksaJabatan(baru: IsiJabatan, context: Context): Pelanggaran[] {
  const semua = new Map([...context.jabatan, baru].map((satu) => [satu.kode, satu]));
  const { atasan, bidang } = baru;
  const circle = lingkaran(semua, baru.kode);
  const tutupAtasan = atasan === null ? null : (semua.get(atasan)?.berlakuSampai ?? null);
  return [
    ...(baru.nama.trim() === '' ? [salah('isian-kosong', 'nama', 'Nama jabatan belum diisi.')] : []),
    ...(atasan !== null && !semua.has(atasan)
      ? [salah('atasan-tidak-ada', 'atasan', 'Atasan yang dipilih sudah tidak ada. Pilih yang lain.')]
      : []),
    ...(circle
      ? [
          salah(
            'atasan-melingkar',
            'atasan',
            `Atasan ini membuat lingkaran: ${[baru.kode, ...circle].map((kode) => semua.get(kode)?.nama).join(' → ')}. Pilih atasan di luar lingkaran itu.`,
          ),
        ]
      : []),
    ...(tutupAtasan !== null && (baru.berlakuSampai ?? '9999') > tutupAtasan
      ? [
          salah(
            'atasan-ditutup',
            'atasan',
            `Atasan ini ditutup pada ${tulisTanggal(tutupAtasan)}. Pilih atasan yang masih ada.`,
          ),
        ]
      : []),
    ...(bidang !== null && !context.bidang.some(({ kode }) => kode === bidang)
      ? [salah('bidang-tidak-ada', 'bidang', 'Bidang yang dipilih sudah tidak ada. Pilih yang lain.')]
      : []),
    ...(baru.eselon !== null && baru.jenis !== 'struktural'
      ? [salah('eselon-fungsional', 'eselon', 'Jabatan fungsional tidak bereselon. Kosongkan eselonnya.')]
      : []),
    ...periksaTutup(baru, context),
  ];
}

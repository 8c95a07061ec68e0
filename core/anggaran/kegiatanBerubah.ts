// Kegiatan whose ceiling differs between two versions, and which of them still lack a reason. A reason belongs to the rows that
// changed: a movement inside a kegiatan needs one as well as a new total.
import type { Program } from '../perencanaan/faktaPerencanaan.ts';
import type { Desimal } from '../values/desimal.ts';
import { samaDesimal } from '../values/samaDesimal.ts';
import type { FaktaAnggaran } from './faktaAnggaran.ts';
import { lembarPagu } from './lembarPagu.ts';
import type { IsianPagu } from './rincianAnggaran.ts';

export interface KegiatanBerubah {
  kode: string;
  nama: string;
  semula: Desimal | null;
  menjadi: Desimal | null;
  /** Rows below it that both versions know and whose amount differs. */
  rincian: string[];
  alasan: string[];
}

/** In the order of the tree. `alasan`: the reasons of the later version. */
export function kegiatanBerubah(
  program: readonly Program[],
  semula: readonly IsianPagu[],
  menjadi: readonly IsianPagu[],
  alasan: FaktaAnggaran['alasanPerubahan'],
  tahun: number,
): KegiatanBerubah[] {
  const lama = new Map(lembarPagu(program, semula, tahun).map((b) => [b.kunci, b]));
  const baru = lembarPagu(program, menjadi, tahun);
  return baru
    .filter((b) => b.tingkat === 'kegiatan')
    .flatMap((kegiatan) => {
      const dulu = lama.get(kegiatan.kunci)?.nilai ?? null;
      const rincian = baru
        .filter((b) => b.kode.startsWith(`${kegiatan.kode}.`) && b.nilai !== null)
        .filter((b) => {
          const sebelum = lama.get(b.kunci)?.nilai ?? null;
          return sebelum !== null && !samaDesimal(sebelum, b.nilai);
        })
        .map((b) => b.kunci);
      if (samaDesimal(dulu, kegiatan.nilai) && rincian.length === 0) return [];
      return [
        {
          kode: kegiatan.kode,
          nama: kegiatan.nama,
          semula: dulu,
          menjadi: kegiatan.nilai,
          rincian,
          alasan: alasan.filter((a) => a.kegiatan === kegiatan.kode).map((a) => a.uraian),
        },
      ];
    });
}

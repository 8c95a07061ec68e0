// Kegiatan whose ceiling moved between the first version of the year and the one in force, with the reasons recorded.
import { samaDesimal } from '../values/samaDesimal.ts';
import type { FaktaAnggaran, VersiAnggaran } from './faktaAnggaran.ts';
import type { PerubahanPagu, SimpulAnggaran } from './hitunganAnggaran.ts';
import { selisihPagu } from './selisihPagu.ts';

/**
 * In the order of the tree. A kegiatan known in one version only is listed with a blank difference: an absent row is not 0.
 * Reasons count when they belong to a version after the first, up to the one in force.
 */
export function perubahanPagu(
  program: readonly SimpulAnggaran[],
  versi: readonly VersiAnggaran[],
  berlaku: VersiAnggaran,
  alasan: FaktaAnggaran['alasanPerubahan'],
): PerubahanPagu[] {
  const [pertama] = versi;
  if (pertama === undefined || pertama.kode === berlaku.kode) return [];
  const sesudah = new Set(
    versi.filter((v) => v.urutan > pertama.urutan && v.urutan <= berlaku.urutan).map((v) => v.kode),
  );
  return program
    .flatMap((p) => p.anak)
    .flatMap(({ kode, nama, pagu }) => {
      const [semula, menjadi] = [pagu[pertama.kode], pagu[berlaku.kode]];
      if (semula === undefined || menjadi === undefined || samaDesimal(semula.nilai, menjadi.nilai)) return [];
      const sebab = alasan.filter((a) => a.kegiatan === kode && sesudah.has(a.versi)).map((a) => a.uraian);
      return [{ kode, nama, semula, menjadi, ...selisihPagu(semula, menjadi), alasan: sebab }];
    });
}

// Kegiatan whose ceiling differs between two versions, and which of them still lack a reason. A reason belongs to the rows that
// changed: a movement inside a kegiatan needs one as well as a new total.
import type { Program } from '../perencanaan/faktaPerencanaan.ts';
import type { Desimal } from '../values/desimal.ts';
import { samaDesimal } from '../values/samaDesimal.ts';
import type { FaktaAnggaran } from './faktaAnggaran.ts';
import { type BarisLembar, lembarPagu } from './lembarPagu.ts';
import type { IsianPagu } from './rincianAnggaran.ts';

export interface KegiatanBerubah {
  kode: string;
  nama: string;
  semula: Desimal | null;
  menjadi: Desimal | null;
  /** Rows below it whose amount differs. A row that only one version has counts where both have its siblings in detail. */
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
  const rekening = [...semula, ...menjadi].flatMap(({ kode, rekening: r }) =>
    r === null ? [] : [{ kode, rekening: r }],
  );
  const daftar = lembarPagu(program, menjadi, tahun, rekening);
  const baru = new Map(daftar.map((b) => [b.kunci, b]));
  const lama = new Map(lembarPagu(program, semula, tahun, rekening).map((b) => [b.kunci, b]));
  const inDetail = (kunci: string): boolean => lama.get(kunci)?.isian === false && baru.get(kunci)?.isian === false;
  const differs = (b: BarisLembar, induk: string): boolean => {
    const sebelum = lama.get(b.kunci)?.nilai ?? null;
    if (sebelum === null && b.nilai === null) return false;
    return (sebelum !== null && b.nilai !== null) || inDetail(induk) ? !samaDesimal(sebelum, b.nilai) : false;
  };
  return daftar
    .filter((b) => b.tingkat === 'kegiatan')
    .flatMap((kegiatan) => {
      const dulu = lama.get(kegiatan.kunci)?.nilai ?? null;
      const rincian = daftar
        .filter((b) => b.kode.startsWith(`${kegiatan.kode}.`))
        .filter((b) => differs(b, b.rekening === null ? kegiatan.kode : b.kode))
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

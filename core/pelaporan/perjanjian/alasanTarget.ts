// The reason that the facts themselves give for a target that moved: the plan has it so, or the money behind it moved.
// It is a proposal in words of the pemda's own data; the planner may write a better one.
import { jumlah } from '../../values/jumlah.ts';
import { tulisRupiah } from '../../values/tulisRupiah.ts';
import type { BahanLkjip } from '../bahanLkjip.ts';
import type { Hitungan, SimpulAnggaran } from '../hitungan.ts';
import type { IsiPerjanjian } from './isiPerjanjian.ts';
import { samaNilai } from './samaNilai.ts';
import { tulisTarget } from './tulisTarget.ts';

interface Moved {
  dulu: string | null;
  nilai: string | null;
  semula: IsiPerjanjian;
  versiAnggaran: string;
}

const flatten = (simpul: readonly SimpulAnggaran[]): SimpulAnggaran[] =>
  simpul.flatMap((satu) => [satu, ...flatten(satu.anak)]);

function alasanPagu(
  bahan: BahanLkjip,
  hitungan: Hitungan,
  kode: string,
  { semula, versiAnggaran }: Moved,
): string | null {
  const fakta = hitungan.indikator.get(kode)?.fakta;
  const dari = semula.anggaran.versi?.kode;
  if (!fakta || dari === undefined) return null;
  const milik = fakta.subKegiatan.length > 0 ? fakta.subKegiatan : [fakta.induk];
  const simpul = flatten(hitungan.anggaran.program).filter((satu) => milik.includes(satu.kode));
  const pagu = (versi: string) => jumlah(simpul.map((satu) => satu.pagu[versi]?.nilai ?? null));
  const [awal, kini] = [pagu(dari), pagu(versiAnggaran)];
  if (awal === null || kini === null || awal.eq(kini)) return null;
  const sebab = bahan.anggaran.alasanPerubahan
    .filter((satu) => satu.versi === versiAnggaran && milik.some((anak) => anak.startsWith(satu.kegiatan)))
    .map((satu) => satu.uraian);
  const arah = kini.gt(awal) ? 'naik' : 'turun';
  return `Pagu pendukung ${arah} dari ${tulisRupiah(awal)} menjadi ${tulisRupiah(kini)}${sebab.length > 0 ? ` (${sebab.join('; ')})` : ''}.`;
}

function alasanRencana(
  { indikator, tahun }: BahanLkjip,
  hitungan: Hitungan,
  kode: string,
  moved: Moved,
): string | null {
  const presisi = indikator.find((satu) => satu.kode === kode)?.presisi ?? 2;
  const rencana = hitungan.indikator.get(kode)?.target;
  const target = rencana?.kata ?? rencana?.nilai?.toFixed() ?? null;
  if (moved.nilai === null || !samaNilai(target, moved.nilai)) return null;
  if (moved.dulu === null)
    return `Indikator ini belum diperjanjikan sebelumnya; target rencana tahun ${tahun} adalah ${tulisTarget(moved.nilai, presisi)}.`;
  return `Target rencana tahun ${tahun} berubah dari ${tulisTarget(moved.dulu, presisi)} menjadi ${tulisTarget(moved.nilai, presisi)}.`;
}

/** Null where the facts give none: then the planner must write it. */
export function alasanTarget(bahan: BahanLkjip, hitungan: Hitungan, kode: string, moved: Moved): string | null {
  const alasan = [alasanRencana(bahan, hitungan, kode, moved), alasanPagu(bahan, hitungan, kode, moved)];
  return alasan.filter((satu) => satu !== null).join(' ') || null;
}

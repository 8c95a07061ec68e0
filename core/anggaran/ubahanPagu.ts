// Changes of ceilings as data: what differs between two versions, and what a version becomes after a change.
// `terapkanPagu(a, bedakanPagu(a, b))` is `b`.
import { bandingKode } from '../peraturan/kunciKode.ts';
import { type IsianPagu, kunciPagu, type UbahanPagu } from './rincianAnggaran.ts';

export const urutkanPagu = <T extends { kode: string; rekening: string | null }>(isi: readonly T[]): T[] =>
  isi.toSorted((a, b) => bandingKode(a.kode, b.kode) || bandingKode(a.rekening ?? '', b.rekening ?? ''));

/** Entries to take away first, then those to write. */
export function bedakanPagu(semula: readonly IsianPagu[], menjadi: readonly IsianPagu[]): UbahanPagu[] {
  const [lama, baru] = [semula, menjadi].map((isi) => new Map(isi.map((i) => [kunciPagu(i), i.nilai])));
  const hilang = semula.filter((i) => !baru?.has(kunciPagu(i))).map((i) => ({ ...i, nilai: null }));
  return [...hilang, ...menjadi.filter((i) => lama?.get(kunciPagu(i)) !== i.nilai)];
}

/**
 * Only the lowest level is kept: an amount of a kode rekening replaces the total entered at its sub kegiatan, and one of a
 * sub kegiatan the total entered at its kegiatan.
 */
export function terapkanPagu(isi: readonly IsianPagu[], ubahan: readonly UbahanPagu[]): IsianPagu[] {
  const hasil = new Map(isi.map((i) => [kunciPagu(i), i]));
  for (const { kode, rekening, nilai } of ubahan) {
    const kunci = kunciPagu({ kode, rekening });
    if (nilai === null) {
      hasil.delete(kunci);
      continue;
    }
    hasil.set(kunci, { kode, rekening, nilai });
    if (rekening !== null) hasil.delete(kode);
    hasil.delete(indukKode(kode));
  }
  return urutkanPagu([...hasil.values()]);
}

/** "1.06.01.2.01.05" → "1.06.01.2.01". */
const indukKode = (kode: string): string => kode.slice(0, Math.max(0, kode.lastIndexOf('.')));

// Budget rows of an agreement: the tree of program, kegiatan, sub kegiatan cut down to what Pihak Pertama answers for.

import type { Desimal } from '../../values/desimal.ts';
import { jumlah } from '../../values/jumlah.ts';
import { tulisUang } from '../../values/tulisUang.ts';
import type { SimpulAnggaran } from '../hitungan.ts';
import type { BarisAnggaran } from './isiPerjanjian.ts';

interface Potongan {
  nilai: Desimal | null;
  utuh: boolean;
  baris: Omit<BarisAnggaran, 'nomor'>[];
  anak: Potongan[];
}

const daun = (simpul: SimpulAnggaran): string[] =>
  simpul.anak.length === 0 ? [simpul.kode] : simpul.anak.flatMap(daun);

/** Null when nothing of the node is in scope. */
function potong(simpul: SimpulAnggaran, lingkup: ReadonlySet<string>, versi: string): Potongan | null {
  const sub = daun(simpul);
  const masuk = sub.filter((kode) => lingkup.has(kode));
  if (masuk.length === 0) return null;
  const utuh = masuk.length === sub.length;
  const anak = simpul.anak.flatMap((satu) => potong(satu, lingkup, versi) ?? []);
  // A whole node keeps its own ceiling: it may be known where the sub kegiatan are not (pergeseran).
  const nilai = utuh ? (simpul.pagu[versi]?.nilai ?? null) : jumlah(anak.map((satu) => satu.nilai));
  const { kode, nama, tingkat } = simpul;
  return { nilai, utuh, baris: [{ kode, nama, tingkat, nilai: tulisUang(nilai), utuh }], anak };
}

const bernomor = (potongan: Potongan, nomor: string): BarisAnggaran[] => [
  ...potongan.baris.map((satu) => ({ ...satu, nomor })),
  ...potongan.anak.flatMap((satu, urutan) => bernomor(satu, `${nomor}.${urutan + 1}`)),
];

export function barisAnggaran(
  program: readonly SimpulAnggaran[],
  lingkup: ReadonlySet<string>,
  versi: string,
): { baris: BarisAnggaran[]; jumlah: string | null } {
  const potongan = program.flatMap((satu) => potong(satu, lingkup, versi) ?? []);
  return {
    baris: potongan.flatMap((satu, urutan) => bernomor(satu, String(urutan + 1))),
    jumlah: tulisUang(jumlah(potongan.map((satu) => satu.nilai))),
  };
}

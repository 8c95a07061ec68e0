// Roll-up of a budget tree. A parent is the sum of the lowest level that has values and is never typed: where the children
// are unknown (pergeseran is decided per kegiatan) the amount entered at the node itself counts, and only then.
import type { Angka } from '../values/angka.ts';
import { jumlahAngka } from '../values/jumlahAngka.ts';
import { angkaTercatat, type PokokAsal } from '../values/rakitAngka.ts';

export interface SimpulJumlah {
  kode: string;
  nama: string;
  anak: readonly SimpulJumlah[];
}

/** The proof of a parent. `hal` names what is summed ("pagu DPA Murni"). */
export const aturanJumlahAnggaran = (hal: string): PokokAsal => ({
  aturan: 'anggaran.jumlah',
  judul: `Jumlah ${hal}`,
  sitasi: null,
  uraian: `Jumlah ${hal} dari tingkat terendah yang ada nilainya.`,
});

/**
 * Amount of every node by kode. `tercatat` holds the entered amounts in rupiah. A node that has neither children with
 * amounts nor an amount of its own is blank (BELUM_DIISI). Visits each node once.
 */
export function jumlahkanPohon(
  akar: readonly SimpulJumlah[],
  tercatat: ReadonlyMap<string, Angka>,
  hal: string,
): Map<string, Angka> {
  const hasil = new Map<string, Angka>();
  const hitung = (simpul: SimpulJumlah): Angka => {
    const anak = simpul.anak.map((a) => ({ label: `${a.kode} ${a.nama}`, angka: hitung(a), satuan: 'rupiah' }));
    const angka = anak.some((a) => a.angka.nilai !== null)
      ? jumlahAngka(aturanJumlahAnggaran(hal), anak)
      : (tercatat.get(simpul.kode) ?? angkaTercatat({ nilai: null }, `Tidak ada ${hal} pada ${simpul.kode}.`));
    hasil.set(simpul.kode, angka);
    return angka;
  };
  for (const simpul of akar) hitung(simpul);
  return hasil;
}

// Room for the numbers in a generated list: within one chapter all numbers of a level take the same room, and a level
// starts under the titles of the level above ("Lampiran IV." needs more than "A."). Shared by PDF and DOCX.
import { metrikFon } from './metrikFon.ts';
import type { EntriDaftar } from './susunan.ts';

/** Type size of list entries in pt. */
export const UKURAN_ENTRI = 10;
const SELA = 8;
/** First-level titles stand in one column over the whole list; deeper levels start here at least. */
const MASUK = 14;

/** Left edges of the number and of the title in pt. */
export interface TataEntri {
  nomor: number;
  judul: number;
}

function lebarNomor(entri: readonly EntriDaftar[], tingkat: number): number {
  const ukur = metrikFon('Arimo', tingkat === 1 ? 'tebal' : 'biasa');
  return Math.max(
    0,
    ...entri.map((e) => (e.tingkat === tingkat && e.nomor !== null ? ukur(e.nomor, UKURAN_ENTRI) + SELA : 0)),
  );
}

/** Places of all entries, in their order. */
export function tataDaftar(entri: readonly EntriDaftar[]): TataEntri[] {
  const pertama = lebarNomor(entri, 1);
  const bab: EntriDaftar[][] = [];
  for (const e of entri) {
    if (e.tingkat === 1 || bab.length === 0) bab.push([]);
    bab.at(-1)?.push(e);
  }
  return bab.flatMap((isi) => {
    const awal: TataEntri[] = [{ nomor: 0, judul: pertama }];
    let kiri = MASUK;
    for (const tingkat of [2, 3, 4]) {
      const lebar = lebarNomor(isi, tingkat);
      awal.push({ nomor: kiri, judul: kiri + lebar });
      kiri += lebar > 0 ? lebar : MASUK;
    }
    return isi.map((e) => {
      const tempat = awal[e.tingkat - 1] ?? { nomor: 0, judul: 0 };
      // An entry without a number starts where the numbers of its level start.
      return e.nomor === null ? { nomor: tempat.nomor, judul: tempat.nomor } : tempat;
    });
  });
}

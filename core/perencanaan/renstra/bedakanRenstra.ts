// What differs between two versions of a Renstra, and putting such differences upon a version: terapkan(a, bedakan(a, b)) = b.
import { kanonik } from '../../values/kanonik.ts';
import {
  type AlamatSimpul,
  cariSimpul,
  type IdentitasRenstra,
  type IsiRenstra,
  type SimpulRenstra,
  urutkanSimpul,
} from './isiRenstra.ts';

export type PerubahanRenstra =
  | { jenis: 'identitas'; lama: IdentitasRenstra; baru: IdentitasRenstra }
  | { jenis: 'hapus'; lama: SimpulRenstra }
  | { jenis: 'tambah'; baru: SimpulRenstra }
  /** Same node: another name, another parent, or another place among its siblings. */
  | { jenis: 'ubah'; lama: SimpulRenstra; baru: SimpulRenstra };

const samaSimpul = (a: SimpulRenstra, b: SimpulRenstra) =>
  a.nama === b.nama && a.induk === b.induk && a.urutan === b.urutan;

/** In an order in which they can be done one by one: what is new from the top, then changes, removals from the bottom. */
export function bedakanRenstra(lama: IsiRenstra, baru: IsiRenstra): PerubahanRenstra[] {
  const hasil: PerubahanRenstra[] = [];
  if (kanonik(lama.identitas) !== kanonik(baru.identitas))
    hasil.push({ jenis: 'identitas', lama: lama.identitas, baru: baru.identitas });
  for (const simpul of urutkanSimpul(baru))
    if (!cariSimpul(lama, simpul)) hasil.push({ jenis: 'tambah', baru: simpul });
  for (const simpul of urutkanSimpul(baru)) {
    const dulu = cariSimpul(lama, simpul);
    if (dulu && !samaSimpul(dulu, simpul)) hasil.push({ jenis: 'ubah', lama: dulu, baru: simpul });
  }
  for (const simpul of urutkanSimpul(lama).reverse())
    if (!cariSimpul(baru, simpul)) hasil.push({ jenis: 'hapus', lama: simpul });
  return hasil;
}

export function terapkanRenstra(isi: IsiRenstra, perubahan: readonly PerubahanRenstra[]): IsiRenstra {
  const kunci = ({ tingkat, kode }: AlamatSimpul) => `${tingkat} ${kode}`;
  const simpul = new Map(isi.simpul.map((satu) => [kunci(satu), satu]));
  let { identitas } = isi;
  for (const satu of perubahan) {
    if (satu.jenis === 'identitas') identitas = satu.baru;
    else if (satu.jenis === 'hapus') simpul.delete(kunci(satu.lama));
    else simpul.set(kunci(satu.baru), satu.baru);
  }
  return { identitas, simpul: [...simpul.values()] };
}

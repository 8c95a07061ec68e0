// Rows that a scan or a converter broke: ends of figures and of names that stand in a row of their own below.
import type { BarisTabel, SelTabel } from '../berkasTerbaca.ts';
import { bersihkan } from './kunciNama.ts';
import { sambungAngka } from './sambungAngka.ts';

/** A name that cannot end here. */
const BERLANJUT =
  /(?:[,/&-]|\b(?:dan|atau|dengan|untuk|di|dari|ke|pada|yang|serta|dalam|oleh|bagi|antar|melalui|terhadap))$/i;
const BUTIR = /^(?:[a-z]|\d+|[ivx]+)[.)]/i;

function sambungTeks(atas: string, bawah: string): string | null {
  if (!/\p{L}/u.test(atas) || !/\p{L}/u.test(bawah) || /\d/.test(bawah) || BUTIR.test(bawah)) return null;
  return BERLANJUT.test(atas) || /^\p{Ll}{2}/u.test(bawah) ? `${atas} ${bawah}` : null;
}

/** The row above with the pieces of this one; null when this one is a row of its own. */
function gabung(atas: BarisTabel, bawah: BarisTabel): BarisTabel | null {
  const isi = bawah.sel.filter((s) => bersihkan(s.teks) !== '');
  const utuh = new Map<number, string>();
  for (const s of isi) {
    const di = bersihkan(atas.sel.find((a) => a.kolom === s.kolom)?.teks ?? '');
    const jadi = sambungAngka(di, bersihkan(s.teks)) ?? sambungTeks(di, bersihkan(s.teks));
    if (jadi === null) return null;
    utuh.set(s.kolom, jadi);
  }
  if (utuh.size === 0 || isi.length === bawah.sel.length) return null;
  const sel = atas.sel.map((s): SelTabel => ({ ...s, teks: utuh.get(s.kolom) ?? s.teks }));
  const [awal, akhir] = [atas.letak.baris, bawah.letak.baris];
  const baris: [number, number] | null = awal === null || akhir === null ? awal : [awal[0], akhir[1]];
  return { ...atas, sel, letak: { ...atas.letak, baris } };
}

export function rapatkanBaris(semua: readonly BarisTabel[]): BarisTabel[] {
  const hasil: BarisTabel[] = [];
  for (const baris of semua) {
    const atas = hasil.at(-1);
    const satu = atas === undefined || baris.kepala ? null : gabung(atas, baris);
    if (satu === null) hasil.push(baris);
    else hasil[hasil.length - 1] = satu;
  }
  return hasil;
}

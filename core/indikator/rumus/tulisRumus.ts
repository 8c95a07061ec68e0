// Writes a tree back as text, with the fewest brackets that keep its meaning; `bacaRumus` reads it into the same tree.
import type { Desimal } from '../../values/desimal.ts';
import type { OperatorRumus, PohonRumus } from './pohonRumus.ts';

/** How names, constants and signs are written; the default is what `bacaRumus` reads. */
export interface GayaRumus {
  nama: (nama: string) => string;
  angka: (nilai: Desimal) => string;
  operator: Record<OperatorRumus, string>;
}

const BAKU: GayaRumus = {
  nama: (nama) => (/^[A-Za-z_][A-Za-z0-9_]*$/.test(nama) ? nama : `[${nama}]`),
  angka: (nilai) => nilai.toFixed().replace('.', ','),
  operator: { '+': '+', '-': '-', '*': '*', '/': '/' },
};

/** Binding strength: a looser part inside a tighter one needs brackets. */
const IKATAN: Record<OperatorRumus, number> = { '+': 1, '-': 1, '*': 2, '/': 2 };
const IKATAN_NEGATIF = 3;
const IKATAN_POKOK = 4;

function ikatan(pohon: PohonRumus): number {
  if (pohon.jenis === 'operasi') return IKATAN[pohon.operator];
  return pohon.jenis === 'negatif' ? IKATAN_NEGATIF : IKATAN_POKOK;
}

export function tulisRumus(pohon: PohonRumus, gaya: GayaRumus = BAKU): string {
  const minimal = (bagian: PohonRumus, paling: number): string => {
    const teks = tulisRumus(bagian, gaya);
    return ikatan(bagian) < paling ? `(${teks})` : teks;
  };
  switch (pohon.jenis) {
    case 'angka':
      return gaya.angka(pohon.nilai);
    case 'nama':
      return gaya.nama(pohon.nama);
    case 'negatif':
      return `${gaya.operator['-']}${minimal(pohon.isi, IKATAN_NEGATIF)}`;
    case 'operasi': {
      const kuat = IKATAN[pohon.operator];
      // The right part binds one step tighter: a − (b − c) and a ÷ (b × c) keep their brackets.
      return `${minimal(pohon.kiri, kuat)} ${gaya.operator[pohon.operator]} ${minimal(pohon.kanan, kuat + 1)}`;
    }
    case 'fungsi':
      return `${pohon.fungsi}(${pohon.argumen.map((a) => tulisRumus(a, gaya)).join('; ')})`;
  }
}

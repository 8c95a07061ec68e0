// Page geometry shared by PDF and DOCX: paper, margins with room for binding, and the width left for text. All in pt.
import type { Bagian, Naskah } from '@tapis/core/pelaporan/naskah.ts';

const MM = 72 / 25.4;

/** A4 is 210 × 297 mm; F4 (folio, common in Indonesian offices) 215 × 330 mm. */
const KERTAS = { A4: [210, 297], F4: [215, 330] } as const;

export interface Halaman {
  lebar: number;
  tinggi: number;
  atas: number;
  bawah: number;
  kiri: number;
  kanan: number;
  /** Text width. */
  isi: number;
}

/** Portrait binds on the left, landscape on its top edge, so a bound book opens right in both. */
export function halaman(kertas: Naskah['kertas'], orientasi: Bagian['orientasi']): Halaman {
  const [pendek, panjang] = KERTAS[kertas];
  const [lebar, tinggi] = orientasi === 'potret' ? [pendek, panjang] : [panjang, pendek];
  const tepi =
    orientasi === 'potret'
      ? { atas: 27, bawah: 24, kiri: 30, kanan: 20 }
      : { atas: 32, bawah: 22, kiri: 20, kanan: 20 };
  return {
    lebar: lebar * MM,
    tinggi: tinggi * MM,
    atas: tepi.atas * MM,
    bawah: tepi.bawah * MM,
    kiri: tepi.kiri * MM,
    kanan: tepi.kanan * MM,
    isi: (lebar - tepi.kiri - tepi.kanan) * MM,
  };
}

// The cover of the Word file: rule, emblem slot, title, and the office at the foot of the page.
import type { Bagian, Blok } from '@tapis/core/pelaporan/naskah.ts';
import { AlignmentType, Bookmark, BorderStyle, type FileChild, HeadingLevel, Paragraph, TextRun } from 'docx';
import { blokDocx } from './blokDocx.ts';
import { GAYA } from './gayaDocx.ts';
import { inlineDocx } from './inlineDocx.ts';
import type { KonteksDocx } from './konteksDocx.ts';
import { twip, WARNA } from './ukuranDocx.ts';

const garis = (setelah: number): Paragraph =>
  new Paragraph({
    style: GAYA.sela,
    border: { bottom: { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 24, space: 1, color: WARNA.teal } },
    spacing: { after: twip(setelah) },
  });

/** Height of the page not taken by the parts of the cover, shared as white space around them. */
const PUTIH = { atas: 0.12, tengah: 0.34 } as const;

export function sampulDocx(bagian: Bagian, k: KonteksDocx): FileChild[] {
  const tinggi = k.hal.tinggi - k.hal.atas - k.hal.bawah;
  const slot = bagian.isi.filter((b) => b.jenis === 'slot');
  const judul = bagian.isi.filter((b) => b.jenis === 'judul');
  const lain = bagian.isi.filter((b) => b.jenis !== 'slot' && b.jenis !== 'judul');
  return [
    garis(tinggi * PUTIH.atas),
    ...blokDocx(slot, k),
    ...judul.map((b, i) => {
      const penanda = k.penanda.get(b.id);
      const teks = [new TextRun(b.teks)];
      return new Paragraph({
        ...(i === 0 ? { heading: HeadingLevel.TITLE } : { style: GAYA.sampul }),
        children: penanda ? [new Bookmark({ id: penanda, children: teks })] : teks,
      });
    }),
    new Paragraph({ style: GAYA.sela, spacing: { before: twip(tinggi * PUTIH.tengah) } }),
    ...lain.flatMap((b) => isiSampul(b, k)),
    garis(0),
    // The last paragraph carries the section break and loses its border in LibreOffice.
    new Paragraph({ style: GAYA.sela }),
  ];
}

const isiSampul = (blok: Blok, k: KonteksDocx): FileChild[] =>
  blok.jenis === 'paragraf'
    ? [new Paragraph({ style: GAYA.sampul, alignment: AlignmentType.CENTER, children: inlineDocx(blok.isi, k) })]
    : blokDocx([blok], k);

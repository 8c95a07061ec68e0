// Lines without a blank line between them → blocks: tables, headings, list items, paragraphs.

import { bacaKeterangan } from '@tapis/core/reviu/baca/keterangan.ts';
import type { Blok } from '@tapis/core/reviu/berkasTerbaca.ts';
import { cleanTeks } from './cleanTeks.ts';
import { isContentsEntry } from './isContentsEntry.ts';
import { opensTabel, readHtml } from './readHtml.ts';
import { isBarisTabel, readTabel } from './readTabel.ts';
import type { BarisInput } from './splitHalaman.ts';

const KEPALA_DAFTAR = /^\s*(?:[-•*▪–]\s+|\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]\s+\S)/;
const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;

function readParagraf(baris: BarisInput[], keluar: Blok[]): void {
  const pertama = baris[0];
  const terakhir = baris.at(-1);
  if (!pertama || !terakhir) return;
  const judul = HEADING.exec(pertama.teks.trim());
  const teks = cleanTeks(judul ? (judul[2] ?? '') : baris.map((satu) => satu.teks.trim()).join(' '));
  if (teks === '') return;
  keluar.push({
    jenis: 'teks',
    judul: judul ? (judul[1]?.length ?? 1) : null,
    teks,
    letak: { baris: [pertama.nomor, terakhir.nomor], halaman: pertama.halaman, lembar: null },
  });
}

/** "BAB III AKUNTABILITAS KINERJA": a chapter in capitals. */
const BAB = /^BAB\s+[IVXLC\d]+[\s.:]*[^\p{Ll}]{0,90}$/u;
/** The sentence goes on in the next line: "… dapat dilihat pada". */
const BERLANJUT =
  /(?:,|\b(?:pada|dalam|di|dari|lihat|oleh|dan|atau|serta|sebagaimana|seperti|melalui|dengan|sesuai|ke))\s*$/i;

/** A line that stands for itself although no blank line parts it from its neighbours. */
function standsAlone(baris: BarisInput[], i: number): boolean {
  const teks = baris[i]?.teks.trim() ?? '';
  return HEADING.test(teks) || BAB.test(teks) || isContentsEntry(baris, i);
}

/** A caption right below a heading or a paragraph, not a sentence that goes on with the name of a table. */
const beginsKeterangan = (baris: BarisInput[], i: number): boolean =>
  bacaKeterangan(baris[i]?.teks ?? '') !== null && !BERLANJUT.test(baris[i - 1]?.teks ?? '');

/** Lines without a blank line between them, on one page. */
export function readKelompok(baris: BarisInput[], keluar: Blok[]): void {
  if (opensTabel(baris[0]?.teks ?? '')) {
    keluar.push(...readHtml(baris));
    return;
  }
  let awal = 0;
  while (awal < baris.length) {
    let akhir = awal + 1;
    if (isBarisTabel(baris, awal)) {
      while (akhir < baris.length && isBarisTabel(baris, akhir)) akhir++;
      keluar.push(...readTabel(baris.slice(awal, akhir)));
    } else {
      const alone = standsAlone(baris, awal);
      while (
        !alone &&
        akhir < baris.length &&
        !isBarisTabel(baris, akhir) &&
        !standsAlone(baris, akhir) &&
        !beginsKeterangan(baris, akhir) &&
        !KEPALA_DAFTAR.test(baris[akhir]?.teks ?? '')
      )
        akhir++;
      readParagraf(baris.slice(awal, akhir), keluar);
    }
    awal = akhir;
  }
}

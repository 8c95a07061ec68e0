// Generated lists as Word fields whose result is already there: titles with the page labels of the PDF.
// The field is not marked dirty and the document does not ask to update, so Word opens it without a question.
import {
  CarriageReturn,
  InternalHyperlink,
  LeaderType,
  Paragraph,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { bungkusTeks } from '../grafik/bungkusTeks.ts';
import { metrikFon } from '../metrikFon.ts';
import type { EntriDaftar, JenisDaftar } from '../susunan.ts';
import { tataDaftar, UKURAN_ENTRI } from '../tataDaftar.ts';
import { GAYA } from './gayaDocx.ts';
import type { KonteksDocx } from './konteksDocx.ts';
import { akhirMedan, awalMedan } from './medanDocx.ts';
import { PENANDA_LAMPIRAN } from './penandaLampiran.ts';
import { twip } from './ukuranDocx.ts';

const PETUNJUK: Record<JenisDaftar, string> = {
  isi: 'TOC \\o "1-4" \\h \\z',
  tabel: 'TOC \\h \\z \\c "Tabel"',
  grafik: 'TOC \\h \\z \\c "Grafik"',
  gambar: 'TOC \\h \\z \\c "Gambar"',
  lampiran: `TOC \\o "1-1" \\h \\z \\b ${PENANDA_LAMPIRAN}`,
};

/** Least room between a title and its page label, in pt. */
const SELA_HALAMAN = 14;

/** Titles are broken by us so that the page label always has room on the last line (`lebar` of the title column in pt). */
function isiEntri(e: EntriDaftar, k: KonteksDocx, lebar: number): ParagraphChild {
  const halaman = k.daftarHalaman[e.id] ?? '';
  const ukur = metrikFon('Arimo', e.tingkat === 1 ? 'tebal' : 'biasa');
  const baris = bungkusTeks(e.teks, lebar - ukur(halaman, UKURAN_ENTRI) - SELA_HALAMAN, UKURAN_ENTRI, ukur);
  const teks = new TextRun({
    children: [
      ...(e.nomor === null ? [] : [e.nomor, new Tab()]),
      ...baris.flatMap((satu, i) => (i === 0 ? [satu] : [new CarriageReturn(), satu])),
      new Tab(),
      halaman,
    ],
  });
  const anchor = k.penanda.get(e.id);
  return anchor ? new InternalHyperlink({ anchor, children: [teks] }) : teks;
}

export function daftarDocx(dari: JenisDaftar, k: KonteksDocx): Paragraph[] {
  const entri = k.entri[dari];
  const tata = tataDaftar(entri);
  const isi = entri.map((e, i) => {
    const berjudul = dari === 'isi' || dari === 'lampiran';
    const { nomor, judul } = { nomor: twip(tata[i]?.nomor ?? 0), judul: twip(tata[i]?.judul ?? 0) };
    return new Paragraph({
      style: berjudul ? GAYA.entri(e.tingkat) : GAYA.entriGambar,
      indent: { left: judul, hanging: judul - nomor },
      tabStops: [
        ...(e.nomor === null ? [] : [{ type: TabStopType.LEFT, position: judul }]),
        { type: TabStopType.RIGHT, position: twip(k.hal.isi), leader: LeaderType.DOT },
      ],
      children: [
        ...(i === 0 ? awalMedan(PETUNJUK[dari]) : []),
        isiEntri(e, k, k.hal.isi - (tata[i]?.judul ?? 0)),
        ...(i === entri.length - 1 ? [akhirMedan()] : []),
      ],
    });
  });
  // The field must be closed before a paragraph that ends a section, or LibreOffice drops the page number of its footer.
  return [...isi, new Paragraph({ style: GAYA.sela })];
}

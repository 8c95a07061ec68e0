// Inline content and captions as Word runs.
import type { Inline } from '@tapis/core/pelaporan/naskah.ts';
import { Bookmark, InternalHyperlink, type ParagraphChild, TextRun } from 'docx';
import type { KonteksDocx } from './konteksDocx.ts';
import { medan, medanTersembunyi } from './medanDocx.ts';

export function inlineDocx(isi: readonly Inline[], k: KonteksDocx): ParagraphChild[] {
  return isi.map((satu): ParagraphChild => {
    if (satu.t === 'ganti') return new TextRun({ break: 1 });
    if (satu.t === 'rujuk') {
      const anchor = k.penanda.get(satu.id);
      const teks = new TextRun(satu.teks);
      return anchor ? new InternalHyperlink({ anchor, children: [teks] }) : teks;
    }
    return new TextRun({
      text: satu.teks,
      ...(satu.tebal ? { bold: true } : {}),
      ...(satu.t === 'teks' && satu.miring ? { italics: true } : {}),
    });
  });
}

const NOMOR = /^(\p{L}+) (?:(.+)\.)?(\d+)$/u;

/**
 * "Tabel 4.1" with a SEQ field for its last number, so Word can renumber after editing. Each chapter counts on its own
 * ("Tabel_4"); a hidden second field puts all of them under one name, which is what Word's list of tables collects.
 * The label is bookmarked for references.
 */
export function labelDocx(id: string, nomor: string | null, k: KonteksDocx): ParagraphChild[] {
  if (nomor === null) return [];
  const [, nama = '', awalan, urutan] = NOMOR.exec(nomor) ?? [];
  const isi =
    urutan === undefined
      ? [new TextRun(nomor)]
      : awalan === undefined
        ? [new TextRun(`${nama} `), ...medan(`SEQ ${nama} \\* ARABIC`, urutan)]
        : [
            ...medanTersembunyi(`SEQ ${nama}`),
            new TextRun(`${nama} ${awalan}.`),
            ...medan(`SEQ ${nama}_${awalan.replace(/\W/g, '_')} \\* ARABIC`, urutan),
          ];
  const penanda = k.penanda.get(id);
  return penanda ? [new Bookmark({ id: penanda, children: isi })] : isi;
}

/** Caption text after the label, two spaces apart. */
export const judulKeterangan = (nomor: string | null, judul: string | null): ParagraphChild[] =>
  judul === null ? [] : [new TextRun(nomor === null ? judul : `  ${judul}`)];

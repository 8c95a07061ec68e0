// The parts of a workbook that its sheets refer to: which sheets there are, the shared strings, the formats of numbers.
import { parseXml } from '../ooxml/parseXml.ts';

export interface LembarBuku {
  nama: string;
  bagian: string;
}

/** Paths of the sheets that a user sees, in their order. Hidden ones are working sheets or old copies. */
export function readDaftarLembar(buku: Uint8Array, relations: Uint8Array): LembarBuku[] {
  const jalur = new Map<string, string>();
  parseXml(relations, {
    open: (nama, { Id = '', Target = '' }) => {
      if (nama === 'Relationship') jalur.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
    close: () => {},
  });
  const lembar: LembarBuku[] = [];
  parseXml(buku, {
    open: (nama, atribut) => {
      const bagian = jalur.get(atribut['r:id'] ?? '');
      if (nama === 'sheet' && bagian && (atribut.state ?? 'visible') === 'visible')
        lembar.push({ nama: atribut.name ?? '', bagian });
    },
    close: () => {},
  });
  return lembar;
}

/** Rich text loses its marks; phonetic hints are no text. */
export function readStringBersama(isi: Uint8Array | undefined): string[] {
  const hasil: string[] = [];
  if (!isi) return hasil;
  let teks = '';
  let dalam = false;
  let phonetic = 0;
  parseXml(isi, {
    open: (nama) => {
      if (nama === 'si') teks = '';
      if (nama === 'rPh') phonetic++;
      if (nama === 't') dalam = phonetic === 0;
    },
    close: (nama) => {
      if (nama === 'si') hasil.push(teks);
      if (nama === 'rPh') phonetic--;
      if (nama === 't') dalam = false;
    },
    text: (satu) => {
      if (dalam) teks += satu;
    },
  });
  return hasil;
}

/** Formats that every workbook has without saying them. */
const BAWAAN: Record<number, string> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  41: '#,##0',
  42: '#,##0',
  43: '#,##0.00',
  44: '#,##0.00',
  ...Object.fromEntries([14, 15, 16, 17, 22].map((nomor) => [nomor, 'd mmmm yyyy'])),
};

/** Format of each cell style, by its index. */
export function readFormat(isi: Uint8Array | undefined): string[] {
  const khusus = new Map<number, string>();
  const hasil: string[] = [];
  if (!isi) return hasil;
  let dalam = false;
  parseXml(isi, {
    open: (nama, atribut) => {
      if (nama === 'numFmt') khusus.set(Number(atribut.numFmtId), atribut.formatCode ?? '');
      if (nama === 'cellXfs') dalam = true;
      if (nama === 'xf' && dalam) {
        const nomor = Number(atribut.numFmtId);
        hasil.push(khusus.get(nomor) ?? BAWAAN[nomor] ?? 'General');
      }
    },
    close: (nama) => {
      if (nama === 'cellXfs') dalam = false;
    },
  });
  return hasil;
}

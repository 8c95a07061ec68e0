// Tables of the Word file: fixed widths from the shared layout, repeated header rows, rows that stay whole. Their XML is
// written directly: a report has some ten thousand cells, and the library's objects for them take most of the time.
import type { BarisTabel, Inline, Tabel } from '@tapis/core/pelaporan/naskah.ts';
import { FileChild, Paragraph } from 'docx';
import { lepasXml } from '../lepasXml.ts';
import { metrikFon } from '../metrikFon.ts';
import { type PetakSel, petakSel } from '../petakSel.ts';
import { pecahTeks, TANDA_SUKU } from '../potongKata.ts';
import { MENJOROK, type TataTabel, tataTabel } from '../tataTabel.ts';
import { GAYA } from './gayaDocx.ts';
import { inlineDocx, judulKeterangan, labelDocx } from './inlineDocx.ts';
import type { KonteksDocx } from './konteksDocx.ts';
import { twip, WARNA } from './ukuranDocx.ts';

const RATA = { kiri: 'left', kanan: 'right', tengah: 'center' } as const;
const LATAR = { jumlah: WARNA.kepala, kelompok: WARNA.kelompok, subkelompok: WARNA.subkelompok } as const;
/** A group of rows joined by spans moves to the next page as a whole up to this height. */
const RENTANG_UTUH = 8;

/** Stands in the library's tree for a table that `kemasTetap` puts in its place. */
class TempatTabel extends FileChild {
  constructor(nomor: number) {
    super('w:tbl');
    this.root.push({ _attr: { 'w:tempat': nomor } });
  }
}

/** Puts the written tables in their places. */
export const isiTempatTabel = (xml: string, tabel: readonly string[]): string =>
  xml.replace(/<w:tbl w:tempat="(\d+)"\/>/g, (_, nomor: string) => tabel[Number(nomor)] ?? '');

/** Breaks in words too long for the cell: Word itself would part them anywhere. */
const pecah = (teks: string, muat: (kata: string) => boolean): string =>
  lepasXml(pecahTeks(teks, muat).join('\u200b')).replaceAll(
    TANDA_SUKU,
    '</w:t><w:softHyphen/><w:t xml:space="preserve">',
  );

function runs(isi: readonly Inline[], tebal: boolean, muat: (kata: string) => boolean, k: KonteksDocx): string {
  return isi
    .map((satu) => {
      if (satu.t === 'ganti') return '<w:r><w:br/></w:r>';
      const b = tebal || (satu.t !== 'rujuk' && satu.tebal) ? '<w:b/>' : '';
      const i = satu.t === 'teks' && satu.miring ? '<w:i/>' : '';
      const run = `<w:r>${b || i ? `<w:rPr>${b}${i}</w:rPr>` : ''}<w:t xml:space="preserve">${satu.t === 'teks' ? pecah(satu.teks, muat) : lepasXml(satu.teks)}</w:t></w:r>`;
      const anchor = satu.t === 'rujuk' ? k.penanda.get(satu.id) : undefined;
      return anchor === undefined ? run : `<w:hyperlink w:anchor="${anchor}" w:history="1">${run}</w:hyperlink>`;
    })
    .join('');
}

interface Baris {
  tabel: Tabel;
  tata: TataTabel;
  lebar: readonly number[];
  k: KonteksDocx;
  kepala: boolean;
  /** Keep with the next row. */
  lengket: boolean;
  gaya: BarisTabel['gaya'];
  menjorok: number;
}

function selXml({ sel, kolom, lebar, tinggi, baris }: PetakSel, nomor: number, b: Baris): string {
  const lanjut = nomor > baris;
  const tebal = b.kepala || b.gaya !== undefined || sel.tebal === true;
  const masuk = kolom === b.tata.kolomPohon && lebar === 1 ? b.menjorok * MENJOROK : 0;
  const latar = b.kepala ? WARNA.kepala : b.gaya && LATAR[b.gaya];
  const rata = RATA[sel.rata ?? (b.kepala ? 'tengah' : (b.tabel.kolom[kolom]?.rata ?? 'kiri'))];
  const ruang = b.tata.lebar.slice(kolom, kolom + lebar).reduce((x, y) => x + y, 0) - 2 * b.tata.isiX - masuk;
  const ukur = metrikFon('Arimo', tebal ? 'tebal' : 'biasa');
  const muat = (kata: string) => ukur(kata, b.tata.fon) <= ruang;
  const jumlahLebar = b.lebar.slice(kolom, kolom + lebar).reduce((x, y) => x + y, 0);
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${jumlahLebar}" w:type="dxa"/>` +
    (lebar > 1 ? `<w:gridSpan w:val="${lebar}"/>` : '') +
    (tinggi > 1 ? (lanjut ? '<w:vMerge/>' : '<w:vMerge w:val="restart"/>') : '') +
    (latar ? `<w:shd w:val="clear" w:color="auto" w:fill="${latar}"/>` : '') +
    (b.kepala || b.gaya || tinggi > 1 ? '<w:vAlign w:val="center"/>' : '') +
    `</w:tcPr><w:p><w:pPr><w:pStyle w:val="${GAYA.sel(b.tata.fon)}"/>` +
    (b.lengket ? '<w:keepNext/>' : '') +
    (masuk > 0 ? `<w:ind w:left="${twip(masuk)}"/>` : '') +
    (rata === 'left' ? '' : `<w:jc w:val="${rata}"/>`) +
    `</w:pPr>${lanjut ? '' : runs(sel.isi, tebal, muat, b.k)}</w:p></w:tc>`
  );
}

/** Rows of one group with their cells in column order, cells from above included (Word wants them in every row they span). */
function barisXml(petak: PetakSel[][], buat: (baris: number) => Baris): string {
  let berjalan: PetakSel[] = [];
  return petak
    .map((isi, nomor) => {
      const b = buat(nomor);
      berjalan = berjalan.filter((p) => p.baris + p.tinggi > nomor);
      const semua = [...berjalan, ...isi].sort((x, y) => x.kolom - y.kolom);
      berjalan.push(...isi.filter((p) => p.tinggi > 1));
      return `<w:tr><w:trPr><w:cantSplit/>${b.kepala ? '<w:tblHeader/>' : ''}</w:trPr>${semua.map((p) => selXml(p, nomor, b)).join('')}</w:tr>`;
    })
    .join('');
}

/** Rows that a span binds to the row below them. */
function barisLengket(petak: PetakSel[][]): Set<number> {
  const lengket = new Set<number>();
  for (const { baris, tinggi } of petak.flat()) {
    if (tinggi > 1 && tinggi <= RENTANG_UTUH) for (let i = 0; i < tinggi - 1; i++) lengket.add(baris + i);
  }
  return lengket;
}

const SISI = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
const GARIS = SISI.map((s) => `<w:${s} w:val="single" w:sz="4" w:space="0" w:color="${WARNA.garis}"/>`).join('');

function tabelXml(tabel: Tabel, k: KonteksDocx): string {
  const tata = tataTabel(tabel, k.hal.isi);
  const lebar = tata.lebar.map(twip);
  const umum = { tabel, tata, lebar, k } as const;
  const petakIsi = petakSel(tabel.isi.map((b) => b.sel));
  const lengket = barisLengket(petakIsi);
  const tepi = (sisi: string, pt: number) => `<w:${sisi} w:w="${twip(pt)}" w:type="dxa"/>`;
  const nama = [tabel.nomor, tabel.judul].filter((x) => x !== null).join(' ');
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${lebar.reduce((a, b) => a + b, 0)}" w:type="dxa"/><w:tblBorders>${GARIS}</w:tblBorders><w:tblLayout w:type="fixed"/>` +
    `<w:tblCellMar>${tepi('top', tata.isiY * 0.6)}${tepi('left', tata.isiX)}${tepi('bottom', tata.isiY * 0.6)}${tepi('right', tata.isiX)}</w:tblCellMar>` +
    `<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>` +
    `${nama ? `<w:tblCaption w:val="${lepasXml(nama)}"/>` : ''}</w:tblPr>` +
    `<w:tblGrid>${lebar.map((l) => `<w:gridCol w:w="${l}"/>`).join('')}</w:tblGrid>` +
    barisXml(petakSel(tabel.kepala), () => ({ ...umum, kepala: true, lengket: true, gaya: undefined, menjorok: 0 })) +
    barisXml(petakIsi, (i) => ({
      ...umum,
      kepala: false,
      lengket: lengket.has(i),
      gaya: tabel.isi[i]?.gaya,
      menjorok: tabel.isi[i]?.menjorok ?? 0,
    })) +
    '</w:tbl>'
  );
}

/** Caption above, table, notes below; an empty line keeps two tables from growing together. */
export function tabelDocx(tabel: Tabel, k: KonteksDocx): FileChild[] {
  const keterangan =
    tabel.nomor === null && tabel.judul === null
      ? []
      : [
          new Paragraph({
            style: GAYA.keterangan,
            keepNext: true,
            children: [...labelDocx(tabel.id, tabel.nomor, k), ...judulKeterangan(tabel.nomor, tabel.judul)],
          }),
        ];
  return [
    ...keterangan,
    new TempatTabel(k.tabel.push(tabelXml(tabel, k)) - 1),
    ...tabel.catatan.map((c) => new Paragraph({ style: GAYA.catatan, children: inlineDocx(c, k) })),
    new Paragraph({ style: GAYA.sela }),
  ];
}

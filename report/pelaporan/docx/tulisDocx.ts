// Naskah → DOCX. Sections carry paper, margins, running header and footer and the page numbers ("iii", "IV-5") as in the PDF.
import type { Bagian, Blok, Naskah } from '@tapis/core/pelaporan/naskah.ts';
import {
  BorderStyle,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  NumberFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { halaman } from '../halaman.ts';
import { awalanHalaman, daftarEntri } from '../susunan.ts';
import { blokDocx } from './blokDocx.ts';
import { GAYA, gayaDocx, nomorDocx } from './gayaDocx.ts';
import { kemasTetap } from './kemasTetap.ts';
import { type GambarDocx, type KonteksDocx, penandaDocx } from './konteksDocx.ts';
import { markLampiran } from './penandaLampiran.ts';
import { sampulDocx } from './sampulDocx.ts';
import { isiTempatTabel } from './tabelDocx.ts';
import { FON, setengahTitik, twip, WARNA } from './ukuranDocx.ts';

const KECIL = { font: FON.sans, size: setengahTitik(8), color: WARNA.abu } as const;

const kepala = (naskah: Naskah): Header =>
  new Header({
    children: [
      new Paragraph({
        spacing: { after: 0 },
        border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 3, color: WARNA.teal } },
        children: [new TextRun({ ...KECIL, text: naskah.kepalaHalaman })],
      }),
    ],
  });

const kaki = (naskah: Naskah, bagian: Bagian, lebar: number): Footer =>
  new Footer({
    children: [
      new Paragraph({
        spacing: { after: 0 },
        border: { top: { style: BorderStyle.SINGLE, size: 4, space: 4, color: WARNA.garis } },
        tabStops: [{ type: TabStopType.RIGHT, position: twip(lebar) }],
        children: [
          new TextRun({ ...KECIL, children: [naskah.kakiHalaman, new Tab()] }),
          new TextRun({
            font: FON.sans,
            size: setengahTitik(9),
            bold: true,
            children: [awalanHalaman(bagian), PageNumber.CURRENT],
          }),
        ],
      }),
    ],
  });

/** Word has no empty section: one that prints nothing still holds a paragraph. */
const berisi = (isi: ISectionOptions['children']): ISectionOptions['children'] =>
  isi.length > 0 ? isi : [new Paragraph({ style: GAYA.sela })];

function bagianDocx(naskah: Naskah, bagian: Bagian, nomor: number, umum: Omit<KonteksDocx, 'hal'>): ISectionOptions {
  const hal = halaman(naskah.kertas, bagian.orientasi);
  const k: KonteksDocx = { ...umum, hal };
  const { penomoran } = bagian;
  const lanskap = bagian.orientasi === 'lanskap';
  // The library turns the paper itself when told it is landscape.
  const [lebar, tinggi] = lanskap ? [hal.tinggi, hal.lebar] : [hal.lebar, hal.tinggi];
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: {
          width: twip(lebar),
          height: twip(tinggi),
          orientation: lanskap ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twip(hal.atas),
          bottom: twip(hal.bawah),
          left: twip(hal.kiri),
          right: twip(hal.kanan),
          header: twip(hal.atas - 34),
          footer: twip(hal.bawah - 38),
        },
        pageNumbers: {
          ...(bagian.mulaiUlang ? { start: 1 } : {}),
          formatType: penomoran.jenis === 'romawi' ? NumberFormat.LOWER_ROMAN : NumberFormat.DECIMAL,
        },
      },
    },
    ...(penomoran.jenis === 'tanpa'
      ? {
          headers: { default: new Header({ children: [new Paragraph('')] }) },
          footers: { default: new Footer({ children: [new Paragraph('')] }) },
        }
      : { headers: { default: kepala(naskah) }, footers: { default: kaki(naskah, bagian, hal.isi) } }),
    children: markLampiran(
      naskah,
      nomor,
      berisi(bagian.jenis === 'sampul' ? sampulDocx(bagian, k) : blokDocx(tanpaPisahAkhir(bagian.isi), k)),
    ),
  };
}

/** A page break at the end of a section would leave an empty page: the next section starts a new one anyway. */
const tanpaPisahAkhir = (isi: Blok[]): Blok[] => (isi.at(-1)?.jenis === 'pisahHalaman' ? isi.slice(0, -1) : isi);

/** Word file. `daftarHalaman` holds the page labels of the PDF; `tanggal` is the date of issue for the properties. */
export async function tulisDocx(
  naskah: Naskah,
  gambar: ReadonlyMap<string, GambarDocx>,
  daftarHalaman: Readonly<Record<string, string>>,
  tanggal: Date | null,
): Promise<Uint8Array> {
  const umum: Omit<KonteksDocx, 'hal'> = {
    gambar,
    daftarHalaman,
    entri: daftarEntri(naskah),
    penanda: penandaDocx(naskah),
    tabel: [],
    urutanDaftar: { nilai: 0 },
  };
  const dokumen = new Document({
    title: naskah.judul,
    subject: naskah.subjudul,
    creator: naskah.penerbit,
    lastModifiedBy: naskah.penerbit,
    keywords: naskah.hashBahan,
    description: naskah.kepalaHalaman,
    styles: gayaDocx,
    numbering: nomorDocx,
    compatibility: { version: 15 },
    sections: naskah.bagian.map((bagian, i) => bagianDocx(naskah, bagian, i, umum)),
  });
  return kemasTetap(await Packer.toBuffer(dokumen), tanggal, (xml) => isiTempatTabel(xml, umum.tabel));
}

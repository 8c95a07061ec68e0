// Proves that the files of one naskah say the same: the text of PDF, DOCX and HTML is read back from the bytes and laid
// against the naskah itself, in reading order. Left out are generated lists, pictures, list marks, running heads and feet.
import type { Blok, Inline, Naskah, Tabel, TandaTangan } from '@tapis/core/pelaporan/naskah.ts';
import { lajurTandaTangan } from '@tapis/report/pelaporan/susunan.ts';
import { strFromU8, unzipSync } from 'fflate';
import { getDocumentProxy } from 'unpdf';

/** One piece of text that stands together; `kepala` is the header of its table, which a new page may repeat. */
export interface PotonganTeks {
  teks: string;
  kepala?: string;
}

const teksInline = (isi: readonly Inline[]): string => isi.map((i) => (i.t === 'ganti' ? ' ' : i.teks)).join('');
const gabung = (...bagian: (string | null)[]): string => bagian.filter((b) => b !== null).join(' ');

function potonganTabel(tabel: Tabel): PotonganTeks[] {
  const kepala = tabel.kepala.flat().map((sel) => teksInline(sel.isi));
  const isi = tabel.isi.flatMap((baris) => baris.sel.map((sel) => teksInline(sel.isi)));
  return [
    { teks: gabung(tabel.nomor, tabel.judul) },
    ...kepala.map((teks) => ({ teks })),
    ...isi.map((teks) => ({ teks, kepala: kepala.join('') })),
    ...tabel.catatan.map((c) => ({ teks: teksInline(c) })),
  ];
}

function potonganTandaTangan(blok: TandaTangan): PotonganTeks[] {
  const { bertanggal } = lajurTandaTangan(blok);
  return blok.kolom.flatMap((satu, i) =>
    [...(i === bertanggal ? [blok.tempatTanggal ?? ''] : []), ...satu.jabatan, satu.nama, ...satu.baris].map(
      (teks) => ({ teks }),
    ),
  );
}

function potonganBlok(blok: Blok): PotonganTeks[] {
  switch (blok.jenis) {
    case 'judul':
      return [{ teks: gabung(blok.nomor, blok.teks) }];
    case 'paragraf':
      return [{ teks: teksInline(blok.isi) }];
    case 'daftar':
      return blok.butir.map((b) => ({ teks: teksInline(b) }));
    case 'tabel':
      return potonganTabel(blok);
    case 'gambar':
      return [{ teks: gabung(blok.nomor, blok.judul) }, ...blok.catatan.map((c) => ({ teks: teksInline(c) }))];
    case 'slot':
      return [{ teks: blok.nama }, { teks: blok.alasan }];
    case 'kop':
      return [...blok.baris, ...blok.alamat].map((teks) => ({ teks }));
    case 'tandaTangan':
      return potonganTandaTangan(blok);
    case 'verifikasi':
      return [{ teks: `Kode verifikasi ${blok.kode}` }, { teks: blok.alamat }, { teks: blok.keterangan }];
    case 'kotak':
      return blok.isi.flatMap(potonganBlok);
    default:
      return [];
  }
}

/** What every format must say, in order. */
export const potonganNaskah = (naskah: Naskah): PotonganTeks[] =>
  naskah.bagian.flatMap((bagian) => bagian.isi.flatMap(potonganBlok)).filter(({ teks }) => teks.trim() !== '');

/** Spaces and invisible break marks do not count: each format breaks lines in its own way. */
const padat = (teks: string): string => teks.normalize('NFC').replace(/[\s\u00ad\u200b]+/g, '');

/** Null when `teks` is exactly the pieces in order; else where they part, for the message of the test. */
export function bandingTeks(potongan: readonly PotonganTeks[], teks: string): string | null {
  const isi = padat(teks);
  let letak = 0;
  for (const [i, { teks: mentah, kepala }] of potongan.entries()) {
    const cari = padat(mentah);
    const ulang = padat(kepala ?? '');
    if (!isi.startsWith(cari, letak) && ulang !== '' && isi.startsWith(ulang + cari, letak)) letak += ulang.length;
    if (!isi.startsWith(cari, letak))
      return `piece ${i}: expected “${mentah}”, found “${isi.slice(letak, letak + 80)}”`;
    letak += cari.length;
  }
  return letak === isi.length ? null : `text after the last piece: “${isi.slice(letak, letak + 80)}”`;
}

interface SimpulStruktur {
  type?: string;
  id?: string;
  role?: string;
  children?: SimpulStruktur[];
}

/** Parts of the structure tree that are not the text of the naskah. */
const PERAN_DILEWATI = new Set(['TOC', 'Figure', 'Lbl']);

/** Text of a tagged PDF in the order of its structure tree: what a screen reader reads. Artifacts are no part of the tree. */
export async function teksPdf(pdf: Uint8Array): Promise<string> {
  const dokumen = await getDocumentProxy(new Uint8Array(pdf));
  let teks = '';
  for (let nomor = 1; nomor <= dokumen.numPages; nomor++) {
    const halaman = await dokumen.getPage(nomor);
    const { items } = await halaman.getTextContent({ includeMarkedContent: true });
    const isi = new Map<string, string>();
    const terbuka: (string | null)[] = [];
    for (const satu of items) {
      if (!('str' in satu)) {
        if (satu.type === 'endMarkedContent') terbuka.pop();
        else terbuka.push(satu.id ?? null);
        continue;
      }
      const id = terbuka.findLast((x) => x !== null);
      if (id) isi.set(id, (isi.get(id) ?? '') + satu.str);
    }
    const telusuri = (simpul: SimpulStruktur): void => {
      if (simpul.type === 'content' && simpul.id) teks += `${isi.get(simpul.id) ?? ''} `;
      if (!PERAN_DILEWATI.has(simpul.role ?? '')) for (const anak of simpul.children ?? []) telusuri(anak);
    };
    telusuri((await halaman.getStructTree()) as SimpulStruktur);
  }
  return teks;
}

const ENTITAS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" };
const urai = (xml: string): string =>
  xml.replace(/&(amp|lt|gt|quot|apos|#39);/g, (_, nama: string) => ENTITAS[nama] ?? '');

/** Text of the main document part. Generated lists are the results of TOC fields; hidden runs print nothing. */
export function teksDocx(docx: Uint8Array): string {
  const dokumen = unzipSync(docx)['word/document.xml'];
  if (!dokumen) throw new Error('not a Word file');
  return urai(
    strFromU8(dokumen)
      .replace(/<w:instrText[^>]*> TOC .*?<w:fldChar w:fldCharType="end"\/>/gs, '')
      .replace(/<w:r><w:rPr><w:vanish\/>.*?<\/w:r>/gs, '')
      .replace(/<w:instrText.*?<\/w:instrText>/gs, '')
      .replace(/<w:(br|tab)\/>|<\/w:p>/g, ' ')
      .replace(/<[^>]*>/g, ''),
  );
}

/** Text of header and main; lists of links, drawings and the data tables of charts left out. */
export function teksHtml(html: string): string {
  const awal = html.indexOf('<header');
  return urai(
    html
      .slice(awal, html.indexOf('</main>'))
      .replace(/<(nav|svg|details)\b.*?<\/\1>/gs, '')
      .replace(/<br>|<\/(p|li|td|th|h\d|caption|div|figcaption)>/g, ' ')
      .replace(/<[^>]*>/g, ''),
  );
}

// Equal naskah, equal bytes: the library numbers elements over the whole process, draws random ids and stamps the time.
// This repacks the file with ids by order of appearance, the date of issue (or none) and one fixed zip date.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The earliest date a zip can hold; a package's entry dates mean nothing. */
const TANGGAL_ZIP = new Date(1980, 0, 1);
const ID = /(<w:(?:bookmarkStart|bookmarkEnd|comment) [^>]*?w:id|<wp:docPr [^>]*?\bid|<pic:cNvPr [^>]*?\bid)="(\d+)"/g;
const ACAK = /"(rId)?[a-z0-9_-]{21}"/g;

function nomoriUlang(xml: string): string {
  const nomor = new Map<string, number>();
  return xml.replace(ID, (_, depan: string, id: string) => {
    const ruang = `${depan.startsWith('<w:') ? 'w' : depan.split(' ')[0]}/${id}`;
    if (!nomor.has(ruang)) nomor.set(ruang, nomor.size + 1);
    return `${depan}="${nomor.get(ruang)}"`;
  });
}

/** Properties without a date are valid; the library would write the present moment. */
function tanggali(inti: string, tanggal: Date | null): string {
  const isi = tanggal?.toISOString().replace(/\.\d+Z$/, 'Z');
  return inti.replace(/<dcterms:(created|modified)([^>]*)>[^<]*<\/dcterms:\1>/g, (_, nama: string, atribut: string) =>
    isi === undefined ? '' : `<dcterms:${nama}${atribut}>${isi}</dcterms:${nama}>`,
  );
}

/** `lengkapi` finishes the text of the main document part. */
export function kemasTetap(docx: Uint8Array, tanggal: Date | null, lengkapi: (xml: string) => string): Uint8Array {
  const acak = new Map<string, string>();
  const tetap = (xml: string): string =>
    xml.replace(ACAK, (utuh) => {
      if (!acak.has(utuh)) acak.set(utuh, `"rIdT${acak.size + 1}"`);
      return acak.get(utuh) ?? utuh;
    });
  const isi = unzipSync(docx);
  const berkas = Object.keys(isi).sort();
  // The content types come first, as the packaging convention advises.
  berkas.sort((a, b) => Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml'));
  return zipSync(
    Object.fromEntries(
      berkas.map((nama) => {
        const bita = isi[nama] ?? new Uint8Array();
        if (!/\.(xml|rels)$/.test(nama)) return [nama, [bita, { level: 0 }]];
        const xml = tetap(nomoriUlang(strFromU8(bita)));
        if (nama === 'docProps/core.xml') return [nama, strToU8(tanggali(xml, tanggal))];
        return [nama, strToU8(nama === 'word/document.xml' ? lengkapi(xml) : xml)];
      }),
    ),
    { level: 6, mtime: TANGGAL_ZIP },
  );
}

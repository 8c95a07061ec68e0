// Tables written as HTML inside a text, as programs for OCR and converters to markdown leave them.
import type { BarisTabel, Blok, BlokTabel, SelTabel } from '@tapis/core/reviu/berkasTerbaca.ts';
import { cleanTeks } from './cleanTeks.ts';
import type { BarisInput } from './splitHalaman.ts';

const TANDA = /<(\/?)(table|caption|tr|td|th)\b([^>]*)>/gi;
const MAKS_RENTANG = 100;

export const opensTabel = (teks: string): boolean => /<table\b/i.test(teks);
export const closesTabel = (teks: string): boolean => /<\/table\s*>/i.test(teks);

const rentang = (atribut: string, nama: 'colspan' | 'rowspan'): number => {
  const nilai = Number(new RegExp(`${nama}\\s*=\\s*["']?(\\d{1,3})`, 'i').exec(atribut)?.[1] ?? 1);
  return Math.min(Math.max(nilai, 1), MAKS_RENTANG);
};

interface TabelTerbuka {
  tabel: BlokTabel;
  /** Row up to which a cell above covers a column. */
  sampai: number[];
}

/** Offset in the joined lines → line. */
function lineAt(baris: readonly BarisInput[]): (letak: number) => BarisInput | undefined {
  let awal = 0;
  const ujung = baris.map((satu) => (awal += satu.teks.length + 1));
  let i = 0;
  return (letak) => {
    while (i < ujung.length - 1 && (ujung[i] ?? 0) <= letak) i++;
    return baris[i];
  };
}

/** Lines from `<table` to `</table>`; words around the table are paragraphs. */
export function readHtml(baris: readonly BarisInput[]): Blok[] {
  const isi = baris.map((satu) => satu.teks).join('\n');
  const at = lineAt(baris);
  const hasil: Blok[] = [];
  let kini: TabelTerbuka | null = null;
  let sel: SelTabel | null = null;
  let mulai = 0;
  const letak = (satu: BarisInput | undefined) => ({
    baris: satu ? ([satu.nomor, satu.nomor] as [number, number]) : null,
    halaman: satu?.halaman ?? null,
    lembar: null,
  });
  const paragraf = (sampai: number) => {
    const teks = cleanTeks(isi.slice(mulai, sampai));
    if (teks !== '') hasil.push({ jenis: 'teks', judul: null, teks, letak: letak(at(mulai)) });
  };
  const tutupSel = (sampai: number) => {
    if (sel) sel.teks = cleanTeks(isi.slice(mulai, sampai));
    sel = null;
  };
  const bukaSel = (atribut: string, kepala: boolean) => {
    const terbuka = kini;
    const akhir: BarisTabel | undefined = terbuka?.tabel.baris.at(-1);
    if (!terbuka || !akhir) return;
    const ke = terbuka.tabel.baris.length - 1;
    let kolom = (akhir.sel.at(-1)?.kolom ?? -1) + (akhir.sel.at(-1)?.lebar ?? 1);
    while ((terbuka.sampai[kolom] ?? 0) > ke) kolom++;
    const [lebar, tinggi] = [rentang(atribut, 'colspan'), rentang(atribut, 'rowspan')];
    for (let k = kolom; k < kolom + lebar; k++) terbuka.sampai[k] = ke + tinggi;
    sel = { teks: '', kolom, lebar, tinggi, alamat: null };
    akhir.sel.push(sel);
    akhir.kepala = kepala && (akhir.sel.length === 1 || akhir.kepala);
    terbuka.tabel.kolom = Math.max(terbuka.tabel.kolom, kolom + lebar);
  };
  for (const { index, 0: tanda, 1: tutup, 2: nama = '', 3: atribut = '' } of isi.matchAll(TANDA)) {
    const satu = at(index);
    const apa = nama.toLowerCase();
    tutupSel(index);
    if (apa === 'table') {
      if (!tutup) paragraf(index);
      const selesai = kini?.tabel.baris.filter((b) => b.sel.some((s) => s.teks !== '')) ?? [];
      if (kini && selesai.length > 0) {
        const akhir = selesai.at(-1)?.letak.baris?.[1] ?? satu?.nomor ?? 1;
        const awal = kini.tabel.letak.baris?.[0] ?? akhir;
        hasil.push({ ...kini.tabel, baris: selesai, letak: { ...kini.tabel.letak, baris: [awal, akhir] } });
      }
      kini = tutup ? null : { tabel: { jenis: 'tabel', baris: [], kolom: 0, letak: letak(satu) }, sampai: [] };
    } else if (apa === 'caption' && tutup) paragraf(index);
    else if (apa === 'tr' && !tutup) kini?.tabel.baris.push({ sel: [], kepala: false, letak: letak(satu) });
    else if ((apa === 'td' || apa === 'th') && !tutup) bukaSel(atribut, apa === 'th');
    mulai = index + tanda.length;
  }
  paragraf(isi.length);
  return hasil;
}

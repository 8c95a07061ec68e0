// Collects the text of the paragraph that is being read: runs, tabs, fields (their shown result), tracked changes as accepted.
import type { Atribut } from '../ooxml/parseXml.ts';
import { readTingkat } from './readGaya.ts';

export interface ParagrafMentah {
  teks: string;
  gaya: string | null;
  tingkatJudul: number | null;
  daftar: { id: string; tingkat: number } | null;
  catatan: string[];
  /** Page breaks seen before its first and after its last letter. */
  halamanSebelum: number;
  halamanSesudah: number;
  /** Its end mark was deleted: it goes on in the next paragraph. */
  continues: boolean;
}

/** Whatever stands inside these is not shown: deleted text, field codes. */
const UNSEEN = new Set(['del', 'moveFrom', 'instrText', 'delText', 'delInstrText']);
const MATI = new Set(['0', 'false', 'off']);

export interface ParagrafCollector {
  open(nama: string, atribut: Atribut): void;
  close(nama: string): void;
  text(teks: string): void;
  selesai(): ParagrafMentah;
}

export function createCollector(): ParagrafCollector {
  const p: ParagrafMentah = {
    teks: '',
    gaya: null,
    tingkatJudul: null,
    daftar: null,
    catatan: [],
    halamanSebelum: 0,
    halamanSesudah: 0,
    continues: false,
  };
  let hidden = 0;
  let hilang = false;
  let dalamTeks = false;
  let dalamSifat = false;
  let dalamSifatRun = false;
  const tampak = () => hidden === 0 && !hilang;
  const add = (teks: string) => {
    if (tampak()) p.teks += teks;
  };
  return {
    open(nama, atribut) {
      const value = atribut['w:val'];
      if (dalamSifat) {
        if (nama === 'pStyle') p.gaya = value ?? null;
        else if (nama === 'outlineLvl') p.tingkatJudul = readTingkat(value);
        else if (nama === 'numId') p.daftar = { id: value ?? '0', tingkat: p.daftar?.tingkat ?? 0 };
        else if (nama === 'ilvl') p.daftar = { id: p.daftar?.id ?? '0', tingkat: Number(value) || 0 };
        else if (nama === 'del' || nama === 'moveFrom') p.continues = true;
        return;
      }
      if (nama === 'pPr') dalamSifat = true;
      else if (nama === 'rPr') dalamSifatRun = true;
      else if (dalamSifatRun) {
        if ((nama === 'vanish' || nama === 'webHidden') && !MATI.has(value ?? '')) hilang = true;
      } else if (UNSEEN.has(nama)) hidden++;
      else if (nama === 't') dalamTeks = true;
      else if (nama === 'tab' || nama === 'ptab') add('\t');
      else if (nama === 'lastRenderedPageBreak') {
        if (p.teks.trim() === '') p.halamanSebelum++;
        else p.halamanSesudah++;
      } else if (nama === 'br' || nama === 'cr') add(' ');
      else if (nama === 'noBreakHyphen') add('-');
      else if ((nama === 'footnoteReference' || nama === 'endnoteReference') && tampak())
        p.catatan.push(`${nama === 'footnoteReference' ? 'f' : 'e'}${atribut['w:id'] ?? ''}`);
    },
    close(nama) {
      if (nama === 'pPr') dalamSifat = false;
      else if (nama === 'rPr') dalamSifatRun = false;
      else if (dalamSifat || dalamSifatRun) return;
      else if (UNSEEN.has(nama)) hidden--;
      else if (nama === 't') dalamTeks = false;
      else if (nama === 'r') hilang = false;
    },
    text(teks) {
      if (dalamTeks) add(teks);
    },
    selesai: () => p,
  };
}

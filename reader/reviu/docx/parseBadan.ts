// The body of a Word file as a tree of paragraphs and tables, in reading order. Merged cells become one cell with its span.
import { type Atribut, parseXml } from '../ooxml/parseXml.ts';
import { createCollector, type ParagrafCollector, type ParagrafMentah } from './parseParagraf.ts';

export interface SelMentah {
  isi: Unsur[];
  kolom: number;
  lebar: number;
  /** Goes on from the cell above. */
  continuation: boolean;
}

export interface BarisMentah {
  sel: SelMentah[];
  kepala: boolean;
  dihapus: boolean;
}

export type Unsur = { jenis: 'paragraf'; paragraf: ParagrafMentah } | { jenis: 'tabel'; baris: BarisMentah[] };

const MATI = new Set(['0', 'false', 'off']);

interface Container {
  isi: Unsur[];
  tabel: { baris: BarisMentah[]; kini: BarisMentah | null; kolom: number; sel: SelMentah | null } | null;
}

/** Body, footnotes or endnotes: everything inside `akar`; `catatan` hears the elements of single notes. */
export function parseBadan(isi: Uint8Array, onCatatan?: (id: string, isi: Unsur[]) => void): Unsur[] {
  const dasar: Container = { isi: [], tabel: null };
  const containers: Container[] = [dasar];
  const paragraf: ParagrafCollector[] = [];
  let idCatatan = '';
  /** Inside the second version of a drawing, for old programs. */
  let skipped = 0;
  const kini = () => containers.at(-1) ?? dasar;

  const openTabel = (nama: string, atribut: Atribut): boolean => {
    const tabel = kini().tabel;
    if (nama === 'tbl') {
      kini().tabel = { baris: [], kini: null, kolom: 0, sel: null };
      return true;
    }
    if (!tabel) return false;
    const value = atribut['w:val'];
    if (nama === 'tr') {
      tabel.kini = { sel: [], kepala: false, dihapus: false };
      tabel.kolom = 0;
    } else if (nama === 'gridBefore') tabel.kolom += Number(value) || 0;
    else if (nama === 'tblHeader' && tabel.kini) tabel.kini.kepala = !MATI.has(value ?? '');
    else if (nama === 'del' && tabel.kini && !tabel.sel && paragraf.length === 0) tabel.kini.dihapus = true;
    else if (nama === 'tc') {
      tabel.sel = { isi: [], kolom: tabel.kolom, lebar: 1, continuation: false };
      containers.push({ isi: tabel.sel.isi, tabel: null });
    } else return false;
    return true;
  };

  /** Properties of the cell whose content is being read. */
  const openSifatSel = (nama: string, atribut: Atribut): void => {
    const sel = containers.at(-2)?.tabel?.sel;
    if (!sel) return;
    const value = atribut['w:val'];
    if (nama === 'gridSpan') sel.lebar = Math.min(Math.max(Number(value) || 1, 1), 200);
    else if (nama === 'vMerge') sel.continuation = value !== 'restart';
  };

  const open = (nama: string, atribut: Atribut) => {
    if (nama === 'Fallback') skipped++;
    if (skipped > 0) return;
    if (nama === 'p') {
      paragraf.push(createCollector());
      return;
    }
    // A text box stands inside a paragraph and holds paragraphs of its own.
    if (nama === 'txbxContent') containers.push({ isi: kini().isi, tabel: null });
    const satu = paragraf.at(-1);
    if (nama === 'footnote' || nama === 'endnote') {
      idCatatan = atribut['w:id'] ?? '';
      containers.push({ isi: [], tabel: null });
    } else if (nama === 'tbl' || !satu || kini().tabel) {
      if (!openTabel(nama, atribut)) openSifatSel(nama, atribut);
    } else satu.open(nama, atribut);
  };

  const close = (nama: string) => {
    if (nama === 'Fallback') {
      skipped--;
      return;
    }
    if (skipped > 0) return;
    if (nama === 'p') {
      const selesai = paragraf.pop()?.selesai();
      if (selesai) kini().isi.push({ jenis: 'paragraf', paragraf: selesai });
    } else if (nama === 'txbxContent') containers.pop();
    else if (nama === 'footnote' || nama === 'endnote') onCatatan?.(idCatatan, containers.pop()?.isi ?? []);
    else if (nama === 'tc' && containers.length > 1) {
      containers.pop();
      const tabel = kini().tabel;
      if (tabel?.sel) {
        tabel.kini?.sel.push(tabel.sel);
        tabel.kolom = tabel.sel.kolom + tabel.sel.lebar;
        tabel.sel = null;
      }
    } else if (nama === 'tr') {
      const tabel = kini().tabel;
      if (tabel?.kini && !tabel.kini.dihapus) tabel.baris.push(tabel.kini);
      if (tabel) tabel.kini = null;
    } else if (nama === 'tbl') {
      const tabel = kini().tabel;
      kini().tabel = null;
      if (tabel) kini().isi.push({ jenis: 'tabel', baris: tabel.baris });
    } else paragraf.at(-1)?.close(nama);
  };

  parseXml(isi, {
    open,
    close,
    text: (teks) => {
      if (skipped === 0) paragraf.at(-1)?.text(teks);
    },
  });
  return dasar.isi;
}

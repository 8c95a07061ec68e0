// Bookmark around the appendix sections: the list of lampiran collects the first-level headings inside it.
import type { Naskah } from '@tapis/core/pelaporan/naskah.ts';
import { FileChild } from 'docx';

export const PENANDA_LAMPIRAN = '_TpsLampiran';

/** Renumbered with the other bookmarks when the file is packed; only start and end must agree. */
const NOMOR = 1_000_000;

class TepiPenanda extends FileChild {
  constructor(tepi: 'Start' | 'End') {
    super(`w:bookmark${tepi}`);
    this.root.push({ _attr: { 'w:id': NOMOR, ...(tepi === 'Start' ? { 'w:name': PENANDA_LAMPIRAN } : {}) } });
  }
}

/** The blocks of section `nomor` with the edges of the bookmark where they belong. */
export function markLampiran(naskah: Naskah, nomor: number, isi: readonly FileChild[]): readonly FileChild[] {
  const jenis = naskah.bagian.map((b) => b.jenis);
  const awal = nomor === jenis.indexOf('lampiran') ? [new TepiPenanda('Start')] : [];
  // The last block of a section carries its properties and stays last.
  const akhir = nomor === jenis.lastIndexOf('lampiran') ? [new TepiPenanda('End')] : [];
  return [...awal, ...isi.slice(0, -1), ...akhir, ...isi.slice(-1)];
}

// Appendix of a document of its own: the cells whose reading is in doubt or inferred, with the reason. Empty where there are none.
import type { Blok } from '../naskah.ts';
import { judul, paragraf } from './isi.ts';
import { tabelSel } from './lampiranLain.ts';
import type { Penyusun } from './penyusun.ts';

export function catatanSel(penyusun: Penyusun): Blok[] {
  const tabel = tabelSel(penyusun);
  if (tabel.isi.length === 0) return [];
  return [
    judul(1, 'catatan-data', null, 'LAMPIRAN CATATAN DATA'),
    paragraf('Sel yang pembacaannya diragukan atau disimpulkan, beserta alasannya.'),
    tabel,
  ];
}

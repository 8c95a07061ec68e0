// Marks of doubtful and inferred cells: the value is printed with a mark, a note below the table explains the marks used.
import type { Angka } from '../../values/angka.ts';
import type { Sel as SelData } from '../../values/sel.ts';
import type { Inline } from '../naskah.ts';
import { teks } from './isi.ts';

export const TANDA_RAGU = '*';
export const TANDA_SIMPULAN = '†';

/** Notes for the marks that occur in the given texts. */
export function catatanTanda(ada: { ragu: boolean; simpulan: boolean }): Inline[][] {
  return [
    ...(ada.ragu
      ? [[teks(`${TANDA_RAGU} Pembacaan angka sumber diragukan; alasannya tercantum pada Lampiran Catatan Data.`)]]
      : []),
    ...(ada.simpulan
      ? [
          [
            teks(
              `${TANDA_SIMPULAN} Disimpulkan, tidak tercetak dalam sumber; dasarnya tercantum pada Lampiran Catatan Data.`,
            ),
          ],
        ]
      : []),
  ];
}

export const tandaAngka = (angka: Angka): string => (angka.disimpulkan ? TANDA_SIMPULAN : '');
export const tandaSel = (sel: SelData | undefined): string =>
  `${sel?.ragu ? TANDA_RAGU : ''}${sel?.disimpulkan ? TANDA_SIMPULAN : ''}`;

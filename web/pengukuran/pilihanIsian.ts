// What the entry sheet shows, kept in its address.
import type { Triwulan } from '@tapis/core/values/sel.ts';

export const LEMBAR = ['kinerja', 'keuangan'] as const;
export type Lembar = (typeof LEMBAR)[number];
/** `bukti`: realisasi that nothing proves; only the sheet of kinerja has evidence. */
export const SARING = ['isian', 'kosong', 'temuan', 'bukti'] as const;
export type Saring = (typeof SARING)[number];

export interface PilihanIsian {
  lembar?: 'keuangan';
  /** Absent: the triwulan that is due. */
  tw?: Triwulan | 'semua';
  saring?: Saring;
  /** Kode of a jabatan. */
  pj?: string;
  /** Row whose details are opened, or with `sel` the row of the cell that the cursor goes to. */
  baris?: string;
  /** Column of that cell: "r3". */
  sel?: string;
}

export function parsePilihanIsian(search: Record<string, unknown>): PilihanIsian {
  const tw = ([1, 2, 3, 4, 'semua'] as const).find((satu) => String(satu) === String(search.tw));
  const keuangan = search.lembar === 'keuangan';
  const saring = SARING.find((satu) => satu === search.saring && !(keuangan && satu === 'bukti'));
  return {
    ...(keuangan ? { lembar: 'keuangan' as const } : {}),
    ...(tw ? { tw } : {}),
    ...(saring ? { saring } : {}),
    ...(typeof search.pj === 'string' && search.pj !== '' ? { pj: search.pj } : {}),
    ...(typeof search.baris === 'string' && search.baris !== '' ? { baris: search.baris } : {}),
    ...(typeof search.sel === 'string' && /^[trc][1-4]$/.test(search.sel) ? { sel: search.sel } : {}),
  };
}

// The state of one entry cell, decided in one place from the kept fact, the draft of the user, a lock and the findings.

export const KEADAAN_SEL = [
  'kosong',
  'diubah',
  'menyimpan',
  'tersimpan',
  'gagal',
  'tidakSah',
  'peringatan',
  'terkunci',
  'adaCatatan',
  'tidakBerlaku',
] as const;
export type KeadaanSel = (typeof KEADAAN_SEL)[number];

/** What the user typed and where it is on its way to the server; `sah` false: it cannot be read as a value. */
export interface DrafSel {
  status: 'diubah' | 'menyimpan' | 'gagal';
  sah: boolean;
}

export interface BahanSel {
  /** The value kept on the server. */
  fakta: string | null;
  draf?: DrafSel | undefined;
  terkunci?: boolean | undefined;
  /** The column has no meaning for this row. */
  tidakBerlaku?: boolean | undefined;
  temuan?: readonly { tingkat: 'salah' | 'peringatan' | 'catatan' }[] | undefined;
}

/** What is not for entry comes first, then what the user did, then what was found, then whether there is a value. */
export function cellState({ fakta, draf, terkunci, tidakBerlaku, temuan = [] }: BahanSel): KeadaanSel {
  if (tidakBerlaku) return 'tidakBerlaku';
  if (terkunci) return 'terkunci';
  if (draf !== undefined) return draf.sah ? draf.status : 'tidakSah';
  const ada = (tingkat: 'salah' | 'peringatan' | 'catatan') => temuan.some((t) => t.tingkat === tingkat);
  if (ada('salah')) return 'tidakSah';
  if (ada('peringatan')) return 'peringatan';
  if (ada('catatan')) return 'adaCatatan';
  return fakta === null ? 'kosong' : 'tersimpan';
}

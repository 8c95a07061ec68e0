// When a triwulan may be entered: the window that the admin pemda sets, and a reopening for one perangkat daerah.
import type { Triwulan } from '../../values/sel.ts';

/** Both days included, as dates of the pemda ("2024-04-10"). */
export interface Jendela {
  buka: string;
  tutup: string;
}

type KeadaanJendela = { buka: true; tutup: string | null } | { buka: false; sebab: 'belum' | 'lewat'; tanggal: string };

/** Without a window entry is open: a pemda that sets no deadlines has none. `dibukaSampai` prolongs, it never shortens. */
export function keadaanJendela(jendela: Jendela | null, dibukaSampai: string | null, hari: string): KeadaanJendela {
  if (jendela === null) return { buka: true, tutup: dibukaSampai };
  const tutup = dibukaSampai !== null && dibukaSampai > jendela.tutup ? dibukaSampai : jendela.tutup;
  if (hari > tutup) return { buka: false, sebab: 'lewat', tanggal: tutup };
  if (hari < jendela.buka && (dibukaSampai === null || hari > dibukaSampai))
    return { buka: false, sebab: 'belum', tanggal: jendela.buka };
  return { buka: true, tutup };
}

const AWAL_ISIAN: Record<Triwulan, readonly [bulan: string, tahunLagi: 0 | 1]> = {
  1: ['04', 0],
  2: ['07', 0],
  3: ['10', 0],
  4: ['01', 1],
};

/** Proposal where no rule of the pemda is known: from the day after the triwulan to the 10th of that month. */
export function jendelaBaku(tahun: number, triwulan: Triwulan): Jendela {
  const [bulan, lagi] = AWAL_ISIAN[triwulan];
  return { buka: `${tahun + lagi}-${bulan}-01`, tutup: `${tahun + lagi}-${bulan}-10` };
}

// What somebody has to do about the triwulan of the units they have a role in: one row, one date, one act.
import { decideIzin } from '../perencanaan/izin.ts';
import type { PeranPengguna } from '../perencanaan/peran.ts';
import {
  ATURAN_LANGKAH,
  alasanTerkunci,
  type IsianTriwulan,
  type LangkahIsian,
  type StatusIsian,
} from '../perencanaan/periode/alurIsian.ts';
import { type Jendela, keadaanJendela } from '../perencanaan/periode/jendelaIsian.ts';
import type { Triwulan } from '../values/sel.ts';

export interface PeriodeUnit {
  pemda: string;
  perangkatDaerah: string;
  namaUnit: string;
  tahun: number;
  triwulan: Triwulan;
  isian: IsianTriwulan;
  jendela: Jendela | null;
  /** Remarks that wait for a correction. */
  perbaikan: number;
}

export interface Pekerjaan extends Omit<PeriodeUnit, 'isian' | 'jendela'> {
  status: StatusIsian;
  /** The act that is due; an entry is also submitted. */
  langkah: Extract<LangkahIsian, 'isi' | 'setujui' | 'kunci'>;
  /** Last day; null where no deadline is set. */
  tenggat: string | null;
  /** Days to the last day, negative once it is over; null without one. */
  sisaHari: number | null;
  terlambat: boolean;
}

const HARI_MS = 86_400_000;

/** Calendar days from one ISO date to another. */
export const selisihHari = (dari: string, ke: string): number => (Date.parse(ke) - Date.parse(dari)) / HARI_MS;

const LANGKAH_STATUS: Record<StatusIsian, Pekerjaan['langkah'] | null> = {
  'belum-mulai': 'isi',
  draf: 'isi',
  dikembalikan: 'isi',
  diajukan: 'setujui',
  disetujui: 'kunci',
  dikunci: null,
};

/** Nobody is asked to begin what has no window or whose window is still to come; what was begun is always asked for. */
function isDue({ isian, jendela }: PeriodeUnit, hari: string): boolean {
  if (isian.status !== 'belum-mulai') return true;
  return jendela !== null && jendela.buka <= hari;
}

/** Most urgent first: late ones, then by their last day, those without one at the end. */
export function susunPekerjaan(
  periode: readonly PeriodeUnit[],
  peran: readonly PeranPengguna[],
  hari: string,
): Pekerjaan[] {
  return periode
    .flatMap((satu): Pekerjaan[] => {
      const { isian, jendela, ...ciri } = satu;
      const langkah = LANGKAH_STATUS[isian.status];
      if (langkah === null || !isDue(satu, hari)) return [];
      const objek = { pemda: satu.pemda, perangkatDaerah: satu.perangkatDaerah };
      if (decideIzin(ATURAN_LANGKAH[langkah].kebijakan, peran, objek) !== 'boleh') return [];
      const keadaan = keadaanJendela(jendela, isian.dibukaSampai, hari);
      const tenggat = keadaan.buka ? keadaan.tutup : keadaan.sebab === 'lewat' ? keadaan.tanggal : null;
      const sisaHari = tenggat === null ? null : selisihHari(hari, tenggat);
      const terlambat = langkah === 'isi' && sisaHari !== null && sisaHari < 0;
      // Whoever may only enter can do nothing about a triwulan that is closed.
      if (langkah === 'isi' && !terlambat && alasanTerkunci(isian, jendela, hari) !== null) return [];
      return [{ ...ciri, status: isian.status, langkah, tenggat, sisaHari, terlambat }];
    })
    .toSorted(
      (a, b) =>
        Number(b.terlambat) - Number(a.terlambat) ||
        (a.tenggat ?? '9999').localeCompare(b.tenggat ?? '9999') ||
        a.namaUnit.localeCompare(b.namaUnit) ||
        a.tahun - b.tahun ||
        a.triwulan - b.triwulan,
    );
}

// What a quarter is measured against (definition, target, plan of spending) stands still once the quarter is open.
import { type Pelanggaran, salah } from '../../values/pelanggaran.ts';
import type { Triwulan } from '../../values/sel.ts';
import { tulisTanggal } from '../../values/tulisTanggal.ts';
import { tulisTriwulan } from '../../values/tulisTriwulan.ts';
import type { IsianTriwulan, StatusIsian } from './alurIsian.ts';
import type { Jendela } from './jendelaIsian.ts';

const SUDAH_DIAJUKAN: readonly StatusIsian[] = ['diajukan', 'dikembalikan', 'disetujui', 'dikunci'];

/**
 * First day on which the quarter was open: its window has begun, or the unit has submitted it; null before that. A draft without a
 * window freezes nothing: a pemda that sets no calendar plans and enters side by side until it submits.
 */
export function bekuSejak(isian: IsianTriwulan, jendela: Jendela | null, hari: string): string | null {
  const sejak = [
    jendela !== null && jendela.buka <= hari ? jendela.buka : null,
    SUDAH_DIAJUKAN.includes(isian.status) ? (isian.sejak ?? hari) : null,
  ].filter((satu) => satu !== null);
  return sejak.toSorted()[0] ?? null;
}

/** Frozen triwulan with the day since when; empty while the admin pemda has opened the acuan. */
export type AcuanBeku = ReadonlyMap<Triwulan, string>;

export interface PembukaanAcuan {
  /** Last day. */
  sampai: string;
  alasan: string;
}

export function acuanBeku(
  periode: readonly { triwulan: Triwulan; isian: IsianTriwulan; jendela: Jendela | null }[],
  pembukaan: PembukaanAcuan | null,
  hari: string,
): AcuanBeku {
  if (pembukaan !== null && hari <= pembukaan.sampai) return new Map();
  return new Map(
    periode.flatMap(({ triwulan, isian, jendela }) => {
      const sejak = bekuSejak(isian, jendela, hari);
      return sejak === null ? [] : [[triwulan, sejak] as const];
    }),
  );
}

/** `apa`: "Target", "Rumus"; `saran`: what can be done without the admin, as a sentence. */
export const pelanggaranBeku = (
  bidang: string,
  apa: string,
  [triwulan, sejak]: readonly [Triwulan, string],
  saran: string,
): Pelanggaran =>
  salah(
    'pengukuran.acuan-beku',
    bidang,
    `${apa} dibekukan sejak ${tulisTanggal(sejak)}, karena ${tulisTriwulan(triwulan)} sudah dibuka: yang menjadi ukuran tidak berubah selagi diukur. ${saran} Bila memang keliru, minta admin pemda membuka acuan dengan alasan pada Lembar isian.`,
  );

// Capaian of one indicator: the only place where realisasi is held against its target.
// Chooses the formula by polaritas and settles what no formula covers: blanks, target 0, a target range, negatives.
import { PENGATURAN_BAKU, type PengaturanCapaian } from '../peraturan/pengaturanBaku.ts';
import type { TandaAngka } from '../values/angka.ts';
import { Desimal, desimal } from '../values/desimal.ts';
import { ATURAN_CAPAIAN, ATURAN_MINIMASI_KEBALIKAN, type AturanCapaian } from './aturanCapaian.ts';
import type { Polaritas } from './faktaIndikator.ts';

/** A target given as a range: anything inside is 100. */
export interface RentangTarget {
  min: Desimal;
  maks: Desimal;
}

export type Target = Desimal | RentangTarget;

export interface MasukanCapaian {
  target: Target | null;
  realisasi: Desimal | null;
  polaritas: Polaritas;
  pengaturan?: PengaturanCapaian;
}

/** Percent, unrounded. `mentah` keeps a negative result that `nilai` shows as 0. */
export interface HasilCapaian {
  nilai: Desimal | null;
  mentah: Desimal | null;
  tanda?: TandaAngka;
}

const SERATUS = new Desimal(100);
const NOL = new Desimal(0);
/** Above this the target deserves a second look. */
const BATAS_WAJAR = new Desimal(200);

export const rentang = (target: Target): target is RentangTarget => !(target instanceof Desimal);

/** The rule that applies: the polaritas, and for minimasi the variant chosen by setting. */
export const aturanCapaian = (polaritas: Polaritas, pengaturan: PengaturanCapaian): AturanCapaian =>
  polaritas === 'minimasi' && pengaturan.rumusMinimasi === 'T/R'
    ? ATURAN_MINIMASI_KEBALIKAN
    : ATURAN_CAPAIAN[polaritas];

/** The bound of a range the realisasi is measured against; null when it lies inside. A point target is its own bound. */
export function acuanTarget(target: Target, realisasi: Desimal): Desimal | null {
  if (!rentang(target)) return target;
  if (realisasi.greaterThan(target.maks)) return target.maks;
  return realisasi.lessThan(target.min) ? target.min : null;
}

const kosong = (tanda: TandaAngka): HasilCapaian => ({ nilai: null, mentah: null, tanda });

/** No formula divides by a target of 0: reaching it exactly (or staying below, for minimasi) is 100, missing it is 0. */
function terhadapNol(
  realisasi: Desimal,
  polaritas: Polaritas,
  { targetNolMaksimasi }: PengaturanCapaian,
): HasilCapaian {
  if (polaritas === 'maksimasi') {
    const nilai = desimal(targetNolMaksimasi);
    return { nilai, mentah: nilai, tanda: 'TARGET_NOL' };
  }
  if (realisasi.isZero() || (polaritas === 'minimasi' && realisasi.isNegative()))
    return { nilai: SERATUS, mentah: SERATUS };
  return { nilai: NOL, mentah: NOL, tanda: 'TARGET_NOL' };
}

/**
 * Blank in, blank out: TARGET_KOSONG, BELUM_DIISI; a maksimasi target of 0 is blank with TARGET_NOL.
 * Figures with a mark: DI_BAWAH_NOL (shown as 0), TARGET_TERLALU_RENDAH (above 200, printed as it is).
 */
export function hitungCapaian(masukan: MasukanCapaian): HasilCapaian {
  const { target, realisasi, polaritas, pengaturan = PENGATURAN_BAKU.capaian } = masukan;
  if (target === null) return kosong('TARGET_KOSONG');
  if (realisasi === null) return kosong('BELUM_DIISI');
  const acuan = acuanTarget(target, realisasi);
  if (acuan === null) return { nilai: SERATUS, mentah: SERATUS };
  if (acuan.isZero()) return terhadapNol(realisasi, polaritas, pengaturan);

  const mentah = aturanCapaian(polaritas, pengaturan).hitung({ target: acuan, realisasi });
  if (mentah === null) return kosong('PEMBAGI_NOL');
  if (mentah.lessThan(0)) return { nilai: pengaturan.lantai === null ? mentah : NOL, mentah, tanda: 'DI_BAWAH_NOL' };
  if (mentah.greaterThan(BATAS_WAJAR)) return { nilai: mentah, mentah, tanda: 'TARGET_TERLALU_RENDAH' };
  return { nilai: mentah, mentah };
}

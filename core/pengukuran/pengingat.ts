// Which reminders are due on a day before (and once after) the last day of a triwulan, and for whom.
import { decideIzin } from '../perencanaan/izin.ts';
import type { PeranPengguna } from '../perencanaan/peran.ts';
import { ATURAN_LANGKAH } from '../perencanaan/periode/alurIsian.ts';
import { keadaanJendela } from '../perencanaan/periode/jendelaIsian.ts';
import type { Triwulan } from '../values/sel.ts';
import { type PeriodeUnit, selisihHari } from './pekerjaan.ts';

/** Days before the last day, where the admin pemda has set nothing. */
export const SISA_HARI_BAKU: readonly number[] = [7, 3, 1];

/** Stands for "after the window has closed", which only the admin pemda hears about. */
export const SESUDAH_TUTUP = -1;
/** A window that closed longer ago is history: switching reminders on writes to nobody about it. */
const LEWAT_HARI = 7;

export interface Pengingat {
  pemda: string;
  tahun: number;
  triwulan: Triwulan;
  /** Last day of these units. */
  tutup: string;
  /** Days from today to the last day; negative once it is over. */
  sisaHari: number;
  /** The day of the setting that this reminder is for, or SESUDAH_TUTUP; each is sent once. */
  ambang: number;
  /** Those that have not submitted. */
  unit: { kode: string; nama: string }[];
}

/** A day on which nothing ran is made up for: the nearest day of the setting that has come counts. Null: nothing is due. */
export function ambangPengingat(sisaHari: number, setelan: readonly number[]): number | null {
  if (setelan.length === 0 || sisaHari < -LEWAT_HARI) return null;
  if (sisaHari < 0) return SESUDAH_TUTUP;
  const come = setelan.filter((satu) => satu >= sisaHari);
  return come.length === 0 ? null : Math.min(...come);
}

/** By year, triwulan and last day; the units keep their order. */
export function pengingatJatuh(periode: readonly PeriodeUnit[], setelan: readonly number[], hari: string): Pengingat[] {
  const kelompok = new Map<string, Pengingat>();
  for (const { pemda, perangkatDaerah, namaUnit, tahun, triwulan, isian, jendela } of periode) {
    if (!ATURAN_LANGKAH.isi.dari.includes(isian.status)) continue;
    const keadaan = keadaanJendela(jendela, isian.dibukaSampai, hari);
    const tutup = keadaan.buka ? keadaan.tutup : keadaan.sebab === 'lewat' ? keadaan.tanggal : null;
    if (tutup === null) continue;
    const sisaHari = selisihHari(hari, tutup);
    const ambang = ambangPengingat(sisaHari, setelan);
    if (ambang === null) continue;
    const kunci = `${tahun} ${triwulan} ${tutup}`;
    const milik = kelompok.get(kunci) ?? { pemda, tahun, triwulan, tutup, sisaHari, ambang, unit: [] };
    milik.unit.push({ kode: perangkatDaerah, nama: namaUnit });
    kelompok.set(kunci, milik);
  }
  return [...kelompok.keys()].toSorted().flatMap((kunci) => kelompok.get(kunci) ?? []);
}

/** Whoever may enter is told of the own units while there is time. */
export const pengingatPengisi = (semua: readonly Pengingat[], peran: readonly PeranPengguna[]): Pengingat[] =>
  semua.flatMap((satu) => {
    if (satu.ambang === SESUDAH_TUTUP) return [];
    const unit = satu.unit.filter(
      ({ kode }) => decideIzin('mengisi-realisasi', peran, { pemda: satu.pemda, perangkatDaerah: kode }) === 'boleh',
    );
    return unit.length === 0 ? [] : [{ ...satu, unit }];
  });

/** Whoever runs the pemda is told of all units, also of those that are late. */
export const pengingatAdmin = (semua: readonly Pengingat[], peran: readonly PeranPengguna[]): Pengingat[] =>
  semua.filter(({ pemda }) => decideIzin('mengelola-pemda', peran, { pemda, perangkatDaerah: null }) === 'boleh');

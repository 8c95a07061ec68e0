// The checklist by which an APIP reviews a laporan kinerja: 23 items, three of which count only where an item before them is "Tidak".
import { cariBerlaku } from './cariBerlaku.ts';
import data from './data/daftarUjiReviu.json' with { type: 'json' };
import { akhirTahun, type Tabel } from './tabel.ts';

export interface ButirUji {
  /** "III.4" */
  kode: string;
  kelompok: string;
  kalimat: string;
  /** Counts only where one of these is answered "Tidak". */
  hanyaBila?: readonly string[];
  /** Another sentence in use for the same item; `catatan`: how its meaning differs. */
  varian?: { kalimat: string; catatan: string };
}

export interface DaftarUji extends Tabel<ButirUji> {
  /** Which reports the regulation means. */
  berlakuUntuk: string;
}

export const DAFTAR_UJI_REVIU = data as readonly unknown[] as readonly DaftarUji[];

/** Null for a year before the checklist was in force. */
export function daftarUjiReviu(tahun: number): DaftarUji | null {
  const hasil = cariBerlaku(DAFTAR_UJI_REVIU, 'daftar-uji-reviu', akhirTahun(tahun));
  return hasil.ok ? hasil.nilai : null;
}

export const kalimatButir = ({ kalimat, varian }: ButirUji, pakaiVarian: boolean): string =>
  pakaiVarian && varian ? varian.kalimat : kalimat;

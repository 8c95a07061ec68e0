// Facts of planning for one perangkat daerah and year: who, which plan, which tree, which agreements.
import type { AlasanPerubahan, VersiPerjanjian } from './versiPerjanjian.ts';

export interface Pemda {
  kode: string;
  nama: string;
  sebutan: string;
  provinsi: string;
  ibuKota: string;
  kepalaDaerah: string;
  zona: 'WIB' | 'WITA' | 'WIT';
}

export interface PerangkatDaerah {
  kode: string;
  nama: string;
  urusan: { kode: string; nama: string };
  alamat: { jalan: string; kodePos: string; kota: string; telepon: string; fax: string | null };
  tugas: string;
  fungsi: string[];
  uraianTugas: string[];
}

export interface Bidang {
  kode: string;
  nama: string;
}

export interface Jabatan {
  kode: string;
  nama: string;
  jenis: 'struktural' | 'fungsional';
  /** Kode of the superior; null when the source does not say. */
  atasan: string | null;
  atasanDisimpulkan: boolean;
  bidang: string | null;
  /** Of a structural jabatan, "III.a"; left out where it is not recorded. */
  eselon?: string;
  /** Last day of a jabatan that was closed during the year. */
  berlakuSampai?: string;
}

/** The jabatan of bupati, wali kota or gubernur: outside of every unit, the same for all units and years of the pemda. */
export const KEPALA_DAERAH = 'kepala-daerah';

/** A holder of a jabatan of the unit, or of KEPALA_DAERAH. `contoh` marks synthetic persons. */
export interface Pejabat {
  jabatan: string;
  sebutanJabatan: string;
  nama: string;
  nip: string | null;
  pangkat: string | null;
  status: 'definitif' | 'Plt' | 'Plh' | 'Pj';
  /** Term, ISO dates, last day included; left out where it is not recorded. */
  mulai?: string;
  selesai?: string;
  contoh: boolean;
}

/**
 * `judul` is the full official title ("Peraturan Presiden Nomor 29 Tahun 2014 tentang …"), `ringkas` the short name.
 * `nomor` null = left open on purpose; `catatan` then says why.
 */
export interface DasarHukum {
  kode: string;
  judul: string;
  ringkas: string;
  nomor: string | null;
  tahun: number;
  tentang: string;
  catatan?: string;
}

export interface Strategi {
  kode: string;
  nama: string;
  kebijakan: { kode: string; nama: string }[];
}

export interface Sasaran {
  kode: string;
  nama: string;
  strategi: Strategi[];
}

export interface Tujuan {
  kode: string;
  nama: string;
  sasaran: Sasaran[];
}

export interface Renstra {
  awal: number;
  akhir: number;
  /** Kode of the decree in dasarHukum; null until it is issued. */
  sk: string | null;
  dokumenInduk: string;
  tujuan: Tujuan[];
}

export interface SubKegiatan {
  kode: string;
  nama: string;
  sasaran: string | null;
  penanggungJawab: string[];
  catatanKeluaran: string | null;
}

export interface Kegiatan {
  kode: string;
  nama: string;
  penanggungJawab: string[];
  subKegiatan: SubKegiatan[];
}

export interface Program {
  kode: string;
  nama: string;
  penanggungJawab: string[];
  /** Kode of the sasaran this program supports; null until the year has a Renstra and the program its place in it. */
  sasaran: string | null;
  kegiatan: Kegiatan[];
}

export interface PerjanjianKinerja {
  versi: VersiPerjanjian;
  /** Kode of the budget version annexed (see FaktaAnggaran.versi). */
  versiAnggaran: string;
  tempat: string;
  tanggal: string;
  pihakPertama: string;
  pihakKedua: string;
  alasan: AlasanPerubahan | null;
  /** Target of each indicator named in the PK; `alasan` says why it differs from the version before. */
  target: { indikator: string; nilai: string; alasan?: string }[];
}

export interface FaktaPerencanaan {
  bidang: Bidang[];
  jabatan: Jabatan[];
  pejabat: Pejabat[];
  dasarHukum: DasarHukum[];
  /** Null until the unit has a Renstra for this year. */
  renstra: Renstra | null;
  program: Program[];
  /** Signed agreements of the head with the head of the pemda: what a report annexes. */
  perjanjianKinerja: PerjanjianKinerja[];
  /** Date of the rencana aksi (plan), kept apart from the dates of realisation; null until it is set. */
  rencanaAksi: { tempat: string; tanggal: string } | null;
}

// The content of one perjanjian kinerja: plain JSON, complete in itself. Screens, documents and the redline read it; what is
// approved keeps it as a snapshot with its hash, so that the document can be made again byte for byte.
import type { VersiAnggaran } from '../../anggaran/faktaAnggaran.ts';
import type { AlasanPerubahan, VersiPerjanjian } from '../../perencanaan/versiPerjanjian.ts';
import type { Blok } from '../naskah.ts';

export interface PihakPerjanjian {
  jabatan: string;
  /** As printed: "Pj. Bupati Lampung Barat". */
  sebutan: string;
  /** Null: nobody holds the jabatan on the date of the agreement. */
  nama: string | null;
  nip: string | null;
  pangkat: string | null;
}

export interface ButirKinerja {
  indikator: string;
  sasaran: string;
  nama: string;
  formulasi: string;
  satuan: string;
  presisi: number;
  iku: boolean;
  /** Decimal string or word of a scale; null in a draft where it is not decided. */
  target: string | null;
  /** Target of the year in the plan; null where the plan has none. */
  targetRencana: string | null;
  /** Why the target differs from the version before. */
  alasan: string | null;
}

export interface BarisAnggaran {
  kode: string;
  /** "1.2.3", as printed. */
  nomor: string;
  nama: string;
  tingkat: 'program' | 'kegiatan' | 'subkegiatan';
  nilai: string | null;
  /** False: only the part of this node that Pihak Pertama answers for. */
  utuh: boolean;
}

export interface NilaiBerubah {
  semula: string | null;
  menjadi: string | null;
}

/** What a perubahan changes against the version before: the redline. */
export interface PerubahanPerjanjian {
  semulaVersi: VersiPerjanjian;
  semulaTanggal: string;
  pihak: ({ sebagai: 'Pihak Pertama' | 'Pihak Kedua' } & NilaiBerubah)[];
  target: ({
    indikator: string;
    nama: string;
    satuan: string;
    presisi: number;
    alasan: string | null;
  } & NilaiBerubah)[];
  /** Kegiatan whose amount moved, in the order of the tree. */
  kegiatan: ({
    kode: string;
    nama: string;
    selisih: string | null;
    persen: string | null;
    alasan: string[];
  } & NilaiBerubah)[];
  /** Amount of every budget row in the version before, by kode. */
  anggaranSemula: Record<string, string | null>;
  jumlah: NilaiBerubah & { selisih: string | null; persen: string | null };
}

export interface IsiPerjanjian {
  skema: 1;
  pemda: { kode: string; nama: string; sebutan: string };
  perangkatDaerah: { kode: string; nama: string };
  /** Lines below the letterhead. */
  alamat: string[];
  tahun: number;
  versi: VersiPerjanjian;
  tempat: string;
  tanggal: string;
  pihakPertama: PihakPerjanjian;
  pihakKedua: PihakPerjanjian;
  /** True for the agreement of the head of the unit. */
  kepala: boolean;
  alasan: AlasanPerubahan | null;
  kalimat: { pembuka: Blok[]; komitmen: Blok[]; supervisi: Blok[] };
  kinerja: ButirKinerja[];
  anggaran: {
    versi: Pick<VersiAnggaran, 'kode' | 'jenis' | 'nama'> | null;
    baris: BarisAnggaran[];
    jumlah: string | null;
  };
  perubahan: PerubahanPerjanjian | null;
}

// What a command is: its options as data (for parsing, help and completeness), and one function that runs it.
export interface Opsi {
  jenis: 'teks' | 'saklar';
  /** Placeholder in the help: KODE, YYYY, DIR. */
  isi?: string;
  keterangan: string;
  wajib?: boolean;
}

export interface NilaiOpsi {
  teks: Record<string, string | undefined>;
  saklar: Record<string, boolean>;
  /** Words that belong to no option: the files of a command that takes some. */
  berkas: string[];
}

/** The outside of a command; a test gives its own. stdout carries the answer, stderr the progress. */
export interface LingkunganCli {
  env: Record<string, string | undefined>;
  /** The answer: goes to stdout, a newline is added. */
  tulis(teks: string): void;
  /** Progress and hints for a person: goes to stderr. */
  kabar(teks: string): void;
}

export interface Perintah {
  nama: string;
  ringkas: string;
  opsi: Record<string, Opsi>;
  /** Files that follow the command, as the help writes them ("FILE…"); absent: it takes none. */
  berkas?: string;
  contoh: string[];
  /** Answers the exit code: 0 done, 1 the answer is "no". Throws GalatPerintah for 2; anything else is a bug (70). */
  jalankan(lingkungan: LingkunganCli, nilai: NilaiOpsi): Promise<number>;
}

/** Options of every command. */
export const OPSI_UMUM: Record<string, Opsi> = {
  data: { jenis: 'teks', isi: 'DIR', keterangan: 'Folder data (bawaan ./data; juga TAPIS_DATA_DIR)' },
  'database-url': {
    jenis: 'teks',
    isi: 'URL',
    keterangan: 'PostgreSQL yang dipakai (juga DATABASE_URL); kosong = PostgreSQL tertanam',
  },
  json: { jenis: 'saklar', keterangan: 'Jawaban sebagai JSON di stdout; kemajuan tetap di stderr' },
  help: { jenis: 'saklar', keterangan: 'Tampilkan bantuan ini' },
};

/** Options that name a report. */
export const OPSI_LAPORAN: Record<string, Opsi> = {
  'perangkat-daerah': { jenis: 'teks', isi: 'KODE', keterangan: 'Kode perangkat daerah, misalnya dinsos', wajib: true },
  tahun: { jenis: 'teks', isi: 'YYYY', keterangan: 'Tahun anggaran', wajib: true },
  pemda: { jenis: 'teks', isi: 'KODE', keterangan: 'Kode pemda; boleh dikosongkan bila hanya ada satu' },
};

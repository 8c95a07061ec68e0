// The tree of one year below the sasaran as plain data: program, kegiatan, sub kegiatan, each under the kode of the nomenclature.
export const TINGKAT_RENCANA = ['program', 'kegiatan', 'subkegiatan'] as const;
export type TingkatRencana = (typeof TINGKAT_RENCANA)[number];

/** Part that another perangkat daerah has in a node. */
export interface Crosscutting {
  /** Kode of that perangkat daerah. */
  mitra: string;
  kontribusi: string;
}

export interface SimpulRencana {
  tingkat: TingkatRencana;
  kode: string;
  nama: string;
  /** Of a program: the sasaran it supports, null while it has none. Of the others: the kode above, which starts their own. */
  induk: string | null;
  /** Kode of jabatan, the main one first. */
  penanggungJawab: string[];
  /** Sub kegiatan only: what it is to bring about, and a note on its output. */
  sasaran: string | null;
  catatanKeluaran: string | null;
  /** In the order of mitra. */
  crosscutting: Crosscutting[];
}

/** What a command may refer to, and what the nomenclature of the year says. */
export interface RujukanRencana {
  /** Kode of the sasaran of the Renstra of that year. */
  sasaran: ReadonlySet<string>;
  jabatan: ReadonlySet<string>;
  /** Kode of the other perangkat daerah of the pemda. */
  mitra: ReadonlySet<string>;
  /** Official name by kode as written here; a kode without one is not in the nomenclature. */
  nomenklatur: ReadonlyMap<string, string>;
  edisi: { judul: string; sitasi: string | null } | null;
}

export const tingkatBawahRencana = (tingkat: TingkatRencana): TingkatRencana | null =>
  TINGKAT_RENCANA[TINGKAT_RENCANA.indexOf(tingkat) + 1] ?? null;

// One version of a Renstra as plain data: its own fields and its nodes from tujuan to kebijakan, each with its place.
export const TINGKAT_RENSTRA = ['tujuan', 'sasaran', 'strategi', 'kebijakan'] as const;
export type TingkatRenstra = (typeof TINGKAT_RENSTRA)[number];

export interface SimpulRenstra {
  tingkat: TingkatRenstra;
  /** Unique among the nodes of its tingkat. */
  kode: string;
  nama: string;
  /** Kode of the node one tingkat above; null for a tujuan. */
  induk: string | null;
  /** Place among the children of `induk`: ascending, unique, gaps allowed. */
  urutan: number;
}

export interface IdentitasRenstra {
  akhir: number;
  dokumenInduk: string;
  /** Kode of the decree in the register of legal bases; null until it is issued. */
  sk: string | null;
  visi: string | null;
  misi: string[];
}

export interface IsiRenstra {
  identitas: IdentitasRenstra;
  simpul: SimpulRenstra[];
}

/** Tingkat above; null above a tujuan. */
export const tingkatAtas = (tingkat: TingkatRenstra): TingkatRenstra | null =>
  TINGKAT_RENSTRA[TINGKAT_RENSTRA.indexOf(tingkat) - 1] ?? null;

/** Tingkat below; null below a kebijakan. */
export const tingkatBawah = (tingkat: TingkatRenstra): TingkatRenstra | null =>
  TINGKAT_RENSTRA[TINGKAT_RENSTRA.indexOf(tingkat) + 1] ?? null;

export type AlamatSimpul = Pick<SimpulRenstra, 'tingkat' | 'kode'>;

export const cariSimpul = (isi: IsiRenstra, { tingkat, kode }: AlamatSimpul): SimpulRenstra | undefined =>
  isi.simpul.find((satu) => satu.tingkat === tingkat && satu.kode === kode);

/** Children in their order; of `induk` null: the tujuan. */
export const anakSimpul = (isi: IsiRenstra, tingkat: TingkatRenstra | null, induk: string | null): SimpulRenstra[] =>
  isi.simpul.filter((satu) => satu.tingkat === tingkat && satu.induk === induk).sort((a, b) => a.urutan - b.urutan);

/** Nodes as they are read: a parent before its children, siblings in their order. */
export function urutkanSimpul(isi: IsiRenstra): SimpulRenstra[] {
  const turun = (tingkat: TingkatRenstra | null, induk: string | null): SimpulRenstra[] =>
    anakSimpul(isi, tingkat, induk).flatMap((satu) => [satu, ...turun(tingkatBawah(satu.tingkat), satu.kode)]);
  return turun('tujuan', null);
}

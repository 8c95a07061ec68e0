// What a rule of the domain has against an edit: data with a sentence, not an exception.
export interface Pelanggaran {
  /** Dotted, e.g. "perencanaan.kode-bukan-anak". */
  kode: string;
  /** Field it is about ("rumus", "target.2025"); null = the record as a whole. */
  bidang: string | null;
  /** Indonesian: what is wrong, why, what to do. */
  pesan: string;
  /** Regulation and article behind the rule, where there is one. */
  sitasi: string | null;
  /** "salah" is refused, "peringatan" is told and saved. */
  tingkat: 'salah' | 'peringatan';
}

const buat =
  (tingkat: Pelanggaran['tingkat']) =>
  (kode: string, bidang: string | null, pesan: string, sitasi: string | null = null): Pelanggaran => ({
    kode,
    bidang,
    pesan,
    sitasi,
    tingkat,
  });

export const salah = buat('salah');
export const peringatan = buat('peringatan');

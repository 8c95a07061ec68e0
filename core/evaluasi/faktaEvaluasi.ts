// Facts of evaluation: which rows the efficiency table shows, and the records of problems and recommendations.
export interface FaktaEvaluasi {
  /** Indicator kode; absorption is that of the whole unit (lingkup "unit") or of the indicator's sub kegiatan. */
  efisiensi: { indikator: string; lingkup: 'unit' | 'subkegiatan' }[];
  faktorPendukung: string[];
  permasalahan: { kode: string; uraian: string }[];
  rekomendasi: { kode: string; uraian: string; status: 'belum' | 'proses' | 'selesai' }[];
}

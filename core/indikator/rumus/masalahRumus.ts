// What can be wrong with a rumus: when it is read, when its units are compared, when it is calculated.
export interface MasalahRumus {
  kode:
    | 'rumus.kosong'
    | 'rumus.terlalu-rumit'
    | 'rumus.tanda-tidak-dikenal'
    | 'rumus.angka-tidak-sah'
    | 'rumus.tidak-lengkap'
    | 'rumus.kurung-tidak-berpasangan'
    | 'rumus.fungsi-tidak-dikenal'
    | 'rumus.nama-tidak-dikenal'
    | 'rumus.satuan-berbeda'
    | 'rumus.pembagi-nol';
  /** 0-based place in the text where the trouble is; null = the rumus as a whole. */
  posisi: number | null;
  /** One Indonesian sentence: what is wrong and what to do. */
  pesan: string;
}

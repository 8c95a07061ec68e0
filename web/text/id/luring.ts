// Messages about working without a link, in Indonesian.
export const luring = {
  luring: {
    versiBaru: 'Versi baru Tapis tersedia. Simpan dahulu yang sedang diketik, lalu muat ulang.',
    muatUlang: 'Muat ulang',
  },
};

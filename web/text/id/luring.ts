// Messages about working without a link, in Indonesian.
export const luring = {
  luring: {
    versiBaru: 'Versi baru Tapis tersedia. Isian yang sedang diketik tetap tersimpan di peramban ini.',
    muatUlang: 'Muat ulang',
  },
};

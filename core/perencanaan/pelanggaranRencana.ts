// Short ways to say what a rule of planning has against an edit: kode without the name of the room.
import * as umum from '../values/pelanggaran.ts';

type Buat = typeof umum.salah;

const diRencana =
  (buat: Buat): Buat =>
  (kode, ...lain) =>
    buat(`perencanaan.${kode}`, ...lain);

export const salah = diRencana(umum.salah);
export const peringatan = diRencana(umum.peringatan);

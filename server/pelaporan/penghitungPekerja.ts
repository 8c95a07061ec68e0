// The penghitung of the server: computes in a worker, so that no request waits for another one's figures, and keeps the answers.
import { kanonik } from '@tapis/core/values/kanonik.ts';
import { SatuPekerja } from '@tapis/report/pelaporan/satuPekerja.ts';
import type { Laporan, NamaTugas, Penghitung, Tugas } from './penghitung.ts';
import { createSimpanan } from './simpanan.ts';

export interface TugasHitung {
  jenis: NamaTugas;
  laporan: Laporan;
  /** Plain JSON. */
  masukan: unknown;
}

/** Answers kept: each is one JSON value of at most half a megabyte. */
const JAWABAN_DISIMPAN = 64;

/** `berkas`: the built entry file, dist/penghitung.js. */
export function createPenghitungPekerja(berkas: URL): Penghitung {
  const pekerja = new SatuPekerja<TugasHitung>({ berkas });
  const simpanan = createSimpanan<Promise<unknown>>(JAWABAN_DISIMPAN);
  return {
    hitung: <N extends NamaTugas>(laporan: Laporan, nama: N, masukan: Tugas[N]['masukan']) =>
      simpanan.ambil(`${laporan.hashBahan}.${nama}.${kanonik(masukan)}`, () =>
        pekerja.kirim({ jenis: nama, laporan, masukan }),
      ) as Promise<Tugas[N]['hasil']>,
    tutup: () => pekerja.tutup(),
  };
}

// A second thread for a PDF: its tables, while its words are read. It belongs to the worker of the file and ends with it.
import type { KisiHalaman } from '@tapis/reader/reviu/pdf/halamanPdf.ts';
import type { BacaKisi } from '@tapis/reader/reviu/pdf/readPdf.ts';
import { SatuPekerja } from '@tapis/report/pelaporan/satuPekerja.ts';

export interface TugasKisi {
  jenis: 'kisi';
  isi: Uint8Array;
}

const BATAS_MEMORI_MB = 200;

/** `berkas`: the built entry file, dist/kisi.js. */
export const createBacaKisi =
  (berkas: URL): BacaKisi =>
  async (isi) => {
    const pekerja = new SatuPekerja<TugasKisi>({ berkas, batasMemori: BATAS_MEMORI_MB });
    try {
      return (await pekerja.kirim({ jenis: 'kisi', isi })) as KisiHalaman[];
    } finally {
      void pekerja.tutup();
    }
  };

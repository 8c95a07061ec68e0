// Opens a workbook away from the page: a file that is too much for it costs only this worker.
import { GalatBaca } from '@tapis/reader/reviu/masalahBaca.ts';
import { type LembarTerbaca, readBuku } from '@tapis/reader/reviu/xlsx/readBuku.ts';

export type JawabanBuku = { lembar: LembarTerbaca[] } | { masalah: 'rusak' | 'terlaluBerat' };

addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  postMessage(answer(data));
});

function answer(isi: Uint8Array): JawabanBuku {
  try {
    return { lembar: readBuku(isi) };
  } catch (galat) {
    const heavy =
      galat instanceof GalatBaca && ['reviu.isi-membengkak', 'reviu.terlalu-heavy'].includes(galat.masalah.kode);
    return { masalah: heavy ? 'terlaluBerat' : 'rusak' };
  }
}

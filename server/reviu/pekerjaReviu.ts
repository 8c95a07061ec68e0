// Entry of the worker that reviews one file or one document of our own (worker_threads).
import { layaniTugas } from '@tapis/report/pelaporan/satuPekerja.ts';
import { createPereviu } from './pereviu.ts';
import type { TugasReviu } from './pereviuPekerja.ts';

const pereviu = createPereviu();
layaniTugas(
  (tugas: TugasReviu): Promise<unknown> =>
    tugas.jenis === 'reviu' ? pereviu.reviu(tugas.berkas, tugas.pilihan) : pereviu.reviuNaskah(tugas.naskah),
);

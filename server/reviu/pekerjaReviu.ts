// Entry of the worker that reviews one file or one document of our own (worker_threads).
import { availableParallelism } from 'node:os';
import { layaniTugas } from '@tapis/report/pelaporan/satuPekerja.ts';
import { berkasPekerja } from '../http/berkasPekerja.ts';
import { createBacaKisi } from './bacaKisi.ts';
import { createPereviu } from './pereviu.ts';
import type { TugasReviu } from './pereviuPekerja.ts';

const pereviu = createPereviu(availableParallelism() > 1 ? createBacaKisi(berkasPekerja('kisi.js')) : null);
layaniTugas(
  (tugas: TugasReviu): Promise<unknown> =>
    tugas.jenis === 'naskah' ? pereviu.reviuNaskah(tugas.naskah) : pereviu[tugas.jenis](tugas.berkas, tugas.pilihan),
);

// Entry of the worker that reads one file and reviews it (worker_threads).
import { layaniTugas } from '@tapis/report/pelaporan/satuPekerja.ts';
import { createPereviu } from './pereviu.ts';
import type { TugasReviu } from './pereviuPekerja.ts';

const pereviu = createPereviu();
layaniTugas(({ berkas, pilihan }: TugasReviu): Promise<unknown> => pereviu.reviu(berkas, pilihan));

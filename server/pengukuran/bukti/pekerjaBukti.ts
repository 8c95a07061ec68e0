// Entry of the worker that looks into uploaded files (worker_threads).
import { layaniTugas } from '@tapis/report/pelaporan/satuPekerja.ts';
import { olahBukti } from './olahBukti.ts';
import type { TugasBukti } from './pengolahBukti.ts';

layaniTugas(async ({ berkas }: TugasBukti) => olahBukti(berkas));

// Entry of the worker that looks for the tables of a PDF beside the one that reviews it (worker_threads).
import { openPdf, readSemuaKisi } from '@tapis/reader/reviu/pdf/openPdf.ts';
import { layaniTugas } from '@tapis/report/pelaporan/satuPekerja.ts';
import type { TugasKisi } from './bacaKisi.ts';

layaniTugas(async ({ isi }: TugasKisi) => readSemuaKisi(await openPdf(isi)));

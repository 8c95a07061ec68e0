// Entry of the computing worker (worker_threads).
import { layaniTugas } from '@tapis/report/pelaporan/satuPekerja.ts';
import { createPenghitung } from './penghitung.ts';
import type { TugasHitung } from './penghitungPekerja.ts';

const penghitung = createPenghitung();
layaniTugas(
  ({ jenis, laporan, masukan }: TugasHitung): Promise<unknown> =>
    // What was sent for a task fits it: penghitungPekerja.ts takes both from one typed call.
    penghitung.hitung(laporan, jenis, masukan as never),
);

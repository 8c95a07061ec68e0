// Entry of the computing worker (worker_threads).
import { layaniTugas } from '@tapis/report/pelaporan/satuPekerja.ts';
import { createPenghitung } from './penghitung.ts';
import type { TugasHitung } from './penghitungPekerja.ts';

const penghitung = createPenghitung();
layaniTugas(
  ({ jenis, laporan, masukan }: TugasHitung): Promise<unknown> =>
    jenis === 'rincian' ? penghitung.hitung(laporan, jenis, masukan ?? '') : penghitung.hitung(laporan, jenis, null),
);

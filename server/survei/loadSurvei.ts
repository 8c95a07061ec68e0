// Reads the periods of the Survei Kepuasan Masyarakat of one unit and year.
import type { FaktaSurvei } from '@tapis/core/survei/faktaSurvei.ts';
import { sql } from 'kysely';
import { figure, type KunciTahun, list, loadShape } from '../db/jsonShape.ts';
import type { Tx } from '../db/transaksi.ts';

const unsur = list(
  'survei_unsur',
  { nama: 'nama', jumlahNilai: 'jumlah_nilai', penjawab: 'penjawab' },
  { milik: { periode: 'survei_periode.urutan' } },
);

export const loadSurvei = (tx: Tx, kunci: KunciTahun) =>
  loadShape<FaktaSurvei>(tx, kunci, {
    periode: list('survei_periode', {
      nama: 'nama',
      mulai: 'mulai',
      selesai: 'selesai',
      responden: 'responden',
      ikm: figure('ikm'),
      // Absent, not empty, where only the result is known.
      'unsur?': sql`nullif(${unsur}, '[]')`,
    }),
  });

// Reads the rows of the efficiency table and the records of factors, problems and recommendations.
import type { FaktaEvaluasi } from '@tapis/core/evaluasi/faktaEvaluasi.ts';
import { type KunciTahun, list, loadShape } from '../db/jsonShape.ts';
import type { Tx } from '../db/transaksi.ts';

export const loadEvaluasi = (tx: Tx, kunci: KunciTahun) =>
  loadShape<FaktaEvaluasi>(tx, kunci, {
    efisiensi: list('efisiensi', { indikator: 'indikator', lingkup: 'lingkup' }),
    faktorPendukung: list('faktor_pendukung', 'uraian'),
    permasalahan: list('permasalahan', { kode: 'kode', uraian: 'uraian' }),
    rekomendasi: list('rekomendasi', { kode: 'kode', uraian: 'uraian', status: 'status' }),
  });

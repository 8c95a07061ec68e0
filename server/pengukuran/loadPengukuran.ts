// Reads realisasi up to the year: earlier years are there for comparison, later ones are not yet known to a report.
import type { FaktaPengukuran } from '@tapis/core/pengukuran/faktaPengukuran.ts';
import { sql } from 'kysely';
import { cell, type KunciTahun, list, loadShape, periode, row } from '../db/jsonShape.ts';
import type { Tx } from '../db/transaksi.ts';

/** In the order of the year's indicators. */
const urutanIndikator = row('definisi_indikator', 'urutan', { milik: { indikator: 'realisasi.indikator' } });

export const loadPengukuran = (tx: Tx, kunci: KunciTahun) =>
  loadShape<FaktaPengukuran>(tx, kunci, {
    realisasi: list(
      'realisasi',
      { indikator: 'kode', tahun: 'tahun', triwulan: periode, nilai: cell },
      {
        per: 'unit',
        urut: [urutanIndikator, 'kode', 'tahun', 'periode'],
        syarat: sql`realisasi.tahun <= k.tahun AND ${urutanIndikator} IS NOT NULL`,
      },
    ),
  });

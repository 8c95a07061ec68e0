// Reads the budget of one unit and year.
import type { FaktaAnggaran } from '@tapis/core/anggaran/faktaAnggaran.ts';
import { type KunciTahun, list, loadShape, money, moneyCell, row } from '../db/jsonShape.ts';
import type { Tx } from '../db/transaksi.ts';

/** A ceiling comes after those of earlier versions. */
const urutanVersi = row('versi_anggaran', 'urutan', { milik: { kode: 'pagu.versi' } });

export const loadAnggaran = (tx: Tx, kunci: KunciTahun) =>
  loadShape<FaktaAnggaran>(tx, kunci, {
    versi: list('versi_anggaran', {
      kode: 'kode',
      jenis: 'jenis',
      urutan: 'urutan',
      nama: 'nama',
      tanggal: 'tanggal',
    }),
    pagu: list('pagu', { versi: 'versi', kode: 'kode', nilai: money('nilai') }, { urut: [urutanVersi, 'kode'] }),
    belanja: list(
      'belanja',
      { kode: 'kode', uraian: 'uraian', anggaran: money('anggaran'), realisasi: money('realisasi') },
      { urut: ['kode'] },
    ),
    paguTahunLalu: list('pagu_tahun_lalu', { tahun: 'tahun_pagu', nilai: money('nilai') }, { urut: ['tahun_pagu'] }),
    alasanPerubahan: list('alasan_perubahan', { versi: 'versi', kegiatan: 'kegiatan', uraian: 'uraian' }),
    triwulan: list(
      'anggaran_triwulan',
      {
        subKegiatan: 'sub_kegiatan',
        triwulan: 'triwulan',
        target: moneyCell('target'),
        realisasi: moneyCell('realisasi'),
      },
      { urut: ['sub_kegiatan', 'triwulan'] },
    ),
  });

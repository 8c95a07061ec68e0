// Reads the budget of one unit and year as it is edited: all versions with their drafts, in one query.
import type { RincianAnggaran } from '@tapis/core/anggaran/rincianAnggaran.ts';
import { sql } from 'kysely';
import { type KunciTahun, list, loadShape, money, moneyCell, row } from '../db/jsonShape.ts';
import type { Tx } from '../db/transaksi.ts';

/** A ceiling comes after those of earlier versions. */
const urutanVersi = row('versi_anggaran', 'urutan', { milik: { kode: 'pagu.versi' } });

/** The empty kode rekening of the tables is null in the facts. */
const rekening = (kolom: (nama: 'rekening') => ReturnType<typeof sql>) => sql`nullif(${kolom('rekening')}, '')`;

/** Null when the unit has no such year. */
export const loadRincian = (tx: Tx, kunci: KunciTahun) =>
  loadShape<RincianAnggaran>(tx, kunci, {
    versi: list('versi_anggaran', {
      kode: 'kode',
      jenis: 'jenis',
      urutan: 'urutan',
      nama: 'nama',
      tanggal: 'tanggal',
      status: 'status',
      nomorDokumen: 'nomor_dokumen',
      dasar: 'dasar',
    }),
    pagu: list(
      'pagu',
      { versi: 'versi', kode: 'kode', rekening, nilai: money('nilai') },
      { urut: [urutanVersi, 'kode', 'rekening'] },
    ),
    kas: list(
      'kas_anggaran',
      {
        subKegiatan: 'sub_kegiatan',
        rekening,
        periode: 'jenis_periode',
        ke: 'ke',
        rencana: money('rencana'),
        realisasi: money('realisasi'),
      },
      { urut: ['sub_kegiatan', 'rekening', 'jenis_periode', 'ke'] },
    ),
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

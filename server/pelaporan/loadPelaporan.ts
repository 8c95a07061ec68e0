// Reads narrative, preface, documentation list and notes on the data of one unit and year.
import type { FaktaPelaporan } from '@tapis/core/pelaporan/faktaPelaporan.ts';
import { type KunciTahun, list, loadShape, row } from '../db/jsonShape.ts';
import type { Tx } from '../db/transaksi.ts';

export const loadPelaporan = (tx: Tx, kunci: KunciTahun) =>
  loadShape<Omit<FaktaPelaporan, 'pernyataanReviu'>>(tx, kunci, {
    narasi: list('narasi', { slot: 'slot', isi: 'isi' }),
    kataPengantar: row('kata_pengantar', { tempat: 'tempat', tanggal: 'tanggal', jabatan: 'jabatan' }),
    pemanfaatan: list('pemanfaatan', 'uraian'),
    dokumentasi: list('dokumentasi', {
      kode: 'kode',
      judul: 'judul',
      foto: list(
        'foto',
        { keterangan: 'keterangan', subKegiatan: 'sub_kegiatan', kelompok: 'kelompok' },
        { milik: { dokumentasi: 'dokumentasi.kode' } },
      ),
    }),
    catatanData: list('catatan_data', {
      kode: 'kode',
      hal: 'hal',
      uraian: 'uraian',
      laporanSemula: 'laporan_semula',
    }),
  });

// Reads the indicators of one unit and year with their targets.
import type { FaktaIndikator } from '@tapis/core/indikator/faktaIndikator.ts';
import { sql } from 'kysely';
import { cell, type KunciTahun, list, loadShape } from '../db/jsonShape.ts';
import type { Tx } from '../db/transaksi.ts';

const milik = { indikator: 'definisi_indikator.indikator' } as const;

const indikator = list('definisi_indikator', {
  kode: 'indikator',
  nama: 'nama',
  tingkat: 'tingkat',
  induk: 'induk',
  sasaran: 'sasaran',
  iku: 'iku',
  satuan: 'satuan',
  jenisNilai: 'jenis_nilai',
  skala: 'skala',
  polaritas: 'polaritas',
  akumulasi: 'akumulasi',
  modeInput: 'mode_input',
  presisi: 'presisi',
  definisi: 'definisi',
  'alasan?': 'alasan_pemilihan',
  sumberData: 'sumber_data',
  'pengumpulData?': 'pengumpul_data',
  'frekuensi?': 'frekuensi',
  'jenisBukti?': 'jenis_bukti',
  'kondisiAwal?': (kolom) => {
    const tahun = kolom('kondisi_awal_tahun');
    const nilai = sql`coalesce(${kolom('kondisi_awal_nilai')}::text, ${kolom('kondisi_awal_kata')})`;
    return sql`CASE WHEN ${tahun} IS NOT NULL THEN jsonb_build_object('tahun', ${tahun}, 'nilai', ${nilai}) END`;
  },
  penanggungJawab: list('penanggung_jawab_indikator', 'jabatan', { milik }),
  rumus: 'rumus',
  komponen: list(
    'komponen_indikator',
    {
      kode: 'kode',
      nama: 'nama',
      satuan: 'satuan',
      spm: 'layanan_spm',
      'penanggungJawab?': 'penanggung_jawab',
      'sumberData?': 'sumber_data',
    },
    { milik },
  ),
  subKegiatan: list('sub_kegiatan_indikator', 'sub_kegiatan', { milik, urut: ['sub_kegiatan'] }),
  target: list('target_indikator', { tahun: 'tahun_target', nilai: cell }, { milik, urut: ['tahun_target'] }),
  targetTriwulan: list('target_triwulan', { triwulan: 'triwulan', nilai: cell }, { milik, urut: ['triwulan'] }),
});

export const loadIndikator = (tx: Tx, kunci: KunciTahun) =>
  loadShape<{ indikator: FaktaIndikator[] }>(tx, kunci, { indikator });

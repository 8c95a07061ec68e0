// Reads SPM, comparison regions, staff, assets, visitors and service flows of one unit and year.
import type { FaktaLayanan } from '@tapis/core/layanan/faktaLayanan.ts';
import { sql } from 'kysely';
import { figure, type KunciTahun, list, loadShape, periode, row } from '../db/jsonShape.ts';
import type { Tx } from '../db/transaksi.ts';

const spm = list(
  'layanan_spm',
  {
    kode: 'kode',
    kodeNasional: 'kode_nasional',
    nama: 'nama',
    indikator: 'indikator',
    satuan: 'satuan',
    // Earlier years for comparison; later ones are not yet known to the report of this year.
    catatan: list(
      'catatan_spm',
      {
        tahun: 'tahun',
        triwulan: periode,
        sasaran: figure('sasaran'),
        terlayani: figure('terlayani'),
        persen: figure('persen'),
        disimpulkan: 'disimpulkan',
        tambahan: figure('tambahan'),
      },
      {
        per: 'unit',
        milik: { layanan: 'layanan_spm.kode' },
        urut: ['tahun', 'periode'],
        syarat: sql`catatan_spm.tahun <= k.tahun`,
      },
    ),
  },
  { per: 'unit' },
);

const pembanding = list('pembanding', {
  kode: 'kode',
  wilayah: 'wilayah',
  jenis: 'jenis',
  sumber: 'sumber',
  tahun: 'tahun_data',
  catatan: 'catatan',
  layanan: list(
    'pembanding_layanan',
    { kode: 'layanan', target: figure('target'), realisasi: figure('realisasi') },
    {
      milik: { pembanding: 'pembanding.kode' },
      urut: [row('layanan_spm', 'urutan', { per: 'unit', milik: { kode: 'pembanding_layanan.layanan' } })],
    },
  ),
});

const sdm = row('sdm', {
  pangkat: list('sdm_pangkat', { nama: 'nama', golongan: 'golongan', jumlah: 'jumlah' }),
  pendidikan: list('sdm_pendidikan', { strata: 'strata', jumlah: 'jumlah' }),
  diklat: list('sdm_diklat', { jenis: 'jenis', jumlah: 'jumlah' }),
  pns: 'pns',
  thls: 'thls',
  pppk: 'pppk',
  penerimaGaji: 'penerima_gaji',
  pendamping: list('pendamping', { jenis: 'jenis', jumlah: 'jumlah' }),
  psks: { jumlah: 'psks_jumlah', jenis: 'psks_jenis' },
});

export const loadLayanan = (tx: Tx, kunci: KunciTahun) =>
  loadShape<FaktaLayanan>(tx, kunci, {
    spm,
    pembanding,
    sdm,
    sarana: list('sarana', { uraian: 'uraian', jumlah: 'jumlah', satuan: 'satuan', kondisi: 'kondisi' }),
    kunjungan: list('kunjungan', {
      karakteristik: 'karakteristik',
      baris: list(
        'kunjungan_baris',
        { nama: 'nama', jumlah: 'jumlah' },
        { milik: { karakteristik: 'kunjungan.karakteristik' } },
      ),
    }),
    alurLayanan: list('alur_layanan', { judul: 'judul', langkah: 'langkah' }),
  });

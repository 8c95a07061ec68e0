// Made-up plan of the test bahan: one tujuan, one sasaran, two programs, three kegiatan, four sub kegiatan.
import type { FaktaPerencanaan } from '../../perencanaan/faktaPerencanaan.ts';

export const PERENCANAAN_UJI: FaktaPerencanaan = {
  bidang: [],
  jabatan: [
    { kode: 'kepala', nama: 'Kepala Dinas', jenis: 'struktural', atasan: null, atasanDisimpulkan: false, bidang: null },
    {
      kode: 'sekretaris',
      nama: 'Sekretaris',
      jenis: 'struktural',
      atasan: 'kepala',
      atasanDisimpulkan: false,
      bidang: null,
    },
  ],
  pejabat: [],
  dasarHukum: [],
  renstra: {
    awal: 2029,
    akhir: 2031,
    sk: 'sk-renstra',
    dokumenInduk: 'RPJMD 2029-2033',
    tujuan: [{ kode: 'T1', nama: 'Warga sejahtera', sasaran: [{ kode: 'S1', nama: 'Warga terlayani', strategi: [] }] }],
  },
  program: [
    {
      kode: '1.06.01',
      nama: 'Program Penunjang',
      penanggungJawab: ['sekretaris'],
      sasaran: 'S1',
      kegiatan: [
        {
          kode: '1.06.01.2.01',
          nama: 'Perencanaan',
          penanggungJawab: ['sekretaris'],
          subKegiatan: [
            { kode: '1.06.01.2.01.01', nama: 'Renja', sasaran: null, penanggungJawab: [], catatanKeluaran: null },
            { kode: '1.06.01.2.01.02', nama: 'RKA', sasaran: null, penanggungJawab: [], catatanKeluaran: null },
          ],
        },
        {
          kode: '1.06.01.2.02',
          nama: 'Keuangan',
          penanggungJawab: [],
          subKegiatan: [
            { kode: '1.06.01.2.02.01', nama: 'Gaji', sasaran: null, penanggungJawab: [], catatanKeluaran: null },
          ],
        },
      ],
    },
    {
      kode: '1.06.04',
      nama: 'Program Rehabilitasi Sosial',
      penanggungJawab: ['kepala'],
      sasaran: 'S1',
      kegiatan: [
        {
          kode: '1.06.04.2.01',
          nama: 'Rehabilitasi dasar',
          penanggungJawab: [],
          subKegiatan: [
            { kode: '1.06.04.2.01.01', nama: 'Permakanan', sasaran: null, penanggungJawab: [], catatanKeluaran: null },
          ],
        },
      ],
    },
  ],
  perjanjianKinerja: [],
  rencanaAksi: { tempat: 'Kota Uji', tanggal: '2030-01-15' },
};

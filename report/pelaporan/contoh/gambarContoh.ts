// Charts of the sample naskah, one of each kind.
import type { Blok } from '@tapis/core/pelaporan/naskah.ts';
import { sel, teks } from './isiContoh.ts';

export const grafikBatang = (id: string, nomor: string, jenis: 'batang' | 'batangMendatar' | 'garis'): Blok => {
  const kategori =
    jenis === 'garis'
      ? ['TW I', 'TW II', 'TW III', 'TW IV']
      : ['Program Penunjang Urusan Contoh', 'Program Layanan Contoh', 'Program Perlindungan Contoh'];
  const seri =
    jenis === 'garis'
      ? [
          { nama: 'Target', nilai: ['21.50', '44.00', '66.25', '87.82'] },
          { nama: 'Realisasi', nilai: ['20.10', '47.37', null, '91.22'] },
        ]
      : [
          { nama: 'Anggaran', nilai: ['3083279600', '1358126500', '251658000'] },
          { nama: 'Realisasi', nilai: ['2970009753', '1331126500', '231658000'] },
        ];
  return {
    jenis: 'gambar',
    id,
    nomor,
    judul: {
      batang: 'Anggaran dan Realisasi Contoh',
      batangMendatar: 'Anggaran dan Realisasi Contoh, Mendatar',
      garis: 'Capaian Contoh per Triwulan',
    }[jenis],
    alt: `Grafik contoh ${jenis}: ${seri.map((s) => s.nama).join(' dan ')}; angkanya pada tabel data grafik.`,
    grafik: { jenis, kategori, seri, satuan: jenis === 'garis' ? 'persen' : 'rupiah' },
    tabel: {
      jenis: 'tabel',
      id: `${id}-data`,
      nomor: null,
      judul: 'Data grafik',
      kolom: [{ bobot: 3, rata: 'kiri' }, ...seri.map(() => ({ bobot: 2, rata: 'kanan' as const }))],
      kepala: [[sel('Uraian'), ...seri.map((s) => sel(s.nama))]],
      isi: kategori.map((k, i) => ({ sel: [sel(k), ...seri.map((s) => sel(s.nilai[i] ?? '–'))] })),
      catatan: [],
    },
    catatan: jenis === 'garis' ? [[teks('Realisasi TW III belum diisi.')]] : [],
  };
};

export const struktur: Blok = {
  jenis: 'gambar',
  id: 'gambar-struktur',
  nomor: 'Gambar 1',
  judul: 'Struktur Organisasi Dinas Contoh',
  alt: 'Bagan organisasi: Kepala Dinas membawahi Sekretaris dan tiga kepala bidang; kotak bergaris putus disimpulkan.',
  grafik: {
    jenis: 'struktur',
    akar: {
      nama: 'Kepala Dinas Contoh',
      keterangan: 'Pembina Utama Muda',
      anak: [
        {
          nama: 'Sekretaris',
          anak: [
            { nama: 'Kepala Subbagian Umum dan Kepegawaian', anak: [] },
            { nama: 'Kepala Subbagian Perencanaan', putus: true, keterangan: 'disimpulkan', anak: [] },
          ],
        },
        {
          nama: 'Kepala Bidang Layanan',
          anak: [{ nama: 'Pekerja Layanan Ahli Muda', anak: [{ nama: 'Penyuluh', anak: [] }] }],
        },
        { nama: 'Kepala Bidang Perlindungan dan Jaminan', anak: [] },
        { nama: 'Kepala Bidang Pemberdayaan', putus: true, anak: [] },
      ],
    },
    kelompokLain: [{ nama: 'Kelompok Jabatan Fungsional', anak: [] }],
  },
  tabel: null,
  catatan: [[teks('Garis putus-putus: atasan disimpulkan.')]],
};

export const alur: Blok = {
  jenis: 'gambar',
  id: 'grafik-alur',
  nomor: 'Grafik 4',
  judul: 'Alur Layanan Contoh',
  alt: 'Bagan alur tujuh langkah dari permohonan sampai pencatatan hasil, dengan dua keputusan.',
  grafik: {
    jenis: 'alur',
    langkah: [
      {
        kode: 'mohon',
        pelaku: 'Pemohon',
        nama: 'Mengajukan permohonan layanan contoh',
        jenis: 'mulai',
        ke: [{ kode: 'periksa', label: null }],
      },
      {
        kode: 'periksa',
        pelaku: 'Petugas layanan',
        nama: 'Menerima berkas dan mencatatnya pada register',
        jenis: 'proses',
        ke: [{ kode: 'lengkap', label: null }],
      },
      {
        kode: 'lengkap',
        pelaku: 'Petugas layanan',
        nama: 'Apakah berkas lengkap?',
        jenis: 'keputusan',
        ke: [
          { kode: 'asesmen', label: 'Ya' },
          { kode: 'mohon', label: 'Tidak' },
        ],
      },
      {
        kode: 'asesmen',
        pelaku: 'Pekerja layanan',
        nama: 'Menilai kebutuhan pemohon',
        jenis: 'proses',
        ke: [{ kode: 'setuju', label: null }],
      },
      {
        kode: 'setuju',
        pelaku: 'Kepala bidang',
        nama: 'Apakah rencana layanan disetujui?',
        jenis: 'keputusan',
        ke: [
          { kode: 'layani', label: 'Ya' },
          { kode: 'asesmen', label: 'Tidak' },
        ],
      },
      {
        kode: 'layani',
        pelaku: 'Pekerja layanan',
        nama: 'Memberi layanan dan mendampingi penerima',
        jenis: 'proses',
        ke: [{ kode: 'catat', label: null }],
      },
      { kode: 'catat', pelaku: 'Petugas layanan', nama: 'Mencatat hasil layanan', jenis: 'selesai', ke: [] },
    ],
  },
  tabel: null,
  catatan: [],
};

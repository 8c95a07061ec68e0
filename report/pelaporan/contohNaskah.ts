// A naskah of an office that does not exist, with every kind of block: what the tests of the renderers print, and what
// to look at after a change of layout. All names and figures are made up and say so.
import type { BarisTabel, Blok, Inline, Naskah, Sel, Tabel } from '@tapis/core/pelaporan/naskah.ts';

const teks = (isi: string, gaya: { tebal?: true; miring?: true } = {}): Inline => ({ t: 'teks', teks: isi, ...gaya });
const angka = (isi: string, kunci: string): Inline => ({ t: 'angka', teks: isi, kunci });
const sel = (isi: string, gaya: Omit<Sel, 'isi'> = {}): Sel => ({ isi: [teks(isi)], ...gaya });
const paragraf = (...isi: Inline[]): Blok => ({ jenis: 'paragraf', isi, menjorok: true });
const judul = (tingkat: 1 | 2 | 3 | 4, id: string, nomor: string | null, isi: string, daftarIsi = true): Blok => ({
  jenis: 'judul',
  id,
  tingkat,
  nomor,
  teks: isi,
  daftarIsi,
});

const UNIT = 'Dinas Contoh Kabupaten Contoh';
const KALIMAT =
  'Naskah ini contoh: perangkat daerah, pejabat dan angkanya tidak ada, dan dibuat hanya untuk memeriksa tata letak cetakan. ';

const KECAMATAN = ['Hulu', 'Hilir', 'Tengah', 'Pesisir', 'Pegunungan', 'Lembah', 'Seberang', 'Kota'];

/** Thousands with dots, as the composer would deliver them. */
const rupiah = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '.');

function tabelPanjang(): Tabel {
  const isi: BarisTabel[] = [];
  for (let n = 0; n < 200; n++) {
    const tingkat = n % 10 === 0 ? 0 : n % 5 === 0 ? 1 : 2;
    const kode = `9.99.${String(Math.floor(n / 50) + 1).padStart(2, '0')}.2.${String((n % 50) + 1).padStart(2, '0')}.${String(n + 1).padStart(4, '0')}`;
    const pagu = 1_250_000 + n * 734_111;
    isi.push({
      sel: [
        sel(kode),
        sel(`${['Program', 'Kegiatan', 'Sub kegiatan'][tingkat]} contoh nomor ${n + 1} Kecamatan ${KECAMATAN[n % 8]}`),
        sel(n % 3 === 0 ? 'Terselenggaranya pertanggungjawaban pelayanan' : 'Tersusunnya dokumen'),
        sel('Dokumen/Laporan'),
        sel(String((n % 12) + 1)),
        sel(n % 17 === 0 ? '–' : String((n % 12) + 1)),
        { isi: [angka(rupiah(pagu), `contoh.${n}.pagu`)] },
        { isi: [angka(rupiah(pagu - 12_345), `contoh.${n}.realisasi`)] },
        sel('Bidang Contoh'),
      ],
      menjorok: tingkat,
      ...(tingkat === 0 ? { gaya: 'kelompok' as const } : tingkat === 1 ? { gaya: 'subkelompok' as const } : {}),
    });
  }
  isi.push({
    sel: [
      sel('Jumlah', { lebar: 6, rata: 'tengah' }),
      { isi: [angka('14.858.808.900', 'contoh.pagu')] },
      { isi: [angka('14.856.339.900', 'contoh.realisasi')] },
      sel(''),
    ],
    gaya: 'jumlah',
  });
  const kepala = (isi: string, lain: Omit<Sel, 'isi'> = {}) => sel(isi, { rata: 'tengah', tebal: true, ...lain });
  return {
    jenis: 'tabel',
    id: 'tabel-panjang',
    nomor: 'Tabel L.1',
    judul: 'Rencana dan Realisasi Contoh menurut Program, Kegiatan dan Sub Kegiatan',
    kolom: [
      { bobot: 2, rata: 'kiri' },
      { bobot: 4, rata: 'kiri' },
      { bobot: 3, rata: 'kiri' },
      { bobot: 1.2, rata: 'tengah' },
      { bobot: 1, rata: 'kanan' },
      { bobot: 1, rata: 'kanan' },
      { bobot: 2, rata: 'kanan' },
      { bobot: 2, rata: 'kanan' },
      { bobot: 1.6, rata: 'kiri' },
    ],
    kepala: [
      [
        kepala('Kode', { tinggi: 2 }),
        kepala('Program/Kegiatan/Sub Kegiatan', { tinggi: 2 }),
        kepala('Sasaran', { tinggi: 2 }),
        kepala('Satuan', { tinggi: 2 }),
        kepala('Kinerja', { lebar: 2 }),
        kepala('Keuangan (rupiah)', { lebar: 2 }),
        kepala('Penanggung jawab', { tinggi: 2 }),
      ],
      [kepala('Target'), kepala('Realisasi'), kepala('Target'), kepala('Realisasi')],
    ],
    isi,
    catatan: [[teks('Tanda “–” berarti angka belum diisi. Seluruh angka adalah contoh.')]],
    ukuran: 'sangatKecil',
  };
}

/** Four rows for each indicator, with cells that span them. */
function tabelTriwulan(): Tabel {
  const tw = ['I', 'II', 'III', 'IV'];
  return {
    jenis: 'tabel',
    id: 'tabel-triwulan',
    nomor: 'Tabel L.2',
    judul: 'Capaian Contoh per Triwulan',
    kolom: [
      { bobot: 0.6, rata: 'tengah' },
      { bobot: 4, rata: 'kiri' },
      { bobot: 1.2, rata: 'tengah' },
      { bobot: 0.8, rata: 'tengah' },
      { bobot: 1.4, rata: 'kanan' },
      { bobot: 1.4, rata: 'kanan' },
    ],
    kepala: [
      ['No', 'Indikator', 'Satuan', 'TW', 'Target', 'Realisasi'].map((n) => sel(n, { rata: 'tengah', tebal: true })),
    ],
    isi: Array.from({ length: 24 }, (_, n) =>
      tw.map(
        (t, i): BarisTabel => ({
          sel: [
            ...(i === 0
              ? [
                  sel(String(n + 1), { tinggi: 4 }),
                  sel(`Persentase layanan contoh nomor ${n + 1} yang ditangani sesuai standar`, { tinggi: 4 }),
                  sel('persen', { tinggi: 4 }),
                ]
              : []),
            sel(t),
            sel(`${25 * (i + 1)},00`),
            sel(i === 3 && n % 4 === 0 ? '–' : `${24 * (i + 1)},50`),
          ],
        }),
      ),
    ).flat(),
    catatan: [],
    ukuran: 'kecil',
  };
}

function tabelCapaian(): Tabel {
  return {
    jenis: 'tabel',
    id: 'tabel-capaian',
    nomor: 'Tabel 2.1',
    judul: 'Capaian Indikator Kinerja Utama Contoh',
    kolom: [
      { bobot: 0.6, rata: 'tengah' },
      { bobot: 4.4, rata: 'kiri' },
      { bobot: 1.2, rata: 'tengah' },
      { bobot: 1.3, rata: 'kanan' },
      { bobot: 1.4, rata: 'kanan' },
      { bobot: 1.3, rata: 'kanan' },
    ],
    kepala: [
      ['No', 'Indikator', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)'].map((n) =>
        sel(n, { rata: 'tengah', tebal: true }),
      ),
    ],
    isi: [
      {
        sel: [
          sel('1'),
          sel('Persentase penerima layanan contoh yang terpenuhi kebutuhan dasarnya'),
          sel('persen'),
          sel('87,82'),
          { isi: [angka('91,22', 'contoh.iku.realisasi')] },
          { isi: [angka('103,87', 'contoh.iku.capaian')] },
        ],
      },
      { sel: [sel('2'), sel('Nilai pertanggungjawaban contoh'), sel('nilai'), sel('78,90'), sel('–'), sel('–')] },
      { sel: [sel('Rata-rata', { lebar: 5, rata: 'tengah' }), sel('103,87')], gaya: 'jumlah' },
    ],
    catatan: [
      [teks('Capaian dihitung dari nilai penuh dan dibulatkan sekali.')],
      [teks('Sumber: data contoh.', { miring: true })],
    ],
  };
}

const identitas: Tabel = {
  jenis: 'tabel',
  id: 'tabel-identitas',
  nomor: null,
  judul: null,
  kolom: [
    { bobot: 2, rata: 'kiri' },
    { bobot: 6, rata: 'kiri' },
  ],
  kepala: [],
  isi: [
    { sel: [sel('Nama perangkat daerah'), sel(UNIT)] },
    { sel: [sel('Alamat'), sel('Jalan Contoh Nomor 1, Kota Contoh 00000')] },
    {
      sel: [
        sel('Dasar hukum'),
        sel('Peraturan Bupati Contoh Nomor 00/KPTS/DINAS-CONTOH/0000/PERTANGGUNGJAWABAN tentang Contoh'),
      ],
    },
  ],
  catatan: [],
};

const grafikBatang = (id: string, nomor: string, jenis: 'batang' | 'batangMendatar' | 'garis'): Blok => {
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

const struktur: Blok = {
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

const alur: Blok = {
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

const tandaTangan = (banyak: number): Blok => ({
  jenis: 'tandaTangan',
  tempatTanggal: 'Kota Contoh, 2 Januari 2099',
  kolom: Array.from({ length: banyak }, (_, i) => ({
    jabatan: [...(banyak > 1 ? [`Pihak ${['Kedua', 'Pertama', 'Ketiga', 'Keempat'][i]}`] : []), 'Kepala Dinas Contoh,'],
    nama: 'NAMA CONTOH (SAMPEL)',
    baris: ['Pembina Utama Muda', 'NIP –'],
  })),
});

const halamanDepan = (id: string, isi: Blok[], mulaiUlang = false): Naskah['bagian'][number] => ({
  id,
  jenis: 'depan',
  orientasi: 'potret',
  penomoran: { jenis: 'romawi' },
  mulaiUlang,
  isi,
});

const bab = (
  id: string,
  awalan: string,
  isi: Blok[],
  lain: Partial<Naskah['bagian'][number]> = {},
): Naskah['bagian'][number] => ({
  id,
  jenis: 'bab',
  orientasi: 'potret',
  penomoran: { jenis: 'bab', awalan },
  mulaiUlang: true,
  isi,
  ...lain,
});

/** The sample document; `ulang` repeats the body to reach the length of a real report (for timings). */
export function contohNaskah(ulang = 1, kertas: Naskah['kertas'] = 'A4'): Naskah {
  const isiBab = Array.from({ length: ulang }, (_, n): Blok[] => [
    judul(2, `b-${n}`, `${String.fromCharCode(66 + (n % 24))}.`, `Uraian Contoh ${n + 1}`),
    ...Array.from({ length: 4 }, () => paragraf(teks(KALIMAT.repeat(4)))),
    judul(3, `b-${n}-1`, `${String.fromCharCode(66 + (n % 24))}.1`, 'Rincian Contoh'),
    paragraf(
      teks(KALIMAT.repeat(3)),
      teks('Angka berikut contoh: ', { tebal: true }),
      angka('Rp4.610.224.900', 'contoh.anggaran'),
      teks(' (', {}),
      teks('empat miliar', { miring: true }),
      teks(').'),
    ),
    judul(4, `b-${n}-1-1`, null, 'Butir keempat tanpa nomor', false),
    paragraf(teks(KALIMAT.repeat(2))),
  ]).flat();
  const daftar = (id: string, nama: string, dari: Extract<Blok, { jenis: 'daftarOtomatis' }>['dari']) =>
    halamanDepan(id, [judul(1, id, null, nama), { jenis: 'daftarOtomatis', dari }]);
  return {
    skema: 1,
    judul: 'Laporan Contoh Tahun 2098',
    subjudul: `${UNIT} (contoh)`,
    tahun: 2098,
    bahasa: 'id',
    penerbit: UNIT,
    hashBahan: '0'.repeat(64),
    kertas,
    kepalaHalaman: `Laporan Contoh ${UNIT} Tahun 2098`,
    kakiHalaman: UNIT,
    bagian: [
      {
        id: 'sampul',
        jenis: 'sampul',
        orientasi: 'potret',
        penomoran: { jenis: 'tanpa' },
        mulaiUlang: false,
        isi: [
          {
            jenis: 'slot',
            id: 'lambang',
            nama: 'Lambang Kabupaten Contoh',
            alasan: 'berkas lambang daerah belum diunggah',
            bentuk: 'lambang',
          },
          judul(1, 'judul-laporan', null, 'LAPORAN CONTOH TAHUN 2098', false),
          { jenis: 'paragraf', isi: [teks('DINAS CONTOH', { tebal: true })], rata: 'tengah' },
          { jenis: 'paragraf', isi: [teks('PEMERINTAH KABUPATEN CONTOH', { tebal: true })], rata: 'tengah' },
          { jenis: 'paragraf', isi: [teks('2099')], rata: 'tengah' },
        ],
      },
      halamanDepan(
        'pengantar',
        [
          judul(1, 'pengantar', null, 'KATA PENGANTAR'),
          paragraf(teks(KALIMAT.repeat(3))),
          paragraf(teks(KALIMAT.repeat(2))),
          tandaTangan(1),
        ],
        true,
      ),
      daftar('daftar-isi', 'DAFTAR ISI', 'isi'),
      daftar('daftar-tabel', 'DAFTAR TABEL', 'tabel'),
      daftar('daftar-grafik', 'DAFTAR GRAFIK', 'grafik'),
      daftar('daftar-gambar', 'DAFTAR GAMBAR', 'gambar'),
      daftar('daftar-lampiran', 'DAFTAR LAMPIRAN', 'lampiran'),
      bab('bab-i', 'I', [
        judul(1, 'bab-1', 'BAB I', 'PENDAHULUAN'),
        judul(2, 'bab-1-a', 'A.', 'Latar Belakang'),
        paragraf(
          teks(KALIMAT),
          teks('Karakter khusus: #bukan *kode* $typst$ <b>&amp;</b> “kutip” \\ {kurung} _garis_ @rujuk. '),
          { t: 'rujuk', id: 'tabel-capaian', teks: 'Tabel 2.1' },
          teks(' memuat capaiannya.'),
        ),
        {
          jenis: 'paragraf',
          isi: [teks('Nama: Contoh'), { t: 'ganti' }, teks('Jabatan: Kepala Dinas Contoh')],
          rata: 'kiri',
        },
        { jenis: 'paragraf', isi: [teks('Kutipan contoh yang berdiri sendiri.')], gaya: 'kutipan' },
        identitas,
        { jenis: 'paragraf', isi: [teks('Sumber: contoh.')], gaya: 'sumber' },
        paragraf(teks('Tugasnya sebagai berikut:')),
        {
          jenis: 'daftar',
          gaya: 'angka',
          butir: [
            [teks('merumuskan kebijakan contoh;')],
            [teks(`melaksanakan kebijakan contoh yang panjang. ${KALIMAT}`)],
            [teks('melapor.')],
          ],
        },
        { jenis: 'daftar', gaya: 'huruf', butir: [[teks('butir berhuruf pertama;')], [teks('butir berhuruf kedua.')]] },
        {
          jenis: 'daftar',
          gaya: 'titik',
          butir: [
            [teks('butir bertitik;')],
            [teks('butir bertitik lain dengan '), angka('12,5%', 'contoh.persen'), teks('.')],
          ],
        },
        judul(2, 'bab-1-b', 'B.', 'Struktur Organisasi'),
        struktur,
        {
          jenis: 'kotak',
          isi: [
            { jenis: 'paragraf', isi: [teks('Isu strategis contoh', { tebal: true })], rata: 'kiri' },
            paragraf(teks(KALIMAT)),
          ],
        },
      ]),
      bab('bab-ii', 'II', [
        judul(1, 'bab-2', 'BAB II', 'AKUNTABILITAS KINERJA'),
        judul(2, 'bab-2-a', 'A.', 'Capaian Kinerja'),
        paragraf(teks('Capaian indikator kinerja utama tampak pada tabel berikut:')),
        tabelCapaian(),
        grafikBatang('grafik-batang', 'Grafik 1', 'batang'),
        grafikBatang('grafik-mendatar', 'Grafik 2', 'batangMendatar'),
        grafikBatang('grafik-garis', 'Grafik 3', 'garis'),
        alur,
        ...isiBab,
      ]),
      bab(
        'lampiran-1',
        'L1',
        [
          judul(1, 'lampiran-1', 'LAMPIRAN 1', 'RENCANA AKSI CONTOH'),
          ...Array.from({ length: ulang }, (_, n) => ({
            ...tabelPanjang(),
            id: n === 0 ? 'tabel-panjang' : `tabel-panjang-${n}`,
            nomor: `Tabel L.${n === 0 ? 1 : n + 2}`,
          })),
          tabelTriwulan(),
          tandaTangan(4),
        ],
        { jenis: 'lampiran', orientasi: 'lanskap' },
      ),
      bab(
        'lampiran-2',
        'L2',
        [
          judul(1, 'lampiran-2', 'LAMPIRAN 2', 'PERJANJIAN KINERJA CONTOH'),
          { jenis: 'pisahHalaman' },
          {
            jenis: 'kop',
            baris: ['PEMERINTAH KABUPATEN CONTOH', 'DINAS CONTOH'],
            alamat: ['Jalan Contoh Nomor 1, Kota Contoh 00000', 'Telepon (000) 00000'],
          },
          judul(2, 'pk', null, 'PERJANJIAN KINERJA TAHUN 2098'),
          paragraf(teks(KALIMAT.repeat(3))),
          tandaTangan(2),
          { jenis: 'slot', id: 'foto-1', nama: 'Foto kegiatan contoh', alasan: 'foto belum diunggah', bentuk: 'foto' },
        ],
        { jenis: 'lampiran' },
      ),
    ],
  };
}

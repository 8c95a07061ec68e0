// A naskah of an office that does not exist, with every kind of block: what the tests of the renderers print, and what
// to look at after a change of layout. All names and figures are made up and say so.
import type { Blok, Naskah } from '@tapis/core/pelaporan/naskah.ts';
import { alur, grafikBatang, struktur } from './contoh/gambarContoh.ts';
import { angka, judul, KALIMAT, paragraf, teks, UNIT } from './contoh/isiContoh.ts';
import { identitas, tabelCapaian, tabelPanjang, tabelTriwulan } from './contoh/tabelContoh.ts';

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
          {
            jenis: 'verifikasi',
            id: 'verifikasi',
            kode: 'C0NT-0HC0-NT0H',
            alamat: 'https://contoh.invalid/verifikasi/C0NT-0HC0-NT0H',
            keterangan: KALIMAT.trim(),
          },
          { jenis: 'slot', id: 'foto-1', nama: 'Foto kegiatan contoh', alasan: 'foto belum diunggah', bentuk: 'foto' },
        ],
        { jenis: 'lampiran' },
      ),
    ],
  };
}

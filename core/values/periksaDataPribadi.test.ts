import { expect, it } from 'vitest';
import { periksaDataPribadi } from './periksaDataPribadi.ts';

const kode = (teks: string | null) => periksaDataPribadi(teks, 'kendala').map((satu) => satu.kode);

it.each([
  ['Penerima NIK 1804051203900001 belum terdata', ['umum.data-pribadi-nik']],
  ['KK 1804 0512 0390 0001', ['umum.data-pribadi-nik']],
  ['NIP 198001012005011003', ['umum.data-pribadi-nip']],
  ['NIP 19800101 200501 1 003', ['umum.data-pribadi-nip']],
  ['Hubungi 0812-3456-7890', ['umum.data-pribadi-telepon']],
  ['Surat ke petugas@contoh.go.id', ['umum.data-pribadi-surel']],
  ['Layanan bagi korban kekerasan tertunda', ['umum.data-pribadi-kondisi']],
  ['Bantuan atas nama Siti', ['umum.data-pribadi-nama']],
  ['Foto pendampingan anak bernama Budi, KDRT', ['umum.data-pribadi-kondisi', 'umum.data-pribadi-nama']],
  ['Serah terima a.n. Siti', ['umum.data-pribadi-nama']],
])('%s', (teks, harap) => expect(kode(teks)).toEqual(harap));

it.each([
  null,
  '',
  'Realisasi Rp4.825.138.126 dari pagu Rp4.999.000.000',
  'Sub kegiatan 1.06.04.2.01.05 terlambat 12 hari',
  'Sebanyak 1.234.567 orang pada 12 kecamatan',
  'Rapat 08.00 sampai 10.30, dihadiri 26 orang',
  'Penyaluran bantuan korban banjir dan 26 anak telantar',
  'Nama kegiatan: pelatihan kader',
])('says nothing about %s', (teks) => expect(kode(teks)).toEqual([]));

it('says what, why and how to fix it, and at which field', () =>
  expect(periksaDataPribadi('1804051203900001', 'uraian')).toMatchObject([
    { bidang: 'uraian', tingkat: 'peringatan', sitasi: 'UU Nomor 27 Tahun 2022 Pasal 4' },
  ]));

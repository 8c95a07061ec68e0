// BAB I Pendahuluan: background, duties, organisation chart, strategic role, strategic issues.
import type { Jabatan } from '../../perencanaan/faktaPerencanaan.ts';
import type { SimpulStruktur } from '../grafik.ts';
import type { Blok } from '../naskah.ts';
import { judul, paragraf, teks } from './isi.ts';
import type { Penyusun } from './penyusun.ts';

export function susunBab1(penyusun: Penyusun): Blok[] {
  const { perangkatDaerah: unit, layanan } = penyusun.bahan;
  return [
    judul(1, 'bab-1', 'BAB I', 'PENDAHULUAN'),
    judul(2, 'bab-1-a', 'A.', 'Latar Belakang'),
    ...penyusun.narasi('bab1.latarBelakang'),
    judul(2, 'bab-1-b', 'B.', 'Tugas dan Fungsi'),
    ...penyusun.narasi('bab1.tugasFungsi'),
    ...daftarIsian(unit.fungsi, 'Fungsi perangkat daerah belum diisi.'),
    paragraf('Uraian tugas kepala perangkat daerah adalah sebagai berikut:'),
    ...daftarIsian(unit.uraianTugas, 'Uraian tugas belum diisi.'),
    judul(2, 'bab-1-c', 'C.', 'Struktur Organisasi'),
    ...penyusun.narasi('bab1.strukturOrganisasi'),
    gambarStruktur(penyusun),
    judul(2, 'bab-1-d', 'D.', 'Peran Strategis Perangkat Daerah'),
    ...penyusun.narasi('bab1.peranStrategis'),
    {
      jenis: 'daftar',
      gaya: 'angka',
      butir: layanan.spm.map((satu) => [
        teks(`${satu.nama}, dengan indikator ${satu.indikator.replace(/^Persentase/, 'persentase')}`),
      ]),
    },
    judul(2, 'bab-1-e', 'E.', 'Isu Strategis'),
    ...penyusun.narasi('bab1.isuStrategis'),
  ];
}

/** A lettered list, or an open place that says what is missing. */
const daftarIsian = (butir: readonly string[], kosong: string): Blok[] =>
  butir.length > 0
    ? [{ jenis: 'daftar', gaya: 'huruf', butir: butir.map((satu) => [teks(satu)]) }]
    : [paragraf(`(${kosong})`, { gaya: 'sumber' })];

function gambarStruktur(penyusun: Penyusun): Blok {
  const { jabatan } = penyusun.bahan.perencanaan;
  const simpul = (satu: Jabatan): SimpulStruktur => ({
    nama: satu.nama,
    ...(satu.jenis === 'fungsional' ? { keterangan: 'jabatan fungsional' } : {}),
    ...(satu.atasanDisimpulkan ? { putus: true } : {}),
    anak: jabatan.filter((lain) => lain.atasan === satu.kode).map(simpul),
  });
  const kepala = jabatan.find((satu) => satu.atasan === null && satu.jenis === 'struktural');
  const lain = jabatan.filter((satu) => satu.atasan === null && satu !== kepala);
  const disimpulkan = jabatan.some((satu) => satu.atasanDisimpulkan);
  return penyusun.gambar('struktur', {
    judul: `Struktur Organisasi ${penyusun.bahan.perangkatDaerah.nama} ${penyusun.bahan.pemda.nama}`,
    alt: `Bagan jabatan: ${jabatan.map((satu) => satu.nama).join('; ')}.`,
    grafik: {
      jenis: 'struktur',
      akar: kepala ? simpul(kepala) : { nama: penyusun.bahan.perangkatDaerah.nama, anak: [] },
      kelompokLain: lain.map(simpul),
    },
    tabel: null,
    catatan: [
      [teks('Disusun ulang dari register jabatan.')],
      ...(disimpulkan
        ? [[teks('Garis putus-putus: atasan langsung disimpulkan dari penanggung jawab rencana aksi.')]]
        : []),
      ...(lain.length > 0 ? [[teks('Jabatan yang atasannya tidak disebut dalam sumber digambarkan terpisah.')]] : []),
    ],
  });
}

// Lampiran 2: Perjanjian Kinerja and Perjanjian Kinerja Perubahan: statement, performance annex, budget annex
// (parts per PermenPANRB 53/2014, Anak Lampiran I), with what changed between the versions.

import type { PerjanjianKinerja } from '../../perencanaan/faktaPerencanaan.ts';
import { desimal } from '../../values/desimal.ts';
import { tulisAngka } from '../../values/tulisAngka.ts';
import { tulisTanggal } from '../../values/tulisTanggal.ts';
import { formulasi } from '../formulasi.ts';
import type { SimpulAnggaran } from '../hitungan.ts';
import type { BarisTabel, Blok, Tabel } from '../naskah.ts';
import { namaSasaran } from './bab2.ts';
import { baris, bernomor, judul, kepala, kolom, paragraf, sel, tebal, teks } from './isi.ts';
import type { Penyusun } from './penyusun.ts';
import { tandaTangan } from './tandaTangan.ts';

export function susunPerjanjianKinerja(penyusun: Penyusun): Blok[] {
  const semua = penyusun.bahan.perencanaan.perjanjianKinerja;
  return [
    judul(1, 'lampiran-2', 'LAMPIRAN 2', `PERJANJIAN KINERJA TAHUN ${penyusun.bahan.tahun} DAN PERUBAHANNYA`),
    ...semua.flatMap((pk, urutan) => [
      ...(urutan === 0 ? [] : [{ jenis: 'pisahHalaman' } satisfies Blok]),
      ...satuPerjanjian(penyusun, pk),
    ]),
  ];
}

function satuPerjanjian(penyusun: Penyusun, pk: PerjanjianKinerja): Blok[] {
  const { pemda, perangkatDaerah: unit, tahun } = penyusun.bahan;
  const nama = pk.versi === 'murni' ? 'PERJANJIAN KINERJA' : 'PERJANJIAN KINERJA PERUBAHAN';
  const { alamat } = unit;
  const ttd = () =>
    tandaTangan(penyusun.bahan, `${pk.tempat}, ${tulisTanggal(pk.tanggal)}`, [
      [pk.pihakKedua, 'Pihak Kedua'],
      [pk.pihakPertama, 'Pihak Pertama'],
    ]);
  return [
    {
      jenis: 'kop',
      baris: [pemda.sebutan.toUpperCase(), unit.nama.toUpperCase()],
      alamat: [
        `${alamat.jalan} ${alamat.kota} ${alamat.kodePos}`,
        `Telepon ${alamat.telepon}${alamat.fax ? ` Faksimile ${alamat.fax}` : ''}`,
      ],
    },
    judul(2, `pk-${pk.versi}`, null, `${nama} TAHUN ${tahun}`),
    ...penyusun.narasi('pk.pembuka'),
    pihak(penyusun, pk.pihakPertama, 'Pihak Pertama'),
    pihak(penyusun, pk.pihakKedua, 'Pihak Kedua'),
    ...penyusun.narasi('pk.komitmen'),
    ...penyusun.narasi('pk.supervisi'),
    ttd(),
    { jenis: 'pisahHalaman' },
    judul(3, `pk-${pk.versi}-kinerja`, null, `Lampiran ${judulKapital(nama)} Tahun ${tahun}: Kinerja`, false),
    tabelKinerja(penyusun, pk),
    judul(3, `pk-${pk.versi}-anggaran`, null, `Lampiran ${judulKapital(nama)} Tahun ${tahun}: Anggaran`, false),
    tabelAnggaran(penyusun, pk),
    ttd(),
  ];
}

const judulKapital = (nama: string) => nama.toLowerCase().replace(/\b\w/g, (huruf) => huruf.toUpperCase());

function pihak(penyusun: Penyusun, jabatan: string, sebagai: string): Blok {
  const pejabat = penyusun.bahan.perencanaan.pejabat.find((satu) => satu.jabatan === jabatan);
  return paragraf([
    teks(`Nama: ${pejabat?.nama ?? '–'}`),
    { t: 'ganti' },
    teks(`Jabatan: ${pejabat?.sebutanJabatan ?? jabatan}`),
    { t: 'ganti' },
    teks('selanjutnya disebut '),
    tebal(sebagai),
    teks('.'),
  ]);
}

function tabelKinerja(penyusun: Penyusun, pk: PerjanjianKinerja): Tabel {
  return {
    jenis: 'tabel',
    id: `tabel-pk-${pk.versi}-kinerja`,
    nomor: null,
    judul: null,
    kolom: kolom([0.6, 'tengah'], [2.6, 'kiri'], [2.8, 'kiri'], [5, 'kiri'], [1.1, 'tengah'], [1.3, 'kanan']),
    kepala: [kepala('No', 'Sasaran Strategis', 'Indikator Kinerja', 'Formulasi', 'Satuan', 'Target')],
    isi: bernomor(pk.target, (target, nomor) => {
      const fakta = penyusun.hitungan.indikator.get(target.indikator)?.fakta;
      return baris([
        sel(nomor),
        sel(fakta ? namaSasaran(penyusun, fakta.induk) : '–'),
        sel(fakta?.nama ?? target.indikator),
        sel(fakta ? formulasi(fakta) : '–'),
        sel(fakta?.satuan ?? '–'),
        sel(tulisAngka(desimal(target.nilai), { desimal: fakta?.presisi ?? 2 })),
      ]);
    }),
    catatan: [],
    ukuran: 'kecil',
  };
}

function tabelAnggaran(penyusun: Penyusun, pk: PerjanjianKinerja): Tabel {
  const { anggaran } = penyusun.hitungan;
  const versi = penyusun.bahan.anggaran.versi;
  const urutan = versi.findIndex((satu) => satu.kode === pk.versiAnggaran);
  const semula = pk.versi === 'perubahan' ? versi[0] : undefined;
  const jenis = versi[urutan]?.jenis ?? 'murni';
  const angka = (kode: string) => {
    const kini = anggaranSimpul(penyusun, kode, jenis);
    if (!semula) return [kini];
    return [
      anggaranSimpul(penyusun, kode, semula.jenis),
      kini,
      penyusun.sel(kode === '' ? 'anggaran.selisihPerubahan' : `anggaran.${kode}.selisih`),
    ];
  };
  const simpul = (satu: SimpulAnggaran, nomor: string, tingkat: number): BarisTabel[] => [
    baris([sel(nomor), sel(satu.nama), ...angka(satu.kode), sel(tingkat === 2 ? 'APBD' : '')], {
      menjorok: tingkat,
      ...(tingkat === 0 ? { gaya: 'kelompok' as const } : tingkat === 1 ? { gaya: 'subkelompok' as const } : {}),
    }),
    ...satu.anak.flatMap((anak, posisi) => simpul(anak, `${nomor}.${posisi + 1}`, tingkat + 1)),
  ];
  return {
    jenis: 'tabel',
    id: `tabel-pk-${pk.versi}-anggaran`,
    nomor: null,
    judul: null,
    kolom: kolom(
      [1.2, 'kiri'],
      [6, 'kiri'],
      ...(semula ? [1, 2, 3] : [1]).map((): [number, 'kanan'] => [2.1, 'kanan']),
      [1.4, 'tengah'],
    ),
    kepala: [
      kepala(
        'No',
        'Program/Kegiatan/Sub Kegiatan',
        ...(semula ? ['Semula (rupiah)', 'Menjadi (rupiah)', 'Selisih (rupiah)'] : ['Anggaran (rupiah)']),
        'Keterangan',
      ),
    ],
    isi: [
      ...anggaran.program.flatMap((program, posisi) => simpul(program, String(posisi + 1), 0)),
      baris([sel('Jumlah', { lebar: 2, rata: 'tengah' }), ...angka(''), sel('')], { gaya: 'jumlah' }),
    ],
    catatan: [],
    ukuran: 'sangatKecil',
  };
}

const anggaranSimpul = (penyusun: Penyusun, kode: string, jenis: string) =>
  penyusun.sel(kode === '' ? `anggaran.${jenis}` : `anggaran.${kode}.${jenis}`);

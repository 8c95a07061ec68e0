// BAB III Kapasitas Organisasi: staff, assets, the budget document and why it changed.
import { Desimal } from '../../values/desimal.ts';
import { tulisAngka } from '../../values/tulisAngka.ts';
import type { Blok, Tabel } from '../naskah.ts';
import { baris, bernomor, judul, kepala, kolom, sel, teks } from './isi.ts';
import type { Penyusun } from './penyusun.ts';

export function susunBab3(penyusun: Penyusun): Blok[] {
  const { tahun } = penyusun.bahan;
  return [
    judul(1, 'bab-3', 'BAB III', 'KAPASITAS ORGANISASI'),
    judul(2, 'bab-3-a', 'A.', 'Analisis Sumber Daya Manusia'),
    ...penyusun.narasi('bab3.sdm'),
    ...tabelPegawai(penyusun),
    judul(2, 'bab-3-b', 'B.', 'Analisis Sarana dan Prasarana'),
    ...penyusun.narasi('bab3.sarana'),
    tabelSarana(penyusun),
    judul(2, 'bab-3-c', 'C.', `Analisis Dokumen Pelaksanaan Anggaran (DPA) Tahun Anggaran ${tahun}`),
    ...penyusun.narasi('bab3.anggaran'),
    tabelDpa(penyusun),
    ...penyusun.narasi('bab3.perubahanAnggaran'),
    tabelPerubahan(penyusun),
  ];
}

function tabelHitung(
  penyusun: Penyusun,
  kunci: string,
  namaTabel: string,
  kolomNama: string,
  isi: { nama: string; jumlah: number }[],
): Tabel {
  const jumlah = isi.reduce((total, satu) => total + satu.jumlah, 0);
  const orang = (nilai: number) => sel(tulisAngka(new Desimal(nilai)));
  return penyusun.tabel('3', kunci, {
    judul: namaTabel,
    kolom: kolom([1, 'tengah'], [7, 'kiri'], [2.4, 'kanan']),
    kepala: [kepala('No', kolomNama, 'Jumlah (orang)')],
    isi: [
      ...bernomor(isi, (satu, nomor) => baris([sel(nomor), sel(satu.nama), orang(satu.jumlah)])),
      ...(isi.length === 0
        ? []
        : [baris([sel('Jumlah', { lebar: 2, rata: 'tengah' }), orang(jumlah)], { gaya: 'jumlah' })]),
    ],
  });
}

function tabelPegawai(penyusun: Penyusun): Tabel[] {
  const { sdm } = penyusun.bahan.layanan;
  const unit = penyusun.bahan.perangkatDaerah.nama;
  const pangkat = (sdm?.pangkat ?? []).map(({ nama, golongan, jumlah }) => ({
    nama: nama === null ? `Golongan ${golongan}` : `${nama} / ${golongan}`,
    jumlah,
  }));
  return [
    tabelHitung(
      penyusun,
      'pangkat',
      `Jumlah Pegawai ${unit} Menurut Pangkat dan Golongan`,
      'Pangkat/Golongan',
      pangkat,
    ),
    tabelHitung(
      penyusun,
      'pendidikan',
      `Jumlah Pegawai ${unit} Menurut Tingkat Pendidikan`,
      'Pendidikan',
      (sdm?.pendidikan ?? []).map(({ strata, jumlah }) => ({ nama: strata, jumlah })),
    ),
    tabelHitung(
      penyusun,
      'diklat',
      `Jumlah Pegawai ${unit} Menurut Diklat Penjenjangan`,
      'Diklat penjenjangan',
      (sdm?.diklat ?? []).map(({ jenis, jumlah }) => ({ nama: jenis, jumlah })),
    ),
  ];
}

function tabelSarana(penyusun: Penyusun): Tabel {
  return penyusun.tabel('3', 'sarana', {
    judul: 'Sarana dan Prasarana yang Masih Dapat Digunakan',
    kolom: kolom([1, 'tengah'], [6, 'kiri'], [1.8, 'kanan'], [1.8, 'kiri'], [2.4, 'kiri']),
    kepala: [kepala('No', 'Uraian', 'Jumlah', 'Satuan', 'Kondisi')],
    isi: bernomor(penyusun.bahan.layanan.sarana, (satu, nomor) =>
      baris([
        sel(nomor),
        sel(satu.uraian),
        sel(tulisAngka(new Desimal(satu.jumlah))),
        sel(satu.satuan),
        sel(satu.kondisi ?? '–'),
      ]),
    ),
    ...(penyusun.bahan.layanan.sarana.some((satu) => satu.kondisi === null)
      ? { catatan: [[teks('Kondisi barang tidak tercatat dalam sumber.')]] }
      : {}),
  });
}

export function tabelDpa(penyusun: Penyusun): Tabel {
  const { tahun, anggaran } = penyusun.bahan;
  const kolomVersi = anggaran.versi.map((satu) => `anggaran.${satu.jenis}`);
  return penyusun.tabel('3', 'dpa', {
    judul: `Pagu DPA ${penyusun.bahan.perangkatDaerah.nama} Tahun ${tahun - 1} dan ${tahun} (rupiah)`,
    kolom: kolom([1, 'tengah'], ...['tahunLalu', ...kolomVersi].map((): [number, 'kanan'] => [3, 'kanan'])),
    kepala: [kepala('No', `Pagu ${tahun - 1}`, ...anggaran.versi.map((satu) => satu.nama))],
    isi: [baris([sel('1'), penyusun.sel('anggaran.tahunLalu'), ...kolomVersi.map((kunci) => penyusun.sel(kunci))])],
  });
}

/** The kegiatan that changed, with amount and the reasons bound to them. */
export function tabelPerubahan(penyusun: Penyusun): Tabel {
  const { perubahan } = penyusun.hitungan.anggaran;
  return penyusun.tabel('3', 'perubahanAnggaran', {
    judul: `Perubahan Pagu Menurut Kegiatan Tahun ${penyusun.bahan.tahun} (rupiah)`,
    kolom: kolom([0.7, 'tengah'], [4, 'kiri'], [2.1, 'kanan'], [2.1, 'kanan'], [2, 'kanan'], [4, 'kiri']),
    kepala: [kepala('No', 'Kegiatan', 'Semula', 'Menjadi', 'Selisih', 'Alasan perubahan')],
    isi: [
      ...bernomor(perubahan, (satu, nomor) =>
        baris([
          sel(nomor),
          sel(satu.nama),
          sel(tulisAngka(satu.semula.nilai)),
          sel(tulisAngka(satu.menjadi.nilai)),
          penyusun.sel(`anggaran.${satu.kode}.selisih`),
          sel(satu.alasan.join('; ')),
        ]),
      ),
      baris(
        [
          sel('Jumlah kegiatan yang berubah', { lebar: 4, rata: 'tengah' }),
          penyusun.sel('anggaran.selisihPerubahan'),
          sel(''),
        ],
        { gaya: 'jumlah' },
      ),
    ],
    ukuran: 'kecil',
  });
}

// Lampiran 3 (documentation list) and Lampiran 4 (Catatan data: what is open, inferred, doubtful, or contradicted in the source).

import { desimal } from '../../values/desimal.ts';
import type { Sel as SelData } from '../../values/sel.ts';
import { tulisAngka } from '../../values/tulisAngka.ts';
import type { BahanLkjip } from '../bahanLkjip.ts';
import type { Dokumentasi } from '../faktaPelaporan.ts';
import type { Bagian, BarisTabel, Blok, Tabel } from '../naskah.ts';
import { baris, bernomor, judul, kepala, kolom, paragraf, sel } from './isi.ts';
import type { Penyusun } from './penyusun.ts';

export function susunDokumentasi(penyusun: Penyusun): Blok[] {
  return [
    judul(1, 'lampiran-3', 'LAMPIRAN 3', 'DOKUMENTASI KEGIATAN'),
    paragraf(
      'Foto kegiatan belum diunggah; daftar berikut memuat keterangan setiap foto. Keterangan yang dapat menunjuk kepada orang tertentu digeneralkan.',
      { gaya: 'sumber' },
    ),
    ...penyusun.bahan.pelaporan.dokumentasi.flatMap((satu): Blok[] => [
      judul(2, `dokumentasi-${satu.kode.toLowerCase()}`, `${satu.kode}.`, satu.judul),
      satu.foto.length > 0
        ? tabelFoto(penyusun, satu)
        : paragraf('Sumber tidak memuat keterangan foto pada kelompok ini.', { gaya: 'sumber' }),
    ]),
  ];
}

function tabelFoto(penyusun: Penyusun, { kode, foto }: Dokumentasi): Tabel {
  return {
    jenis: 'tabel',
    id: `tabel-dokumentasi-${kode.toLowerCase()}`,
    nomor: null,
    judul: null,
    kolom: kolom([0.7, 'tengah'], [6, 'kiri'], [2.4, 'kiri'], [2.6, 'kiri']),
    kepala: [kepala('No', 'Keterangan foto', 'Kelompok', 'Sub kegiatan')],
    isi: bernomor(foto, (satu, nomor) =>
      baris([
        sel(nomor),
        sel(penyusun.urai(satu.keterangan, 'dokumentasi')),
        sel(satu.kelompok ?? '–'),
        sel(satu.subKegiatan ?? '–'),
      ]),
    ),
    catatan: [],
    ukuran: 'kecil',
  };
}

export function susunCatatanData(penyusun: Penyusun, hashBahan: string): Blok[] {
  return [
    judul(1, 'lampiran-4', 'LAMPIRAN 4', 'CATATAN DATA'),
    paragraf(
      'Lampiran ini mencatat data yang tidak tersedia, yang disimpulkan, yang diragukan pembacaannya, dan yang saling bertentangan dalam sumber beserta penyelesaiannya.',
    ),
    tabelCatatan(penyusun),
    judul(2, 'lampiran-4-sel', null, 'Sel yang pembacaannya diragukan atau disimpulkan', false),
    tabelSel(penyusun),
    paragraf(
      `Sidik data (SHA-256) bahan laporan ini: ${hashBahan}. Bahan dengan sidik yang sama menghasilkan laporan yang sama.`,
      { gaya: 'sumber' },
    ),
  ];
}

function tabelCatatan(penyusun: Penyusun): Tabel {
  return {
    jenis: 'tabel',
    id: 'tabel-catatan-data',
    nomor: null,
    judul: null,
    kolom: kolom([0.7, 'tengah'], [2.6, 'kiri'], [6, 'kiri'], [3, 'kiri']),
    kepala: [kepala('No', 'Hal', 'Catatan', 'Laporan semula')],
    isi: bernomor(penyusun.bahan.pelaporan.catatanData, (satu, nomor) =>
      baris([
        sel(nomor),
        sel(penyusun.urai(satu.hal, 'catatanData')),
        sel(penyusun.urai(satu.uraian, 'catatanData')),
        sel(satu.laporanSemula ?? '–'),
      ]),
    ),
    catatan: [],
    ukuran: 'kecil',
  };
}

interface SelBertanda {
  tempat: string;
  kolom: string;
  sel: SelData;
}

/** Every entered cell that carries a doubt or an inference, in the order of the appendices. */
function selBertanda(bahan: BahanLkjip): SelBertanda[] {
  const tw = ['', 'TW I', 'TW II', 'TW III', 'TW IV'];
  return [
    ...bahan.indikator.flatMap((satu) => [
      ...satu.target.map((titik) => ({ tempat: satu.kode, kolom: `target ${titik.tahun}`, sel: titik.nilai })),
      ...satu.targetTriwulan.map((titik) => ({
        tempat: satu.kode,
        kolom: `target ${tw[titik.triwulan]}`,
        sel: titik.nilai,
      })),
    ]),
    ...bahan.pengukuran.realisasi.map((satu) => ({
      tempat: satu.indikator,
      kolom: `realisasi ${satu.triwulan === null ? satu.tahun : tw[satu.triwulan]}`,
      sel: satu.nilai,
    })),
    ...bahan.anggaran.triwulan.flatMap((satu) => [
      { tempat: satu.subKegiatan, kolom: `keuangan target ${tw[satu.triwulan]}`, sel: satu.target },
      { tempat: satu.subKegiatan, kolom: `keuangan realisasi ${tw[satu.triwulan]}`, sel: satu.realisasi },
    ]),
  ].filter(({ sel }) => sel.ragu !== undefined || sel.disimpulkan !== undefined);
}

export function tabelSel(penyusun: Penyusun): Tabel {
  const angka = (nilai: string | null) =>
    nilai !== null && /^-?\d/.test(nilai) ? tulisAngka(desimal(nilai)) : (nilai ?? '–');
  return {
    jenis: 'tabel',
    id: 'tabel-sel-bertanda',
    nomor: null,
    judul: null,
    kolom: kolom([2.4, 'kiri'], [2.6, 'kiri'], [2, 'kanan'], [5.6, 'kiri']),
    kepala: [kepala('Indikator/sub kegiatan', 'Kolom', 'Nilai dipakai', 'Alasan')],
    isi: selBertanda(penyusun.bahan).map(
      ({ tempat, kolom: nama, sel: data }): BarisTabel =>
        baris([
          sel(tempat),
          sel(nama),
          sel(angka(data.nilai)),
          sel([data.ragu, data.disimpulkan].filter(Boolean).join('; ')),
        ]),
    ),
    catatan: [],
    ukuran: 'sangatKecil',
  };
}

export const bagianLampiran = (id: string, awalan: string, orientasi: Bagian['orientasi'], isi: Blok[]): Bagian => ({
  id,
  jenis: 'lampiran',
  orientasi,
  penomoran: { jenis: 'bab', awalan },
  mulaiUlang: true,
  isi,
});

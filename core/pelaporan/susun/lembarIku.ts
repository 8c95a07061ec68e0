// The sheet of each indikator kinerja utama: what it is, how it is computed, from which data, by whom, and its targets.
import { formulasi } from '../formulasi.ts';
import type { HitunganIndikator } from '../hitungan.ts';
import type { Blok, Tabel } from '../naskah.ts';
import { namaSasaran } from './bab2.ts';
import { baris, kepala, kolom, paragraf, sel } from './isi.ts';
import type { Penyusun } from './penyusun.ts';

const POLARITAS = {
  maksimasi: 'semakin tinggi semakin baik',
  minimasi: 'semakin rendah semakin baik',
  stabilisasi: 'semakin dekat dengan target semakin baik',
} as const;

const ATURAN = {
  SUM: 'jumlah semua triwulan',
  LAST: 'posisi terakhir',
  AVG: 'rata-rata triwulan',
  MAX: 'nilai tertinggi',
  MIN: 'nilai terendah',
} as const;

function lembar(penyusun: Penyusun, { fakta, tahunan }: HitunganIndikator): Tabel {
  const jabatan = new Map(penyusun.bahan.perencanaan.jabatan.map((satu) => [satu.kode, satu.nama]));
  const pemilik = fakta.penanggungJawab.map((kode) => jabatan.get(kode) ?? kode).join('; ');
  const isi: [string, string][] = [
    ['Sasaran strategis', fakta.tingkat === 'sasaran' ? namaSasaran(penyusun, fakta.induk) : (fakta.sasaran ?? '–')],
    ['Definisi', fakta.definisi ?? '–'],
    ['Formulasi', formulasi(fakta)],
    ...(fakta.komponen.length > 0
      ? ([['Komponen', fakta.komponen.map(({ nama, satuan }) => `${nama} (${satuan})`).join('; ')]] as [
          string,
          string,
        ][])
      : []),
    ['Satuan', fakta.satuan],
    ['Arah', POLARITAS[fakta.polaritas]],
    ['Nilai tahun', ATURAN[fakta.akumulasi]],
    ['Sumber data', fakta.sumberData ?? '–'],
    ['Penanggung jawab', pemilik || '–'],
  ];
  const target = tahunan.filter((satu) => satu.target.nilai !== null || satu.target.kata !== undefined);
  return penyusun.tabel('2', `iku-${fakta.kode}`, {
    judul: `Indikator ${fakta.kode}: ${fakta.nama}`,
    kolom: kolom([2.4, 'kiri'], [8, 'kiri']),
    kepala: [kepala('Unsur', 'Uraian')],
    isi: [
      ...isi.map(([unsur, uraian]) => baris([sel(unsur), sel(uraian)])),
      ...target.map((satu) =>
        baris([sel(`Target ${satu.tahun}`), penyusun.sel(`indikator.${fakta.kode}.target.${satu.tahun}`)]),
      ),
    ],
    ukuran: 'kecil',
  });
}

export function lembarIku(penyusun: Penyusun): Blok[] {
  const iku = penyusun.indikator('iku');
  if (iku.length === 0) return [paragraf('Belum ada indikator kinerja utama.')];
  return iku.map((satu) => lembar(penyusun, satu));
}

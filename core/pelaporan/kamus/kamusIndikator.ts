// Dictionary entries about indicators: the year, other years, triwulan, change and progress, efficiency.
import type { Angka } from '../../values/angka.ts';
import type { BahanLkjip } from '../bahanLkjip.ts';
import { formulasi } from '../formulasi.ts';
import type { Hitungan, HitunganIndikator } from '../hitungan.ts';
import {
  angkaTurunan,
  arah,
  BUTIR_KOSONG,
  type ButirKamus,
  butirAngka,
  butirPersen,
  butirPoin,
  butirTahun,
  butirTeks,
  type EntriKamus,
} from './butirKamus.ts';

const STATUS = { melampaui: 'melampaui target', tercapai: 'mencapai target', belum: 'belum mencapai target' } as const;
const KATA = { naik: 'meningkat', turun: 'menurun', tetap: 'tetap' };

function butirNilai(angka: Angka, { satuan, presisi }: HitunganIndikator['fakta']): ButirKamus {
  return angka.kata !== undefined ? butirTeks(angka.kata, angka.asal) : butirAngka(angka, satuan, presisi);
}

const bilaTeks = (kunci: string, teks: string | null | undefined): EntriKamus[] =>
  teks ? [[kunci, butirTeks(teks)]] : [];

export function kamusIndikator(bahan: BahanLkjip, hitungan: Hitungan): EntriKamus[] {
  const namaJabatan = new Map(bahan.perencanaan.jabatan.map((jabatan) => [jabatan.kode, jabatan.nama]));
  return [...hitungan.indikator.values()].flatMap((satu) => [
    ...kamusTahunLaporan(satu, namaJabatan),
    ...satu.triwulan.flatMap((titik): EntriKamus[] => [
      [`indikator.${satu.fakta.kode}.tw${titik.triwulan}.target`, butirNilai(titik.target, satu.fakta)],
      [`indikator.${satu.fakta.kode}.tw${titik.triwulan}.realisasi`, butirNilai(titik.realisasi, satu.fakta)],
      [`indikator.${satu.fakta.kode}.tw${titik.triwulan}.capaian`, butirPersen(titik.capaian)],
    ]),
    ...satu.tahunan.flatMap((titik): EntriKamus[] => [
      [`indikator.${satu.fakta.kode}.target.${titik.tahun}`, butirNilai(titik.target, satu.fakta)],
      [`indikator.${satu.fakta.kode}.realisasi.${titik.tahun}`, butirNilai(titik.realisasi, satu.fakta)],
      [`indikator.${satu.fakta.kode}.capaian.${titik.tahun}`, butirPersen(titik.capaian)],
    ]),
    ...kamusPerbandingan(satu, hitungan),
  ]);
}

function kamusTahunLaporan(satu: HitunganIndikator, namaJabatan: Map<string, string>): EntriKamus[] {
  const { fakta } = satu;
  const awalan = `indikator.${fakta.kode}`;
  const penanggungJawab = fakta.penanggungJawab.map((kode) => namaJabatan.get(kode) ?? kode).join(' dan ');
  return [
    [`${awalan}.nama`, butirTeks(fakta.nama)],
    [`${awalan}.satuan`, butirTeks(fakta.satuan)],
    [`${awalan}.target`, butirNilai(satu.target, fakta)],
    [`${awalan}.realisasi`, butirNilai(satu.realisasi, fakta)],
    [`${awalan}.capaian`, butirPersen(satu.capaian)],
    ...bilaTeks(`${awalan}.predikat`, satu.predikat.label),
    ...bilaTeks(`${awalan}.status`, satu.status && STATUS[satu.status]),
    ...bilaTeks(`${awalan}.penanggungJawab`, penanggungJawab),
    ...bilaTeks(`${awalan}.formula`, formulasi(fakta)),
    ...bilaTeks(`${awalan}.sasaran`, fakta.sasaran),
  ];
}

function kamusPerbandingan(satu: HitunganIndikator, hitungan: Hitungan): EntriKamus[] {
  const banding = hitungan.perbandingan.get(satu.fakta.kode);
  if (!banding) return [];
  const awalan = `indikator.${satu.fakta.kode}`;
  const akhir = satu.tahunan.find((titik) => titik.tahun === banding.akhirRenstra);
  const sisa = akhir?.target.nilai && satu.realisasi.nilai ? akhir.target.nilai.minus(satu.realisasi.nilai) : null;
  return [
    [`${awalan}.perubahanRealisasi`, butirPoin(banding.perubahanRealisasi)],
    [`${awalan}.perubahanCapaian`, butirPoin(banding.perubahanCapaian)],
    ...bilaTeks(`${awalan}.arahRealisasi`, arah(banding.perubahanRealisasi.nilai, KATA)),
    ...bilaTeks(`${awalan}.arahCapaian`, arah(banding.perubahanCapaian.nilai, KATA)),
    [`${awalan}.tahunAkhir`, banding.akhirRenstra === null ? BUTIR_KOSONG : butirTahun(banding.akhirRenstra)],
    [`${awalan}.kemajuanRenstra`, butirPersen(banding.kemajuanRenstra)],
    ...(akhir
      ? ([
          [`${awalan}.targetAkhir`, butirNilai(akhir.target, satu.fakta)],
          [
            `${awalan}.sisaMenujuAkhir`,
            butirPoin(
              angkaTurunan('selisih', 'Sisa menuju target akhir Renstra', 'target akhir − realisasi', sisa, [
                { label: 'target akhir Renstra', angka: akhir.target },
                { label: 'realisasi', angka: satu.realisasi },
              ]),
            ),
          ],
        ] satisfies EntriKamus[])
      : []),
  ];
}

export function kamusEfisiensi(hitungan: Hitungan): EntriKamus[] {
  return hitungan.efisiensi.flatMap((baris): EntriKamus[] => [
    [`efisiensi.${baris.kode}.capaian`, butirPersen(baris.capaian)],
    [`efisiensi.${baris.kode}.penyerapan`, butirPersen(baris.penyerapan)],
    [`efisiensi.${baris.kode}.efisiensi`, butirPoin(baris.efisiensi)],
    [`efisiensi.${baris.kode}.sisaPenyerapan`, butirPersen(baris.sisaPenyerapan)],
    [`efisiensi.${baris.kode}.kesimpulan`, butirTeks(baris.kesimpulan)],
  ]);
}

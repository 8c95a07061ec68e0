// BAB IV.A: capaian of the IKU and its components, and the service flow.
import { tulisAngka } from '../../values/tulisAngka.ts';
import { formulasi } from '../formulasi.ts';
import type { HitunganLayananSpm } from '../hitungan.ts';
import type { Blok, Tabel } from '../naskah.ts';
import { baris, bernomor, judul, kepala, kolom, sel, teks } from './isi.ts';
import type { Penyusun } from './penyusun.ts';
import { catatanTanda, tandaAngka } from './tandaSel.ts';

export function susunCapaian(penyusun: Penyusun): Blok[] {
  return [
    judul(2, 'bab-4-a', 'A.', 'Capaian Kinerja'),
    ...penyusun.narasi('bab4.capaian'),
    tabelCapaianIku(penyusun),
    ...penyusun.narasi('bab4.komponen'),
    tabelKomponen(penyusun),
    ...penyusun.narasi('bab4.alurLayanan'),
    ...gambarAlur(penyusun),
  ];
}

function tabelCapaianIku(penyusun: Penyusun): Tabel {
  const iku = penyusun.indikator('iku');
  return penyusun.tabel('4', 'capaianIku', {
    judul: `Capaian Indikator Kinerja Utama ${penyusun.namaUnit} Tahun ${penyusun.bahan.tahun}`,
    kolom: kolom(
      [0.6, 'tengah'],
      [3, 'kiri'],
      [5, 'kiri'],
      [1.1, 'tengah'],
      [1.2, 'kanan'],
      [1.4, 'kanan'],
      [1.5, 'kanan'],
      [1.6, 'kiri'],
    ),
    kepala: [
      kepala('No', 'Indikator Kinerja', 'Formulasi', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)', 'Predikat'),
    ],
    isi: bernomor(iku, ({ fakta, predikat }, nomor) =>
      baris([
        sel(nomor),
        sel(fakta.nama),
        sel(formulasi(fakta)),
        sel(fakta.satuan),
        penyusun.sel(`indikator.${fakta.kode}.target`),
        penyusun.sel(`indikator.${fakta.kode}.realisasi`),
        penyusun.sel(`indikator.${fakta.kode}.capaian`),
        sel(predikat.label ?? '–'),
      ]),
    ),
    catatan: iku
      .slice(0, 1)
      .map(({ predikat }) => [
        teks(`Predikat: ${predikat.asal.judul}${predikat.asal.sitasi ? ` (${predikat.asal.sitasi})` : ''}.`),
      ]),
    ukuran: 'kecil',
  });
}

function tabelKomponen(penyusun: Penyusun): Tabel {
  const { tahun } = penyusun.bahan;
  const { layanan } = penyusun.hitungan.spm;
  const orang = (nilai: HitunganLayananSpm['sasaran']) =>
    sel(`${tulisAngka(nilai.nilai)}${nilai.nilai === null ? '' : tandaAngka(nilai)}`);
  return penyusun.tabel('4', 'komponen', {
    judul: `Komponen Indikator Kinerja Utama ${penyusun.namaUnit} Tahun ${tahun - 1} dan ${tahun}`,
    kolom: kolom([0.6, 'tengah'], [5.4, 'kiri'], [1.8, 'kanan'], [1.8, 'kanan'], [1.8, 'kanan'], [1.8, 'kanan']),
    kepala: [
      kepala(
        sel('No', { tinggi: 2 }),
        sel('Komponen', { tinggi: 2 }),
        sel(`Realisasi ${tahun - 1} (%)`, { tinggi: 2 }),
        sel(`Tahun ${tahun}`, { lebar: 3 }),
      ),
      kepala('Sasaran (orang)', 'Terlayani (orang)', 'Realisasi (%)'),
    ],
    isi: bernomor(layanan, (satu, nomor) =>
      baris([
        sel(nomor),
        sel(satu.fakta.indikator),
        sel(
          `${tulisAngka(satu.tahunLalu.nilai, { desimal: 2 })}${satu.tahunLalu.nilai === null ? '' : tandaAngka(satu.tahunLalu)}`,
        ),
        orang(satu.sasaran),
        orang(satu.terlayani),
        sel(`${tulisAngka(satu.persen.nilai, { desimal: 2 })}${tandaAngka(satu.persen)}`),
      ]),
    ),
    catatan: catatanTanda({
      ragu: false,
      simpulan: layanan.some((satu) => satu.persen.disimpulkan || satu.tahunLalu.disimpulkan),
    }),
    ukuran: 'kecil',
  });
}

function gambarAlur(penyusun: Penyusun): Blok[] {
  return penyusun.bahan.layanan.alurLayanan.map((alur, urutan) =>
    penyusun.grafik(urutan === 0 ? 'alur' : `alur-${urutan + 1}`, {
      judul: `${alur.judul} Tahun ${penyusun.bahan.tahun}`,
      alt: `Bagan alur: ${alur.langkah.map((langkah) => `${langkah.nama} (${langkah.pelaku})`).join('; ')}.`,
      grafik: { jenis: 'alur', langkah: alur.langkah },
      tabel: null,
      catatan: [[teks('Disusun ulang dari register layanan.', { miring: true })]],
    }),
  );
}

// The SPM services of one unit and year: percentages, their mean, the index and its category.
import { predikatSkala } from '../indikator/predikatSkala.ts';
import type { Angka } from '../values/angka.ts';
import { angkaTercatat, rakitAngka } from '../values/rakitAngka.ts';
import { rata } from '../values/rata.ts';
import { catatanSpm } from './catatanSpm.ts';
import type { LayananSpm } from './faktaLayanan.ts';
import type { HitunganLayananSpm, HitunganSpm } from './hitunganSpm.ts';
import { indeksSpm } from './indeksSpm.ts';
import { kolomSpm, persenCatatan } from './persenSpm.ts';

function hitungLayanan(fakta: LayananSpm, tahun: number): HitunganLayananSpm {
  const [kini, lalu] = [catatanSpm(fakta, tahun, null), catatanSpm(fakta, tahun - 1, null)];
  return {
    fakta,
    sasaran: kolomSpm(fakta, kini, 'sasaran'),
    terlayani: kolomSpm(fakta, kini, 'terlayani'),
    persen: persenCatatan(fakta, kini),
    tambahan: kolomSpm(fakta, kini, 'tambahan'),
    tahunLalu: persenCatatan(fakta, lalu),
    terlayaniTahunLalu: kolomSpm(fakta, lalu, 'terlayani'),
  };
}

/** A service nobody needed takes no part; one that was not filled in leaves the mean blank. */
function rataLayanan(layanan: readonly HitunganLayananSpm[]): Angka {
  const berlaku = layanan.filter((l) => l.persen.tanda !== 'PEMBAGI_NOL');
  const bahan = berlaku.map((l) => ({ label: l.fakta.nama, angka: l.persen, satuan: '%' }));
  const lengkap = berlaku.length > 0 && berlaku.every((l) => l.persen.nilai !== null);
  const pokok = {
    aturan: 'layanan.rata-spm',
    judul: 'Rata-rata pemenuhan SPM',
    sitasi: null,
    uraian: lengkap
      ? `Rata-rata ${berlaku.length} pelayanan dasar yang ada sasarannya.`
      : 'Belum dapat dihitung: ada pelayanan dasar yang belum diisi.',
  };
  return lengkap
    ? rakitAngka(rata(bahan.map((b) => b.angka.nilai)), pokok, bahan)
    : rakitAngka(null, pokok, bahan, 'KOMPONEN_KOSONG');
}

export function hitungSpm(spm: readonly LayananSpm[], tahun: number): HitunganSpm {
  const layanan = spm.map((fakta) => hitungLayanan(fakta, tahun));
  const rataan = rataLayanan(layanan);
  const mutu = angkaTercatat({ nilai: null }, 'Mutu barang, jasa, dan petugas layanan belum dicatat.');
  const indeks = indeksSpm(rataan, mutu);
  return { layanan, rata: rataan, indeks, kategori: predikatSkala(indeks, { skala: 'ipspm', tahun, hal: 'Indeks' }) };
}

// Comparison with another region: the mean of the services it publishes, to set beside our own figures.
import type { Angka } from '../values/angka.ts';
import { angkaTercatat, rakitAngka } from '../values/rakitAngka.ts';
import { rata } from '../values/rata.ts';
import type { Pembanding } from './faktaLayanan.ts';

/** Exact mean of the realisasi; blank when the region has no service. */
export function rataPembanding(pembanding: Pembanding): Angka {
  const bahan = pembanding.layanan.map(({ kode, realisasi }) => ({
    label: kode,
    angka: angkaTercatat(
      { nilai: realisasi },
      `Realisasi ${kode} ${pembanding.wilayah}. Sumber: ${pembanding.sumber}.`,
    ),
    satuan: '%',
  }));
  const nilai = rata(bahan.map((b) => b.angka.nilai));
  return rakitAngka(
    nilai,
    {
      aturan: 'layanan.rata-pembanding',
      judul: `Rata-rata SPM ${pembanding.wilayah}`,
      sitasi: null,
      uraian: 'Rata-rata realisasi pelayanan yang dibandingkan.',
      ...(pembanding.catatan === null ? {} : { catatan: [pembanding.catatan] }),
    },
    bahan,
    nilai === null ? 'BELUM_DIISI' : undefined,
  );
}

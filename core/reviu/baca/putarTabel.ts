// A table that lies on its side (rows "Target", "Realisasi", "Capaian"; a column per indicator or year) → the same table upright.
import type { BarisTabel, BlokTabel, SelTabel } from '../berkasTerbaca.ts';
import { bersihkan } from './kunciNama.ts';
import { bacaKolom, type PeranKolom } from './peranKolom.ts';

const UKURAN: ReadonlySet<PeranKolom> = new Set([
  'target',
  'realisasi',
  'capaian',
  'anggaran',
  'sisa',
  'persen',
  'serapan',
]);
const BANYAK_BARIS = 12;

const peranTeks = (teks: string): PeranKolom | null => bacaKolom([teks]).peran;
const isiBaris = (baris: BarisTabel, kolom: number): SelTabel | undefined => baris.sel.find((s) => s.kolom === kolom);
const teksSel = (baris: BarisTabel, kolom: number): string => bersihkan(isiBaris(baris, kolom)?.teks ?? '');

/** The column that names the rows: the first, or the second after numbers. */
const kolomNama = (isi: readonly BarisTabel[]): number => (isi.every((b) => /^\d*\.?$/.test(teksSel(b, 0))) ? 1 : 0);

/** Every row is a measure, at least two of them different, and no title above is one. */
function berbaring(kepala: BarisTabel, isi: readonly BarisTabel[], nama: number): boolean {
  if (isi.length < 2 || isi.length > BANYAK_BARIS || isi.some((b) => b.sel.some((s) => s.lebar > 1))) return false;
  const peran = isi.map((b) => peranTeks(teksSel(b, nama)));
  if (peran.some((p) => p === null || !UKURAN.has(p)) || new Set(peran).size < 2) return false;
  const judul = kepala.sel.filter((s) => s.kolom > nama && bersihkan(s.teks) !== '');
  return judul.length > 1 && judul.every((s) => s.lebar === 1 && !UKURAN.has(peranTeks(bersihkan(s.teks)) ?? 'nomor'));
}

export function putarTabel(blok: BlokTabel): BlokTabel {
  const [kepala, ...isi] = blok.baris;
  if (kepala === undefined) return blok;
  const nama = kolomNama(isi);
  if (!berbaring(kepala, isi, nama)) return blok;
  const judul = kepala.sel.filter((s) => s.kolom > nama && bersihkan(s.teks) !== '');
  const tahun = judul.every((s) => /^(?:tahun )?20\d\d$/i.test(bersihkan(s.teks)));
  const sel = (teks: string, kolom: number, dari: SelTabel | undefined, asal: SelTabel['asal']): SelTabel => ({
    teks,
    kolom,
    lebar: 1,
    tinggi: 1,
    alamat: dari?.alamat ?? null,
    ...(asal === undefined ? {} : { asal }),
  });
  const atas: BarisTabel = {
    kepala: true,
    letak: kepala.letak,
    sel: [
      sel(tahun ? 'Tahun' : 'Indikator', 0, undefined, undefined),
      ...isi.map((b, i) => sel(teksSel(b, nama), i + 1, isiBaris(b, nama), undefined)),
    ],
  };
  const baris = judul.map(
    (j): BarisTabel => ({
      kepala: false,
      letak: kepala.letak,
      sel: [
        sel(j.teks, 0, j, undefined),
        ...isi.map((b, i) =>
          sel(isiBaris(b, j.kolom)?.teks ?? '', i + 1, isiBaris(b, j.kolom), {
            letak: b.letak,
            nomor: i + 2,
            judul: bersihkan(j.teks),
          }),
        ),
      ],
    }),
  );
  return { ...blok, baris: [atas, ...baris], kolom: isi.length + 1 };
}

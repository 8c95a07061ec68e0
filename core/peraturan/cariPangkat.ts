// Pairs of pangkat and golongan ruang of PNS; PPPK have a golongan (I–XVII) without pangkat. PP 3/1980 and its changes.
import { berhasil, gagal, type Hasil } from '../values/hasil.ts';
import { cariBerlaku } from './cariBerlaku.ts';
import data from './data/pangkat.json' with { type: 'json' };
import type { MasalahPeraturan } from './masalahPeraturan.ts';
import { akhirTahun, type Tabel } from './tabel.ts';

export interface Pangkat {
  golongan: string;
  pangkat: string | null;
  jenis: 'PNS' | 'PPPK';
}

export const PANGKAT = data as unknown as readonly Tabel<Pangkat>[];

const rapikanGolongan = (golongan: string): string => golongan.replace(/\s+/g, '').replace('.', '/').toLowerCase();
const rapikanPangkat = (pangkat: string): string =>
  pangkat
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .replace(/\btk\.? /, 'tingkat ')
    .replace(/ 1$/, ' i');

/** "IV.c", "IV/c" and "iv / c" are one golongan. */
export function cariPangkat(golongan: string, tahun: number): Hasil<Pangkat, MasalahPeraturan> {
  const tabel = cariBerlaku(PANGKAT, 'pangkat', akhirTahun(tahun));
  if (!tabel.ok) return tabel;
  const dicari = rapikanGolongan(golongan);
  const baris = tabel.nilai.baris.find((b) => b.golongan.toLowerCase() === dicari);
  if (baris !== undefined) return berhasil(baris);
  return gagal({
    kode: 'peraturan.kode-tidak-dikenal',
    aturan: 'pangkat',
    dicari: golongan,
    pesan: `Golongan "${golongan}" tidak ada. PNS memakai I/a sampai IV/e, PPPK memakai I sampai XVII.`,
  });
}

/** Ok when the pair exists; otherwise a masalah that names the right pangkat ("Pembina Tk I" with IV.c is wrong). */
export function periksaPangkat(pangkat: string, golongan: string, tahun: number): Hasil<Pangkat, MasalahPeraturan> {
  const baris = cariPangkat(golongan, tahun);
  if (!baris.ok) return baris;
  const seharusnya = baris.nilai.pangkat;
  if (seharusnya !== null && rapikanPangkat(pangkat) === rapikanPangkat(seharusnya)) return baris;
  return gagal({
    kode: 'peraturan.pangkat-tidak-cocok',
    aturan: 'pangkat',
    seharusnya,
    pesan:
      seharusnya === null
        ? `Golongan ${baris.nilai.golongan} adalah golongan PPPK dan tidak berpangkat. Kosongkan "${pangkat}".`
        : `"${pangkat}" bukan pangkat untuk golongan ${baris.nilai.golongan}. Pangkat golongan itu ${seharusnya}.`,
  });
}

// Small builders and the words of the sample naskah.
import type { Blok, Inline, Sel } from '@tapis/core/pelaporan/naskah.ts';

export const teks = (isi: string, gaya: { tebal?: true; miring?: true } = {}): Inline => ({
  t: 'teks',
  teks: isi,
  ...gaya,
});
export const angka = (isi: string, kunci: string): Inline => ({ t: 'angka', teks: isi, kunci });
export const sel = (isi: string, gaya: Omit<Sel, 'isi'> = {}): Sel => ({ isi: [teks(isi)], ...gaya });
export const paragraf = (...isi: Inline[]): Blok => ({ jenis: 'paragraf', isi, menjorok: true });
export const judul = (
  tingkat: 1 | 2 | 3 | 4,
  id: string,
  nomor: string | null,
  isi: string,
  daftarIsi = true,
): Blok => ({
  jenis: 'judul',
  id,
  tingkat,
  nomor,
  teks: isi,
  daftarIsi,
});

export const UNIT = 'Dinas Contoh Kabupaten Contoh';
export const KALIMAT =
  'Naskah ini contoh: perangkat daerah, pejabat dan angkanya tidak ada, dan dibuat hanya untuk memeriksa tata letak cetakan. ';

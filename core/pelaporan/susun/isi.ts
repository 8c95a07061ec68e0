// Small builders of naskah content, so that chapters read like the page they make.
import type { BarisTabel, Blok, Inline, KolomTabel, Sel } from '../naskah.ts';

export const teks = (isi: string, gaya: { tebal?: true; miring?: true } = {}): Inline => ({
  t: 'teks',
  teks: isi,
  ...gaya,
});
export const tebal = (isi: string): Inline => teks(isi, { tebal: true });

export const sel = (isi: string | Inline[], gaya: Omit<Sel, 'isi'> = {}): Sel => ({
  isi: typeof isi === 'string' ? [teks(isi)] : isi,
  ...gaya,
});

export const kolom = (...bentuk: [bobot: number, rata: KolomTabel['rata']][]): KolomTabel[] =>
  bentuk.map(([bobot, rata]) => ({ bobot, rata }));

export const kepala = (...judul: (string | Sel)[]): Sel[] =>
  judul.map((satu) =>
    typeof satu === 'string' ? sel(satu, { rata: 'tengah', tebal: true }) : { rata: 'tengah', tebal: true, ...satu },
  );

export const baris = (sel: Sel[], gaya: Omit<BarisTabel, 'sel'> = {}): BarisTabel => ({ sel, ...gaya });

export const paragraf = (isi: string | Inline[], lain: Partial<Extract<Blok, { jenis: 'paragraf' }>> = {}): Blok => ({
  jenis: 'paragraf',
  isi: typeof isi === 'string' ? [teks(isi)] : isi,
  ...lain,
});

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

/** Numbers the data rows 1, 2, 3 … in a leading column. */
export const bernomor = <T>(daftar: readonly T[], buat: (satu: T, nomor: string) => BarisTabel): BarisTabel[] =>
  daftar.map((satu, urutan) => buat(satu, String(urutan + 1)));

// What a column holds, told from its title: the roles that checks ask for.

import { nomorTriwulan } from './nomorTriwulan.ts';

export type PeranKolom =
  | 'nomor'
  | 'kode'
  | 'uraian'
  | 'indikator'
  | 'sasaran'
  | 'satuan'
  | 'rumus'
  | 'target'
  | 'realisasi'
  | 'capaian'
  | 'anggaran'
  | 'sisa'
  | 'perubahan'
  | 'persen'
  | 'serapan'
  | 'efisiensi'
  | 'jumlah'
  | 'keterangan'
  | 'triwulan'
  | 'tahun';

export type VersiAnggaran = 'murni' | 'pergeseran' | 'perubahan';

export interface Kolom {
  judul: string;
  peran: PeranKolom | null;
  tahun: number | null;
  triwulan: number | null;
  versi: VersiAnggaran | null;
  /** The title speaks of money; null when it does not say. */
  keuangan: boolean | null;
  /** The title says that the figures are percentages. */
  persen: boolean;
  /** Printed in thousands or more: totals may be off by rounding. */
  dibulatkan: boolean;
}

/** First that fits wins: the narrow roles stand before the wide ones. */
const PERAN: readonly [RegExp, PeranKolom][] = [
  [/^no(?:mor)?\.?(?: urut)?$/, 'nomor'],
  [/\bkode\b|^rekening$/, 'kode'],
  [/^(?:tw|trw|triwulan)\.?(?: ke)?$/, 'triwulan'],
  [/^tahun$/, 'tahun'],
  [/ef[ie]+siensi/, 'efisiensi'],
  [/^(?:keterangan|ket\.?|catatan|sumber dana)$/, 'keterangan'],
  [/formula|rumus|penjelasan|definisi|cara (?:peng)?hitung|formulasi/, 'rumus'],
  [/\bsatuan\b(?! kerja)/, 'satuan'],
  [/bertambah|berkurang|kenaikan|penurunan|naik\b|perubahan \(?rp|selisih pagu/, 'perubahan'],
  [/\bsisa\b|selisih|lebih ?\/? ?\(?kurang|silpa/, 'sisa'],
  [
    /(?:%|persen\w*|tingkat) ?(?:penyerapan|serapan|realisasi anggaran|capaian (?:keuangan|anggaran))|^penyerapan|serapan|^(?:% ?)?keu(?:angan)?\.? ?\(?(?:%|persen)\)?$/,
    'serapan',
  ],
  [/capaian|tingkat keberhasilan|ketercapaian/, 'capaian'],
  [
    /^(?:\(?%\)?|persentase|prosentase|presentase|persen|% ?realisasi|realisasi ?\(?%\)?|persentase realisasi)$/,
    'persen',
  ],
  [/realisasi|terealisasi/, 'realisasi'],
  [/\btarget\b/, 'target'],
  [/\b(?:anggaran|pagu|alokasi|dpa|apbd|dana)\b/, 'anggaran'],
  [/indi[ck]ator/, 'indikator'],
  [/sasaran|tujuan/, 'sasaran'],
  [/persentase|prosentase|presentase|^%/, 'persen'],
  [/^(?:jumlah|jml|total|banyaknya|frekuensi|volume)(?: \S+){0,3}$/, 'jumlah'],
  [
    /uraian|program|kegiatan|jenis|nama|pelayanan|strata|pangkat|karakteristik|belanja|unsur|komponen|bidang|unit/,
    'uraian',
  ],
];

const TRIWULAN = /\b(?:triwulan|trw|tiw|tw|t\.w)\.? ?(iv|i{1,3}|[1-4])\b/;

const QUOTA = /\((?:ton|kg|liter|ha|ekor|unit|orang|dosis|paket|buah|jiwa|kk|km|m|m2|m3)\)/;

/** `ruas`: the titles above a column, outermost first; the innermost decides before the whole. */
export function bacaKolom(ruas: readonly string[]): Kolom {
  const unik = ruas.filter((r, i) => r !== '' && r !== ruas[i - 1]);
  const judul = unik.join(' ');
  const rendah = judul.toLowerCase().replace(/\s+/g, ' ').trim();
  const dalam = (unik.at(-1) ?? '').toLowerCase().replace(/\s+/g, ' ').trim();
  const cari = (teks: string): PeranKolom | null => PERAN.find(([pola]) => pola.test(teks))?.[1] ?? null;
  const peranDalam = /^(?:\d{4}|tahun.*|tw.*|triwulan.*|trw.*|\(?\d+\)?|murni.*|pergeseran.*)$/.test(dalam)
    ? null
    : cari(dalam);
  const tahun = [...rendah.matchAll(/\b(20\d\d)\b/g)].map((t) => Number(t[1]));
  const triwulan = TRIWULAN.exec(rendah)?.[1];
  let peran = peranDalam ?? cari(rendah);
  if (peran === null && /murni|pergeseran|perubahan|^semula|^menjadi/.test(rendah)) peran = 'anggaran';
  // "Alokasi (ton)" is a quota, no money.
  if (peran === 'anggaran' && QUOTA.test(rendah)) peran = 'target';
  if (peran === 'sasaran' && /indi[ck]ator/.test(rendah)) peran = 'indikator';
  if (peran === 'uraian' && tahun.length > 0 && /^\d{4}$/.test(dalam)) peran = null;
  return {
    judul,
    peran,
    tahun: tahun.length === 1 ? (tahun[0] ?? null) : null,
    triwulan: triwulan === undefined ? null : nomorTriwulan(triwulan),
    versi: bacaVersi(rendah),
    keuangan: bacaKeuangan(rendah, peran),
    persen: peran !== 'satuan' && /%|persen/.test(rendah),
    dibulatkan: /\b(?:ribu|juta|miliar|milyar)(?:an)?\b/.test(rendah),
  };
}

export function bacaVersi(rendah: string): VersiAnggaran | null {
  if (/\bsemula\b|sebelum perubahan/.test(rendah)) return 'murni';
  if (/\bmenjadi\b|(?:sesudah|setelah) perubahan/.test(rendah)) return 'perubahan';
  if (/pergeseran/.test(rendah)) return 'pergeseran';
  if (/perubahan|p-?apbd|apbd-?p\b|dppa/.test(rendah)) return 'perubahan';
  return /murni|\binduk\b|pagu apbd|\bawal\b/.test(rendah) ? 'murni' : null;
}

function bacaKeuangan(rendah: string, peran: PeranKolom | null): boolean | null {
  if (/\brp\b|rupiah|keuangan|ke[nu]u?ngan|anggaran|pagu|belanja|dana/.test(rendah)) return true;
  if (/kinerja|fisik|keluaran|output/.test(rendah)) return false;
  return peran === 'anggaran' || peran === 'sisa' || peran === 'serapan' ? true : null;
}

/** Columns titled by nothing but a year take their role from the caption, when it names one only ("Perkembangan Realisasi …"). */
export function isiPeran(kolom: Kolom[], keterangan: string): Kolom[] {
  const sebutan = (['target', 'realisasi', 'capaian', 'anggaran'] as const).filter((peran) =>
    new RegExp(`\\b${peran}\\b`, 'i').test(keterangan),
  );
  const [peran] = sebutan;
  if (peran === undefined || sebutan.length > 1) return kolom;
  return kolom.map((k) => (k.peran === null && /^(?:tahun )?20\d\d$/i.test(k.judul) ? { ...k, peran } : k));
}

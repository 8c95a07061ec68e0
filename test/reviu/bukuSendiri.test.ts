// Our own book: reviu finds nothing wrong in it, and one fault planted anywhere where something contradicts it is found, and only it.
import { composeLkjip } from '@tapis/core/pelaporan/composeLkjip.ts';
import { hitung } from '@tapis/core/pelaporan/hitung.ts';
import type { BarisTabel, BerkasTerbaca, BlokTabel, SelTabel } from '@tapis/core/reviu/berkasTerbaca.ts';
import { naskahTerbaca } from '@tapis/core/reviu/naskahTerbaca.ts';
import { reviu } from '@tapis/core/reviu/reviu.ts';
import type { Temuan } from '@tapis/core/reviu/temuan.ts';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { bacaSampel } from '../../sample/lampung-barat-2024/bacaSampel.ts';

let buku: BerkasTerbaca;
let semula: Temuan[];

beforeAll(() => {
  const { bahan } = bacaSampel();
  const { naskah } = composeLkjip(bahan, hitung(bahan), 'a'.repeat(64));
  buku = naskahTerbaca(naskah);
  semula = reviu(buku, { tahun: null }).temuan;
});

it('nothing in it is wrong', () => {
  expect(semula.filter((t) => t.tingkat === 'salah')).toEqual([]);
});

/** A place that a fault can go to: changes the words there. */
type Tempat = { teks: string; ubah: (baru: string) => void };

/** The table below a caption. */
function tabel(berkas: BerkasTerbaca, judul: string): BlokTabel {
  const i = berkas.blok.findIndex(
    (b, n) => b.jenis === 'teks' && b.teks.startsWith(judul) && berkas.blok[n + 1]?.jenis === 'tabel',
  );
  const blok = berkas.blok[i + 1];
  if (i < 0 || blok?.jenis !== 'tabel') throw new Error(`no table "${judul}"`);
  return blok;
}

const tempatSel = (sel: SelTabel): Tempat => ({
  teks: sel.teks,
  ubah: (baru) => {
    sel.teks = baru;
  },
});

/** Cells of one column of a table, where the row fits. */
const sel =
  (judul: string, kolom: number, syarat: (baris: BarisTabel) => boolean = () => true, isi = /\d/) =>
  (berkas: BerkasTerbaca) =>
    tabel(berkas, judul).baris.flatMap((b) =>
      b.kepala || !syarat(b) ? [] : b.sel.filter((s) => s.kolom === kolom && isi.test(s.teks)).map(tempatSel),
    );

/** Paragraphs that fit a pattern. */
const kalimat = (pola: RegExp) => (berkas: BerkasTerbaca) =>
  berkas.blok.flatMap((b): Tempat[] =>
    b.jenis === 'teks' && pola.test(b.teks)
      ? [
          {
            teks: b.teks,
            ubah: (baru) => {
              b.teks = baru;
            },
          },
        ]
      : [],
  );

const berisi =
  (pola: RegExp) =>
  (baris: BarisTabel): boolean =>
    baris.sel.some((s) => pola.test(s.teks));
const tanpa =
  (pola: RegExp) =>
  (baris: BarisTabel): boolean =>
    !berisi(pola)(baris);

/** Another leading digit: far enough for every rounding. */
const lain = (teks: string): string => teks.replace(/\d/, (d) => `${(Number(d) % 9) + 1}`);
const ganti = (dari: string | RegExp, ke: string) => (teks: string) => teks.replace(dari, ke);

interface Cacat {
  nama: string;
  di: (berkas: BerkasTerbaca) => Tempat[];
  ubah: (teks: string) => string;
  kode: string[];
}

const KODE_UANG = [
  'persen-keliru',
  'selisih-keliru',
  'hierarki-keliru',
  'jumlah-keliru',
  'pagu-berbeda',
  'realisasi-berbeda',
];

const CACAT: Cacat[] = [
  { nama: 'percentage of the budget', di: sel('Tabel 4.8', 5), ubah: lain, kode: ['persen-keliru', 'serapan-berbeda'] },
  { nama: 'what is left of the budget', di: sel('Tabel 4.8', 4, tanpa(/^0$/)), ubah: lain, kode: KODE_UANG },
  {
    nama: 'budget of a sub kegiatan',
    di: sel('Tabel 4.8', 2, berisi(/^\d\.\d\d\.\d\d\.\d\.\d\d\.\d+$/)),
    ubah: lain,
    kode: KODE_UANG,
  },
  {
    nama: 'spending of a sub kegiatan',
    di: sel('Tabel 4.8', 3, berisi(/^\d\.\d\d\.\d\d\.\d\.\d\d\.\d+$/)),
    ubah: lain,
    kode: KODE_UANG,
  },
  { nama: 'budget of a program', di: sel('Tabel 2.3', 3, berisi(/^Program/)), ubah: lain, kode: KODE_UANG },
  {
    nama: 'first budget of a kegiatan',
    di: sel('Tabel 2.3', 1, tanpa(/^Program|^Urusan/)),
    ubah: lain,
    kode: KODE_UANG,
  },
  {
    nama: 'group of digits',
    di: sel('Tabel 4.8', 2, berisi(/^Belanja/)),
    ubah: (t) => t.replace(/\.(\d{3})$/, '.$10'),
    kode: ['angka-cacat'],
  },
  { nama: 'number of employees', di: sel('Tabel 3.2', 2), ubah: lain, kode: ['jumlah-keliru'] },
  { nama: 'total of employees', di: sel('Tabel 3.1', 2, berisi(/^Jumlah/)), ubah: lain, kode: ['jumlah-keliru'] },
  { nama: 'share of visitors', di: sel('Tabel 4.10', 4, tanpa(/^Jumlah/)), ubah: lain, kode: ['bagian-keliru'] },
  {
    nama: 'number of visitors',
    di: sel('Tabel 4.10', 3, tanpa(/^Jumlah/)),
    ubah: lain,
    kode: ['bagian-keliru', 'jumlah-keliru'],
  },
  { nama: 'capaian of the IKU', di: sel('Tabel 4.1', 6), ubah: lain, kode: ['capaian-keliru', 'capaian-berbeda'] },
  {
    nama: 'capaian of a program',
    di: sel('Tabel 4.4', 6, tanpa(/kategori/)),
    ubah: lain,
    kode: ['capaian-keliru', 'capaian-berbeda'],
  },
  { nama: 'target of a program', di: sel('Tabel 2.5', 4), ubah: lain, kode: ['target-berbeda'] },
  { nama: 'efficiency', di: sel('Tabel 4.9', 5), ubah: lain, kode: ['efisiensi-keliru'] },
  {
    nama: 'fraction in a note',
    di: sel('Tabel 4.5', 5, tanpa(/^1$|1\/1 /)),
    ubah: ganti(/^(\d)/, '1$1'),
    kode: ['rasio-keliru'],
  },
  { nama: 'change of a budget', di: sel('Tabel 3.6', 4), ubah: lain, kode: ['selisih-keliru', 'jumlah-keliru'] },
  {
    nama: 'kode of a kegiatan',
    di: sel('Tabel 4.8', 0, berisi(/^1\.06\.0[46]\.2\.0\d$/)),
    ubah: ganti(/\d\d$/, '09'),
    kode: ['kode-induk-berbeda'],
  },
  {
    nama: 'count of programs',
    di: kalimat(/melalui 4 \(empat\) program/),
    ubah: ganti('4 (empat) program', '6 (enam) program'),
    kode: ['jumlah-program-berbeda'],
  },
  {
    nama: 'number in words',
    di: kalimat(/35 \(tiga puluh lima\)/),
    ubah: ganti('(tiga puluh lima)', '(tiga puluh enam)'),
    kode: ['terbilang-berbeda'],
  },
  {
    nama: 'absorption in a sentence',
    di: kalimat(/^Anggaran terserap Rp4\.670\.029\.133 atau 96,79%/),
    ubah: ganti('96,79%', '97,89%'),
    kode: ['klaim-serapan'],
  },
  {
    nama: 'number of a table',
    di: (berkas) => kalimat(/^Tabel 4\.7 (?!m)/)(berkas).slice(-1),
    ubah: ganti('Tabel 4.7', 'Tabel 4.6'),
    kode: ['nomor-tabel-ganda', 'tabel-tidak-ada'],
  },
  {
    nama: 'year of a sentence',
    di: (berkas) => kalimat(/^lampiran perjanjian kinerja tahun 2024\b/i)(berkas),
    ubah: ganti(/(perjanjian kinerja tahun) 2024/i, '$1 2023'),
    kode: ['tahun-basi'],
  },
  {
    nama: 'rank beside a grade',
    di: sel('Tabel 3.1', 1, berisi(/Penata|Pengatur/), /\S/),
    ubah: ganti(/III\/[a-d]|II\/[a-d]/, 'IV/e'),
    kode: ['pangkat-keliru'],
  },
];

/** Findings that the fault adds. */
function tambahan(berkas: BerkasTerbaca): Temuan[] {
  const lama = new Set(semula.map((t) => `${t.kode}|${t.penjelasan}`));
  return reviu(berkas, { tahun: null }).temuan.filter((t) => !lama.has(`${t.kode}|${t.penjelasan}`));
}

/** Plants one fault and gives the kode of what was found beyond the book as it is. */
function tanam({ di, ubah }: Cacat, ke: number): { kode: string[]; cerita: string } {
  const salinan = structuredClone(buku);
  const tempat = di(salinan)[ke];
  if (tempat === undefined) throw new Error('no place');
  const lama = tempat.teks;
  tempat.ubah(ubah(lama));
  const temuan = tambahan(salinan);
  const cerita = `${lama} → ${ubah(lama)}\n${temuan.map((t) => t.penjelasan).join('\n')}`;
  return { kode: temuan.map((t) => t.kode), cerita };
}

for (const cacat of CACAT) {
  const { nama, di, kode } = cacat;
  const tempat = () => di(structuredClone(buku)).map(({ teks }) => teks);
  it(`finds a planted fault, and only it: ${nama}`, () => {
    const ada = tempat();
    const pilihan = [...ada.keys()];
    expect(pilihan.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.constantFrom(...pilihan), (ke) => {
        const hasil = tanam(cacat, ke);
        expect(hasil.kode, hasil.cerita).toHaveLength(1);
        expect(kode).toContain(hasil.kode[0]);
      }),
      // The same places in every run: what one run finds, the next can show.
      { numRuns: 3, seed: 2024 },
    );
  });
}

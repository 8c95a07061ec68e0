// Flow chart in the form of an SOP table: number, step, one lane per pelaku with the symbol of the step. The words stand
// in the step column at 9 pt, so they stay legible however many lanes there are. Symbols: capsule start/end, box, diamond.
import type { Grafik, LangkahAlur } from '@tapis/core/pelaporan/grafik.ts';
import { metrikFon } from '../metrikFon.ts';
import { bungkusTeks } from './bungkusTeks.ts';
import { jalurAlur } from './jalurAlur.ts';
import { barisTeks, type GambarSvg, lembarSvg, unsur } from './svg.ts';

type Alur = Extract<Grafik, { jenis: 'alur' }>;

const UKURAN = 9;
const ISI = 5;
const LEBAR_NOMOR = 24;
const LAJUR_TERSEMPIT = 46;
const LAJUR_TERLEBAR = 84;
const LANGKAH_TERSEMPIT = 130;
const BARIS_TERPENDEK = 42;
const SIMBOL_LEBAR = 30;
const SIMBOL_TINGGI = 20;
const TEPI = 0.6;

const TINTA = '#1f2d2e';
const AKSEN = '#0b6b6f';
const GARIS = '#9fb3b3';

/** Place of one step's symbol. */
export interface LetakLangkah {
  langkah: LangkahAlur;
  x: number;
  y: number;
  setengahLebar: number;
  setengahTinggi: number;
}

function gambarSimbol({ langkah, x, y, setengahLebar: a, setengahTinggi: b }: LetakLangkah): string {
  const gaya = { fill: langkah.jenis === 'proses' ? '#ffffff' : '#e3efef', stroke: AKSEN, 'stroke-width': 1.1 };
  if (langkah.jenis === 'keputusan') {
    return unsur('polygon', { points: `${x},${y - b} ${x + a},${y} ${x},${y + b} ${x - a},${y}`, ...gaya });
  }
  const rx = langkah.jenis === 'proses' ? 1 : b;
  return unsur('rect', { x: x - a, y: y - b, width: 2 * a, height: 2 * b, rx, ...gaya });
}

/** Draws the chart `lebar` pt wide, as high as its steps need. */
export function gambarAlur(grafik: Alur, lebar: number): GambarSvg {
  const biasa = metrikFon('Arimo');
  const tebal = metrikFon('Arimo', 'tebal');
  const pelaku = [...new Set(grafik.langkah.map((l) => l.pelaku))];
  const lajur = Math.max(
    LAJUR_TERSEMPIT,
    Math.min(LAJUR_TERLEBAR, (lebar - LEBAR_NOMOR - LANGKAH_TERSEMPIT - 40) / Math.max(1, pelaku.length)),
  );
  const lebarLangkah = Math.max(LANGKAH_TERSEMPIT, lebar - LEBAR_NOMOR - lajur * pelaku.length - 2 * TEPI);
  // With more lanes than the width holds the drawing gets wider and is scaled down as a whole.
  const penuh = LEBAR_NOMOR + lebarLangkah + lajur * pelaku.length + 2 * TEPI;
  const kolom = [TEPI, TEPI + LEBAR_NOMOR, TEPI + LEBAR_NOMOR + lebarLangkah];
  const kiriLajur = kolom[2] ?? 0;

  const namaPelaku = pelaku.map((p) => bungkusTeks(p, lajur - ISI, UKURAN - 1, tebal));
  const tinggiKepala = Math.max(1, ...namaPelaku.map((n) => n.length)) * (UKURAN - 1) * 1.2 + 2 * ISI;
  const uraian = grafik.langkah.map((l) => bungkusTeks(l.nama, lebarLangkah - 2 * ISI, UKURAN, biasa));
  const tinggiBaris = uraian.map((u) => Math.max(BARIS_TERPENDEK, u.length * UKURAN * 1.2 + 2 * ISI));
  const atas = tinggiBaris.map((_, i) => TEPI + tinggiKepala + tinggiBaris.slice(0, i).reduce((a, b) => a + b, 0));
  const tinggi = TEPI * 2 + tinggiKepala + tinggiBaris.reduce((a, b) => a + b, 0);

  const letak = grafik.langkah.map(
    (langkah, i): LetakLangkah => ({
      langkah,
      x: kiriLajur + (pelaku.indexOf(langkah.pelaku) + 0.5) * lajur,
      y: (atas[i] ?? 0) + (tinggiBaris[i] ?? 0) / 2,
      setengahLebar: Math.min(SIMBOL_LEBAR, lajur - 16) / 2 + (langkah.jenis === 'keputusan' ? 2 : 0),
      setengahTinggi: SIMBOL_TINGGI / 2 + (langkah.jenis === 'keputusan' ? 3 : 0),
    }),
  );

  const garisTegak = [...kolom, ...pelaku.map((_, i) => kiriLajur + (i + 1) * lajur)];
  const garisDatar = [TEPI, ...atas, tinggi - TEPI];
  const kisi =
    garisTegak
      .map((x) => unsur('line', { x1: x, x2: x, y1: TEPI, y2: tinggi - TEPI, stroke: GARIS, 'stroke-width': 0.6 }))
      .join('') +
    garisDatar
      .map((y) => unsur('line', { x1: TEPI, x2: penuh - TEPI, y1: y, y2: y, stroke: GARIS, 'stroke-width': 0.6 }))
      .join('');
  const tengahKepala = TEPI + tinggiKepala / 2;
  const judul = { ukuran: UKURAN - 1, tebal: true, warna: '#ffffff', jangkar: 'middle' } as const;
  const kepala =
    unsur('rect', { x: TEPI, y: TEPI, width: penuh - 2 * TEPI, height: tinggiKepala, fill: AKSEN }) +
    barisTeks(['No.'], TEPI + LEBAR_NOMOR / 2, tengahKepala, judul) +
    barisTeks(['Kegiatan'], (kolom[1] ?? 0) + lebarLangkah / 2, tengahKepala, judul) +
    namaPelaku.map((n, i) => barisTeks(n, kiriLajur + (i + 0.5) * lajur, tengahKepala, judul)).join('');
  const isi = letak
    .map((l, i) => {
      const teks = { ukuran: UKURAN, warna: TINTA } as const;
      return (
        barisTeks([`${i + 1}.`], TEPI + LEBAR_NOMOR / 2, l.y, { ...teks, jangkar: 'middle' }) +
        barisTeks(uraian[i] ?? [], (kolom[1] ?? 0) + ISI, l.y, { ...teks, jangkar: 'start' })
      );
    })
    .join('');
  const gambar = lembarSvg(
    penuh,
    tinggi,
    kisi + kepala + isi + jalurAlur(letak, { kiriLajur, lajur, tepi: penuh }) + letak.map(gambarSimbol).join(''),
  );
  return penuh <= lebar + 0.01 ? gambar : { ...gambar, lebar, tinggi: (tinggi * lebar) / penuh };
}

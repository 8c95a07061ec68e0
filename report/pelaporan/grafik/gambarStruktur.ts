// Organisation chart for a portrait page: the head on top, the next level side by side (several rows when many), deeper
// levels hanging below each on a rail. Dashed boxes and lines are superiors we inferred. Text is 9 pt at full width.
import type { Grafik, SimpulStruktur } from '@tapis/core/pelaporan/grafik.ts';
import { metrikFon } from '../metrikFon.ts';
import { bungkusTeks } from './bungkusTeks.ts';
import { barisTeks, type GambarSvg, lembarSvg, unsur } from './svg.ts';

type Struktur = Extract<Grafik, { jenis: 'struktur' }>;

const UKURAN_NAMA = 9;
const UKURAN_KETERANGAN = 8;
const JARAK_BARIS = 1.2;
const ISI = 5;
const SELA_KOLOM = 10;
const SELA_TEGAK = 8;
const SELA_TINGKAT = 26;
const MASUK = 12;
const KOLOM_TERSEMPIT = 80;
const KOLOM_TERLEBAR = 170;
const TEPI = 1;

const TINTA = '#1f2d2e';
const AKSEN = '#0b6b6f';
const PUTUS = '4 2.5';

interface Kotak {
  x: number;
  y: number;
  lebar: number;
  tinggi: number;
}

function ukurKotak(simpul: SimpulStruktur, lebar: number): { nama: string[]; keterangan: string[]; tinggi: number } {
  const isi = lebar - 2 * ISI;
  const nama = bungkusTeks(simpul.nama, isi, UKURAN_NAMA, metrikFon('Arimo', 'tebal'));
  const keterangan = simpul.keterangan
    ? bungkusTeks(simpul.keterangan, isi, UKURAN_KETERANGAN, metrikFon('Arimo'))
    : [];
  const tinggi = (nama.length * UKURAN_NAMA + keterangan.length * UKURAN_KETERANGAN) * JARAK_BARIS + 2 * ISI;
  return { nama, keterangan, tinggi };
}

function gambarKotak(simpul: SimpulStruktur, k: Kotak, gaya: 'akar' | 'utama' | 'bawah'): string {
  const { nama, keterangan } = ukurKotak(simpul, k.lebar);
  const terang = gaya === 'akar';
  const tinggiNama = nama.length * UKURAN_NAMA * JARAK_BARIS;
  const tengah = k.x + k.lebar / 2;
  const teks = { warna: terang ? '#ffffff' : TINTA, jangkar: 'middle' } as const;
  return (
    unsur('rect', {
      x: k.x,
      y: k.y,
      width: k.lebar,
      height: k.tinggi,
      rx: 2,
      fill: terang ? AKSEN : gaya === 'utama' ? '#e3efef' : '#ffffff',
      stroke: AKSEN,
      'stroke-width': gaya === 'bawah' ? 0.7 : 1,
      ...(simpul.putus ? { 'stroke-dasharray': PUTUS } : {}),
    }) +
    barisTeks(nama, tengah, k.y + ISI + tinggiNama / 2, { ...teks, ukuran: UKURAN_NAMA, tebal: true }) +
    (keterangan.length === 0
      ? ''
      : barisTeks(
          keterangan,
          tengah,
          k.y + ISI + tinggiNama + (keterangan.length * UKURAN_KETERANGAN * JARAK_BARIS) / 2,
          {
            ...teks,
            ukuran: UKURAN_KETERANGAN,
          },
        ))
  );
}

const garis = (titik: [number, number][], putus: boolean): string =>
  unsur('polyline', {
    points: titik.map(([x, y]) => `${Math.round(x * 100) / 100},${Math.round(y * 100) / 100}`).join(' '),
    fill: 'none',
    stroke: AKSEN,
    'stroke-width': 0.9,
    ...(putus ? { 'stroke-dasharray': PUTUS } : {}),
  });

/** One node and everything below it, hanging from a rail at its left edge. Returns the drawing and the y where it ends. */
function gambarCabang(
  simpul: SimpulStruktur,
  x: number,
  y: number,
  lebar: number,
  gaya: 'utama' | 'bawah',
): { svg: string; bawah: number; tinggiKotak: number } {
  const { tinggi } = ukurKotak(simpul, lebar);
  let svg = '';
  let bawah = y + tinggi;
  const rel = x + MASUK / 2;
  for (const anak of simpul.anak) {
    const atasAnak = bawah + SELA_TEGAK;
    const cabang = gambarCabang(anak, x + MASUK, atasAnak, lebar - MASUK, 'bawah');
    const tengah = atasAnak + cabang.tinggiKotak / 2;
    svg +=
      garis(
        [
          [rel, y + tinggi],
          [rel, tengah],
          [x + MASUK, tengah],
        ],
        anak.putus === true,
      ) + cabang.svg;
    bawah = cabang.bawah;
  }
  return { svg: svg + gambarKotak(simpul, { x, y, lebar, tinggi }, gaya), bawah, tinggiKotak: tinggi };
}

/** Splits nodes into rows of nearly equal length that fit the width. */
function susunBaris(simpul: SimpulStruktur[], lebar: number): SimpulStruktur[][] {
  const terbanyak = Math.max(1, Math.floor((lebar + SELA_KOLOM) / (KOLOM_TERSEMPIT + SELA_KOLOM)));
  const baris = Math.ceil(simpul.length / terbanyak);
  const per = Math.ceil(simpul.length / Math.max(1, baris));
  return Array.from({ length: baris }, (_, i) => simpul.slice(i * per, (i + 1) * per));
}

interface Baris {
  svg: string;
  bawah: number;
  /** Centres of the boxes' top edges. */
  kepala: { x: number; putus: boolean }[];
}

function gambarBaris(simpul: SimpulStruktur[], kiri: number, lebar: number, y: number): Baris {
  const kolom = Math.min(KOLOM_TERLEBAR, (lebar - SELA_KOLOM * (simpul.length - 1)) / simpul.length);
  const awal = kiri + (lebar - kolom * simpul.length - SELA_KOLOM * (simpul.length - 1)) / 2;
  const cabang = simpul.map((s, i) => gambarCabang(s, awal + i * (kolom + SELA_KOLOM), y, kolom, 'utama'));
  return {
    svg: cabang.map((c) => c.svg).join(''),
    bawah: Math.max(...cabang.map((c) => c.bawah)),
    kepala: simpul.map((s, i) => ({ x: awal + i * (kolom + SELA_KOLOM) + kolom / 2, putus: s.putus === true })),
  };
}

/** Draws the chart `lebar` pt wide, as high as it needs. */
export function gambarStruktur(grafik: Struktur, lebar: number): GambarSvg {
  const baris = susunBaris(grafik.akar.anak, lebar - 2 * TEPI - (grafik.akar.anak.length > 5 ? MASUK : 0));
  const kiri = TEPI + (baris.length > 1 ? MASUK : 0);
  const lapang = lebar - TEPI - kiri;
  const pusat = kiri + lapang / 2;
  const lebarAkar = Math.min(lapang, Math.max(140, lapang * 0.42));
  const akar = {
    x: pusat - lebarAkar / 2,
    y: TEPI,
    lebar: lebarAkar,
    tinggi: ukurKotak(grafik.akar, lebarAkar).tinggi,
  };
  let svg = '';
  let y = akar.y + akar.tinggi;
  // The line of a row leaves the head straight down; later rows are reached by a rail along the left edge.
  const busPertama = y + SELA_TINGKAT / 2;
  for (const [nomor, isi] of baris.entries()) {
    const bus = nomor === 0 ? busPertama : y + SELA_TINGKAT / 2;
    const b = gambarBaris(isi, kiri, lapang, bus + SELA_TINGKAT / 2);
    const x = b.kepala.map((k) => k.x);
    const [paling, ujung] = [Math.min(...x), Math.max(...x)];
    if (nomor === 0)
      svg +=
        garis(
          [
            [pusat, y],
            [pusat, bus],
          ],
          false,
        ) +
        garis(
          [
            [Math.min(paling, pusat), bus],
            [Math.max(ujung, pusat), bus],
          ],
          false,
        );
    else
      svg += garis(
        [
          [Math.min(paling, pusat), busPertama],
          [TEPI + 1, busPertama],
          [TEPI + 1, bus],
          [ujung, bus],
        ],
        false,
      );
    svg +=
      b.kepala
        .map((k) =>
          garis(
            [
              [k.x, bus],
              [k.x, bus + SELA_TINGKAT / 2],
            ],
            k.putus,
          ),
        )
        .join('') + b.svg;
    y = b.bawah;
  }
  svg += gambarKotak(grafik.akar, akar, 'akar');
  for (const [nomor, isi] of susunBaris(grafik.kelompokLain, lebar - 2 * TEPI).entries()) {
    if (nomor === 0) {
      y += SELA_TEGAK * 1.5;
      svg += unsur('line', {
        x1: TEPI,
        x2: lebar - TEPI,
        y1: y,
        y2: y,
        stroke: '#8a9a9a',
        'stroke-width': 0.6,
        'stroke-dasharray': '1 2.5',
      });
    }
    const b = gambarBaris(isi, TEPI, lebar - 2 * TEPI, y + SELA_TEGAK * 1.5);
    svg += b.svg;
    y = b.bawah;
  }
  return lembarSvg(lebar, y + TEPI, svg);
}

// Orthogonal connectors of a flow chart. Each row holds one symbol, so a horizontal run in a row meets no other symbol;
// vertical runs past other rows use channels beside the lane borders, one for each connector.
import { metrikFon } from '../metrikFon.ts';
import type { LetakLangkah } from './gambarAlur.ts';
import { barisTeks, unsur } from './svg.ts';

const GARIS = '#1f2d2e';
const PANAH = 4.5;
const SELA_SALURAN = 4;
const UKURAN_LABEL = 8;
const MASUK_BAWAH = 5.5;
const TURUN = 4;

type Titik = readonly [number, number];
type Sisi = 'kiri' | 'kanan' | 'bawah';

interface Lajur {
  kiriLajur: number;
  lajur: number;
  /** Right edge of the drawing. */
  tepi: number;
}

function panah([x, y]: Titik, arah: 'turun' | 'kiri' | 'kanan'): string {
  const a = PANAH;
  const b = PANAH * 0.55;
  const titik: Titik[] =
    arah === 'turun'
      ? [
          [x, y],
          [x - b, y - a],
          [x + b, y - a],
        ]
      : [
          [x, y],
          [x + (arah === 'kanan' ? -a : a), y - b],
          [x + (arah === 'kanan' ? -a : a), y + b],
        ];
  return unsur('polygon', { points: titik.map((t) => t.join(',')).join(' '), fill: GARIS });
}

const garis = (titik: Titik[]): string =>
  unsur('polyline', {
    points: titik.map((t) => t.join(',')).join(' '),
    fill: 'none',
    stroke: GARIS,
    'stroke-width': 0.9,
  });

/** Branch word beside the exit: on the side of the line the connector does not turn to. */
function tulisLabel(label: string | null, [x, y]: Titik, sisi: Sisi, naik: boolean, tepi: number): string {
  if (label === null || label === '') return '';
  const gaya = { ukuran: UKURAN_LABEL, warna: GARIS, tebal: true } as const;
  if (sisi === 'bawah') return barisTeks([label], x + 3, y + 6, { ...gaya, jangkar: 'start' });
  const tegak = y + (naik ? 8 : -5.5);
  if (sisi === 'kiri') return barisTeks([label], x - 2, tegak, { ...gaya, jangkar: 'end' });
  const ujung = Math.min(tepi - 2, x + 2 + metrikFon('Arimo', 'tebal')(label, UKURAN_LABEL));
  return barisTeks([label], ujung, tegak, { ...gaya, jangkar: 'end' });
}

/** Point on the side of a symbol where a connector arrives: below the middle, where none leaves. */
function titikMasuk({ langkah, x, y, setengahLebar, setengahTinggi }: LetakLangkah, arah: 1 | -1): Titik {
  const jauh = langkah.jenis === 'keputusan' ? setengahLebar * (1 - MASUK_BAWAH / setengahTinggi) : setengahLebar;
  return [x + arah * jauh, y + MASUK_BAWAH];
}

/** All connectors with arrow heads and branch labels. A target that does not exist draws nothing. */
export function jalurAlur(letak: LetakLangkah[], { kiriLajur, lajur, tepi }: Lajur): string {
  const baris = new Map(letak.map((l, i) => [l.langkah.kode, i]));
  const terpakai = new Map<number, number>();
  /** Next free x beside the lane border at the given side of a lane's centre. */
  const saluran = (x: number, kanan: boolean): number => {
    const batas = Math.round((x - kiriLajur) / lajur + (kanan ? 0.5 : -0.5));
    const kunci = batas * 2 + (kanan ? 0 : 1);
    const ke = (terpakai.get(kunci) ?? 0) + 1;
    terpakai.set(kunci, ke);
    return kiriLajur + batas * lajur + (kanan ? -1 : 1) * ke * SELA_SALURAN;
  };
  let svg = '';
  for (const [i, asal] of letak.entries()) {
    const sisiTerpakai = new Set<Sisi>();
    for (const { kode, label } of asal.langkah.ke) {
      const j = baris.get(kode);
      const tujuan = j === undefined ? undefined : letak[j];
      if (j === undefined || !tujuan) continue;
      const bawah: Titik = [asal.x, asal.y + asal.setengahTinggi];
      const masuk: Titik = [tujuan.x, tujuan.y - tujuan.setengahTinggi];
      if (j === i + 1 && tujuan.x === asal.x && !sisiTerpakai.has('bawah')) {
        sisiTerpakai.add('bawah');
        svg +=
          garis([bawah, [masuk[0], masuk[1] - PANAH + 1]]) +
          panah(masuk, 'turun') +
          tulisLabel(label, bawah, 'bawah', false, tepi);
        continue;
      }
      const [utama, lain]: [Sisi, Sisi] = tujuan.x >= asal.x ? ['kanan', 'kiri'] : ['kiri', 'kanan'];
      const sisi = [utama, lain].find((s) => !sisiTerpakai.has(s)) ?? 'bawah';
      sisiTerpakai.add(sisi);
      const arah = sisi === 'kiri' || (sisi === 'bawah' && tujuan.x < asal.x) ? -1 : 1;
      const keluar: Titik = sisi === 'bawah' ? bawah : [asal.x + arah * asal.setengahLebar, asal.y];
      svg += tulisLabel(label, keluar, sisi, j < i, tepi);
      const searah = arah === 1 ? tujuan.x > asal.x : tujuan.x < asal.x;
      if (j === i + 1 && searah && sisi !== 'bawah') {
        svg += garis([keluar, [tujuan.x, asal.y], [masuk[0], masuk[1] - PANAH + 1]]) + panah(masuk, 'turun');
        continue;
      }
      // Towards the target: a channel before its lane. Away from it: a channel beside the own lane, and back along the row.
      const dariKanan = (arah === 1) !== searah;
      const x = saluran(searah ? tujuan.x : asal.x, dariKanan);
      const ujung = titikMasuk(tujuan, dariKanan ? 1 : -1);
      const tekuk: Titik[] = sisi === 'bawah' ? [[asal.x, bawah[1] + TURUN]] : [];
      const [, y] = tekuk[0] ?? keluar;
      svg +=
        garis([keluar, ...tekuk, [x, y], [x, ujung[1]], [ujung[0] + (dariKanan ? 1 : -1) * (PANAH - 1), ujung[1]]]) +
        panah(ujung, dariKanan ? 'kiri' : 'kanan');
    }
  }
  return svg;
}

// ECharts options of a bar or line chart as plain data (echarts itself is not imported), one for screen and print.
// Colour never stands alone: every series also differs in pattern or line and symbol, and points carry their figure.
import { Desimal, desimal } from '../values/desimal.ts';
import { tulisAngka } from '../values/tulisAngka.ts';
import type { Grafik } from './grafik.ts';

export type GrafikSumbu = Extract<Grafik, { kategori: string[] }>;

export interface UkuranGrafik {
  /** Drawing width and height in px (screen) or pt (print). */
  lebar: number;
  tinggi: number;
  fon: string;
  /** Type size of labels in the same unit. */
  ukuranFon: number;
}

/** Told apart with the common kinds of colour blindness, and dark enough (≥ 3:1) on white. */
const WARNA = ['#0b6b6f', '#c77700', '#4f4a9c', '#b23a2e', '#3279b7', '#666666'] as const;
const TINTA = '#1f2d2e';
const GARIS_BANTU = '#d5dddd';

const GARIS_MIRING = { symbol: 'rect', color: 'rgba(255,255,255,0.65)', dashArrayX: [1, 0], dashArrayY: [2, 4] };
const POLA = [
  null,
  { ...GARIS_MIRING, rotation: -Math.PI / 4 },
  {
    symbol: 'circle',
    symbolSize: 0.7,
    color: 'rgba(255,255,255,0.75)',
    dashArrayX: [
      [6, 6],
      [0, 6, 6, 0],
    ],
    dashArrayY: [6, 0],
  },
  { ...GARIS_MIRING, rotation: 0 },
  { ...GARIS_MIRING, rotation: Math.PI / 4 },
  { symbol: 'rect', symbolSize: 0.7, color: 'rgba(255,255,255,0.65)', dashArrayX: [4, 4], dashArrayY: [4, 4] },
] as const;
const SIMBOL = ['circle', 'rect', 'triangle', 'diamond', 'emptyCircle', 'emptyRect'] as const;
const JENIS_GARIS = ['solid', 'dashed', 'dotted'] as const;

/** More figures than this are not written at the points; the table beside the chart has them. */
const LABEL_TERBANYAK = 60;
/** Mean glyph width over type size, wide enough for digits and capitals. */
const LEBAR_HURUF = 0.56;

/** Value of an axis tick: "97,5", "250 juta", "4,5 miliar". Ticks are round numbers, so nothing is lost. */
export function tulisSumbu(nilai: number): string {
  const d = new Desimal(nilai);
  if (d.abs().gte('1e9')) return `${tulisAngka(d.div('1e9'), { desimal: 2, min: 0 })} miliar`;
  if (d.abs().gte('1e6')) return `${tulisAngka(d.div('1e6'), { desimal: 2, min: 0 })} juta`;
  return tulisAngka(d, { desimal: 4, min: 0 });
}

/** Decimals of the labels: the same for all points, as many as the figures have, at most two. */
const desimalLabel = (grafik: GrafikSumbu): number =>
  Math.min(2, Math.max(0, ...grafik.seri.flatMap((s) => s.nilai.map((n) => n?.split('.')[1]?.length ?? 0))));

interface Tulisan {
  /** Written figure per series and point. */
  label: (string | null)[][];
  /** True when labels of upright bars are written upwards, being wider than the place of one bar. */
  tegak: boolean;
  /** Share of the plot to leave free above the highest bar. */
  ruang: number;
}

function tulisan(grafik: GrafikSumbu, u: UkuranGrafik): Tulisan {
  const banyak = desimalLabel(grafik);
  const label = grafik.seri.map((s) =>
    s.nilai.map((n) => (n === null ? null : tulisAngka(desimal(n), { desimal: banyak }))),
  );
  const terpanjang = Math.max(0, ...label.flat().map((l) => l?.length ?? 0)) * u.ukuranFon * LEBAR_HURUF;
  const tempat = (u.lebar * 0.88) / Math.max(1, grafik.kategori.length * (grafik.seri.length + 0.6));
  const tegak = grafik.jenis === 'batang' && terpanjang > tempat;
  return { label, tegak, ruang: tegak ? terpanjang / (u.tinggi * 0.5) : 0.05 };
}

/** Above for the highest series of a category, below for the lowest, so that labels of lines do not cover each other. */
function letakTitik(grafik: GrafikSumbu, seri: number, titik: number): 'top' | 'bottom' | 'right' {
  const nilai = grafik.seri.map((s) => s.nilai[titik] ?? null);
  const ini = desimal(nilai[seri]);
  if (ini === null) return 'top';
  const isi = nilai.map((n) => desimal(n)).filter((n) => n !== null);
  const diAtas =
    isi.filter((n) => n.gt(ini)).length + nilai.slice(0, seri).filter((n) => n !== null && ini.eq(n)).length;
  if (diAtas === 0) return 'top';
  return diAtas === isi.length - 1 ? 'bottom' : 'right';
}

function titikSeri(grafik: GrafikSumbu, seri: number, t: Tulisan): unknown[] {
  return (grafik.seri[seri]?.nilai ?? []).map((nilai, i) =>
    nilai === null
      ? '-'
      : {
          value: Number(nilai),
          // ECharts reads braces in a formatter as placeholders; a written figure never holds one.
          label: {
            formatter: t.label[seri]?.[i] ?? '',
            ...(grafik.jenis === 'garis' ? { position: letakTitik(grafik, seri, i) } : {}),
          },
        },
  );
}

function seriData(grafik: GrafikSumbu, u: UkuranGrafik, t: Tulisan): Record<string, unknown>[] {
  const letak = {
    show: grafik.kategori.length * grafik.seri.length <= LABEL_TERBANYAK,
    position: grafik.jenis === 'batangMendatar' ? 'right' : 'top',
    color: TINTA,
    fontSize: u.ukuranFon,
    ...(t.tegak ? { rotate: 90, align: 'left', verticalAlign: 'middle', distance: 6 } : {}),
  };
  return grafik.seri.map((seri, i) => {
    const warna = WARNA[i % WARNA.length];
    const umum = {
      name: seri.nama,
      data: titikSeri(grafik, i, t),
      silent: true,
      emphasis: { disabled: true },
      label: letak,
    };
    if (grafik.jenis === 'garis') {
      return {
        ...umum,
        type: 'line',
        symbol: SIMBOL[i % SIMBOL.length],
        symbolSize: 7,
        lineStyle: { width: 2, color: warna, type: JENIS_GARIS[i % JENIS_GARIS.length] },
        itemStyle: { color: warna },
        connectNulls: false,
      };
    }
    const pola = POLA[i % POLA.length];
    return {
      ...umum,
      type: 'bar',
      barMaxWidth: 38,
      barGap: '12%',
      itemStyle: { color: warna, borderColor: warna, borderWidth: 0.8, ...(pola ? { decal: pola } : {}) },
    };
  });
}

/** Widths in the legend: sign with its space, space between two entries; the second also parts its lines. */
const TANDA_LEGENDA = 24 + 5;
const JARAK_LEGENDA = 18;

/** Lines that the legend takes, as ECharts fills them; 0: there is none. */
function barisLegenda(grafik: GrafikSumbu, u: UkuranGrafik): number {
  if (grafik.seri.length < 2 && grafik.legenda !== true) return 0;
  let [baris, terpakai] = [1, 0];
  for (const { nama } of grafik.seri) {
    const lebar = TANDA_LEGENDA + nama.length * u.ukuranFon * LEBAR_HURUF;
    if (terpakai > 0 && terpakai + lebar > u.lebar) [baris, terpakai] = [baris + 1, 0];
    terpakai += lebar + JARAK_LEGENDA;
  }
  return baris;
}

/** Options for `echarts.setOption`: static, without title (the caption is text) and without tooltip. */
export function opsiGrafik(grafik: GrafikSumbu, u: UkuranGrafik): Record<string, unknown> {
  const mendatar = grafik.jenis === 'batangMendatar';
  const t = tulisan(grafik, u);
  const legenda = barisLegenda(grafik, u);
  const tinggiLegenda = legenda === 0 ? 4 : u.ukuranFon * 2.6 + (legenda - 1) * (u.ukuranFon * 1.2 + JARAK_LEGENDA);
  const teks = { fontFamily: u.fon, fontSize: u.ukuranFon, color: TINTA };
  const sumbuKategori = {
    type: 'category',
    data: grafik.kategori,
    inverse: mendatar,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: TINTA, width: 0.8 } },
    axisLabel: {
      ...teks,
      interval: 0,
      overflow: 'break',
      lineHeight: u.ukuranFon * 1.2,
      width: mendatar ? u.lebar * 0.32 : Math.max(24, (u.lebar * 0.86) / Math.max(1, grafik.kategori.length) - 6),
    },
  };
  const sumbuNilai = {
    type: 'value',
    name: grafik.satuan,
    nameLocation: 'end',
    nameTextStyle: { ...teks, align: mendatar ? 'right' : 'left' },
    nameGap: mendatar ? 6 : u.ukuranFon * 1.6,
    ...(mendatar ? { nameLocation: 'middle', nameGap: u.ukuranFon * 2.4, nameTextStyle: teks } : {}),
    scale: grafik.jenis === 'garis',
    boundaryGap: [grafik.jenis === 'garis' ? '8%' : 0, `${Math.round(t.ruang * 100)}%`],
    splitNumber: 4,
    axisLabel: { ...teks, formatter: tulisSumbu },
    splitLine: { lineStyle: { color: GARIS_BANTU, width: 0.6 } },
    ...(grafik.sumbu?.min === undefined ? {} : { min: grafik.sumbu.min }),
    ...(grafik.sumbu?.maks === undefined ? {} : { max: grafik.sumbu.maks }),
  };
  return {
    animation: false,
    textStyle: teks,
    color: [...WARNA],
    legend: {
      show: legenda > 0,
      bottom: 0,
      selectedMode: false,
      textStyle: teks,
      itemWidth: 24,
      itemHeight: 11,
      itemGap: JARAK_LEGENDA,
    },
    grid: {
      left: 2,
      right: mendatar ? u.ukuranFon * 6 : 10,
      top: mendatar ? 6 : u.ukuranFon * 3.2,
      bottom: tinggiLegenda + (mendatar ? u.ukuranFon * 1.8 : 0),
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: mendatar ? sumbuNilai : sumbuKategori,
    yAxis: mendatar ? sumbuKategori : sumbuNilai,
    series: seriData(grafik, u, t),
  };
}

// Bar and line charts: ECharts without a browser. Text is measured with our own font files, so drawings are equal everywhere.
import { type GrafikSumbu, opsiGrafik } from '@tapis/core/pelaporan/opsiGrafik.ts';
import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { init, setPlatformAPI, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { metrikFon } from '../metrikFon.ts';
import type { GambarSvg } from './svg.ts';

use([BarChart, LineChart, GridComponent, LegendComponent, SVGRenderer]);

const UKURAN_FON = 9;
const TINGGI_TEGAK = 236;

setPlatformAPI({
  measureText: (teks, fon) => {
    const ukuran = Number(/([\d.]+)px/.exec(fon ?? '')?.[1] ?? UKURAN_FON);
    return { width: metrikFon('Arimo', /bold|[6-9]00/.test(fon ?? '') ? 'tebal' : 'biasa')(teks, ukuran) };
  },
});

/** Horizontal bars need room for every category; the others are landscape pictures of one height. */
function tinggiGrafik(grafik: GrafikSumbu): number {
  if (grafik.jenis !== 'batangMendatar') return TINGGI_TEGAK;
  const perKategori = Math.max(26, grafik.seri.length * 15 + 10);
  return 46 + (grafik.seri.length > 1 ? 22 : 0) + grafik.kategori.length * perKategori;
}

/**
 * ECharts numbers its elements over the whole process; numbering by drawing keeps equal input equal output. Style
 * attributes become plain ones, so the drawing works in a page whose policy allows no inline style; classes are unused.
 */
const rapikan = (svg: string, awalan: string): string =>
  svg
    .replace(/<style[^>]*>.*?<\/style>/gs, '')
    .replace(/ class="[^"]*"/g, '')
    .replace(/ style="([^"]*)"/g, (_, gaya: string) =>
      gaya
        .split(';')
        .map((satu) => satu.split(':').map((s) => s.trim()))
        .map(([nama, nilai]) => (nama && nilai ? ` ${nama}="${nilai}"` : ''))
        .join(''),
    )
    .replace(/\bzr\d+-/g, `${awalan}-`)
    .replace(/\n/g, '');

/** Draws at `lebar` pt; `awalan` makes the ids inside unique in a page that holds several drawings. */
export function gambarSumbu(grafik: GrafikSumbu, lebar: number, awalan: string): GambarSvg {
  const tinggi = tinggiGrafik(grafik);
  const bagan = init(null, null, { renderer: 'svg', ssr: true, width: lebar, height: tinggi });
  try {
    bagan.setOption(
      opsiGrafik(grafik, { lebar, tinggi, fon: 'Arimo, Tinos, Arial, sans-serif', ukuranFon: UKURAN_FON }),
    );
    return { svg: rapikan(bagan.renderToSVGString(), awalan), lebar, tinggi };
  } finally {
    bagan.dispose();
  }
}

// Draws a chart description as SVG by ECharts. Loaded only when a chart is on the screen (about 190 KB gzip).
import { type GrafikSumbu, opsiGrafik } from '@tapis/core/pelaporan/opsiGrafik.ts';
import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, LineChart, GridComponent, LegendComponent, AriaComponent, SVGRenderer]);

const FONT = "'Source Sans 3 Variable', system-ui, sans-serif";

/** Below this width in px letters are a little smaller, so that legends stay on one line. */
const NARROW = 420;

/** Keeps the drawing as wide as `element`; call the result to remove it. */
export function drawGrafik(element: HTMLElement, grafik: GrafikSumbu): () => void {
  const chart = init(element, null, { renderer: 'svg' });
  const draw = () => {
    const { clientWidth, clientHeight } = element;
    if (clientWidth === 0) return;
    chart.resize({ width: clientWidth, height: clientHeight });
    const options = opsiGrafik(grafik, {
      lebar: clientWidth,
      tinggi: clientHeight,
      fon: FONT,
      ukuranFon: clientWidth < NARROW ? 12 : 13,
    });
    chart.setOption(options, { notMerge: true });
  };
  const observer = new ResizeObserver(draw);
  observer.observe(element);
  draw();
  return () => {
    observer.disconnect();
    chart.dispose();
  };
}

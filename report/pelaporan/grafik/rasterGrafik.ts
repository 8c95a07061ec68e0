// SVG → PNG for DOCX, with our own fonts only: no system font is ever read.
import { Resvg } from '@resvg/resvg-js';
import { letakFon } from '../fon.ts';

/** PNG bytes at `skala` pixels per pt on white. */
export function rasterGrafik(svg: string, skala = 2): Uint8Array {
  return new Resvg(svg, {
    fitTo: { mode: 'zoom', value: skala },
    background: '#ffffff',
    font: {
      loadSystemFonts: false,
      fontFiles: [letakFon('Arimo', 'biasa'), letakFon('Arimo', 'tebal'), letakFon('Tinos', 'biasa')],
      defaultFontFamily: 'Arimo',
    },
  })
    .render()
    .asPng();
}

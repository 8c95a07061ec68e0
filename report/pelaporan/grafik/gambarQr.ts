// A QR code as SVG: one path of squares on white, with the quiet zone that readers need.
import { encodeQR } from 'qr';
import { type GambarSvg, lembarSvg, unsur } from './svg.ts';

/** Modules of white around the code (ISO/IEC 18004). */
const TEPI = 4;
const UKURAN = 82;

/** `isi` is what the code says: an address. Error correction M survives a coffee stain or a poor copy. */
export function gambarQr(isi: string): GambarSvg {
  const petak = encodeQR(isi, 'raw', { ecc: 'medium', border: TEPI });
  const sisi = petak.length;
  const jalur = petak.flatMap((baris, y) => baris.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : []))).join('');
  const skala = UKURAN / sisi;
  return lembarSvg(
    UKURAN,
    UKURAN,
    unsur('rect', { width: UKURAN, height: UKURAN, fill: '#ffffff' }) +
      unsur('path', { d: jalur, transform: `scale(${skala.toFixed(6)})`, fill: '#000000' }),
  );
}

// A PNG without its texts, dates and EXIF. Chunks are kept or left out; the picture itself is not touched.
import { type FotoBersih, joinBytes, latin, viewOf } from './fotoBersih.ts';

const TANDA = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** What decides how the pixels look. */
const PERLU = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT bKGD pHYs hIST sPLT cICP mDCV cLLI acTL fcTL fdAT'.split(' '),
);

/** Null when this is no whole PNG. What comes after its end is left out. */
export function cleanPng(isi: Uint8Array): FotoBersih | null {
  if (!TANDA.every((byte, i) => isi[i] === byte)) return null;
  const data = viewOf(isi);
  const bagian = [isi.subarray(0, 8)];
  let ukuran: { lebar: number; tinggi: number } | null = null;
  for (let letak = 8; letak + 12 <= isi.length; ) {
    const akhir = letak + 12 + data.getUint32(letak);
    if (akhir > isi.length) return null;
    const nama = latin(isi.subarray(letak + 4, letak + 8));
    if (nama === 'IHDR' && akhir - letak >= 20)
      ukuran = { lebar: data.getUint32(letak + 8), tinggi: data.getUint32(letak + 12) };
    if (PERLU.has(nama)) bagian.push(isi.subarray(letak, akhir));
    letak = akhir;
    if (nama !== 'IEND') continue;
    if (ukuran === null) return null;
    const bersih = joinBytes(bagian);
    return { isi: bersih, ...ukuran, orientasi: 1, dibersihkan: bersih.length < isi.length };
  }
  return null;
}

// A JPEG without what cameras write about place, time and device. Segments are kept or left out; the picture itself is not touched.
import { type Orientasi, readOrientasi, writeOrientasi } from './exif.ts';
import { type FotoBersih, joinBytes, latin, viewOf } from './fotoBersih.ts';

const [SOI, EOI, SOS, APP0, APP1, APP2, APP14, APP15, COM] = [
  0xd8, 0xd9, 0xda, 0xe0, 0xe1, 0xe2, 0xee, 0xef, 0xfe,
] as const;
const EXIF = 'Exif\0\0';

const isRestart = (tanda: number) => tanda >= 0xd0 && tanda <= 0xd7;
/** Start of a frame: says how large the picture is. C4, C8 and CC are tables. */
const isFrame = (tanda: number) => tanda >= 0xc0 && tanda <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(tanda);

/** What decides how the pixels look: JFIF, colour profile, colour transform. */
function isNeeded(tanda: number, isi: Uint8Array): boolean {
  if (tanda === COM) return false;
  if (tanda < APP0 || tanda > APP15) return true;
  const nama = latin(isi.subarray(0, 12));
  return (
    (tanda === APP0 && nama.startsWith('JFIF\0')) ||
    (tanda === APP2 && nama === 'ICC_PROFILE\0') ||
    (tanda === APP14 && nama.startsWith('Adobe'))
  );
}

/** Without the preview picture that JFIF may carry: it shows what may have been cut away. */
function trimJfif(segmen: Uint8Array): Uint8Array {
  const hasil = segmen.slice(0, 18);
  hasil.set([0, 16], 2);
  hasil.set([0, 0], 16);
  return hasil;
}

function segmenOrientasi(orientasi: Orientasi): Uint8Array {
  const tiff = writeOrientasi(orientasi);
  const panjang = 2 + EXIF.length + tiff.length;
  return joinBytes([
    Uint8Array.of(0xff, APP1, panjang >> 8, panjang & 0xff),
    Uint8Array.from(EXIF, (huruf) => huruf.charCodeAt(0)),
    tiff,
  ]);
}

/** Where the next marker after compressed data begins; -1 when the file ends before. */
function endOfScan(isi: Uint8Array, dari: number): number {
  for (
    let letak = isi.indexOf(0xff, dari);
    letak >= 0 && letak + 1 < isi.length;
    letak = isi.indexOf(0xff, letak + 1)
  ) {
    const tanda = isi[letak + 1] as number;
    if (tanda !== 0 && tanda !== 0xff && !isRestart(tanda)) return letak;
  }
  return -1;
}

/** Null when this is no whole JPEG. What comes after its end (videos, further pictures) is left out. */
export function cleanJpeg(isi: Uint8Array): FotoBersih | null {
  if (isi[0] !== 0xff || isi[1] !== SOI) return null;
  const data = viewOf(isi);
  const bagian: Uint8Array[] = [];
  let orientasi: Orientasi = 1;
  let ukuran: { lebar: number; tinggi: number } | null = null;
  let letak = 2;
  while (letak + 4 <= isi.length && isi[letak] === 0xff) {
    const tanda = isi[letak + 1] as number;
    if (tanda === 0xff) {
      letak++;
      continue;
    }
    const panjang = data.getUint16(letak + 2);
    const akhir = letak + 2 + panjang;
    if (panjang < 2 || akhir > isi.length) return null;
    const segmen = isi.subarray(letak, akhir);
    const badan = segmen.subarray(4);
    if (tanda === APP1 && latin(badan.subarray(0, 6)) === EXIF) orientasi = readOrientasi(badan.subarray(6));
    if (isFrame(tanda) && badan.length >= 5 && ukuran === null)
      ukuran = { tinggi: data.getUint16(letak + 5), lebar: data.getUint16(letak + 7) };
    if (isNeeded(tanda, badan)) bagian.push(tanda === APP0 && segmen.length >= 18 ? trimJfif(segmen) : segmen);
    letak = akhir;
    if (tanda !== SOS) continue;
    const berikut = endOfScan(isi, letak);
    if (berikut < 0) return null;
    bagian.push(isi.subarray(letak, berikut));
    letak = berikut;
    if (isi[letak + 1] !== EOI) continue;
    if (ukuran === null) return null;
    const bersih = joinBytes([
      Uint8Array.of(0xff, SOI),
      ...(orientasi === 1 ? [] : [segmenOrientasi(orientasi)]),
      ...bagian,
      Uint8Array.of(0xff, EOI),
    ]);
    return { isi: bersih, ...ukuran, orientasi, dibersihkan: bersih.length < isi.length };
  }
  return null;
}

// The one thing of EXIF that is kept when a photo is cleaned: which side is up.

/** 1 to 8 as EXIF counts; 1 = as stored. */
export type Orientasi = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const TAG_ORIENTASI = 0x0112;
const SHORT = 3;

/** Orientation in a TIFF block, the body of EXIF; 1 when there is none or the block is broken. */
export function readOrientasi(tiff: Uint8Array): Orientasi {
  if (tiff.length < 14) return 1;
  const data = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const kecil = data.getUint16(0) === 0x4949;
  const awal = data.getUint32(4, kecil);
  if (awal + 2 > tiff.length) return 1;
  const banyak = data.getUint16(awal, kecil);
  for (let i = 0; i < banyak; i++) {
    const letak = awal + 2 + i * 12;
    if (letak + 12 > tiff.length) return 1;
    if (data.getUint16(letak, kecil) !== TAG_ORIENTASI || data.getUint16(letak + 2, kecil) !== SHORT) continue;
    const isi = data.getUint16(letak + 8, kecil);
    return isi >= 1 && isi <= 8 ? (isi as Orientasi) : 1;
  }
  return 1;
}

/** A TIFF block that says nothing else. */
export function writeOrientasi(orientasi: Orientasi): Uint8Array {
  const tiff = new Uint8Array(26);
  const data = new DataView(tiff.buffer);
  tiff.set([0x4d, 0x4d, 0, 42]);
  data.setUint32(4, 8);
  data.setUint16(8, 1);
  data.setUint16(10, TAG_ORIENTASI);
  data.setUint16(12, SHORT);
  data.setUint32(14, 1);
  data.setUint16(18, orientasi);
  return tiff;
}

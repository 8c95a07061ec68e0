// A WebP without EXIF, XMP and chunks of others. The picture itself is not touched.
import { type Orientasi, readOrientasi, writeOrientasi } from './exif.ts';
import { type FotoBersih, joinBytes, latin, viewOf } from './fotoBersih.ts';

const PERLU = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
/** Bits of VP8X that announce EXIF and XMP. */
const ADA_EXIF = 0x08;
const ADA_XMP = 0x04;

const potongan = (nama: string, isi: Uint8Array): Uint8Array => {
  const kepala = new Uint8Array(8);
  kepala.set(Uint8Array.from(nama, (huruf) => huruf.charCodeAt(0)));
  viewOf(kepala).setUint32(4, isi.length, true);
  return joinBytes([kepala, isi, new Uint8Array(isi.length % 2)]);
};

/** Size in the chunk that has it; null in others. */
function readUkuran(nama: string, isi: Uint8Array): { lebar: number; tinggi: number } | null {
  const data = viewOf(isi);
  if (nama === 'VP8X' && isi.length >= 10)
    return {
      lebar: 1 + (data.getUint32(3, true) >>> 8),
      tinggi: 1 + (data.getUint32(6, true) >>> 8),
    };
  if (nama === 'VP8 ' && isi.length >= 10)
    return { lebar: data.getUint16(6, true) & 0x3fff, tinggi: data.getUint16(8, true) & 0x3fff };
  if (nama === 'VP8L' && isi.length >= 5) {
    const bit = data.getUint32(1, true);
    return { lebar: 1 + (bit & 0x3fff), tinggi: 1 + ((bit >>> 14) & 0x3fff) };
  }
  return null;
}

/** Null when this is no whole WebP. */
export function cleanWebp(isi: Uint8Array): FotoBersih | null {
  if (isi.length < 20 || latin(isi.subarray(0, 4)) !== 'RIFF' || latin(isi.subarray(8, 12)) !== 'WEBP') return null;
  const data = viewOf(isi);
  const batas = 8 + data.getUint32(4, true);
  if (batas > isi.length) return null;
  const bagian: { nama: string; isi: Uint8Array }[] = [];
  let orientasi: Orientasi = 1;
  let ukuran: { lebar: number; tinggi: number } | null = null;
  for (let letak = 12; letak + 8 <= batas; ) {
    const nama = latin(isi.subarray(letak, letak + 4));
    const panjang = data.getUint32(letak + 4, true);
    const badan = isi.subarray(letak + 8, letak + 8 + panjang);
    if (letak + 8 + panjang > batas) return null;
    ukuran ??= readUkuran(nama, badan);
    if (nama === 'EXIF') {
      const mulai = latin(badan.subarray(0, 6)) === 'Exif\0\0' ? 6 : 0;
      orientasi = readOrientasi(badan.subarray(mulai));
    }
    if (PERLU.has(nama)) bagian.push({ nama, isi: badan });
    letak += 8 + panjang + (panjang % 2);
  }
  if (ukuran === null) return null;
  const terluas = bagian[0]?.nama === 'VP8X' ? bagian[0].isi.slice() : null;
  if (terluas !== null)
    terluas[0] = ((terluas[0] as number) & ~(ADA_EXIF | ADA_XMP)) | (orientasi === 1 ? 0 : ADA_EXIF);
  const potong = [
    ...bagian.map((satu, i) => potongan(satu.nama, i === 0 && terluas !== null ? terluas : satu.isi)),
    ...(terluas === null || orientasi === 1 ? [] : [potongan('EXIF', writeOrientasi(orientasi))]),
  ];
  const badan = joinBytes(potong);
  const kepala = isi.slice(0, 12);
  viewOf(kepala).setUint32(4, badan.length + 4, true);
  const bersih = joinBytes([kepala, badan]);
  return { isi: bersih, ...ukuran, orientasi, dibersihkan: bersih.length < isi.length };
}

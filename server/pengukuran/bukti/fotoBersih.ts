// What cleaning a photo gives, and pieces of bytes that its formats share.
import type { Orientasi } from './exif.ts';

export interface FotoBersih {
  /** The same picture, bit for bit, without what is told about it: place, time, device, author, preview. */
  isi: Uint8Array;
  lebar: number;
  tinggi: number;
  orientasi: Orientasi;
  /** True when something was taken away. */
  dibersihkan: boolean;
}

export const joinBytes = (bagian: readonly Uint8Array[]): Uint8Array => {
  const hasil = new Uint8Array(bagian.reduce((n, satu) => n + satu.length, 0));
  let letak = 0;
  for (const satu of bagian) {
    hasil.set(satu, letak);
    letak += satu.length;
  }
  return hasil;
};

/** Bytes as the letters of the same codes, for comparing with names. */
export const latin = (isi: Uint8Array): string => String.fromCharCode(...isi);

export const viewOf = (isi: Uint8Array): DataView => new DataView(isi.buffer, isi.byteOffset, isi.byteLength);

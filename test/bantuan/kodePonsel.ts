// The code an authenticator on a phone shows (RFC 6238, six digits, 30 s), computed apart from the library under test.
import { createHmac } from 'node:crypto';

function readBase32(teks: string): Buffer {
  const bit = [...teks].map((huruf) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(huruf).toString(2).padStart(5, '0'));
  return Buffer.from((bit.join('').match(/.{8}/g) ?? []).map((satu) => Number.parseInt(satu, 2)));
}

/** `langkah`: steps of 30 s away from now. */
export function kodePonsel(rahasia: string, langkah = 0): string {
  const hitungan = Buffer.alloc(8);
  hitungan.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + langkah));
  const hash = createHmac('sha1', readBase32(rahasia)).update(hitungan).digest();
  const awal = (hash.at(-1) ?? 0) & 15;
  return String((hash.readUInt32BE(awal) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

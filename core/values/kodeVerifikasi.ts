// The code under which a frozen document can be verified: the first 60 bits of its hash, in letters that people do not confuse.

/** Base 32 after Crockford: no I, L, O, U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const PANJANG = 12;

/** SHA-256 in hex → "7Q2K-0M9D-XR4A". */
export function kodeVerifikasi(hash: string): string {
  let sisa = BigInt(`0x${hash.slice(0, 15)}`);
  let kode = '';
  for (let i = 0; i < PANJANG; i += 1) {
    kode = (ALPHABET[Number(sisa % 32n)] ?? '') + kode;
    sisa /= 32n;
  }
  return tulis(kode);
}

const tulis = (kode: string): string => kode.match(/.{4}/g)?.join('-') ?? kode;

/** Reads a code as people type it: any case, with or without dashes, O for 0, I or L for 1. Null for what is no code. */
export function bacaKodeVerifikasi(teks: string): string | null {
  const kode = teks.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return kode.length === PANJANG && [...kode].every((huruf) => ALPHABET.includes(huruf)) ? tulis(kode) : null;
}

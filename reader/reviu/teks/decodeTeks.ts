// Bytes of a text file → text: by its byte order mark, as UTF-8, or as Windows-1252 where it is no UTF-8.

/** What Windows-1252 has where Latin-1 has control letters. TextDecoder of Node gives the control letters. */
const DARI_0X80 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

export function decodeTeks(isi: Uint8Array): string {
  if (isi[0] === 0xff && isi[1] === 0xfe) return new TextDecoder('utf-16le').decode(isi);
  if (isi[0] === 0xfe && isi[1] === 0xff) return new TextDecoder('utf-16be').decode(isi);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(isi);
  } catch {
    const mentah = Buffer.from(isi.buffer, isi.byteOffset, isi.byteLength).toString('latin1');
    return mentah.replace(/[\x80-\x9f]/g, (huruf) => DARI_0X80[huruf.charCodeAt(0) - 0x80] ?? huruf);
  }
}

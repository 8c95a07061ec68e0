// Tells a PDF by its content, whatever it is called: its first bytes and its end.
const isi = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

export const isPdf = (bytes: Uint8Array): boolean =>
  /^%PDF-[12]\.\d/.test(isi(bytes.subarray(0, 8))) && isi(bytes.subarray(-2048)).includes('%%EOF');

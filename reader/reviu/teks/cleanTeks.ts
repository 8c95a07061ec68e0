// Takes away the marks of markdown and of OCR programs that are no text: emphasis, inline HTML, entities, odd blanks.

const ENTITAS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

export function cleanTeks(teks: string): string {
  let hasil = teks;
  if (hasil.includes('<'))
    hasil = hasil
      .replace(/<br\s*\/?>/gi, ' ')
      .replace(/<\/?(?:b|i|u|em|strong|sup|sub|span|p|font|center)(?:\s[^<>]*)?>/gi, '');
  if (hasil.includes('&'))
    hasil = hasil.replace(/&(amp|lt|gt|quot|apos|nbsp);/gi, (_, nama: string) => ENTITAS[nama.toLowerCase()] ?? '');
  if (hasil.includes('*'))
    hasil = hasil.replace(/\*{2,3}/g, '').replace(/(^|[\s("“])\*(\S(?:[^*]*\S)?)\*(?=$|[\s).,;:"”])/g, '$1$2');
  if (hasil.includes('\\')) hasil = hasil.replace(/\\([*_#|[\]().-])/g, '$1');
  return hasil.replace(/[\s\u00a0\u2000-\u200b\u202f\u2060\ufeff]+/g, ' ').trim();
}

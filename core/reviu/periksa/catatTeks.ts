// Writes a finding about words of a paragraph: what the checks of language and law have in common.
import type { Paragraf } from '../baca/bacaDokumen.ts';
import { type Buku, rujukTeks } from '../buku.ts';
import type { TingkatTemuan } from '../temuan.ts';

export function catatTeks(
  buku: Buku,
  kode: string,
  tingkat: TingkatTemuan,
  p: Paragraf,
  mulai: number,
  panjang: number,
  penjelasan: string,
  seharusnya: string | null = null,
  sitasi: string | null = null,
): void {
  const sel = rujukTeks(p, mulai, panjang);
  buku.langgar({ kode, tingkat, sel: [sel], seharusnya, penjelasan, sitasi, akar: `${kode}.${sel.id}` });
}

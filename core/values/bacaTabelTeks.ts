// Takes apart text from the clipboard of a spreadsheet (TSV) or a CSV file into rows of cells. Quotes may hold line breaks.

/** `otomatis`: the mark that occurs most in the first line, of semicolon, comma and tab. */
export type PemisahSel = '\t' | ';' | ',' | 'otomatis';

function kenaliPemisah(teks: string): Exclude<PemisahSel, 'otomatis'> {
  const baris = teks.slice(0, teks.search(/[\r\n]|$/));
  const banyak = (tanda: string) => baris.split(tanda).length;
  const urut = (['\t', ';', ','] as const).toSorted((a, b) => banyak(b) - banyak(a));
  return urut[0] ?? '\t';
}

/** Rows as they stand, cells untouched; an empty last line (Excel ends with one) is no row. Never throws. */
export function bacaTabelTeks(mentah: string, pilihan: PemisahSel = '\t'): string[][] {
  const teks = mentah.replace(/^\uFEFF/, '');
  const pemisah = pilihan === 'otomatis' ? kenaliPemisah(teks) : pilihan;
  const tabel: string[][] = [];
  let baris: string[] = [];
  let sel = '';
  let dikutip = false;
  const tutupSel = () => {
    baris.push(sel);
    sel = '';
  };
  const tutupBaris = () => {
    tutupSel();
    tabel.push(baris);
    baris = [];
  };
  for (let i = 0; i < teks.length; i += 1) {
    const huruf = teks[i] ?? '';
    if (dikutip) {
      if (huruf !== '"') sel += huruf;
      else if (teks[i + 1] === '"') {
        sel += '"';
        i += 1;
      } else dikutip = false;
    } else if (huruf === '"' && sel === '') dikutip = true;
    else if (huruf === pemisah) tutupSel();
    else if (huruf === '\n' || huruf === '\r') {
      if (huruf === '\r' && teks[i + 1] === '\n') i += 1;
      tutupBaris();
    } else sel += huruf;
  }
  if (sel !== '' || baris.length > 0) tutupBaris();
  return tabel;
}

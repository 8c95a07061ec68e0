// Depth of the rows of a table that mixes totals with their parts: by kode, by "PROGRAM …", or by the numbering.
import type { BarisTerbaca, TabelTerbaca } from './bacaTabel.ts';

const RUAS = [null, 0, 0, 1, null, 2, 3, 4] as const;

/** Program 1, kegiatan 2, sub kegiatan 3; belanja rows count their own segments. */
export function bacaKode(kode: string): { tingkat: number | null; belanja: boolean; ruas: string[] } {
  const ruas = kode.split('.').filter((r) => r !== '');
  const mulai =
    ruas[0] === '5' ? 0 : ruas[3] === '5' ? 3 : ruas[5] === '5' && ruas[4]?.length === 2 ? 5 : ruas[6] === '5' ? 6 : -1;
  if (mulai >= 0) return { tingkat: ruas.length - mulai, belanja: true, ruas };
  return { tingkat: RUAS[ruas.length] ?? null, belanja: false, ruas };
}

const NOMOR: readonly [RegExp, number][] = [
  [/^(?:[ivx]+|[a-h])[.)]?$/i, 1],
  [/^\d{1,2}[.)]?$/, 1],
  [/^\d{1,2}\.\d{1,2}\.?$/, 2],
  [/^\d{1,2}\.\d{1,2}\.\d{1,2}\.?$/, 3],
];

export function tentukanTingkat(tabel: TabelTerbaca): void {
  const data = tabel.baris.filter((b) => b.jenis === 'data');
  if (data.length === 0 || data.some((b) => b.tingkat !== null)) return;
  const berkode = data.filter((b) => b.kode !== null);
  if (berkode.length >= 2) {
    for (const baris of berkode) Object.assign(baris, pilihTingkat(baris.kode ?? ''));
    return;
  }
  const nomor = data.map((b) => b.sel[0]?.teks ?? '');
  const dalam = nomor.map((n) => NOMOR.find(([pola]) => pola.test(n))?.[1] ?? null);
  const program = data.filter((b) => /^program\s+\S/i.test(b.label) && punyaAngka(b));
  if (dalam.filter((d) => d !== null && d > 1).length >= 2) {
    for (const [i, baris] of data.entries()) baris.tingkat = dalam[i] ?? null;
  } else if (program.length > 1 && program.length < data.length && kolomLabel(data)) tingkatProgram(data);
  else tingkatHuruf(data, nomor);
}

const pilihTingkat = (kode: string): Pick<BarisTerbaca, 'tingkat' | 'belanja'> => {
  const { tingkat, belanja } = bacaKode(kode);
  return { tingkat, belanja };
};

const punyaAngka = (baris: BarisTerbaca): boolean =>
  baris.sel.some((s, k) => k > 0 && s !== undefined && s.nilai !== null);

/** All rows are named in the same column: the names of parts stand below the names of wholes. */
function kolomLabel(data: readonly BarisTerbaca[]): boolean {
  const kolom = new Set(data.filter((b) => b.label !== '').map((b) => b.sel.find((s) => s?.teks === b.label)?.kolom));
  return kolom.size === 1;
}

function tingkatProgram(data: readonly BarisTerbaca[]): void {
  let ada = false;
  for (const baris of data) {
    const program = /^program\b/i.test(baris.label);
    ada ||= program;
    baris.tingkat = program ? 1 : !ada ? 0 : /^sub ?kegiatan\b/i.test(baris.label) ? 3 : 2;
  }
}

/** "A" or "I" before "1, 2, 3": only when both occur and the letters come first. */
function tingkatHuruf(data: readonly BarisTerbaca[], nomor: readonly string[]): void {
  const huruf = nomor.map((n) => /^(?:[ivx]+|[a-h])[.)]?$/i.test(n));
  const angka = nomor.map((n) => /^\d{1,2}[.)]?$/.test(n));
  if (!huruf[0] || huruf.filter(Boolean).length < 2 || angka.filter(Boolean).length < 2) return;
  data.forEach((baris, i) => {
    baris.tingkat = huruf[i] ? 1 : angka[i] ? 2 : null;
  });
}

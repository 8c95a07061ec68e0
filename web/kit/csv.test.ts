import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';

const line = (...cells: Parameters<typeof toCsv>[0][number]) => toCsv([cells]).slice(1, -2);

describe('toCsv', () => {
  it.each(['=1+1', '+62812', '-nama', '@SUM(A1)', '\tx', '\rx'])('defuses the text %j', (text) => {
    expect(line(text).replaceAll('"', '')).toBe(`'${text}`);
  });

  it('leaves negative figures alone', () => expect(line({ angka: '-12.50' })).toBe('-12,50'));
  it('defuses a predicate word that looks like a formula', () => expect(line({ angka: '=B' })).toBe("'=B"));
  it('keeps blank apart from zero', () => expect(line(null, { angka: null }, { angka: '0' }, 0)).toBe(';;0;0'));
  it('quotes separators, quotes and line ends', () => expect(line('a;b', 'c"d', 'e\nf')).toBe('"a;b";"c""d";"e\nf"'));
  it('starts with a byte order mark and ends lines with CRLF', () =>
    expect(toCsv([['a'], ['b']])).toBe('\uFEFFa\r\nb\r\n'));
});

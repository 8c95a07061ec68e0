import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bacaTabelTeks } from './bacaTabelTeks.ts';

describe('text of a table', () => {
  test('a column as Excel copies it: CRLF and an empty last line', () => {
    expect(bacaTabelTeks('1.000\r\n2.000\r\n')).toEqual([['1.000'], ['2.000']]);
  });

  test('quotes keep tabs, line breaks and quotes', () => {
    expect(bacaTabelTeks('"a\tb\nc ""d"""\t1\n')).toEqual([['a\tb\nc "d"', '1']]);
  });

  test('an empty cell inside and an empty row are kept', () => {
    expect(bacaTabelTeks('a\t\tb\n\nc')).toEqual([['a', '', 'b'], [''], ['c']]);
  });

  test('finds the mark of a CSV and drops its byte order mark', () => {
    expect(bacaTabelTeks('\uFEFFkode;pagu\n1.06;"1.234,5"', 'otomatis')).toEqual([
      ['kode', 'pagu'],
      ['1.06', '1.234,5'],
    ]);
    expect(bacaTabelTeks('kode,pagu\n1.06,"1,234"', 'otomatis')[1]).toEqual(['1.06', '1,234']);
  });

  test('nothing is no row', () => expect(bacaTabelTeks('')).toEqual([]));

  test('what is quoted comes back', () => {
    const tabel = fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(tabel, (isi) => {
        const teks = isi.map((baris) => baris.map((sel) => `"${sel.replaceAll('"', '""')}"`).join('\t')).join('\n');
        expect(bacaTabelTeks(`${teks}\n`)).toEqual(isi);
      }),
    );
  });
});

import { expect, it } from 'vitest';
import { tulisCsv } from './tulisCsv.ts';

it('quotes what needs it, keeps blanks blank and numbers numbers', () => {
  expect(
    tulisCsv([
      ['kode', 'nama'],
      ['-12.5', 'a,b "c"\nd'],
      [null, 7],
    ]),
  ).toBe('kode,nama\r\n-12.5,"a,b ""c""\nd"\r\n,7\r\n');
});

it.each(['=1+1', '+62812', '-cmd', '@SUM(A1)', '\tx', '\rx'])('defuses %j', (teks) => {
  expect(tulisCsv([[teks]])).toMatch(/^"?'/);
});

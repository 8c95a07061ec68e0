import { expect, it } from 'vitest';
import { parsePilihanIsian } from './pilihanIsian.ts';

it('reads the address of the sheet; what it does not know is left out', () => {
  expect(parsePilihanIsian({ tw: '2', saring: 'bukti', baris: 'IP1', lain: 1 })).toEqual({
    tw: 2,
    saring: 'bukti',
    baris: 'IP1',
  });
  expect(parsePilihanIsian({ lembar: 'keuangan', tw: 'semua', saring: 'kosong' })).toEqual({
    lembar: 'keuangan',
    tw: 'semua',
    saring: 'kosong',
  });
  expect(parsePilihanIsian({ lembar: 'x', tw: 7, saring: 'x', pj: '' })).toEqual({});
});

it('the sheet of money has no evidence to filter by', () => {
  expect(parsePilihanIsian({ lembar: 'keuangan', saring: 'bukti' })).toEqual({ lembar: 'keuangan' });
});

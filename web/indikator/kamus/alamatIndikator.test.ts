import { expect, it } from 'vitest';
import { parseIndikatorBaru } from './alamatIndikator.ts';

it('takes the node and the example of the address, also a kode that looks like a number', () => {
  expect(parseIndikatorBaru({ induk: 'S1', contoh: 'IKU1', lain: 1 })).toEqual({ induk: 'S1', contoh: 'IKU1' });
  expect(parseIndikatorBaru({ induk: 1.06 })).toEqual({ induk: '1.06' });
  expect(parseIndikatorBaru({ induk: '', contoh: null })).toEqual({});
});

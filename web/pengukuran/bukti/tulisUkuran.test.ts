import { expect, it } from 'vitest';
import { tulisUkuran } from './tulisUkuran.ts';

it.each([
  [0, '0 byte'],
  [1023, '1023 byte'],
  [1024, '1 KB'],
  [831_000, '812 KB'],
  [10 * 1024 * 1024, '10 MB'],
  [3_565_158, '3,4 MB'],
])('%i', (byte, harap) => expect(tulisUkuran(byte, 'id')).toBe(harap));

it('follows the language', () => expect(tulisUkuran(3_565_158, 'en')).toBe('3.4 MB'));

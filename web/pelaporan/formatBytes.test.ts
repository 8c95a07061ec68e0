import { expect, it } from 'vitest';
import { formatBytes } from './formatBytes.ts';

it.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1 KB'],
  [84_400, '84 KB'],
  [999_499, '999 KB'],
  [999_500, '1,0 MB'],
  [1_234_000, '1,2 MB'],
])('%d bytes are %s', (bytes, text) => expect(formatBytes(bytes)).toBe(text));

import { expect, it } from 'vitest';
import { statusCapaian } from './statusCapaian.ts';

it.each([
  ['100.01', 'melampaui'],
  ['100.00', 'tercapai'],
  ['99.99', 'belum'],
  ['0.00', 'belum'],
  [null, 'kosong'],
] as const)('capaian %s is %s', (capaian, status) => expect(statusCapaian(capaian)).toBe(status));

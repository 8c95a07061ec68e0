import { Desimal } from '@tapis/core/values/desimal.ts';
import { expect, it } from 'vitest';
import { formatChange } from './formatChange.ts';

it.each([
  ['214913226', undefined, '+214.913.226'],
  ['-3000', undefined, '-3.000'],
  ['10.5', undefined, '+10,50'],
  ['0', undefined, '0'],
  ['4.6616', 2, '+4,66'],
] as const)('writes %s as %s', (value, decimals, text) =>
  expect(formatChange(new Desimal(value), decimals)).toBe(text),
);

it('keeps blank apart from zero', () => expect(formatChange(null)).toBe('–'));

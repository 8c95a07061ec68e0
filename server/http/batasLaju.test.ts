import { expect, it } from 'vitest';
import { createBatasLaju } from './batasLaju.ts';

it('lets the limit pass, then says how long to wait, per address', () => {
  const batas = createBatasLaju(3);
  const kini = 60_000 * 1000 + 15_000;
  expect([1, 2, 3].map(() => batas.count('10.0.0.1', kini))).toEqual([0, 0, 0]);
  expect(batas.count('10.0.0.1', kini)).toBe(45);
  expect(batas.count('10.0.0.2', kini)).toBe(0);
  expect(batas.count('10.0.0.1', kini + 45_000)).toBe(0);
});

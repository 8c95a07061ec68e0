import { expect, it } from 'vitest';
import { NetworkError } from './api.ts';
import { loadPart } from './loadPart.ts';

const missing = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module: /x.js'));

it('gives the part', async () => {
  expect(await loadPart(() => Promise.resolve(7))).toBe(7);
});

it('tells a lost link as such', async () => {
  await expect(loadPart(missing, () => Promise.reject(new TypeError('Failed to fetch')))).rejects.toThrow(NetworkError);
});

it('lets the error of a chunk that is gone pass', async () => {
  await expect(loadPart(missing, () => Promise.resolve())).rejects.toThrow(/dynamically imported/);
});

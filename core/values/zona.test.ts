import { expect, it } from 'vitest';
import { hariZona } from './zona.ts';

it('tells the day of the zone, not of the server', () => {
  const waktu = new Date('2024-04-10T16:30:00Z');
  expect(hariZona('WIB', waktu)).toBe('2024-04-10');
  expect(hariZona('WITA', waktu)).toBe('2024-04-11');
  expect(hariZona('WIT', waktu)).toBe('2024-04-11');
});

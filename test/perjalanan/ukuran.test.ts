// Weight of the first load of the staff application, as built: a slow line is what many offices have.
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { akarProyek } from '../../server/db/lokasi.ts';
import { BATAS_LEMBAR, BATAS_MUAT_PERTAMA, ukurLembar, ukurMuatPertama } from '../../web/ukuran.mjs';

it('loads at most 200 KB of JavaScript (gzip) before the first screen, without the chart library', () => {
  const screens = ukurMuatPertama(join(akarProyek(), 'dist', 'web'));
  expect(screens).toHaveLength(2);
  for (const { javascript, berkas } of screens) {
    expect(javascript).toBeGreaterThan(50 * 1024);
    expect(javascript).toBeLessThanOrEqual(BATAS_MUAT_PERTAMA);
    expect(berkas.join()).not.toMatch(/drawGrafik/);
  }
});

it('brings the entry sheet with few files that are small enough for a weak link', () => {
  const { byte, berkas } = ukurLembar(join(akarProyek(), 'dist', 'web'));
  expect(berkas).toBeGreaterThan(10);
  expect(berkas).toBeLessThanOrEqual(BATAS_LEMBAR.berkas);
  expect(byte).toBeGreaterThan(150_000);
  expect(byte).toBeLessThanOrEqual(BATAS_LEMBAR.byte);
});

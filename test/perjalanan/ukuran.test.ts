// Weight of the first load of the staff application, as built: a slow line is what many offices have.
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { akarProyek } from '../../server/db/lokasi.ts';
import { BATAS_MUAT_PERTAMA, ukurMuatPertama } from '../../web/ukuran.mjs';

it('loads at most 200 KB of JavaScript (gzip) before the first screen, without the chart library', () => {
  const screens = ukurMuatPertama(join(akarProyek(), 'dist', 'web'));
  expect(screens).toHaveLength(2);
  for (const { javascript, berkas } of screens) {
    expect(javascript).toBeGreaterThan(50 * 1024);
    expect(javascript).toBeLessThanOrEqual(BATAS_MUAT_PERTAMA);
    expect(berkas.join()).not.toMatch(/drawGrafik/);
  }
});

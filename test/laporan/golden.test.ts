// Golden report: every word and figure of the sample's LKjIP as one readable text. `npm run golden:accept` shows the
// difference and takes the new text. That PDF, DOCX and HTML say exactly this is proven by bentuk.test.ts.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { composeLkjip } from '@tapis/core/pelaporan/composeLkjip.ts';
import { hitung } from '@tapis/core/pelaporan/hitung.ts';
import { expect, it } from 'vitest';
import { bacaSampel } from '../../sample/lampung-barat-2024/bacaSampel.ts';
import { tulisNaskah } from './tulisNaskah.ts';

const BERKAS = fileURLToPath(new URL('./golden/lkjip-dinsos-2024.txt', import.meta.url));

it('the LKjIP of the sample says what was accepted', () => {
  const { bahan } = bacaSampel();
  const kini = tulisNaskah(composeLkjip(bahan, hitung(bahan), '0'.repeat(64)).naskah);
  if (process.env.TAPIS_GOLDEN === 'terima') writeFileSync(BERKAS, kini);
  expect(existsSync(BERKAS), 'npm run golden:accept').toBe(true);
  expect(kini.split('\n')).toEqual(readFileSync(BERKAS, 'utf8').split('\n'));
});

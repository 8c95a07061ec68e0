import { expect, it } from 'vitest';
import { readPengaturan } from '../http/pengaturan.ts';
import { checkPemindai } from './periksa.ts';

const periksa = async (env: Record<string, string>, siap: boolean) => {
  const dibaca = readPengaturan(env);
  if (!dibaca.ok) throw new Error(dibaca.masalah.join(' '));
  const { tingkat, keterangan } = await checkPemindai(dibaca.nilai, async () => siap);
  return [tingkat, keterangan];
};

it('tells whether uploaded files are scanned', async () => {
  const env = { TAPIS_VIRUS_SCAN: 'clamd:///run/clamav/clamd.ctl' };
  expect(await periksa({}, true)).toEqual(['peringatan', expect.stringContaining('TAPIS_VIRUS_SCAN')]);
  expect(await periksa(env, true)).toEqual(['baik', expect.stringContaining('clamd:///run/clamav/clamd.ctl')]);
  expect(await periksa(env, false)).toEqual(['salah', expect.stringContaining('tidak menjawab')]);
});

it('an address that is none is a fault of the settings', () => {
  const dibaca = readPengaturan({ TAPIS_VIRUS_SCAN: 'clamscan -' });
  expect(dibaca.ok ? [] : dibaca.masalah).toEqual([expect.stringMatching(/^TAPIS_VIRUS_SCAN harus clamd:/)]);
});

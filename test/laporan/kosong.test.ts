// The book of a year that has just been started: every format is made, with its open places.
import { composeLkjip } from '@tapis/core/pelaporan/composeLkjip.ts';
import { hitung } from '@tapis/core/pelaporan/hitung.ts';
import { FORMAT_NASKAH, render } from '@tapis/report/pelaporan/render.ts';
import { expect, it } from 'vitest';
import { bacaSampel } from '../../sample/lampung-barat-2024/bacaSampel.ts';
import { bahanKosong } from '../bantuan/bahanKosong.ts';

const bahan = bahanKosong(bacaSampel().bahan);
const { naskah } = composeLkjip(bahan, hitung(bahan), '0'.repeat(64));

it.each(FORMAT_NASKAH)('%s of an empty year', { timeout: 60_000 }, async (format) => {
  const { isi } = await render(naskah, format, { tanggal: '2099-01-02T00:00:00Z' });
  expect(isi.length).toBeGreaterThan(10_000);
  if (format === 'html') expect(new TextDecoder().decode(isi)).toContain('(Narasi bagian ini belum ditulis.)');
});

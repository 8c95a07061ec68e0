// A version of the budget of the sample, entered in the sheet as a person does: one cell by hand, the others by paste.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectAccessible } from './aksesibilitas.ts';
import { fakta, isiDialog, ribuan, tombol } from './kosong.ts';
import { lembarUji } from './lembarUji.ts';
import { eventually, TEMPAT } from './panggung.ts';

const { grid, cell, saved, value, paste } = lembarUji;
const [S1 = '', S2 = ''] = fakta.subKegiatan;

/** The column of a version as it is copied from a spreadsheet, from the row of `mulai` on; rows that are sums stay blank. */
function kolomPagu(versi: 'murni' | 'perubahan', mulai: string): string {
  const baris = fakta.program.flatMap((p) => [
    p.kode,
    ...p.kegiatan.flatMap((k) => [k.kode, ...k.subKegiatan.map(({ kode }) => kode)]),
  ]);
  return baris
    .slice(baris.indexOf(mulai))
    .map((kode) => `${ribuan(fakta.pagu(versi, kode))}\r\n`)
    .join('');
}

const berubah = (kode: string): boolean => fakta.pagu('perubahan', kode) !== fakta.pagu('murni', kode);

/** Makes a draft, types the first sub kegiatan that changes, pastes the others, and waits for the sum. */
export async function isiPagu(
  page: Page,
  versi: 'murni' | 'perubahan',
  tanggal: string,
  jumlah: string,
): Promise<void> {
  const kolom = versi === 'murni' ? 0 : 1;
  await page.goto(`${TEMPAT}/anggaran/lembar`);
  await tombol(page, 'Versi baru').click();
  const jenis: Record<string, string> = versi === 'murni' ? {} : { Jenis: 'Perubahan' };
  await isiDialog(page, { ...jenis, 'Tanggal dokumen': tanggal, 'Nomor dokumen': `DPA/${versi}/2024` }, 'Buat draf');
  await grid(page).waitFor();
  const diketik = fakta.subKegiatan.find((kode) => versi === 'murni' || berubah(kode)) ?? S1;
  await cell(page, diketik, kolom).click();
  await page.keyboard.type(ribuan(fakta.pagu(versi, diketik)));
  await page.keyboard.press('Enter');
  await saved(page);
  await cell(page, S2, kolom).click();
  await paste(page, kolomPagu(versi, S2));
  const tempel = page.getByRole('button', { name: /^Tempel \d+ sel$/ });
  await tempel.waitFor();
  await expectAccessible(page);
  await tempel.click();
  await saved(page);
  await eventually(() => page.locator('tfoot td').nth(kolom).innerText()).toBe(jumlah);
  expect(await value(cell(page, S2, kolom))).toBe(ribuan(fakta.pagu(versi, S2)));
}

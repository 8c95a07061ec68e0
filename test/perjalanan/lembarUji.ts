// Hands and eyes of a journey on a sheet for entry: its rows and cells, the line that says what is saved, a paste.
import type { Locator, Page } from 'playwright-core';
import { eventually } from './panggung.ts';

const grid = (page: Page) => page.getByRole('grid');
const row = (page: Page, kode: string) =>
  grid(page)
    .locator('tbody tr')
    .filter({ has: page.getByText(kode, { exact: true }) })
    .first();
/** Columns of a draft: the version before, the draft, the difference, what was spent. */
const cell = (page: Page, kode: string, kolom = 1): Locator => row(page, kode).locator('td').nth(kolom);
const status = (page: Page) =>
  page
    .getByRole('status')
    .filter({ hasText: /tersimpan|Menyimpan|menunggu/ })
    .first();
const saved = (page: Page) => eventually(() => status(page).innerText()).toMatch(/^Semua tersimpan \d\d\.\d\d WIB$/);
/** What stands in a cell, without the mark of its state. */
const value = async (target: Locator) =>
  (await target.innerText())
    .split('\n')
    .at(-1)
    ?.replace(/^[^\w–-]+/, '')
    .trim();
const paste = (page: Page, teks: string) =>
  page.evaluate((isi) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', isi);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, teks);

/** What a copy of the chosen cells puts into the clipboard. */
const copy = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const clipboardData = new DataTransfer();
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }),
    );
    return clipboardData.getData('text/plain');
  });

export const lembarUji = { grid, row, cell, saved, value, paste, copy };

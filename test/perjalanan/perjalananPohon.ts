// The tree by keyboard only, its filters, and the diagram.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { eventually, heading, type Panggung, TEMPAT } from './panggung.ts';

const rows = (page: Page) => page.locator('[role="treegrid"] tbody tr');

/** What a screen reader would learn of the focused row. */
const focusedRow = (page: Page) =>
  page.evaluate(() => {
    const row = document.activeElement;
    return {
      level: row?.getAttribute('aria-level'),
      expanded: row?.getAttribute('aria-expanded'),
      text: row?.querySelector('th')?.textContent ?? '',
    };
  });

export function perjalananPohon(panggung: () => Panggung): void {
  it('is walked, folded and left by keyboard alone', async () => {
    await panggung().tampil({}, async (page) => {
      await page.goto(`${TEMPAT}/pohon`);
      await page.getByRole('treegrid').waitFor();
      // One tab stop leads into the tree: the first row after the last button of the filter.
      await page.getByRole('button', { name: 'Tutup semua' }).focus();
      await page.keyboard.press('Tab');
      expect(await focusedRow(page)).toMatchObject({ level: '1', expanded: 'true' });
      for (let step = 0; step < 2; step += 1) await page.keyboard.press('ArrowDown');
      expect(await focusedRow(page)).toMatchObject({ level: '3', expanded: 'true' });
      expect((await focusedRow(page)).text).toContain('1.06.01');

      const before = await rows(page).count();
      await page.keyboard.press('ArrowLeft');
      expect((await focusedRow(page)).expanded).toBe('false');
      expect(await rows(page).count()).toBeLessThan(before);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      expect((await focusedRow(page)).level).toBe('4');
      await page.keyboard.press('ArrowLeft');
      expect((await focusedRow(page)).level).toBe('3');
      await page.keyboard.press('End');
      const last = await focusedRow(page);
      await page.keyboard.press('ArrowDown');
      expect(await focusedRow(page)).toEqual(last);
      await page.keyboard.press('Home');
      expect((await focusedRow(page)).level).toBe('1');

      await page.keyboard.press('Enter');
      await heading(page, 'Persentase PMKS Mandiri').waitFor();
      await page.goBack();
      await page.getByRole('treegrid').waitFor();
    });
  });

  it('unfolds and folds everything, 54 nodes of the plan among them', async () => {
    await panggung().tampil({}, async (page) => {
      await page.goto(`${TEMPAT}/pohon`);
      await page.getByRole('button', { name: 'Buka semua' }).click();
      await eventually(() => page.locator('[data-tingkat="subkegiatan"]').count()).toBe(35);
      expect(await page.locator('[data-tingkat="kegiatan"]').count()).toBe(12);
      expect(await page.locator('[data-tingkat="program"]').count()).toBe(4);
      await page.getByRole('button', { name: 'Tutup semua' }).click();
      await eventually(() => rows(page).count()).toBe(1);
    });
  });

  it('filters by words, level and status, keeps the way to a match, and holds the choice in the address', async () => {
    await panggung().tampil({}, async (page) => {
      await page.goto(`${TEMPAT}/pohon`);
      await page.getByLabel(/Cari kode, nama/).fill('makam pahlawan');
      await page.getByText(/Baris yang cocok: \d+/).waitFor();
      const shown = await rows(page).allInnerTexts();
      expect(shown[0]).toContain('Meningkatnya PMKS Mandiri');
      expect(shown.join()).toContain('1.06.07.2.01.01');
      expect(shown.join()).not.toContain('1.06.01.2.01');
      await page.getByLabel('Sampai tingkat').selectOption('program');
      await eventually(() => rows(page).count()).toBe(3);
      await page.reload();
      await eventually(() => rows(page).count()).toBe(3);
      expect(await page.getByLabel(/Cari kode, nama/).inputValue()).toBe('makam pahlawan');
      await page.getByLabel('Status').selectOption('belum');
      await page.getByText(/Tidak ada yang cocok/).waitFor();
    });
  });

  it('shows status as a word and an icon, never as colour alone', async () => {
    await panggung().tampil({}, async (page) => {
      await page.goto(`${TEMPAT}/pohon`);
      await page.getByRole('button', { name: 'Buka semua' }).click();
      const cell = rows(page).first().locator('td').nth(4);
      expect(await cell.innerText()).toContain('Melampaui target');
      expect(await cell.locator('svg').count()).toBeGreaterThan(0);
    });
  });

  it('draws the diagram down to the chosen level', async () => {
    await panggung().tampil({}, async (page) => {
      await page.goto(`${TEMPAT}/pohon`);
      await page.getByRole('button', { name: 'Bagan' }).click();
      const boxes = (tingkat: string) => page.locator(`main li[data-tingkat="${tingkat}"]`);
      await eventually(() => boxes('kegiatan').count()).toBe(12);
      expect(await boxes('subkegiatan').count()).toBe(0);
      await page.getByLabel('Sampai tingkat').selectOption('subkegiatan');
      await eventually(() => boxes('subkegiatan').count()).toBe(35);
      expect(new URL(page.url()).search).toContain('tampilan=bagan');
    });
  });
}

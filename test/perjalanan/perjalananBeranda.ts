// Overview: the five figures, a proof unfolded to its last input, charts with their tables and CSV, what asks for attention.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { expectAccessible } from './aksesibilitas.ts';
import { eventually, heading, type Panggung, TEMPAT } from './panggung.ts';

export function perjalananBeranda(panggung: () => Panggung): void {
  it('shows the five figures of the report', async () => {
    await panggung().tampil({}, async (page) => {
      await page.goto(TEMPAT);
      await page.getByText('103,87').first().waitFor();
      const figures = await page.locator('main dl > div').allInnerTexts();
      expect(figures).toHaveLength(5);
      for (const [index, value] of ['103,87', '96,79', '6', '81,77', '7,08'].entries()) {
        expect(figures[index]?.split('\n')[1]).toContain(value);
      }
    });
  });

  it('unfolds a proof down to what was entered, with its article', async () => {
    await panggung().tampil({}, async (page) => {
      await page.goto(TEMPAT);
      await page.getByRole('button', { name: 'Bagaimana dihitung: Serapan anggaran' }).first().click();
      const dialog = page.getByRole('dialog', { name: 'Bagaimana dihitung' });
      await dialog.getByText('96,79%', { exact: true }).waitFor();
      await dialog.getByText(/Rp4\.670\.029\.133 ÷ Rp4\.825\.138\.126 × 100/).waitFor();
      await dialog
        .getByText(/PermenPANRB 53\/2014/)
        .first()
        .waitFor();
      for (const name of [/^Pagu/, /^1\.06\.07 /, /^1\.06\.07\.2\.01 /, /^1\.06\.07\.2\.01\.01 /]) {
        await dialog.locator('summary').filter({ hasText: name }).filter({ visible: true }).first().click();
      }
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await eventually(() => dialog.isVisible()).toBe(false);
      // The drawer gives the focus back after it has slid away.
      await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Bagaimana dihitung/);
    });
  });

  it('draws three charts, each with its table and a CSV of the same figures', async () => {
    await panggung().tampil({}, async (page) => {
      await page.goto(TEMPAT);
      await eventually(() => page.locator('main [role="img"] svg').count()).toBe(3);
      const chart = page.locator('section').filter({ has: page.getByRole('heading', { name: 'IKU per triwulan' }) });
      const table = chart.getByRole('table');
      expect(await table.isVisible()).toBe(false);
      await chart.getByRole('button', { name: 'Lihat tabel' }).click();
      await table.getByRole('row', { name: /Triwulan IV 87,82 91,22/ }).waitFor();
      await expectAccessible(page);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        chart.getByRole('button', { name: 'Unduh CSV' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('iku-dinsos-2024.csv');
      const lines = readFileSync(await download.path(), 'utf8').split('\r\n');
      expect(lines[0]).toBe('\uFEFFTriwulan;Target (%);Realisasi (%)');
      expect(lines[4]).toMatch(/^Triwulan IV;87,82;91,218/);
    });
  });

  it('leads from what asks for attention to the indicator behind it', async () => {
    await panggung().tampil({}, async (page) => {
      await page.goto(TEMPAT);
      await page.getByText('Triwulan I: 41,15% dari rencana').waitFor();
      await page.getByRole('listitem').filter({ hasText: '204,03%' }).getByRole('link').click();
      await heading(page, 'Persentase PMKS Mandiri').waitFor();
    });
  });
}

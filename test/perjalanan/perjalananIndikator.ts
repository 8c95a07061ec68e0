// The list of indicators and one indicator in full.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { expectAccessible } from './aksesibilitas.ts';
import { eventually, heading, type Panggung, TEMPAT } from './panggung.ts';

export function perjalananIndikator(panggung: () => Panggung): void {
  it('lists, filters and sorts the indicators, and exports what is shown', async () => {
    await panggung().tampil({}, async (page) => {
      await page.goto(`${TEMPAT}/indikator`);
      await page.getByText('Tampil 72 dari 72 indikator').waitFor();
      await page.getByLabel('Hanya IKU').check();
      await page.getByText('Tampil 1 dari 72 indikator').waitFor();
      await page.getByLabel('Hanya IKU').uncheck();
      await page.getByLabel('Tingkat').selectOption('program');
      await page.getByText('Tampil 6 dari 72 indikator').waitFor();
      await page.getByRole('button', { name: 'Capaian (%)' }).click();
      await page.getByRole('button', { name: 'Capaian (%)' }).click();
      const head = page.getByRole('columnheader', { name: 'Capaian (%)' });
      await eventually(() => head.getAttribute('aria-sort')).toBe('descending');
      expect(await page.locator('tbody tr').first().innerText()).toContain('221,77');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Unduh CSV' }).click(),
      ]);
      const lines = readFileSync(await download.path(), 'utf8')
        .trim()
        .split('\r\n');
      expect(lines).toHaveLength(7);
      expect(lines[1]).toMatch(/^IP3;.+;221,77;/);
    });
  });

  it('explains the capaian of the IKU down to the 373 of 665', async () => {
    await panggung().tampil({}, async (page) => {
      await page.goto(`${TEMPAT}/indikator/IKU1`);
      await heading(page, 'Persentase Peningkatan PMKS yang Berdaya').waitFor();
      await page.getByRole('button', { name: /Bagaimana dihitung: Capaian/ }).click();
      const dialog = page.getByRole('dialog', { name: 'Bagaimana dihitung' });
      await dialog.getByText('103,87%').first().waitFor();
      // Unfold everything there is.
      for (let folded = dialog.locator('details:not([open]) > summary'); (await folded.count()) > 0; )
        await folded.first().click();
      const text = await dialog.innerText();
      expect(text).toMatch(/373/);
      expect(text).toMatch(/665/);
      await expectAccessible(page);
    });
  });

  it('shows years with the end of the Renstra, triwulan, components and blanks as blanks', async () => {
    await panggung().tampil({}, async (page) => {
      await page.goto(`${TEMPAT}/indikator/IKU1`);
      await eventually(() => page.locator('main [role="img"] svg').count()).toBe(2);
      const years = page
        .locator('section')
        .filter({ has: page.getByRole('heading', { name: 'Per tahun', exact: true }) });
      expect(await years.getByRole('row').nth(4).innerText()).toMatch(/^2026\s+95,64\s+–\s+–/);
      const parts = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Komponen rumus' }) });
      expect(await parts.locator('tbody tr').count()).toBe(5);
      expect(await parts.innerText()).toContain('56,09');
    });
  });

  it('shows the money behind an indicator of a kegiatan, and words that are no numbers', async () => {
    await panggung().tampil({}, async (page) => {
      await page.goto(`${TEMPAT}/indikator/1.06.01.2.01~a`);
      const money = page.locator('section').filter({ has: page.getByRole('heading', { name: /Anggaran di balik/ }) });
      await money.getByRole('row', { name: /Triwulan IV 5\.000\.000 4\.993\.500 99,87/ }).waitFor();
      await page.goto(`${TEMPAT}/indikator/IP4`);
      await heading(page, /Indeks Kepuasan Masyarakat/).waitFor();
      const figures = await page.locator('main dl > div').allInnerTexts();
      expect(figures[0]?.split('\n')[1]).toMatch(/^B/);
      expect(await page.locator('main [role="img"]').count()).toBe(0);
    });
  });

  it('says so when there is no such indicator', async () => {
    await panggung().tampil({}, async (page) => {
      await page.goto(`${TEMPAT}/indikator/TIDAK-ADA`);
      await page.getByRole('alert').getByText('Data tidak ditemukan').waitFor();
      await expectAccessible(page);
    });
  });
}

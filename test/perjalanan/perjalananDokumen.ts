// The report: outline with marks, preview that follows it, files that are what they say.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { eventually, type Panggung, TEMPAT } from './panggung.ts';

export function perjalananDokumen(panggung: () => Panggung): void {
  it('scrolls the preview to the heading that was chosen', async () => {
    await panggung().tampil({}, async (page) => {
      await page.goto(`${TEMPAT}/dokumen`);
      const frame = page.frameLocator('iframe');
      await frame
        .getByRole('heading', { name: /KATA PENGANTAR/ })
        .first()
        .waitFor();
      const outline = page.getByRole('navigation', { name: 'Kerangka' });
      const entry = outline.getByRole('button', { name: /BAB V PENUTUP/ });
      await entry.click();
      expect(await entry.getAttribute('aria-current')).toBe('true');
      await eventually(async () => (await frame.locator('#bab-5').boundingBox())?.y ?? 1e9).toBeLessThan(900);
      expect(await outline.getByText('Lengkap:').count()).toBeGreaterThan(20);
      expect(await page.locator('iframe').getAttribute('sandbox')).toBe('allow-same-origin');
    });
  });

  it('downloads each format and says how large it was', async () => {
    await panggung().tampil({}, async (page) => {
      await page.goto(`${TEMPAT}/dokumen`);
      const magic: [string, string][] = [
        ['PDF', '%PDF-'],
        ['DOCX', 'PK'],
        ['HTML', '<!'],
        ['JSON', '{'],
      ];
      for (const [format, start] of magic) {
        const row = page
          .getByRole('listitem')
          .filter({ has: page.getByRole('button', { name: new RegExp(`^${format}`) }) });
        const [download] = await Promise.all([page.waitForEvent('download'), row.getByRole('button').click()]);
        expect(download.suggestedFilename()).toBe(`lkjip-dinsos-2024.${format.toLowerCase()}`);
        const bytes = readFileSync(await download.path());
        expect(bytes.subarray(0, start.length).toString('latin1')).toBe(start);
        await row.getByText(/Terunduh, [\d.,]+ (KB|MB)/).waitFor();
      }
    });
  });

  it('switches to the amended agreement: redline in the preview, file under its own name', async () => {
    await panggung().tampil({}, async (page) => {
      await page.goto(`${TEMPAT}/dokumen`);
      await page.getByRole('button', { name: 'Perjanjian Kinerja Perubahan', exact: true }).click();
      const frame = page.frameLocator('iframe');
      const redline = frame.locator('table', { has: page.getByText('Alasan perubahan') });
      await redline.getByText('Jumlah seluruh anggaran').waitFor();
      // One row of headings, five kegiatan, one total.
      expect(await redline.getByRole('row').count()).toBe(7);
      expect(page.url()).toContain('jenis=pk-perubahan');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: /^DOCX/ }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('pk-dinsos-2024-perubahan.docx');
    });
  });
}

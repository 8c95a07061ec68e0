// The budget: versions side by side, folded and unfolded, a proof, CSV.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { expectAccessible } from './aksesibilitas.ts';
import { eventually, type Panggung, TEMPAT } from './panggung.ts';

export function perjalananAnggaran(panggung: () => Panggung): void {
  it('unfolds programs to sub kegiatan; pergeseran is blank there and total above', async () => {
    await panggung().tampil({}, async (page) => {
      await page.goto(`${TEMPAT}/anggaran`);
      const section = page
        .locator('section')
        .filter({ has: page.getByRole('heading', { name: 'Versi pagu dan realisasi' }) });
      const body = section.locator('tbody tr');
      await eventually(() => body.count()).toBe(4);
      await section.getByRole('button', { name: /^1\.06\.07 Program/ }).click();
      await section.getByRole('button', { name: /^1\.06\.07\.2\.01 / }).click();
      expect(await section.getByRole('button', { name: /^1\.06\.07 Program/ }).getAttribute('aria-expanded')).toBe(
        'true',
      );
      const sub = body.filter({ hasText: '1.06.07.2.01.01' });
      expect((await sub.locator('td').allInnerTexts()).slice(0, 5)).toEqual([
        '92.941.800',
        '–',
        '113.941.800',
        '+21.000.000',
        '+22,59',
      ]);
      expect(await section.locator('tfoot td').allInnerTexts()).toEqual([
        '4.610.224.900',
        '4.610.224.900',
        '4.825.138.126',
        '+214.913.226',
        '+4,66',
        '4.670.029.133',
        '155.108.993',
        '96,79',
      ]);
      await section.getByRole('button', { name: 'Buka semua' }).click();
      await eventually(() => body.count()).toBe(51);
      await expectAccessible(page);
    });
  });

  it('opens the proof of an absorption from the table', async () => {
    await panggung().tampil({}, async (page) => {
      await page.goto(`${TEMPAT}/anggaran`);
      await page.getByRole('button', { name: /41,15, bagaimana dihitung/ }).click();
      const dialog = page.getByRole('dialog', { name: 'Bagaimana dihitung' });
      await dialog.getByText('Rp700.698.833', { exact: true }).waitFor();
      await dialog.getByText('Rp1.702.602.383', { exact: true }).waitFor();
    });
  });

  it('says which cells are empty instead of counting them as nothing', async () => {
    await panggung().tampil({}, async (page) => {
      await page.goto(`${TEMPAT}/anggaran`);
      await page.getByText('2 realisasi belum diisi, tidak ikut dijumlahkan').waitFor();
      expect(
        await page
          .getByRole('row', { name: /5\.1\.06/ })
          .locator('td')
          .allInnerTexts(),
      ).toEqual(['–', '–', '–', '–']);
    });
  });

  it('exports the whole tree with figures that Excel reads as numbers', async () => {
    await panggung().tampil({}, async (page) => {
      await page.goto(`${TEMPAT}/anggaran`);
      const section = page
        .locator('section')
        .filter({ has: page.getByRole('heading', { name: 'Versi pagu dan realisasi' }) });
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        section.getByRole('button', { name: 'Unduh CSV' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('anggaran-dinsos-2024.csv');
      const lines = readFileSync(await download.path(), 'utf8')
        .trim()
        .split('\r\n');
      expect(lines).toHaveLength(53);
      expect(lines.at(-1)).toBe(';Jumlah;4610224900;4610224900;4825138126;214913226;4,66;4670029133;155108993;96,79');
    });
  });
}

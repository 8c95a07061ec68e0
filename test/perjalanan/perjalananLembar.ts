// The sheets of the budget without writing: the comparison of the sample, who only reads, many rows.
import { readFileSync } from 'node:fs';
import { readBuku } from '@tapis/reader/reviu/xlsx/readBuku.ts';
import { expect, it } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll } from './aksesibilitas.ts';
import { lembarUji } from './lembarUji.ts';
import { eventually, heading, type Panggung, TEMPAT } from './panggung.ts';

const { grid, cell } = lembarUji;
const LEMBAR = `${TEMPAT}/anggaran/lembar`;
const S1 = '1.06.01.2.01.01';

export function perjalananLembar(panggung: () => Panggung): void {
  it('the comparison of the sample: five kegiatan, six reasons, +214.913.226, as CSV too', async () => {
    await panggung().tampil({}, async (page) => {
      await page.goto(`${TEMPAT}/anggaran`);
      await page.getByRole('link', { name: 'Perbandingan versi' }).click();
      await heading(page, 'Perbandingan versi').waitFor();
      await page.getByText('Dibanding DPA Murni 2024: 5 kegiatan berubah, 6 alasan.').waitFor();
      expect(await page.locator('tfoot td').allInnerTexts()).toEqual([
        '4.610.224.900',
        '4.825.138.126',
        '+214.913.226',
        '+4,66',
      ]);
      await expectAccessible(page);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Unduh CSV' }).click(),
      ]);
      const csv = readFileSync(await download.path(), 'utf8')
        .trimEnd()
        .split('\r\n');
      expect(csv.at(-1)).toBe(';;;Jumlah;4610224900;4825138126;214913226;4,66');
      const [buku] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Unduh XLSX' }).click(),
      ]);
      const [{ sel = [] } = {}] = readBuku(readFileSync(await buku.path()));
      expect(sel.slice(-4).map(({ isi }) => isi)).toEqual(['4610224900', '4825138126', '214913226', '4.66']);
      await page.getByLabel('Menjadi').selectOption('pergeseran');
      await page.getByText('Dibanding DPA Murni 2024: 0 kegiatan berubah, 0 alasan.').waitFor();
    });
  });

  it('who only reads sees the same sheets without ways to write, also on a narrow screen and in English', async () => {
    await panggung().tampil({ sebagai: 'kepala@dinsos.test', lebar: 360, bahasa: 'en' }, async (page) => {
      await page.goto(LEMBAR);
      await page.getByText('Your role only reads this sheet.').waitFor();
      for (const name of ['New version', 'Details', 'Back to draft'])
        expect(await page.getByRole('button', { name }).count()).toBe(0);
      await cell(page, S1).click();
      await page.keyboard.type('1');
      expect(await page.getByRole('grid').getByRole('textbox').count()).toBe(0);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    });
  });

  it('three hundred rows move as smoothly as ten', async () => {
    await panggung().tampil({}, async (page) => {
      await page.route('**/api/**/anggaran/kas', async (route) => {
        const answer = await route.fetch();
        const isi = (await answer.json()) as { baris: { kunci: string; kode: string }[] };
        const [satu] = isi.baris;
        const baris = Array.from({ length: 300 }, (_, i) => ({
          ...satu,
          kunci: `1.06.01.2.01.${i}`,
          kode: `1.06.01.2.01.${i}`,
        }));
        await route.fulfill({ response: answer, json: { ...isi, baris, temuan: [] } });
      });
      await page.goto(`${TEMPAT}/anggaran/kas`);
      await eventually(() => grid(page).locator('tbody tr').count()).toBe(300);
      await grid(page).locator('tbody td').nth(1).click();
      const longest = await page.evaluate(async () => {
        const times: number[] = [];
        for (let i = 0; i < 40; i += 1) {
          const start = performance.now();
          const init = { key: i % 2 ? 'ArrowRight' : 'ArrowDown', bubbles: true, cancelable: true };
          document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init));
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
          times.push(performance.now() - start);
        }
        return times.sort((a, b) => a - b)[Math.floor(times.length * 0.9)] ?? 0;
      });

      expect(longest).toBeLessThan(400);
    });
  });
}

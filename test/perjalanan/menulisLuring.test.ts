// Work without a link: the page is closed and opened again, shows the last data, takes entries, and sends them later; what somebody
// else has changed meanwhile is asked about, what was closed meanwhile stays in hand. A service and a database of its own.
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll } from './aksesibilitas.ts';
import { lembarUji } from './lembarUji.ts';
import { eventually, heading, TEMPAT } from './panggung.ts';
import { usePanggung } from './usePanggung.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 180_000 });

const { cell, grid, saved, value } = lembarUji;
const BIDANG = 'penanggungjawab@dinsos.test';
const RENCANA = 'perencana@dinsos.test';

describe('without a link', () => {
  const panggung = usePanggung();

  const open = async (page: Page, tw: number) => {
    await page.goto(`${TEMPAT}/isian?tw=${tw}`);
    await heading(page, 'Lembar isian').waitFor();
    await grid(page).waitFor();
  };
  const enter = async (page: Page, kode: string, kolom: number, teks: string) => {
    await cell(page, kode, kolom).click();
    await page.keyboard.type(teks);
    await page.keyboard.press('Enter');
  };
  /** The code of the application is kept whole. */
  const installed = (page: Page) =>
    page.evaluate(async () => Boolean((await navigator.serviceWorker.ready).active?.scriptURL));
  const reopen = async (page: Page, context: BrowserContext, tw: number): Promise<Page> => {
    await page.close();
    const next = await context.newPage();
    next.setDefaultTimeout(60_000);
    await open(next, tw);
    return next;
  };
  const notice = (page: Page, teks: string | RegExp) => page.getByRole('status').getByText(teks);

  it('close, open again, see the last data and the entry; with the link back, both values and who', async () => {
    await panggung.tampil({ sebagai: BIDANG, luring: true }, async (page, context) => {
      await open(page, 2);
      expect(await installed(page)).toBe(true);
      await page.goto(TEMPAT);
      await heading(page, /Beranda/).waitFor();
      await open(page, 2);
      const lama = await value(cell(page, 'IP2', 4));

      await context.setOffline(true);
      await enter(page, 'IP2', 4, '43,5');
      await notice(page, /1 isian menunggu di peramban ini/).waitFor();
      // Left in the middle of typing.
      await cell(page, 'IP1', 4).click();
      await page.keyboard.type('7');
      await page.waitForTimeout(600);

      const kedua = await reopen(page, context, 2);
      await notice(kedua, /Data per \d+ \S+ \d{4} pukul \d\d\.\d\d WIB/).waitFor();
      await notice(kedua, /2 isian yang belum terkirim dipulihkan/).waitFor();
      expect(await value(cell(kedua, 'IP2', 4))).toBe('43,5');
      expect(await cell(kedua, 'IP1', 4).getAttribute('data-keadaan')).toBe('tidakSah');
      await expectAccessible(kedua);
      await expectNoSidewaysScroll(kedua);

      await kedua.getByRole('link', { name: 'Beranda', exact: true }).click();
      await heading(kedua, /Beranda/).waitFor();
      await notice(kedua, /2 isian belum terkirim di Lembar isian: Kinerja/).waitFor();
      await expectAccessible(kedua);
      await kedua.getByRole('button', { name: 'Buka dan kirim' }).click();
      await grid(kedua).waitFor();
      await eventually(() => value(cell(kedua, 'IP2', 4))).toBe('43,5');

      await panggung.tampil({ sebagai: RENCANA }, async (lain) => {
        await open(lain, 2);
        expect(await value(cell(lain, 'IP2', 4))).toBe(lama);
        await enter(lain, 'IP2', 4, '44');
        await saved(lain);
      });

      await context.setOffline(false);
      const dialog = kedua.getByRole('dialog', { name: 'Isian yang sama diubah orang lain' });
      await dialog.getByText(/mengubah data ini pada \d+ \S+ \d{4} pukul/).waitFor();
      await dialog.getByText('44', { exact: true }).waitFor();
      await dialog.getByText(/^43,5/).waitFor();
      await dialog.getByText(/Diketik \d+ \S+ \d{4} pukul/).waitFor();
      await expectAccessible(kedua);
      await dialog.getByRole('button', { name: 'Simpan isian saya' }).click();
      // The half-typed one waits for a look; it was never sent.
      await enter(kedua, 'IP1', 4, '79');
      await saved(kedua);
      await kedua.close();
    });
    await panggung.tampil({ sebagai: RENCANA }, async (page) => {
      await open(page, 2);
      expect(await value(cell(page, 'IP2', 4))).toBe('43,5');
      expect(await value(cell(page, 'IP1', 4))).toBe('79');
    });
  });

  it('a quarter that was closed meanwhile: the entry is refused with the reason, can be taken along or discarded', async () => {
    await panggung.tampil({ sebagai: BIDANG, luring: true }, async (page, context) => {
      await open(page, 3);
      await installed(page);
      // A quarter that nobody has begun is not submitted.
      await enter(page, 'IP1', 4, '79,5');
      await saved(page);
      await context.setOffline(true);
      await enter(page, 'IP2', 4, '51,5');
      await notice(page, /1 isian menunggu/).waitFor();

      await panggung.tampil({ sebagai: BIDANG }, async (lain) => {
        await open(lain, 3);
        await lain.getByRole('button', { name: 'Ajukan Triwulan III' }).click();
        const dialog = lain.getByRole('dialog', { name: 'Ajukan Triwulan III' });
        await dialog.waitFor();
        for (const penjelasan of await dialog.getByRole('textbox', { name: /^Penjelasan / }).all())
          await penjelasan.fill('Sudah dicocokkan dengan bukti.');
        await dialog.getByRole('button', { name: 'Ajukan', exact: true }).click();
        await dialog.waitFor({ state: 'detached' });
      });

      await context.setOffline(false);
      const kedua = await reopen(page, context, 3);
      const sisa = kedua.locator('details').filter({ hasText: '1 isian belum terkirim' });
      await sisa.locator('summary').click();
      await sisa.getByText('51,5').waitFor();
      await sisa.getByText(/diajukan/).waitFor();
      await expectAccessible(kedua);
      const [download] = await Promise.all([
        kedua.waitForEvent('download'),
        sisa.getByRole('button', { name: 'Unduh CSV' }).click(),
      ]);
      expect(readFileSync(await download.path(), 'utf8')).toMatch(/IP2.*51,5/);
      await sisa.getByRole('button', { name: /^Buang isian IP2/ }).click();
      await sisa.waitFor({ state: 'detached' });
      await kedua.getByRole('button', { name: 'Urungkan' }).last().click();
      await sisa.waitFor();
      await kedua.close();
    });
  });

  it('signing out asks before it deletes entries that were not sent, and leaves nothing for the next one', async () => {
    await panggung.tampil({ sebagai: RENCANA, luring: true }, async (page, context) => {
      const kept = () =>
        page.evaluate(
          () =>
            new Promise<string[]>((resolve, reject) => {
              const request = indexedDB.open('tapis');
              request.onerror = () => reject(request.error);
              request.onsuccess = () => {
                const keys = request.result.transaction('simpanan').objectStore('simpanan').getAllKeys();
                keys.onsuccess = () => resolve(keys.result.map(String));
              };
            }),
        );
      await open(page, 4);
      await installed(page);
      await context.setOffline(true);
      await enter(page, 'IP2', 4, '61,5');
      await notice(page, /1 isian menunggu/).waitFor();
      await eventually(kept).toEqual(expect.arrayContaining([expect.stringMatching(/^draf\/perencana@/)]));
      await page.getByRole('button', { name: /menu pengguna/ }).click();
      await page.getByRole('button', { name: 'Keluar', exact: true }).click();
      const dialog = page.getByRole('dialog', { name: 'Ada isian yang belum terkirim' });
      await dialog.waitFor();
      await expectAccessible(page);
      await dialog.getByRole('button', { name: 'Keluar dan hapus isian' }).click();
      await heading(page, 'Masuk').waitFor();
      expect(await kept()).toEqual([]);
      await page.goto(`${TEMPAT}/isian`);
      await page.getByText('Peladen Tapis tidak terhubung').first().waitFor();
      expect(await grid(page).count()).toBe(0);
    });
  });
});

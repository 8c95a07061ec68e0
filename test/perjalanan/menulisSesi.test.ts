// A sheet when the session ends under it, in two tabs of one browser, and a whole quarter by keyboard alone: from the password to the
// submission. A service and a database of its own.
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible } from './aksesibilitas.ts';
import { lembarUji } from './lembarUji.ts';
import { eventually, heading, TEMPAT } from './panggung.ts';
import { usePanggung } from './usePanggung.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 180_000 });

const { cell, grid, saved, value } = lembarUji;
const BIDANG = 'penanggungjawab@dinsos.test';
const RENCANA = 'perencana@dinsos.test';

describe('sessions and tabs of a sheet', () => {
  const panggung = usePanggung();

  const open = async (page: Page, search: string) => {
    await page.goto(`${TEMPAT}/isian${search}`);
    await heading(page, 'Lembar isian').waitFor();
    await grid(page).waitFor();
  };
  const enter = async (page: Page, kode: string, kolom: number, teks: string) => {
    await cell(page, kode, kolom).click();
    await page.keyboard.type(teks);
    await page.keyboard.press('Enter');
  };
  const ended = (page: Page) => page.getByRole('dialog', { name: 'Sesi Anda berakhir' });
  const signInAs = async (page: Page, email: string) => {
    await heading(page, 'Masuk').waitFor();
    await page.getByLabel('Surel').fill(email);
    await page.getByLabel('Kata sandi', { exact: true }).fill(panggung.layanan.sandi);
    await page.keyboard.press('Enter');
  };
  const tab = async (context: BrowserContext): Promise<Page> => {
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    return page;
  };

  it('an ended session asks in place; what was typed is sent after the password', async () => {
    await panggung.tampil({ sebagai: BIDANG }, async (page, context) => {
      await open(page, '?tw=2');
      await context.clearCookies();
      await enter(page, 'IP2', 4, '45,5');
      await ended(page).waitFor();
      await expectAccessible(page);
      await ended(page).getByLabel('Kata sandi', { exact: true }).fill(panggung.layanan.sandi);
      await page.keyboard.press('Enter');
      await ended(page).waitFor({ state: 'detached' });
      await saved(page);
    });
    await panggung.tampil({ sebagai: RENCANA }, async (page) => {
      await open(page, '?tw=2');
      expect(await value(cell(page, 'IP2', 4))).toBe('45,5');
    });
  });

  it('the tab closed on the question: who signs in next writes nothing of it, its owner finds it again', async () => {
    await panggung.tampil({ sebagai: BIDANG }, async (page, context) => {
      await open(page, '?tw=2');
      await context.clearCookies();
      await enter(page, 'IP2', 4, '46,5');
      await ended(page).waitFor();
      await page.close();

      const lain = await tab(context);
      await lain.goto(`${TEMPAT}/isian?tw=2`);
      await signInAs(lain, RENCANA);
      await grid(lain).waitFor();
      expect(await value(cell(lain, 'IP2', 4))).toBe('45,5');
      expect(await lain.getByText(/belum terkirim dipulihkan/).count()).toBe(0);
      await lain.getByRole('button', { name: /menu pengguna/ }).click();
      await lain.getByRole('button', { name: 'Keluar', exact: true }).click();

      await signInAs(lain, BIDANG);
      await lain.getByText(/1 isian belum terkirim di Lembar isian: Kinerja/).waitFor();
      await lain.getByRole('button', { name: 'Buka dan kirim' }).click();
      await grid(lain).waitFor();
      await saved(lain);
      expect(await value(cell(lain, 'IP2', 4))).toBe('46,5');
      await lain.close();
    });
  });

  it('two tabs of one person: a value saved in one shows in the other, and neither asks about its own', async () => {
    await panggung.tampil({ sebagai: BIDANG }, async (satu, context) => {
      await open(satu, '?tw=3');
      const dua = await tab(context);
      await open(dua, '?tw=3');
      await enter(satu, 'IP2', 4, '52');
      await saved(satu);
      await eventually(() => value(cell(dua, 'IP2', 4))).toBe('52');
      await enter(dua, 'IP2', 4, '53');
      await saved(dua);
      await eventually(() => value(cell(satu, 'IP2', 4))).toBe('53');

      // Without a link each keeps its own; the one that was closed leaves its entry to the other.
      await context.setOffline(true);
      await enter(satu, 'IP1', 4, '81');
      await satu.getByText(/1 isian menunggu di peramban ini/).waitFor();
      await enter(dua, 'IP2', 4, '54');
      await dua.getByText(/1 isian menunggu di peramban ini/).waitFor();
      await satu.close();
      await context.setOffline(false);
      await saved(dua);
      await dua.reload();
      await grid(dua).waitFor();
      await saved(dua);
      expect(await value(cell(dua, 'IP1', 4))).toBe('81');
      expect(await value(cell(dua, 'IP2', 4))).toBe('54');
      await dua.close();
    });
  });

  it('of one record with several cells the choice is made cell by cell, and what gave way comes back', async () => {
    const S = '1.06.01.2.01.01';
    await panggung.tampil({ sebagai: BIDANG }, async (satu, context) => {
      await open(satu, '?lembar=keuangan&tw=semua');
      await context.setOffline(true);
      await enter(satu, S, 2, '100.000');
      await enter(satu, S, 3, '200.000');
      await satu.getByText(/2 isian menunggu di peramban ini/).waitFor();
      await panggung.tampil({ sebagai: RENCANA }, async (dua) => {
        await open(dua, '?lembar=keuangan&tw=semua');
        await enter(dua, S, 2, '150.000');
        await enter(dua, S, 3, '250.000');
        await saved(dua);
      });
      await context.setOffline(false);
      const dialog = satu.getByRole('dialog', { name: 'Isian yang sama diubah orang lain' });
      await dialog.getByRole('radio', { name: '250.000' }).check();
      expect(await dialog.getByRole('radio', { checked: true }).count()).toBe(2);
      await expectAccessible(satu);
      await dialog.getByRole('button', { name: 'Simpan pilihan per isian' }).click();
      await saved(satu);
      expect(await value(cell(satu, S, 2))).toBe('100.000');
      expect(await value(cell(satu, S, 3))).toBe('250.000');
      await satu.getByRole('status').getByRole('button', { name: 'Urungkan' }).click();
      await eventually(() => value(cell(satu, S, 3))).toBe('200.000');
      await saved(satu);
    });
  });

  it('a quarter by keyboard alone: enter, look at a row, submit with the words that are asked for; the head approves', async () => {
    /** What the keyboard stands on, as a screen reader would name it. */
    const focused = (page: Page) =>
      page.evaluate(() => {
        const at = document.activeElement;
        if (!(at instanceof HTMLElement)) return '';
        const [label] = 'labels' in at ? (at.labels as NodeListOf<HTMLElement>) : [];
        return at.getAttribute('aria-label') ?? (label ?? at).innerText.trim();
      });
    /** Goes on with Tab until the focus is on what is called so; a way that is long is a screen that is badly built. */
    const reach = async (page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab') => {
      const passed: string[] = [];
      for (let step = 0; step < 40; step++) {
        await page.keyboard.press(key);
        passed.push(await focused(page));
        if (name.test(passed.at(-1) ?? '')) return;
      }
      throw new Error(`${name} is not reached with ${key}, only ${passed.join(' | ')}`);
    };
    const signInByKeyboard = async (page: Page, email: string) => {
      await page.goto(TEMPAT);
      await heading(page, 'Masuk').waitFor();
      await reach(page, /^Surel/);
      await page.keyboard.type(email);
      await reach(page, /^Kata sandi/);
      await page.keyboard.type(panggung.layanan.sandi);
      await page.keyboard.press('Enter');
      await heading(page, /Beranda/).waitFor();
    };
    /** The step of the workflow, from its button to the end of its dialog. */
    const step = async (page: Page, langkah: string) => {
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog', { name: `${langkah} Triwulan I` });
      await dialog.waitFor();
      for (let sisa = await dialog.getByRole('textbox', { name: /^Penjelasan / }).count(); sisa > 0; sisa--) {
        await reach(page, /^Penjelasan /);
        await page.keyboard.type('Sudah dicocokkan dengan bukti.');
      }
      await reach(page, new RegExp(`^${langkah}$`));
      await page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'detached' });
    };

    await panggung.tampil({ sebagai: null }, async (page) => {
      await signInByKeyboard(page, BIDANG);
      await reach(page, /^Lembar isian$/);
      await page.keyboard.press('Enter');
      await grid(page).waitFor();
      await eventually(() => focused(page)).toBe('Lembar isian');
      await reach(page, /^Triwulan I$/);
      await page.keyboard.press('Enter');

      // Into the grid, and in it with the arrows; one stop of Tab.
      await reach(page, /^Baris yang tampak/);
      for (let i = 0; i < 8 && !(await page.evaluate(() => document.activeElement?.closest('[role=grid]'))); i++)
        await page.keyboard.press('Tab');
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('Home');
      for (let i = 0; i < 10 && !/^IP2 /.test(await focused(page)); i++) await page.keyboard.press('ArrowDown');
      expect(await focused(page)).toMatch(/^IP2 /);
      await page.keyboard.press('Enter');
      const rincian = page.getByRole('dialog', { name: 'Rincian IP2' });
      await rincian.waitFor();
      await page.keyboard.press('Escape');
      await rincian.waitFor({ state: 'detached' });
      await eventually(() => focused(page)).toMatch(/^IP2 /);
      for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
      await page.keyboard.type('30,5');
      await page.keyboard.press('Enter');
      await saved(page);

      await reach(page, /^Ajukan Triwulan I$/, 'Shift+Tab');
      await step(page, 'Ajukan');
      // The button is gone with the step; the focus is not lost in the page.
      await eventually(() => focused(page)).toBe('Triwulan I');
    });
    await panggung.tampil({ sebagai: null }, async (page) => {
      await signInByKeyboard(page, 'kepala@dinsos.test');
      await page.getByRole('link', { name: /^Buka lembar Triwulan I 2024/ }).waitFor();
      await reach(page, /^Buka lembar Triwulan I 2024/);
      await page.keyboard.press('Enter');
      await grid(page).waitFor();
      await eventually(() => focused(page)).toBe('Lembar isian');
      await reach(page, /^Setujui Triwulan I$/);
      await step(page, 'Setujui');
      await page.getByText('Disetujui', { exact: true }).first().waitFor();
    });
  });
});

// The shell: skip link, menu on a small screen, language, focus after navigation, ended session, lost link, print.

import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, it } from 'vitest';
import { expectAccessible } from './aksesibilitas.ts';
import { eventually, heading, type Panggung, TEMPAT } from './panggung.ts';

/** Goes to a screen that cannot be had, and sees it said. */
async function openPohonWithoutLink(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Navigasi utama' }).getByRole('link', { name: 'Pohon kinerja' }).click();
  await page.getByRole('alert').getByText('Peladen Tapis tidak terhubung').waitFor();
  await expectAccessible(page);
}

const focusedText = () => document.activeElement?.textContent ?? '';

export function perjalananKerangka(panggung: () => Panggung): void {
  it('skips to the content by keyboard and puts the focus on the heading after navigation', async () => {
    await panggung().tampil({}, async (page) => {
      await page.goto(TEMPAT);
      await heading(page, 'Beranda').waitFor();
      await page.keyboard.press('Tab');
      expect(await page.evaluate(focusedText)).toBe('Langsung ke isi');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('isi');
      await page.getByRole('navigation', { name: 'Navigasi utama' }).getByRole('link', { name: 'Anggaran' }).click();
      await heading(page, 'Anggaran').waitFor();
      await eventually(() => page.evaluate(focusedText)).toBe('Anggaran');
    });
  });

  it('folds the menu away on a small screen and closes it after a choice', async () => {
    await panggung().tampil({ lebar: 360 }, async (page) => {
      await page.goto(TEMPAT);
      await heading(page, 'Beranda').waitFor();
      const nav = page.getByRole('navigation', { name: 'Navigasi utama' });
      expect(await nav.isVisible()).toBe(false);
      const menu = page.getByRole('button', { name: 'Menu', exact: true });
      await menu.click();
      expect(await menu.getAttribute('aria-expanded')).toBe('true');
      await expectAccessible(page);
      await nav.getByRole('link', { name: 'Indikator' }).click();
      await heading(page, 'Indikator').waitFor();
      await eventually(() => nav.isVisible()).toBe(false);
    });
  });

  it('changes the language in place and keeps it', async () => {
    await panggung().tampil({}, async (page) => {
      await page.goto(`${TEMPAT}/anggaran`);
      await heading(page, 'Anggaran').waitFor();
      await page.getByRole('button', { name: 'EN, English' }).click();
      await heading(page, 'Budget').waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      expect(await page.evaluate(() => localStorage.getItem('tapis.bahasa'))).toBe('en');
      expect(await page.getByRole('button', { name: 'EN, English' }).getAttribute('aria-pressed')).toBe('true');
    });
  });

  it('asks for the password in place when the session has ended, then goes on', async () => {
    const { layanan, tampil } = panggung();
    await tampil({}, async (page, context) => {
      await page.goto(TEMPAT);
      await page.getByText('103,87').first().waitFor();
      await context.clearCookies();
      await page
        .getByRole('navigation', { name: 'Navigasi utama' })
        .getByRole('link', { name: 'Pohon kinerja' })
        .click();
      const dialog = page.getByRole('dialog', { name: 'Sesi Anda berakhir' });
      await dialog.waitFor();
      await expectAccessible(page);
      await dialog.getByLabel('Kata sandi', { exact: true }).fill('salah');
      await page.keyboard.press('Enter');
      await dialog
        .getByText(/Kata sandi tidak cocok/)
        .first()
        .waitFor();
      await dialog.getByLabel('Kata sandi', { exact: true }).fill(layanan.sandi);
      await page.keyboard.press('Enter');
      await page.getByRole('treegrid').waitFor();
      expect(await dialog.isVisible()).toBe(false);
      expect(new URL(page.url()).pathname).toBe(`${TEMPAT}/pohon`);
    });
  });

  it('says that the link is lost, keeps the figures, and recovers by itself', async () => {
    await panggung().tampil({}, async (page, context) => {
      await page.goto(TEMPAT);
      await page.getByText('103,87').first().waitFor();
      // The small code of the other screens is on its way once the browser is idle.
      await page.waitForLoadState('networkidle');
      await context.setOffline(true);
      await page.getByText(/Peladen Tapis tidak terhubung\. Data per \d+ \S+ \d{4} pukul/).waitFor();
      expect(await page.getByText('103,87').first().isVisible()).toBe(true);
      await openPohonWithoutLink(page);
      await context.setOffline(false);
      await page.getByRole('treegrid').waitFor();
      await eventually(() => page.getByText(/Peladen Tapis tidak terhubung/).count()).toBe(0);
    });
  });

  it('keeps the page when the link is lost before the code of the next screen has come', async () => {
    await panggung().tampil({}, async (page, context) => {
      const late = /PohonPage[^/]*\.js/;
      await page.route(late, (route) => route.abort('internetdisconnected'));
      await page.goto(TEMPAT);
      await page.getByText('103,87').first().waitFor();
      await context.setOffline(true);
      await openPohonWithoutLink(page);
      await page.unroute(late);
      await context.setOffline(false);
      await page.getByRole('treegrid').waitFor();
    });
  });

  it('shows a proof whose code comes late as soon as the link is back', async () => {
    await panggung().tampil({}, async (page, context) => {
      const late = /AsalPanel[^/]*\.js/;
      await page.route(late, (route) => route.abort('internetdisconnected'));
      await page.goto(TEMPAT);
      await page.getByText('103,87').first().waitFor();
      await context.setOffline(true);
      await page.getByRole('button', { name: 'Bagaimana dihitung: Serapan anggaran' }).first().click();
      await page.getByRole('alert').getByText('Peladen Tapis tidak terhubung').waitFor();
      expect(await page.getByText('103,87').first().isVisible()).toBe(true);
      await page.unroute(late);
      await context.setOffline(false);
      await page.getByRole('dialog', { name: 'Bagaimana dihitung' }).waitFor();
    });
  });

  it('Escape closes the uppermost of two dialogs only, and the focus stays inside the other', async () => {
    await panggung().tampil({}, async (page) => {
      await page.goto(`${TEMPAT}/isian?tw=4&baris=IKU1`);
      const rincian = page.getByRole('dialog', { name: /^Rincian IKU1/ });
      await rincian
        .getByRole('button', { name: /^Bagaimana dihitung/ })
        .first()
        .click();
      const asal = page.getByRole('dialog', { name: 'Bagaimana dihitung' });
      await asal.waitFor();
      await page.keyboard.press('Escape');
      await asal.waitFor({ state: 'detached' });
      expect(await rincian.isVisible()).toBe(true);
      await eventually(() => rincian.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
      await page.keyboard.press('Escape');
      await rincian.waitFor({ state: 'detached' });
    });
  });

  it('roles in two pemda: one is chosen, everything is asked for there, and the choice stays', async () => {
    await panggung().tampil({ sebagai: 'organisasi@lampungbarat.test' }, async (page) => {
      await page.route('**/api/v1/saya', async (route) => {
        const answer = await route.fetch();
        const saya = await answer.json();
        const peran = [...saya.peran, { peran: 'admin-pemda', pemda: '18.05', perangkatDaerah: null }];
        await route.fulfill({ response: answer, json: { ...saya, peran } });
      });
      const asked: (string | undefined)[] = [];
      page.on('request', (request) => {
        if (request.url().endsWith('/api/v1/pengguna')) asked.push(request.headers()['tapis-pemda']);
      });
      await page.goto('/app/pengaturan/pengguna');
      const pilihan = page.getByRole('combobox', { name: 'Pemerintah daerah' });
      await eventually(() => pilihan.inputValue()).toBe('18.04');
      await page.getByRole('table').first().waitFor();
      await expectAccessible(page);
      await pilihan.selectOption('18.05');
      await eventually(async () => asked.at(-1)).toBe('18.05');
      // The server knows nothing of that role: it refuses, and the way back is there.
      await page.getByRole('alert').first().waitFor();
      await page.reload();
      await eventually(() => pilihan.inputValue()).toBe('18.05');
      await pilihan.selectOption('18.04');
      await page.getByRole('table').first().waitFor();
      expect(asked.at(-1)).toBe('18.04');
    });
  });

  it('prints without the shell, with who printed it and when, page x of y', async () => {
    await panggung().tampil({}, async (page) => {
      await page.goto(`${TEMPAT}/anggaran`);
      await page.getByText('+214.913.226').first().waitFor();
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      const document = await getDocumentProxy(new Uint8Array(pdf));
      const { text, totalPages } = await extractText(document, { mergePages: false });
      const { width, height } = (await document.getPage(1)).getViewport({ scale: 1 });
      expect(width).toBeGreaterThan(height);
      const all = text.join('\n').replaceAll(/\s+/g, ' ');
      expect(all).toMatch(/Dicetak oleh .+ pada \d{1,2} \w+ \d{4} pukul \d\d\.\d\d WIB/);
      expect(all).toContain('Dinas Sosial');
      expect(all).toContain('4.825.138.126');
      expect(all).not.toContain('Pohon kinerja');
      expect(all).not.toContain('Unduh CSV');
      expect(text[0]?.replaceAll(/\s+/g, ' ')).toContain(`1 / ${totalPages}`);
    });
  });

  it('shows other years and units as not found', async () => {
    await panggung().tampil({}, async (page) => {
      for (const path of ['/app/dinsos/2019', '/app/lain/2024/pohon']) {
        await page.goto(path);
        await heading(page, 'Halaman tidak ditemukan').waitFor();
      }
      await page.getByRole('link', { name: 'Ke beranda' }).click();
      await heading(page, 'Beranda').waitFor();
    });
  });
}

// Sign-in: errors first and in words, Caps Lock, showing the password, coming back to the page that was asked for.
import { expect, it } from 'vitest';
import { expectAccessible } from './aksesibilitas.ts';
import { heading, type Panggung, TEMPAT } from './panggung.ts';

export function perjalananMasuk(panggung: () => Panggung): void {
  it('lists what is missing, focused, with links to the fields', async () => {
    await panggung().tampil({ sebagai: null }, async (page) => {
      await page.goto('/app/masuk');
      await page.getByRole('button', { name: 'Masuk', exact: true }).click();
      const summary = page.getByRole('alert');
      await summary.getByText('Kata sandi belum diisi.').waitFor();
      expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await page.title()).toMatch(/^Ada yang perlu diperbaiki/);
      await summary.getByRole('link', { name: /Surel belum diisi/ }).click();
      expect(await page.getByLabel('Surel').evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await page.getByLabel('Surel').getAttribute('aria-invalid')).toBe('true');
      await expectAccessible(page);
    });
  });

  it('tells a wrong password without saying which of the two is wrong, and keeps what was typed', async () => {
    await panggung().tampil({ sebagai: null }, async (page) => {
      await page.goto('/app/masuk');
      await page.getByLabel('Surel').fill('perencana@dinsos.test');
      await page.getByLabel('Kata sandi', { exact: true }).fill('bukan-sandinya');
      await page.keyboard.press('Enter');
      await page
        .getByRole('alert')
        .getByText(/Surel atau kata sandi tidak cocok/)
        .waitFor();
      expect(await page.getByLabel('Surel').inputValue()).toBe('perencana@dinsos.test');
      expect(await page.getByLabel('Kata sandi', { exact: true }).inputValue()).toBe('bukan-sandinya');
    });
  });

  it('warns of Caps Lock and shows the password when asked', async () => {
    await panggung().tampil({ sebagai: null }, async (page) => {
      await page.goto('/app/masuk');
      const password = page.getByLabel('Kata sandi', { exact: true });
      await password.fill('Rahasia');
      await password.evaluate((element) =>
        element.dispatchEvent(new KeyboardEvent('keydown', { key: 'A', bubbles: true, modifierCapsLock: true })),
      );
      await page.getByText(/Caps Lock menyala/).waitFor();
      expect(await password.getAttribute('type')).toBe('password');
      await page.getByLabel('Tampilkan kata sandi').check();
      expect(await password.getAttribute('type')).toBe('text');
    });
  });

  it('goes back to the page that was asked for, and out again', async () => {
    const { layanan, tampil } = panggung();
    await tampil({ sebagai: null }, async (page) => {
      await page.goto(`${TEMPAT}/anggaran`);
      await heading(page, 'Masuk').waitFor();
      await page.getByLabel('Surel').fill('kepala@dinsos.test');
      await page.getByLabel('Kata sandi', { exact: true }).fill(layanan.sandi);
      await page.keyboard.press('Enter');
      await heading(page, 'Anggaran').waitFor();
      expect(new URL(page.url()).pathname).toBe(`${TEMPAT}/anggaran`);

      await page.getByRole('button', { name: /menu pengguna/ }).click();
      await page.getByText('kepala@dinsos.test').waitFor();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Keluar' }).click();
      await heading(page, 'Masuk').waitFor();
      await page.goto(`${TEMPAT}/anggaran`);
      await heading(page, 'Masuk').waitFor();
    });
  });
}

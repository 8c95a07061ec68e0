// The rules of a quarter's window as people meet them: once the calendar has opened a quarter, what it is measured against stands
// still; the admin pemda opens it with a reason that everybody reads. A service and a database of its own.
import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll } from './aksesibilitas.ts';
import { heading, TEMPAT } from './panggung.ts';
import { usePanggung } from './usePanggung.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const ADMIN = 'organisasi@lampungbarat.test';

describe('window of a quarter', () => {
  const panggung = usePanggung();

  const open = async (page: Page) => {
    await page.goto(`${TEMPAT}/isian?tw=1`);
    await heading(page, 'Lembar isian').waitFor();
    await page.getByRole('grid').waitFor();
  };

  it('nothing stands still before the calendar opens a quarter, and everything from then on', async () => {
    await panggung.tampil({ sebagai: ADMIN }, async (page) => {
      await open(page);
      expect(await page.getByText(/dibekukan sejak/).count()).toBe(0);
      expect(await page.getByRole('button', { name: 'Buka acuan' }).count()).toBe(0);
      await page.goto('/app/pengaturan/jadwal-isian');
      await page.getByRole('button', { name: 'Ubah jadwal' }).click();
      const dialog = page.getByRole('dialog', { name: 'Ubah jadwal' });
      await dialog.getByRole('button', { name: 'Isi dengan usulan' }).click();
      await dialog.getByRole('button', { name: 'Simpan' }).click();
      await dialog.waitFor({ state: 'detached' });
      const [berkas] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Unduh CSV' }).click(),
      ]);
      expect(berkas.suggestedFilename()).toBe('jadwal-isian-2024.csv');
      await open(page);
      await page.getByText('Definisi, target, dan rencana kas dibekukan sejak 1 April 2024').waitFor();
      await page.getByText('Definisi, target, dan rencana kas dibekukan sejak 1 Januari 2025').waitFor();
    });
  });

  it('the admin opens it with a reason, the planner reads why, and it is closed again', async () => {
    await panggung.tampil({ sebagai: ADMIN }, async (page) => {
      await open(page);
      await page.getByRole('button', { name: 'Buka acuan' }).click();
      const dialog = page.getByRole('dialog', { name: 'Buka acuan' });
      await expectAccessible(page);
      await dialog.getByRole('button', { name: 'Buka acuan' }).click();
      await dialog
        .getByRole('alert')
        .getByText(/Tulis alasan membuka acuan/)
        .waitFor();
      await dialog.getByRole('alert').getByRole('link').click();
      await page.keyboard.type('Target triwulan salah salin dari Renstra.');
      await dialog.getByRole('button', { name: 'Buka acuan' }).click();
      await dialog.waitFor({ state: 'detached' });
      await page.getByText(/Acuan yang beku dibuka .*Target triwulan salah salin dari Renstra\./).waitFor();
    });
    await panggung.tampil({ lebar: 360 }, async (page) => {
      await open(page);
      await page.getByText(/Acuan yang beku dibuka/).waitFor();
      expect(await page.getByRole('button', { name: 'Tutup acuan' }).count()).toBe(0);
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
    });
    await panggung.tampil({ sebagai: ADMIN, bahasa: 'en' }, async (page) => {
      await page.goto(`${TEMPAT}/isian?tw=1`);
      await page.getByRole('button', { name: 'Close the references' }).click();
      const dialog = page.getByRole('dialog', { name: 'Close the references' });
      await dialog.getByRole('button', { name: 'Close the references' }).click();
      await dialog.waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Open the references' }).waitFor();
    });
  });
});

// Writing the budget as a planner does: the sheet by keyboard and by paste, two people at once, a lost link, a pergeseran from
// draft to force, money in time. A service and a database of its own.
import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible } from './aksesibilitas.ts';
import { lembarUji } from './lembarUji.ts';
import { eventually, heading, TEMPAT } from './panggung.ts';
import { downloadTemplat, fillTemplat, isiAngka, uploadTemplat } from './templatUji.ts';
import { usePanggung } from './usePanggung.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const LEMBAR = `${TEMPAT}/anggaran/lembar`;
const { grid, row, cell, saved, value, paste, copy } = lembarUji;
const [S1, S2, S3] = ['1.06.01.2.01.01', '1.06.01.2.01.02', '1.06.01.2.01.03'];
const K = '1.06.01.2.01';

describe('writing the budget', () => {
  const panggung = usePanggung();

  const open = async (page: Page) => {
    await page.goto(LEMBAR);
    await heading(page, 'Lembar pagu').waitFor();
    await grid(page).waitFor();
  };
  it('by keyboard alone: a draft, entry, refusal, unreadable text, undo', async () => {
    await panggung.tampil({}, async (page) => {
      await open(page);
      await page.getByText('DPA Perubahan 2024 sudah berlaku').waitFor();
      await page.getByRole('button', { name: 'Versi baru' }).focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog');
      await dialog.getByText('salinan DPA Perubahan 2024').waitFor();
      await expectAccessible(page);
      await dialog.getByRole('button', { name: 'Buat draf' }).focus();
      await page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'detached' });
      await cell(page, S1).waitFor();
      await eventually(() => grid(page).getAttribute('aria-label')).toContain('DPA Pergeseran 2');

      // One tab stop: from the last button above into the grid, and out of it again.
      await page.getByRole('button', { name: 'Ulangi' }).focus();
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('[role=grid]') !== null)).toBe(true);
      await page.keyboard.press('Control+Home');
      for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
      const focused = async () => page.locator('[role=gridcell]:focus').innerText();
      expect(await focused()).toBe('5.000.000');
      await page.keyboard.type('5.250.000');
      await page.keyboard.press('Escape');
      expect(await focused()).toBe('5.000.000');
      await page.keyboard.type('5.250.000');
      await page.keyboard.press('Enter');
      await saved(page);
      expect(await value(cell(page, S1))).toBe('5.250.000');
      await eventually(() => value(cell(page, K))).toBe('36.745.000');
      await eventually(() => page.locator('tfoot td').nth(1).innerText()).toBe('4.825.388.126');

      // The cursor went down to the next row: below what was spent is refused and stays visible, with the sentence.
      await page.keyboard.type('1');
      await page.keyboard.press('Enter');
      await page.getByText('1 tidak sah').waitFor();
      await page.getByRole('button', { name: 'Ke sel berikutnya' }).click();
      await page.getByRole('paragraph').filter({ hasText: 'lebih kecil dari realisasinya Rp4.378.500' }).waitFor();
      expect(await cell(page, S2).getAttribute('aria-invalid')).toBe('true');
      await expectAccessible(page);
      await page.keyboard.press('Control+z');
      await saved(page);
      expect(await value(cell(page, S2))).toBe('4.385.000');

      // Unreadable text is kept and never sent.
      await page.keyboard.press('F2');
      await page.keyboard.press('Control+a');
      await page.keyboard.type('26 orang');
      await page.keyboard.press('Enter');
      await page.getByText('1 tidak sah').waitFor();
      expect(await value(cell(page, S2))).toContain('26 orang');
      await page.getByRole('link', { name: 'Anggaran kas' }).click();
      // The browser keeps it: leaving asks nothing, coming back brings it along.
      await page.getByText(/1 isian belum terkirim di /).waitFor();
      await page.getByRole('button', { name: 'Buka dan kirim' }).click();
      await eventually(() => value(cell(page, S2))).toContain('26 orang');
      await page.getByText('1 isian belum terkirim: lihat, unduh, atau buang').click();
      await page.getByRole('button', { name: /^Buang isian / }).click();
      await eventually(() => value(cell(page, S2))).toBe('4.385.000');
    });
  });

  it('a paste of mixed styles asks about exactly the doubtful cell, is one write and one undo', async () => {
    await panggung.tampil({}, async (page) => {
      await open(page);
      const writes: string[] = [];
      page.on('request', (request) => {
        if (request.method() === 'PUT') writes.push(request.postData() ?? '');
      });
      await cell(page, S1).click();
      await paste(page, '4.825.138.126\r\n1,003,439,943\r\n1.234\r\n');
      const dialog = page.getByRole('dialog');
      await dialog.getByText('2 sel terbaca pasti. 1 sel perlu diputuskan').waitFor();
      expect(await dialog.locator('tbody tr').count()).toBe(1);
      expect(await dialog.locator('tbody td').first().innerText()).toBe('1.234');
      await expectAccessible(page);
      await dialog.getByRole('button', { name: /^Tempel/ }).click();
      await dialog.getByRole('link', { name: 'Pilih cara membaca "1.234".' }).waitFor();
      await dialog.getByLabel('Bacaan untuk 1.234').selectOption('lewati');
      expect(writes).toEqual([]);
      await dialog.getByRole('button', { name: 'Tempel 2 sel' }).click();
      await saved(page);
      expect([await value(cell(page, S1)), await value(cell(page, S2)), await value(cell(page, S3))]).toEqual([
        '4.825.138.126',
        '1.003.439.943',
        '7.775.000',
      ]);
      expect(writes).toHaveLength(1);
      await page.keyboard.press('Control+z');
      await eventually(() => value(cell(page, S1))).toBe('5.250.000');
      await saved(page);
      expect([await value(cell(page, S2)), writes.length]).toEqual(['4.385.000', 2]);
      await page.keyboard.press('Control+y');
      await eventually(() => value(cell(page, S2))).toBe('1.003.439.943');
      await page.keyboard.press('Control+z');
      await saved(page);

      // Sure ones need no question; copying gives what is displayed.
      await cell(page, S1).click();
      await paste(page, '5.250.000\n');
      expect(await page.getByRole('dialog').count()).toBe(0);
      await page.keyboard.press('Shift+ArrowDown');
      expect(await copy(page)).toBe('5.250.000\r\n4.385.000\r\n');
    });
  });

  it('two tabs on one cell: both values, who and when; the own session never meets itself', async () => {
    await panggung.tampil({}, async (first) => {
      await panggung.tampil({ sebagai: 'organisasi@lampungbarat.test' }, async (second) => {
        await open(first);
        await open(second);
        const enter = async (page: Page, teks: string) => {
          await cell(page, S3).click();
          await page.keyboard.type(teks);
          await page.keyboard.press('Enter');
        };
        await enter(second, '7.800.000');
        await saved(second);
        await enter(second, '7.810.000');
        await enter(second, '7.820.000');
        await saved(second);
        await enter(first, '7.900.000');
        const dialog = first.getByRole('dialog');
        await dialog.getByText('7.820.000').waitFor();
        await dialog.getByText('7.900.000').waitFor();
        await dialog.getByText(/mengubah data ini pada .* WIB/).waitFor();
        await expectAccessible(first);
        await dialog.getByRole('button', { name: 'Simpan isian saya' }).click();
        await saved(first);
        expect(await value(cell(first, S3))).toBe('7.900.000');
        await enter(second, '7.830.000');
        await second.getByRole('dialog').getByRole('button', { name: 'Pakai nilai sekarang' }).click();
        await eventually(() => value(cell(second, S3))).toBe('7.900.000');
      });
    });
  });

  it('a lost link loses nothing', async () => {
    await panggung.tampil({}, async (page, context) => {
      await open(page);
      await context.setOffline(true);
      await cell(page, S2).click();
      await page.keyboard.type('4.500.000');
      await page.keyboard.press('Enter');
      await page.getByText('1 isian menunggu di peramban ini').waitFor();
      expect(await value(cell(page, S2))).toBe('4.500.000');
      await context.setOffline(false);
      await saved(page);
      await page.reload();
      await eventually(() => value(cell(page, S2))).toBe('4.500.000');
    });
  });

  it('kode rekening from the chart of accounts; the total gives way to them and comes back with one undo', async () => {
    await panggung.tampil({}, async (page) => {
      await open(page);
      await row(page, S1).locator('th').click();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Kode rekening').fill('4.1.01');
      await page.keyboard.press('Enter');
      await dialog.getByRole('alert').getByText('bukan kode belanja').waitFor();
      await dialog.getByLabel('Kode rekening').fill('5.1.09.01');
      await page.keyboard.press('Enter');
      await dialog.getByRole('alert').getByText('yaitu 5.1.09, tidak ada').waitFor();
      await dialog.getByLabel('Kode rekening').fill('5.1.02.01');
      await dialog.getByText('5.1.02.01 Belanja Barang').first().waitFor();
      await expectAccessible(page);
      await page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'detached' });
      await eventually(() => page.locator('[role=gridcell]:focus').count()).toBe(1);
      await page.keyboard.type('5.300.000');
      await page.keyboard.press('Enter');
      await saved(page);
      await eventually(() => value(cell(page, S1))).toBe('5.300.000');
      expect(await cell(page, S1).getAttribute('aria-readonly')).toBe('true');
      await page.getByRole('button', { name: 'Urungkan' }).click();
      await eventually(() => cell(page, S1).getAttribute('aria-readonly')).toBeNull();
      await saved(page);
      expect(await value(cell(page, S1))).toBe('5.250.000');
    });
  });

  it('a pergeseran comes into force only once date, number and the reason of every changed row are there', async () => {
    await panggung.tampil({}, async (page) => {
      await open(page);
      await page.getByText('1 kegiatan berubah, 0 alasan').waitFor();
      await page.getByRole('button', { name: 'Berlakukan' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText('tetapi belum ada alasannya').waitFor();
      await expectAccessible(page);
      await dialog.getByRole('button', { name: 'Tutup' }).last().click();
      await page.getByRole('button', { name: 'Keterangan' }).click();
      await dialog.getByLabel('Tanggal dokumen').fill('2024-11-01');
      await dialog.getByLabel('Nomor dokumen').fill('DPA-P/2/2024');
      await dialog.getByRole('button', { name: 'Simpan' }).click();
      await page.getByText('Keterangan versi tersimpan.').waitFor();
      await page.getByText('3 baris berubah').click();
      await page.getByRole('button', { name: `Tulis alasan ${K}` }).click();
      await dialog.getByLabel('Alasan').fill('Harga cetak naik.\n\nJumlah dokumen bertambah.');
      await dialog.getByRole('button', { name: 'Simpan' }).click();
      await page.getByText('1 kegiatan berubah, 2 alasan').waitFor();
      await page.getByText('Pergeseran ini mengubah jumlah pagu').waitFor();
      await page.getByRole('button', { name: 'Berlakukan' }).click();
      await dialog.getByRole('button', { name: 'Berlakukan' }).click();
      await page.getByText('DPA Pergeseran 2 2024 berlaku.').waitFor();
      await page.getByText('sudah berlaku, jadi pagunya tidak diubah lagi').waitFor();
      await page.getByRole('link', { name: 'Perbandingan versi' }).click();
      await page.getByLabel('Dari').selectOption('perubahan');
      await page.getByText('Harga cetak naik.').waitFor();
      await eventually(() => page.locator('tfoot td').nth(2).innerText()).toBe('+490.000');
    });
  });

  it('money in time: months become triwulan, above the ceiling is refused', async () => {
    await panggung.tampil({}, async (page) => {
      await page.goto(`${TEMPAT}/anggaran/realisasi`);
      await heading(page, 'Realisasi').waitFor();
      // Pagu, January, February, March, up to TW I, April …
      await cell(page, S1, 1).click();
      await paste(page, '1.000.000\t2.000.000\t1.500.000\n');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await saved(page);
      await eventually(() => value(cell(page, S1, 4))).toBe('4.500.000');
      await cell(page, S1, 5).click();
      await page.keyboard.type('900.000');
      await page.keyboard.press('Enter');
      await page.getByText('1 tidak sah').waitFor();
      await page.getByRole('button', { name: 'Ke sel berikutnya' }).click();
      await page.getByRole('paragraph').filter({ hasText: 'melebihi pagunya Rp5.250.000' }).waitFor();
      await page.keyboard.press('Control+z');
      await saved(page);
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Per triwulan' }).click();
      await page.getByRole('link', { name: 'Anggaran kas' }).click();
      await page.getByText('tidak sama dengan pagunya').first().waitFor();
    });
  });

  it('the sheets as workbooks: filled without a link, read into the same sheet only, downloads alone where nothing may be written', async () => {
    await panggung.tampil({}, async (page) => {
      await page.goto(`${TEMPAT}/anggaran/realisasi`);
      await grid(page).waitFor();
      const { nama, isi: templat } = await downloadTemplat(page);
      expect(nama).toBe('dinsos-2024-kas-realisasi-bulan.xlsx');
      await uploadTemplat(page, 'april.xlsx', fillTemplat(templat, 'H', { [S1]: isiAngka('600000') }));
      const dialog = page.getByRole('dialog', { name: 'Periksa isi berkas sebelum ditulis' });
      await dialog.getByRole('button', { name: 'Tempel 1 sel' }).click();
      await saved(page);
      await eventually(() => value(cell(page, S1, 5))).toBe('600.000');
      await page.getByRole('link', { name: 'Anggaran kas' }).click();
      await heading(page, 'Anggaran kas').waitFor();
      await uploadTemplat(page, 'april.xlsx', templat);
      await page.getByText(/april.xlsx adalah templat Realisasi/).waitFor();

      await open(page);
      await page.getByRole('button', { name: 'Unduh XLSX' }).waitFor();
      expect(await page.getByRole('button', { name: 'Unggah isian dari XLSX' }).count()).toBe(0);
    });
  });
});

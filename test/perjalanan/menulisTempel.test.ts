// Pasting what spreadsheets of different people hold: the kinerja of all sub kegiatan, percentages in four spellings, and money
// that must equal the published table to the rupiah; and the sheet taken along as a workbook. A service and a database of its own.
import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { bacaSampel } from '../../sample/lampung-barat-2024/bacaSampel.ts';
import { expectAccessible, expectNoSidewaysScroll } from './aksesibilitas.ts';
import { lembarUji } from './lembarUji.ts';
import { eventually, heading, TEMPAT } from './panggung.ts';
import { downloadTemplat, fillTemplat, isiAngka, isiTeks, uploadTemplat } from './templatUji.ts';
import { usePanggung } from './usePanggung.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const { grid, cell, saved, value, paste } = lembarUji;
const BIDANG = 'penanggungjawab@dinsos.test';
const { bahan } = bacaSampel();
const TRIWULAN = [1, 2, 3, 4];
/** First column of realisasi when the four triwulan stand side by side. */
const R1 = 2;

describe('pasting into the entry sheet', () => {
  const panggung = usePanggung();

  const open = async (page: Page, search: string) => {
    await page.goto(`${TEMPAT}/isian${search}`);
    await heading(page, 'Lembar isian').waitFor();
    await grid(page).waitFor();
  };
  /** Kode of the rows that are shown, in their order. */
  const kode = (page: Page) =>
    grid(page)
      .locator('tbody tr')
      .evaluateAll((list) => list.map((tr) => tr.querySelector('th span span')?.textContent ?? ''));
  const empty = async (page: Page, dari: string, sampai: string) => {
    await cell(page, dari, R1).click();
    await cell(page, sampai, R1 + 3).click({ modifiers: ['Shift'] });
    await page.keyboard.press('Delete');
    await saved(page);
    expect(await value(cell(page, dari, R1))).toBe('–');
  };
  const tulis = (nilai: string | null, tanda: '.' | ',') =>
    nilai === null ? '' : nilai.replaceAll(/\B(?=(\d{3})+$)/g, tanda);
  const total = (page: Page, kolom: number) => grid(page).locator('tfoot td').nth(kolom).innerText();

  it('the kinerja of 35 sub kegiatan for four quarters in one paste, as it was', async () => {
    await panggung.tampil({ sebagai: BIDANG }, async (page) => {
      await open(page, '?tw=semua');
      const sub = (await kode(page)).filter((satu) => /^\d\.\d\d\.\d\d\.\d\.\d\d\.\d\d$/.test(satu));
      expect(sub).toHaveLength(35);
      const [pertama = '', terakhir = ''] = [sub[0], sub.at(-1)];
      const isi = (satu: string, tw: number) =>
        bahan.pengukuran.realisasi.find((r) => r.indikator === satu && r.tahun === 2024 && r.triwulan === tw)?.nilai
          .nilai ?? null;
      const sebelum = await value(cell(page, '1.06.04.2.02/d', R1 + 3));
      expect(sebelum).toBe('15.323');
      await empty(page, pertama, terakhir);
      await eventually(() => value(cell(page, '1.06.04.2.02/d', R1 + 3))).toBe('–');

      await cell(page, pertama, R1).click();
      await paste(page, sub.map((satu) => TRIWULAN.map((tw) => isi(satu, tw) ?? '').join('\t')).join('\r\n'));
      await saved(page);
      expect(await value(cell(page, '1.06.04.2.02.10', R1 + 3))).toBe('15.323');
      // Kegiatan follow their sub kegiatan.
      await eventually(() => value(cell(page, '1.06.04.2.02/d', R1 + 3))).toBe(sebelum);
    });
  });

  it('percentages: asks about exactly the two of two readings, writes all at once, takes all back at once', async () => {
    await panggung.tampil({ sebagai: BIDANG }, async (page) => {
      await open(page, '?tw=semua&saring=isian');
      const semula = await Promise.all(TRIWULAN.map((tw) => value(cell(page, 'IP5', R1 + tw - 1))));
      await cell(page, 'IP5', R1).click();
      await paste(page, '98.33\t98,33\t0,9833\t98.330');
      const dialog = page.getByRole('dialog', { name: 'Periksa sebelum ditempel' });
      await dialog.waitFor();
      await dialog.getByText('2 sel terbaca pasti. 2 sel perlu diputuskan').waitFor();
      expect(await dialog.locator('tbody td:nth-of-type(1)').allInnerTexts()).toEqual(['98.33', '98.330']);
      await expectAccessible(page);
      // Not before both are decided.
      await dialog.getByRole('button', { name: 'Tempel 2 sel' }).click();
      await dialog.getByRole('alert').getByText('Pilih cara membaca "98.330".').waitFor();
      expect(await value(cell(page, 'IP5', R1 + 1))).toBe(semula[1]);
      for (const asli of ['98.33', '98.330'])
        await dialog.getByLabel(`Bacaan untuk ${asli}`, { exact: true }).selectOption({ label: '98,33' });
      await dialog.getByRole('button', { name: 'Tempel 4 sel' }).click();
      await saved(page);
      const baca = () => Promise.all(TRIWULAN.map((tw) => value(cell(page, 'IP5', R1 + tw - 1))));
      expect(await baca()).toEqual(['98,33', '98,33', '0,9833', '98,33']);
      await page.keyboard.press('Control+z');
      await eventually(baca).toEqual(semula);
      await saved(page);
    });
  });

  it('money of two spellings: TW IV equals the published total to the rupiah, kegiatan and program follow', async () => {
    await panggung.tampil({ sebagai: BIDANG }, async (page) => {
      await open(page, '?lembar=keuangan&tw=semua&saring=isian');
      const sub = await kode(page);
      const isi = (satu: string, tw: number) =>
        bahan.anggaran.triwulan.find((t) => t.subKegiatan === satu && t.triwulan === tw)?.realisasi.nilai ?? null;
      await empty(page, sub[0] ?? '', sub.at(-1) ?? '');
      await eventually(() => total(page, R1 + 3)).toBe('–');
      await cell(page, sub[0] ?? '', R1).click();
      const baris = sub.map((satu) => TRIWULAN.map((tw) => tulis(isi(satu, tw), tw % 2 ? '.' : ',')).join('\t'));
      await paste(page, baris.join('\r\n'));
      await saved(page);
      await eventually(() => total(page, R1 + 3)).toBe('4.670.029.133');
      expect(await Promise.all([0, 1, 2].map((i) => total(page, R1 + i)))).toEqual([
        '700.698.833',
        '2.239.182.885',
        '3.441.321.807',
      ]);
      expect(await total(page, 0)).toBe('4.825.138.126');
      expect(await total(page, R1 + 4)).toBe('96,79');

      await page.getByLabel('Baris yang tampak').selectOption('');
      await eventually(() => value(cell(page, '1.06.01', R1 + 3))).toBe('3.047.338.414');
      expect(await value(cell(page, '1.06.01.2.01', R1 + 3))).toBe('36.466.500');
      await expectAccessible(page);
    });
    // The book says the same.
    await panggung.tampil({ sebagai: 'kepala@dinsos.test', lebar: 360 }, async (page) => {
      await open(page, '?lembar=keuangan&tw=4');
      await expectNoSidewaysScroll(page);
      await page.goto(`${TEMPAT}/anggaran`);
      await page.getByText('4.670.029.133').first().waitFor();
    });
  });

  it('a workbook filled without a link: only what was changed is read, asked about where it must be, undone at once', async () => {
    await panggung.tampil({ sebagai: BIDANG }, async (page) => {
      const [satu, dua, tiga] = ['1.06.01.2.01.01', '1.06.01.2.01.02', '1.06.01.2.01.03'];
      const r4 = (kode = '') => value(cell(page, kode, 3));
      await open(page, '?lembar=keuangan&tw=4&saring=isian');
      const { nama, isi: templat } = await downloadTemplat(page);
      expect(nama).toBe('dinsos-2024-isian-keuangan.xlsx');
      const semula = { satu: await r4(satu), dua: await r4(dua), tiga: await r4(tiga) };

      await uploadTemplat(page, 'utuh.xlsx', templat);
      await page.getByText('utuh.xlsx: tidak ada sel yang diubah').waitFor();
      await uploadTemplat(page, 'catatan.xlsx', Buffer.from('bukan buku kerja'));
      await page.getByText('catatan.xlsx bukan berkas .xlsx.').waitFor();

      // Somebody changes a cell after the download.
      await cell(page, tiga ?? '', 3).click();
      await page.keyboard.type('777');
      await page.keyboard.press('Enter');
      await saved(page);

      const isi = { [satu ?? '']: isiAngka('1234567.5'), [dua ?? '']: '>', [tiga ?? '']: isiTeks('Rp888.000') };
      await uploadTemplat(page, 'isian.xlsx', fillTemplat(templat, 'F', isi));
      const dialog = page.getByRole('dialog', { name: 'Periksa isi berkas sebelum ditulis' });
      await dialog.getByText('1 sel terbaca pasti. 2 sel perlu diputuskan').waitFor();
      await dialog.getByText('sel ini sudah diubah menjadi 777').waitFor();
      await dialog.getByText('Terisi pada lembar, kosong pada berkas.').waitFor();
      await dialog.getByText('Lihat 1 sel yang terbaca pasti').click();
      await dialog.getByText('1.234.567,5', { exact: false }).waitFor();
      await expectAccessible(page);
      await dialog.getByRole('button', { name: 'Tempel 1 sel' }).click();
      await dialog.getByRole('alert').waitFor();
      await dialog.getByRole('button', { name: 'Pakai isi berkas untuk semua' }).click();
      await dialog.getByRole('button', { name: 'Tempel 3 sel' }).click();
      await saved(page);
      expect([await r4(satu), await r4(dua), await r4(tiga)]).toEqual(['1.234.567,50', '–', '888.000']);
      await page.getByRole('button', { name: 'Urungkan' }).first().click();
      await eventually(() => r4(satu)).toBe(semula.satu);
      expect([await r4(dua), await r4(tiga)]).toEqual([semula.dua, '777']);
      await saved(page);

      await page.getByRole('button', { name: 'Kinerja', exact: true }).click();
      await uploadTemplat(page, 'isian.xlsx', templat);
      await page.getByText(/isian.xlsx adalah templat Lembar isian: Keuangan/).waitFor();
    });
  });
});

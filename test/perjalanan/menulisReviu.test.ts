// A planner sends a report, reads its findings beside the text, decides about them, takes the working paper and deletes it all.
import { readFile } from 'node:fs/promises';
import { readBerkas } from '@tapis/reader/reviu/readBerkas.ts';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll } from './aksesibilitas.ts';
import { type LayananUji, startLayanan } from './layanan.ts';
import { createPanggung, eventually, heading, type Panggung, TEMPAT } from './panggung.ts';
import { openPeramban } from './peramban.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

/** Written for this journey: the second share is wrong, and the sentence tells another year. */
const LAPORAN = [
  'LAPORAN KINERJA DINAS CONTOH TAHUN 2024',
  '',
  'Penyerapan anggaran tahun 2024 dijelaskan pada Tabel 1.1.',
  '',
  'Tabel 1.1 Realisasi anggaran tahun 2024',
  '',
  'No\tUraian\tAnggaran\tRealisasi\t%',
  '1\tBelanja alat tulis\t1.000.000\t900.000\t90,00',
  '2\tBelanja makan minum\t2.000.000\t1.000.000\t55,00',
  '3\tBelanja perjalanan dinas\t4.000.000\t3.000.000\t75,00',
  '',
].join('\n');
/** About the unit of the sample, with a ceiling and a target that are not those of the data. */
const LAPORAN_UNIT = [
  'LAPORAN KINERJA DINAS SOSIAL KABUPATEN LAMPUNG BARAT TAHUN 2024',
  '',
  'Tabel 1.1 Realisasi anggaran tahun 2024',
  '',
  'Kode\tProgram\tAnggaran\tRealisasi',
  '1.06.04\tProgram Rehabilitasi Sosial\t987.654.321\t900.000.000',
  '',
  'Tabel 1.2 Target tahun 2024',
  '',
  'No\tIndikator Kinerja\tTarget',
  '1\tPersentase Peningkatan PMKS yang Berdaya\t78,90',
  '',
].join('\n');
const berkas = (name: string, isi: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(isi) });

let layanan: LayananUji | undefined;
let peramban: Browser | undefined;
let panggung: Panggung;
beforeAll(async () => {
  layanan = await startLayanan();
  peramban = await openPeramban();
  panggung = createPanggung(layanan, peramban);
});
afterAll(async () => {
  await peramban?.close();
  await layanan?.berhenti();
});

const openTemuan = async (page: Page) => {
  await page.goto(`${TEMPAT}/reviu`);
  await page.getByRole('link', { name: 'lkjip-contoh.txt' }).first().click();
  await heading(page, 'lkjip-contoh.txt').waitFor();
};
/** The finding that quotes this figure. */
const temuan = (page: Page, angka: string) => page.locator('li[id^=temuan-]').filter({ hasText: angka }).first();

async function expectInView(page: Page, tempat: Locator): Promise<void> {
  const tinggi = page.viewportSize()?.height ?? 0;
  await eventually(async () => {
    const kotak = await tempat.first().boundingBox();
    return kotak !== null && kotak.y > 0 && kotak.y + Math.min(kotak.height, 20) < tinggi;
  }).toBe(true);
}

/** Is the middle of it what a finger would touch there? A column that stays in sight may lie above it. */
const isUncovered = (tempat: Element): boolean => {
  const { left, top, width, height } = tempat.getBoundingClientRect();
  return tempat.contains(document.elementFromPoint(left + width / 2, top + height / 2));
};

const kartu = (page: Page) => page.getByRole('listitem').filter({ hasText: '55,00' }).first();

describe('reviu of a file', () => {
  it('several files at once: one is reviewed, the one that cannot be read says why', () =>
    panggung.tampil({}, async (page) => {
      await page.goto(`${TEMPAT}/reviu`);
      await heading(page, 'Reviu berkas').waitFor();
      await page.getByText('Belum ada berkas yang direviu').waitFor();
      await expectAccessible(page);
      await page
        .locator('input[type=file]')
        .setInputFiles([berkas('lkjip-contoh.txt', LAPORAN), berkas('kosong.txt', '')]);
      await page.getByText('Berkas kosong: tidak ada teks yang dapat diperiksa.').waitFor();
      await page.getByRole('link', { name: 'Lihat temuan' }).click();
      await heading(page, 'lkjip-contoh.txt').waitFor();
    }));

  it('a finding shows its place in the text and the mark in the text leads back', () =>
    panggung.tampil({}, async (page) => {
      await openTemuan(page);
      const teks = page.getByRole('region', { name: 'Teks yang terbaca' });
      await kartu(page)
        .getByRole('button', { name: /Tunjukkan di teks/ })
        .click();
      const tanda = teks.locator('tr[data-active]');
      expect(await tanda.innerText()).toContain('Belanja makan minum');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-nomor'))).not.toBeNull();
      await tanda.getByRole('button').first().click();
      expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/^temuan-\d+$/);
      await expectAccessible(page);
      await page.getByLabel('Cari di temuan').fill('tidak ada yang begini');
      await page.getByText('Tidak ada temuan yang cocok').waitFor();
    }));

  it('refusing asks for a reason; accepting can be undone; the working paper has both', () =>
    panggung.tampil({}, async (page) => {
      await openTemuan(page);
      await kartu(page)
        .getByRole('button', { name: /^Tolak/ })
        .click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Alasan', { exact: true }).fill('Sesuai catatan bendahara');
      await dialog.getByRole('button', { name: 'Simpan' }).click();
      await kartu(page).getByText('Sesuai catatan bendahara').waitFor();
      await kartu(page)
        .getByRole('button', { name: /^Terima/ })
        .click();
      await kartu(page).getByText('Diterima', { exact: true }).waitFor();
      await page.getByRole('button', { name: 'Urungkan' }).click();
      await kartu(page).getByText('Ditolak', { exact: true }).waitFor();
      const [unduhan] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Kertas kerja XLSX' }).click(),
      ]);
      expect(unduhan.suggestedFilename()).toBe('kertas-kerja-reviu-dinsos-2024.xlsx');
      const { blok } = await readBerkas(await readFile(await unduhan.path()), 'kk.xlsx');
      expect(JSON.stringify(blok)).toContain('Sesuai catatan bendahara');
    }));

  it('on a narrow screen in English nothing scrolls sideways; who only reads has no buttons', () =>
    panggung.tampil({ lebar: 360, bahasa: 'en', sebagai: 'bupati@lampungbarat.test' }, async (page) => {
      await page.goto(`${TEMPAT}/reviu`);
      await heading(page, 'Review of files').waitFor();
      await page.getByText('You may read the results').waitFor();
      await expectNoSidewaysScroll(page);
      await page.getByRole('link', { name: 'lkjip-contoh.txt' }).click();
      await page.getByRole('region', { name: 'Text as read' }).waitFor();
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
      expect(await page.getByRole('button', { name: /^(Accept|Refuse|Delete)/ }).count()).toBe(0);
    }));

  it('the LKjIP of the own data is reviewed at a press and opens with its findings', () =>
    panggung.tampil({}, async (page) => {
      await page.goto(`${TEMPAT}/reviu`);
      await page.getByRole('button', { name: 'Reviu LKjIP dari data ini' }).click();
      await heading(page, 'LKjIP 2024 (data Tapis)').waitFor();
      await page.getByRole('region', { name: 'Teks yang terbaca' }).getByText('KATA PENGANTAR').first().waitFor();
      await page.getByRole('button', { name: 'Hapus hasil reviu' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Hapus' }).click();
      await heading(page, 'Reviu berkas').waitFor();
    }));

  it('a finding leads to its cell: in the budget, in the form of targets, and for who only reads on the page of the indicator', async () => {
    await panggung.tampil({}, async (page) => {
      await page.goto(`${TEMPAT}/reviu`);
      await page.locator('input[type=file]').setInputFiles([berkas('lkjip-unit.txt', LAPORAN_UNIT)]);
      await page.getByRole('link', { name: 'Lihat temuan' }).click();
      await heading(page, 'lkjip-unit.txt').waitFor();
      await temuan(page, '987.654.321').getByRole('link', { name: 'Buka anggaran' }).click();
      await heading(page, 'Anggaran').waitFor();
      await page.getByText(/^Ditunjukkan: 1\.06\.04 /).waitFor();
      const sel = page.locator('td[data-tuju]');
      await eventually(() => sel.evaluate((td) => td === document.activeElement)).toBe(true);
      await expectInView(page, sel);
      expect(new URL(page.url()).searchParams.get('baris')).toContain('1.06.04');
      await page.goBack();
      await temuan(page, '78,90').getByRole('link', { name: 'Buka target IKU1' }).click();
      await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('isian-target-2024');
    });
    await panggung.tampil({ lebar: 360, sebagai: 'inspektorat@lampungbarat.test' }, async (page) => {
      await page.goto(`${TEMPAT}/reviu`);
      await page.getByRole('link', { name: 'lkjip-unit.txt' }).first().click();
      await temuan(page, '78,90').getByRole('link', { name: 'Buka target IKU1' }).click();
      await page.getByText('Ditunjukkan: 2024, Target (%)').waitFor();
      await expectInView(page, page.locator('td[data-tuju]'));
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
    });
  });

  it('an address alone leads to a folded row, to a cell of the sheet, to a row of the document, and says what is not there', () =>
    panggung.tampil({ bahasa: 'en' }, async (page) => {
      await page.goto(`${TEMPAT}/anggaran?baris=1.06.01.2.02.01&kolom=realisasi`);
      await page.getByText(/^Shown: 1\.06\.01\.2\.02\.01 /).waitFor();
      await expectInView(page, page.locator('td[data-tuju]'));
      await expectAccessible(page);
      await page.setViewportSize({ width: 360, height: 760 });
      await page.reload();
      await page.locator('td[data-tuju]').waitFor();
      await eventually(() => page.locator('td[data-tuju]').evaluate(isUncovered)).toBe(true);
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(`${TEMPAT}/anggaran?baris=9.99.99`);
      await page.getByText('The place this link leads to (9.99.99) is not on this page').waitFor();
      await page.goto(`${TEMPAT}/isian?tw=3&baris=1.06.01.2.01%2Fa&sel=r3`);
      await page.getByText(/^Shown: .*/).waitFor();
      expect(await page.getByRole('dialog').count()).toBe(0);
      await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('gridcell');
      await expectInView(page, page.locator('td[data-aktif]'));
      await page.goto(`${TEMPAT}/dokumen?bagian=ringkasan-eksekutif`);
      await page.getByText('Shown: RINGKASAN EKSEKUTIF').waitFor();
      const naskah = page.frameLocator('iframe');
      await eventually(() =>
        naskah.locator('#ringkasan-eksekutif').evaluate((h) => h === h.ownerDocument.activeElement),
      ).toBe(true);
      const baris = naskah.locator('tr').filter({ hasText: 'Program Rehabilitasi Sosial' }).first();
      const teks = await baris.locator('td').first().innerText();
      await page.goto(`${TEMPAT}/dokumen?teks=${encodeURIComponent(teks)}`);
      await page.getByText(/^Shown: /).waitFor();
      await eventually(() => naskah.locator('[tabindex="-1"]:focus').count()).toBe(1);
    }));

  it('the APIP makes a catatan of a finding at a press, takes it back, and edits it where it stands', async () => {
    await panggung.tampil({ sebagai: 'inspektorat@lampungbarat.test' }, async (page) => {
      await page.goto(`${TEMPAT}/reviu-apip`);
      await page.getByRole('button', { name: 'Mulai reviu' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Mulai reviu' }).click();
      await page.getByText('Draf', { exact: true }).first().waitFor();
      await page.goto(`${TEMPAT}/reviu`);
      await page.getByRole('link', { name: 'lkjip-unit.txt' }).first().click();
      const kartu = temuan(page, '987.654.321');
      await kartu.getByRole('button', { name: /^Jadikan catatan hasil reviu/ }).click();
      await kartu.getByRole('link', { name: 'Menjadi catatan 1; lihat' }).waitFor();
      await page.getByRole('button', { name: 'Urungkan' }).click();
      await kartu.getByRole('button', { name: /^Jadikan catatan hasil reviu/ }).click();
      await expectAccessible(page);
      await kartu.getByRole('link', { name: 'Menjadi catatan 1; lihat' }).click();
      const catatan = page.locator('li[data-tuju]');
      await catatan.getByText('Perbaiki "987.654.321" menjadi').waitFor();
      await catatan.getByText(/lkjip-unit\.txt: .*Tabel 1\.1/).waitFor();
      await expectInView(page, catatan.locator('strong').first());
      await catatan.getByRole('button', { name: 'Ubah: Catatan 1' }).click();
      await page.getByRole('dialog').getByLabel('Saran perbaikan').fill('Samakan dengan DPA');
      await page.getByRole('dialog').getByRole('button', { name: 'Ubah' }).click();
      await page.getByText('Samakan dengan DPA').waitFor();
    });
    await panggung.tampil({}, async (page) => {
      await page.goto(`${TEMPAT}/reviu`);
      await page.getByRole('link', { name: 'lkjip-unit.txt' }).first().click();
      await temuan(page, '987.654.321').waitFor();
      expect(await page.getByRole('button', { name: /^Jadikan catatan/ }).count()).toBe(0);
      await page.getByRole('button', { name: 'Hapus hasil reviu' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Hapus' }).click();
      await heading(page, 'Reviu berkas').waitFor();
    });
  });

  it('deleting asks first, then the file is gone from the list', () =>
    panggung.tampil({}, async (page) => {
      await openTemuan(page);
      await page.getByRole('button', { name: 'Hapus hasil reviu' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Hapus' }).click();
      await page.getByText('Belum ada berkas yang direviu').waitFor();
    }));
});

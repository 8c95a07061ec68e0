// What is told about a quarter, as its people do it: texts that save themselves, a step with owner and day, its closing and taking back,
// the list, the dashboard and the printed report. A service and a database of its own.
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll } from './aksesibilitas.ts';
import { eventually, heading, TEMPAT } from './panggung.ts';
import { usePanggung } from './usePanggung.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const BIDANG = 'penanggungjawab@dinsos.test';
const KEPALA = 'kepala@dinsos.test';
const KENDALA = 'Data penerima belum mutakhir di sebagian pekon.';
const LANGKAH = 'Rapat pemutakhiran data dengan kecamatan';

describe('telling about a quarter', () => {
  const panggung = usePanggung();

  it('texts of a row save themselves and are there again; personal data is warned about', async () => {
    await panggung.tampil({ sebagai: BIDANG }, async (page) => {
      await page.goto(`${TEMPAT}/isian?tw=2&baris=IP3`);
      const kendala = page.getByRole('textbox', { name: 'Kendala', exact: true });
      await kendala.fill('Penerima NIK 1804051203900001');
      await page.getByText('tampaknya memuat nomor 16 angka').waitFor();
      await kendala.fill(KENDALA);
      await page.getByRole('textbox', { name: 'Faktor pendukung' }).focus();
      await page.getByText(/Terakhir ditulis/).waitFor();
      await expectAccessible(page);
      await page.reload();
      await eventually(() => page.getByRole('textbox', { name: 'Kendala', exact: true }).inputValue()).toBe(KENDALA);
    });
  });

  it('a step gets an owner and a day, is carried, closed with its result, and the closing is taken back', async () => {
    await panggung.tampil({ sebagai: BIDANG }, async (page) => {
      await page.goto(`${TEMPAT}/isian?tw=2&baris=IP3`);
      await page.getByRole('button', { name: 'Tambah tindak lanjut' }).click();
      const dialog = page.getByRole('dialog', { name: 'Tambah tindak lanjut' });
      await dialog.getByRole('button', { name: 'Simpan' }).click();
      await dialog.getByText('Belum dapat disimpan').waitFor();
      await dialog.getByLabel('Apa yang akan dilakukan').fill(LANGKAH);
      await dialog.getByLabel('Penanggung jawab').selectOption('kabid-linjamsos');
      await dialog.getByLabel('Paling lambat').fill('2024-08-15');
      await dialog.getByRole('button', { name: 'Simpan' }).click();
      await page.getByText('Tindak lanjut ditambahkan.').waitFor();

      await page.goto(`${TEMPAT}/tindak-lanjut`);
      await heading(page, 'Tindak lanjut').waitFor();
      const baris = page.getByRole('row').filter({ hasText: LANGKAH });
      await baris.getByText(/Lewat batas/).waitFor();
      await expectAccessible(page);
      await page.setViewportSize({ width: 360, height: 740 });
      await expectNoSidewaysScroll(page);
      await page.setViewportSize({ width: 1280, height: 900 });
      await baris.getByRole('button', { name: `Tutup tindak lanjut: ${LANGKAH}` }).click();
      const tutup = page.getByRole('dialog', { name: 'Tutup tindak lanjut' });
      await tutup.getByLabel('Hasilnya').fill('Rapat dilaksanakan, data diperbarui.');
      await tutup.getByRole('button', { name: 'Tutup', exact: true }).last().click();
      await page.getByText('Tindak lanjut ditutup.').waitFor();
      await eventually(() => baris.count()).toBe(0);
      await page.getByRole('button', { name: 'Urungkan' }).click();
      await baris.waitFor();

      // Triwulan III shows what Triwulan II left open.
      await page.goto(`${TEMPAT}/isian?tw=3&baris=IP3`);
      await page.getByText('terbawa dari TW II 2024').waitFor();
    });
  });

  it('the head reads it on the first page, on the dashboard and in the report, without anything to change', async () => {
    await panggung.tampil({ sebagai: KEPALA }, async (page) => {
      await page.goto(TEMPAT);
      await page.getByText('1 tindak lanjut lewat batas').waitFor();
      await page.goto(`${TEMPAT}/dasbor?triwulan=3`);
      await heading(page, 'Dasbor triwulan').waitFor();
      await page.getByText('1 lewat batas').waitFor();
      await page.getByText('84,55').first().waitFor();
      await expectAccessible(page);
      await page.setViewportSize({ width: 360, height: 740 });
      await expectNoSidewaysScroll(page);
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.getByLabel('Penanggung jawab').selectOption('kabid-rehsos');
      await page.getByText('59,22').first().waitFor();
      // A flag leads to its row.
      await page.goto(`${TEMPAT}/dasbor?triwulan=3`);
      await page.getByRole('link', { name: /^IP3 / }).first().click();
      await page.getByRole('dialog', { name: /IP3/ }).waitFor();
      expect(await page.getByRole('button', { name: 'Tambah tindak lanjut' }).count()).toBe(0);

      await page.goto(`${TEMPAT}/dokumen?jenis=laporan-triwulan&triwulan=3&jabatan=kabid-linjamsos`);
      const bingkai = page.frameLocator('iframe');
      await bingkai.getByText('ANALISIS CAPAIAN KINERJA TRIWULAN III TAHUN 2024').first().waitFor();
      await bingkai.getByText(LANGKAH).first().waitFor();
      await page.getByRole('button', { name: 'TW II', exact: true }).click();
      await bingkai.getByText('ANALISIS CAPAIAN KINERJA TRIWULAN II TAHUN 2024').first().waitFor();
      await bingkai.getByText(KENDALA).first().waitFor();
      await expectAccessible(page);
    });
  });
});

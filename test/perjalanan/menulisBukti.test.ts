// Who enters a quarter proves it with files: sent, refused, captioned, deleted and brought back; who verifies sees what has none.
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { jpegUji, memuat, RAHASIA } from '../bantuan/fotoUji.ts';
import { expectAccessible, expectNoSidewaysScroll } from './aksesibilitas.ts';
import { type LayananUji, startLayanan } from './layanan.ts';
import { createPanggung, eventually, heading, type Panggung, TEMPAT } from './panggung.ts';
import { openPeramban } from './peramban.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const PETUGAS = 'penanggungjawab@dinsos.test';
const foto = (name: string) => ({ name, mimeType: 'image/jpeg', buffer: Buffer.from(jpegUji({ orientasi: 6 })) });
const teks = (name: string, isi: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(isi) });

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

/** The section of the row panel of IP1, first triwulan. */
async function openBukti(page: Page) {
  await page.goto(`${TEMPAT}/isian?tw=1&baris=IP1`);
  const bagian = page
    .getByRole('dialog')
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: /^(Bukti|Evidence)$/ }) });
  await bagian.waitFor();
  return bagian;
}
const kartu = (bagian: Awaited<ReturnType<typeof openBukti>>, nama: string) =>
  bagian.getByRole('listitem').filter({ hasText: nama });

describe('evidence of a quarter', () => {
  it('several files at once: kept, refused with a sentence, and without the place of a photo', () =>
    panggung.tampil({ sebagai: PETUGAS }, async (page) => {
      const bagian = await openBukti(page);
      await bagian.getByText('Belum ada bukti pada triwulan ini.').waitFor();
      await bagian.getByText('tidak memindai virus').waitFor();
      await expectAccessible(page);
      await bagian
        .getByLabel('Pilih berkas')
        .last()
        .setInputFiles([foto('kegiatan.jpg'), teks('laporan.pdf', 'bukan pdf'), teks('program.exe', 'x')]);
      await kartu(bagian, 'program.exe').getByText('Berkas berakhiran .exe tidak diterima').waitFor();
      await kartu(bagian, 'laporan.pdf').getByText('Isi berkas ini bukan PDF yang utuh').waitFor();
      await kartu(bagian, 'kegiatan.jpg').getByText('data lokasi foto dihapus').waitFor();
      for (const nama of ['program.exe', 'laporan.pdf'])
        await bagian.getByRole('button', { name: `Singkirkan ${nama}` }).click();
      await eventually(() =>
        kartu(bagian, 'kegiatan.jpg')
          .locator('img')
          .evaluate((img: HTMLImageElement) => img.naturalHeight > img.naturalWidth),
      ).toBe(true);
      await expectAccessible(page);
      await bagian.getByRole('button', { name: 'Lihat kegiatan.jpg' }).click();
      const gambar = bagian.getByRole('img', { name: 'Foto bukti tanpa keterangan' });
      await eventually(() => gambar.evaluate((img: HTMLImageElement) => img.naturalHeight)).toBe(16);
      await bagian.getByRole('button', { name: 'Kecilkan kegiatan.jpg' }).click();
      const [unduhan] = await Promise.all([
        page.waitForEvent('download'),
        bagian.getByRole('button', { name: 'Unduh kegiatan.jpg' }).click(),
      ]);
      expect(unduhan.suggestedFilename()).toBe('kegiatan.jpg');
      const isi = await readFile(await unduhan.path());
      for (const satu of RAHASIA) expect(memuat(isi, satu)).toBe(false);
      await page.getByRole('dialog').getByRole('button', { name: 'Tutup' }).click();
      await page.getByRole('row', { name: /IP1/ }).getByText('1 bukti').waitFor();
    }));

  it('a caption warns of personal data while it is typed, is saved all the same, and can be taken back', () =>
    panggung.tampil({ sebagai: PETUGAS }, async (page) => {
      const bagian = await openBukti(page);
      await bagian.getByRole('button', { name: 'Ubah keterangan kegiatan.jpg' }).click();
      const isian = bagian.getByLabel('Keterangan', { exact: true });
      await isian.fill('Bantuan bagi NIK 1804044708900001');
      await bagian.getByText('nomor 16 angka seperti NIK').waitFor();
      await expectAccessible(page);
      await isian.fill('Daftar hadir pelatihan');
      await bagian.getByRole('button', { name: 'Simpan', exact: true }).click();
      await page.getByText('Keterangan kegiatan.jpg tersimpan.').waitFor();
      await kartu(bagian, 'kegiatan.jpg')
        .getByRole('paragraph')
        .filter({ hasText: 'Daftar hadir pelatihan' })
        .waitFor();
    }));

  it('somebody else has changed the caption: both are shown', () =>
    panggung.tampil({ sebagai: PETUGAS }, async (page, context) => {
      const bagian = await openBukti(page);
      await bagian.getByRole('button', { name: 'Ubah keterangan kegiatan.jpg' }).click();
      await bagian.getByLabel('Keterangan', { exact: true }).fill('Isian saya');
      const alamat = '/api/v1/perangkat-daerah/dinsos/tahun/2024/isian/bukti';
      const { bukti } = await (await context.request.get(alamat)).json();
      const [satu] = bukti;
      const lain = await context.request.put(`${alamat}/${satu.kode}`, {
        data: { keterangan: 'Isian orang lain' },
        headers: { 'If-Match': `"${satu.versi}"` },
      });
      expect(lain.status()).toBe(200);
      await bagian.getByRole('button', { name: 'Simpan', exact: true }).click();
      await bagian.getByRole('alert', { name: 'Sudah diubah orang lain' }).getByText('Isian orang lain').waitFor();
      await bagian.getByRole('button', { name: 'Simpan isian saya' }).click();
      await page.getByText('Keterangan kegiatan.jpg tersimpan.').waitFor();
      await kartu(bagian, 'kegiatan.jpg').getByRole('paragraph').filter({ hasText: 'Isian saya' }).waitFor();
    }));

  it('what was deleted is brought back', () =>
    panggung.tampil({ sebagai: PETUGAS }, async (page) => {
      const bagian = await openBukti(page);
      await bagian.getByRole('button', { name: 'Hapus kegiatan.jpg' }).click();
      await bagian.getByText('Belum ada bukti pada triwulan ini.').waitFor();
      await bagian.getByText('Dihapus, masih dapat dipulihkan').click();
      await bagian.getByRole('button', { name: 'Pulihkan kegiatan.jpg' }).click();
      await bagian.getByRole('button', { name: 'Unduh kegiatan.jpg' }).waitFor();
    }));

  it('a lost link keeps the file in the list until it is sent again', () =>
    panggung.tampil({ sebagai: PETUGAS }, async (page, context) => {
      const bagian = await openBukti(page);
      await bagian.getByRole('button', { name: 'Unduh kegiatan.jpg' }).waitFor();
      await context.setOffline(true);
      await bagian
        .getByLabel('Pilih berkas')
        .last()
        .setInputFiles([teks('catatan.txt', 'Rapat')]);
      await bagian.getByRole('button', { name: 'Kirim ulang catatan.txt' }).waitFor();
      await context.setOffline(false);
      await bagian.getByRole('button', { name: 'Kirim ulang catatan.txt' }).click();
      await bagian.getByRole('button', { name: 'Unduh catatan.txt' }).waitFor();
    }));

  it('who submits is told how much is not proved, and finds it', () =>
    panggung.tampil({ sebagai: PETUGAS }, async (page) => {
      await page.goto(`${TEMPAT}/isian?tw=1`);
      await page.getByRole('button', { name: /^Ajukan/ }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText(/\d+ realisasi belum punya bukti/).waitFor();
      await expectAccessible(page);
      await dialog.getByRole('link', { name: 'Lihat daftarnya' }).click();
      await heading(page, 'Bukti triwulan').waitFor();
      await page.getByText('Ada realisasi, belum ada bukti').first().waitFor();
    }));

  it('the verifier sees what has evidence and what has none, on a narrow screen in English, and changes nothing', () =>
    panggung.tampil({ lebar: 360, bahasa: 'en', sebagai: 'inspektorat@lampungbarat.test' }, async (page) => {
      await page.goto(`${TEMPAT}/bukti?tw=1`);
      await heading(page, 'Evidence of the quarter').waitFor();
      await page.getByText(/1 of \d+ indicators have evidence/).waitFor();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      await page.getByLabel('Show').selectOption({ label: 'Realisation without evidence' });
      await page.getByText('Realisation, no evidence yet').first().waitFor();
      expect(await page.getByText('kegiatan.jpg').count()).toBe(0);
      await page.getByLabel('Show').selectOption({ label: 'With evidence' });
      await page.getByRole('button', { name: 'Open evidence of IP1' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Download kegiatan.jpg' }).waitFor();
      expect(await dialog.getByRole('button', { name: /Delete|Choose|Change/ }).count()).toBe(0);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }));
});

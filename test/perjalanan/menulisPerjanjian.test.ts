// The journey of an agreement on the sample: drafted, sent back, approved, signed with its scan, verified by anybody, then changed:
// its redline lists exactly the five kegiatan that moved.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll } from './aksesibilitas.ts';
import { type LayananUji, startLayanan } from './layanan.ts';
import { createPanggung, heading, type Panggung, TEMPAT } from './panggung.ts';
import { openPeramban } from './peramban.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const DAFTAR = `${TEMPAT}/perjanjian`;
const MURNI = `${DAFTAR}/kadis/murni`;
const PERUBAHAN = `${DAFTAR}/kadis/perubahan`;
const PERENCANA = 'perencana@dinsos.test';
const KEPALA = 'kepala@dinsos.test';
const PINDAIAN = Buffer.from(`%PDF-1.7\n${'pindaian '.repeat(2_000)}\n%%EOF\n`);
const LIMA = ['1.06.01.2.02', '1.06.01.2.06', '1.06.04.2.01', '1.06.06.2.01', '1.06.07.2.01'];

let layanan: LayananUji | undefined;
let peramban: Browser | undefined;
let panggung: Panggung | undefined;

beforeAll(async () => {
  layanan = await startLayanan();
  peramban = await openPeramban();
  panggung = createPanggung(layanan, peramban);
});
afterAll(async () => {
  await peramban?.close();
  await layanan?.berhenti();
});

const tampil: Panggung['tampil'] = (...isi) => {
  if (!panggung) throw new Error('the service did not start');
  return panggung.tampil(...isi);
};

const tombol = (page: Page, nama: string) => page.getByRole('button', { name: nama, exact: true });
const kabar = (page: Page, teks: string) => page.getByRole('status').getByText(teks).waitFor();

/** A step with its dialog. */
async function langkah(page: Page, nama: string, catatan?: string): Promise<void> {
  await tombol(page, nama).click();
  const dialog = page.getByRole('dialog', { name: nama });
  if (catatan !== undefined) await dialog.getByLabel('Catatan').fill(catatan);
  await dialog.getByRole('button', { name: nama, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}

it('lists the agreements of every jabatan, in both languages and widths', async () => {
  await tampil({ sebagai: PERENCANA }, async (page) => {
    await page.goto(DAFTAR);
    await heading(page, 'Perjanjian kinerja').waitFor();
    await page.getByText('Tercatat').first().waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
  await tampil({ sebagai: 'inspektorat@lampungbarat.test', bahasa: 'en', lebar: 360 }, async (page) => {
    await page.goto(PERUBAHAN);
    await heading(page, /Perjanjian Kinerja Perubahan/).waitFor();
    await page.getByText('On record').first().waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    // Who may not edit sees the same page without buttons to edit.
    expect(await tombol(page, 'Make a draft').count()).toBe(0);
  });
});

it('a draft is edited, submitted, taken back by undo, returned with a remark and submitted again', async () => {
  await tampil({ sebagai: PERENCANA }, async (page) => {
    await page.goto(MURNI);
    await tombol(page, 'Susun draf').click();
    await kabar(page, 'disusun');
    await page.getByText('Tidak ada yang menahan pengajuan.').waitFor();

    await tombol(page, 'Ubah isi').click();
    const form = page.getByRole('dialog', { name: 'Ubah isi perjanjian' });
    const target = form.getByLabel(/^Target Persentase/);
    await target.fill('banyak');
    await form.getByRole('button', { name: 'Simpan' }).click();
    await form.getByText(/tidak terbaca sebagai angka/).waitFor();
    await expectAccessible(page);
    await target.fill('');
    await form.getByRole('button', { name: 'Simpan' }).click();
    await form.waitFor({ state: 'hidden' });
    await page.getByText(/belum diisi. Isi angkanya/).waitFor();
    expect(await tombol(page, 'Ajukan').getAttribute('aria-disabled')).toBe('true');

    await tombol(page, 'Ubah isi').click();
    await target.fill('87,82');
    await form.getByRole('button', { name: 'Simpan' }).click();
    await page.getByText('Tidak ada yang menahan pengajuan.').waitFor();
    await langkah(page, 'Ajukan');
    await kabar(page, 'diajukan');
    await tombol(page, 'Urungkan').click();
    await page.getByText('Sedang disusun.').waitFor();
    await langkah(page, 'Ajukan');
    await page.getByText('Menunggu persetujuan kepala.').waitFor();
    await expectAccessible(page);
  });
  await tampil({ sebagai: KEPALA }, async (page) => {
    await page.goto(MURNI);
    await tombol(page, 'Kembalikan').click();
    const dialog = page.getByRole('dialog', { name: 'Kembalikan' });
    await dialog.getByRole('button', { name: 'Kembalikan' }).click();
    await dialog.getByText('Catatan belum diisi.').first().waitFor();
    await dialog.getByLabel('Catatan').fill('Periksa tempat penandatanganan.');
    await dialog.getByRole('button', { name: 'Kembalikan' }).click();
    await page.getByText('Periksa tempat penandatanganan.').waitFor();
  });
  await tampil({ sebagai: PERENCANA }, async (page) => {
    await page.goto(MURNI);
    await page.getByText('Periksa tempat penandatanganan.').waitFor();
    await langkah(page, 'Ajukan');
  });
});

it('approved it is frozen with a code; the scan makes it signed; anybody can verify it', async () => {
  let alamat = '';
  await tampil({ sebagai: KEPALA }, async (page) => {
    await page.goto(MURNI);
    await langkah(page, 'Setujui');
    await page.getByText('Isinya dibekukan.').waitFor();
    const tautan = page.getByRole('link', { name: /\/verifikasi\// });
    alamat = (await tautan.getAttribute('href')) ?? '';
    expect(alamat).toMatch(/\/verifikasi\/([0-9A-Z]{4}-){2}[0-9A-Z]{4}$/);
    await expectAccessible(page);
  });
  await tampil({ sebagai: PERENCANA }, async (page) => {
    await page.goto(MURNI);
    await page.getByLabel('Pilih berkas PDF').setInputFiles({
      name: 'pk.pdf',
      mimeType: 'application/pdf',
      buffer: PINDAIAN,
    });
    await tombol(page, 'Simpan pindaian').click();
    await page.getByText('Berlaku. Perubahan dibuat').waitFor();
    const unduh = page.waitForEvent('download');
    await tombol(page, 'Unduh PDF').click();
    expect((await unduh).suggestedFilename()).toBe('pk-dinsos-2024-kadis.pdf');
    await expectNoSidewaysScroll(page);
    await page.setViewportSize({ width: 360, height: 760 });
    await expectNoSidewaysScroll(page);
  });
  await tampil({ sebagai: null, lebar: 360 }, async (page) => {
    await page.goto(alamat);
    await page.getByText('Ditandatangani dan berlaku').waitFor();
    expect(await page.content()).not.toContain('(contoh)');
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.getByLabel(/Kode verifikasi/).fill('0000-0000-0000');
    await page.getByRole('button', { name: 'Periksa' }).click();
    await heading(page, 'Kode tidak dikenal').waitFor();
    await expectAccessible(page);
  });
});

it('the perubahan shows exactly the five kegiatan, each with its reason, until it is signed', async () => {
  await tampil({ sebagai: PERENCANA }, async (page) => {
    await page.goto(PERUBAHAN);
    await tombol(page, 'Susun draf').click();
    await kabar(page, 'disusun');
    const tabel = page.getByRole('table', { name: 'Kegiatan yang anggarannya berubah' });
    const kode = (await tabel.locator('tbody th').allTextContents()).map((teks) => teks.split(' ')[0]);
    expect(kode).toEqual(LIMA);
    expect(await tabel.locator('tbody td:last-child').allTextContents()).not.toContain('–');
    await expectAccessible(page);
    await langkah(page, 'Ajukan');
  });
  await tampil({ sebagai: KEPALA }, async (page) => {
    await page.goto(PERUBAHAN);
    await langkah(page, 'Setujui');
    await langkah(page, 'Catat sudah ditandatangani');
    await page.getByText('Berlaku. Perubahan dibuat').waitFor();
    await page.goto(DAFTAR);
    await page.getByText('Ditandatangani').nth(1).waitFor();
  });
});

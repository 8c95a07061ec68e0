// The Inspektorat reviews a report: checklist, a note that the unit answers and carries out, the approval, and its revocation.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll } from './aksesibilitas.ts';
import { type LayananUji, startLayanan } from './layanan.ts';
import { createPanggung, eventually, heading, type Panggung, TEMPAT } from './panggung.ts';
import { openPeramban } from './peramban.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 180_000 });

const API = '/api/v1/perangkat-daerah/dinsos/tahun/2024/reviu-apip';
const INSPEKTORAT = 'inspektorat@lampungbarat.test';
const INSPEKTUR = 'inspektur@lampungbarat.test';

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

const buka = async (page: Page) => {
  await page.goto(`${TEMPAT}/reviu-apip`);
  await heading(page, 'Reviu APIP').waitFor();
};
const butir = (page: Page, kode: string) => page.locator(`[id="butir-${kode}"]`);
const dialog = (page: Page) => page.getByRole('dialog');

/** Answers what is left in the name of the person on the page. */
async function jawabSisanya(page: Page): Promise<void> {
  const reviu = (await (await page.request.get(API)).json()) as { butir: { kode: string; versi: number }[] };
  for (const { kode } of reviu.butir.filter(({ versi }) => versi === 0)) {
    const data = { jawaban: 'ya', varian: false, catatan: '' };
    const headers = { origin: layanan?.alamat ?? '' };
    expect((await page.request.put(`${API}/butir/${kode}`, { data, headers })).status()).toBe(200);
  }
}

describe('reviu for everyone', () => {
  it('an admin opens the page; a visitor without JavaScript checks a report on it', () =>
    panggung.tampil({ sebagai: 'organisasi@lampungbarat.test' }, async (page, context) => {
      await page.goto('/app/pengaturan/reviu-publik');
      await heading(page, 'Reviu untuk umum').waitFor();
      await page.getByRole('button', { name: 'Buka untuk umum' }).click();
      await page.getByRole('link', { name: 'Lihat halamannya' }).waitFor();
      await expectAccessible(page);
      const umum = await context.browser()?.newContext({
        ...{ baseURL: layanan?.alamat ?? '', javaScriptEnabled: false, viewport: { width: 360, height: 760 } },
      });
      const tamu = await umum?.newPage();
      if (!tamu) throw new Error('no second visitor');
      await tamu.goto('/reviu');
      const isi = 'Tabel 1.1 Realisasi\n\nUraian\tAnggaran\tRealisasi\t%\nBelanja\t1.000.000\t900.000\t91,00\n';
      const buffer = Buffer.from(`LAPORAN KINERJA DINAS CONTOH TAHUN 2024\n\n${isi}`);
      await tamu.locator('input[type=file]').setInputFiles({ name: 'lkjip.txt', mimeType: 'text/plain', buffer });
      await tamu.getByRole('button', { name: 'Periksa' }).click();
      await tamu.getByText('90,00').first().waitFor();
      await umum?.close();
    }));
});

describe('reviu by the APIP', () => {
  it('before it begins everybody reads the checklist; the unit has nothing to press', () =>
    panggung.tampil({ lebar: 360, bahasa: 'en', sebagai: 'kepala@dinsos.test' }, async (page) => {
      await page.goto(`${TEMPAT}/reviu-apip`);
      await page.getByText('Not begun', { exact: true }).waitFor();
      await butir(page, 'III.4').getByText('The data suggest').waitFor();
      expect(await page.getByRole('button', { name: 'Begin the reviu' }).count()).toBe(0);
      expect(await page.getByRole('radio').count()).toBe(0);
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
    }));

  it('answers save themselves; an item that hangs on others appears with a Tidak; the other sentence starts unanswered', () =>
    panggung.tampil({ sebagai: INSPEKTORAT }, async (page) => {
      await buka(page);
      await page.getByRole('button', { name: 'Mulai reviu' }).click();
      await dialog(page).getByRole('button', { name: 'Mulai reviu' }).click();
      await page.getByText('Draf', { exact: true }).first().waitFor();
      await butir(page, 'I.1').getByLabel('Ya', { exact: true }).check();
      await page.getByText(/^Semua tersimpan/).waitFor();
      await page.getByRole('button', { name: 'Ke butir I.2' }).click();
      await page.keyboard.press('Space');
      await butir(page, 'III.3').getByText('Menunggu jawaban').waitFor();
      await butir(page, 'III.2').getByLabel('Tidak', { exact: true }).check();
      await butir(page, 'III.3').getByLabel('Ya', { exact: true }).waitFor();
      await butir(page, 'III.2').getByLabel('Catatan: apa yang kurang').fill('Sasaran 2 tidak ada di renstra');
      await butir(page, 'II.7').getByLabel('Ya', { exact: true }).check();
      await butir(page, 'II.7').getByRole('button', { name: 'Pakai kalimat lain' }).click();
      await butir(page, 'II.7').getByText('Kalimat ini menanyakan kebalikan').waitFor();
      expect(await butir(page, 'II.7').getByLabel('Ya', { exact: true }).isChecked()).toBe(false);
      await page.getByText(/^Semua tersimpan/).waitFor();
      await expectAccessible(page);
      await page.reload();
      await eventually(() => butir(page, 'III.2').getByRole('textbox').inputValue()).toContain('Sasaran 2');
      await eventually(() => page.getByRole('progressbar').getAttribute('value')).toBe('3');
    }));

  it('two reviewers at one item: the second sees both answers and chooses', () =>
    panggung.tampil({ sebagai: INSPEKTORAT }, async (page) => {
      await buka(page);
      await butir(page, 'I.3').getByLabel('Ya', { exact: true }).waitFor();
      const data = { jawaban: 'tidak', varian: false, catatan: 'Oleh rekan' };
      await page.request.put(`${API}/butir/I.3`, { data, headers: { origin: layanan?.alamat ?? '' } });
      await butir(page, 'I.3').getByLabel('Ya', { exact: true }).check();
      await butir(page, 'I.3').getByText('Oleh rekan').waitFor();
      await butir(page, 'I.3').getByRole('button', { name: 'Simpan isian saya' }).click();
      await page.getByText(/^Semua tersimpan/).waitFor();
      expect(await butir(page, 'I.3').getByLabel('Ya', { exact: true }).isChecked()).toBe(true);
    }));

  it('a Tidak becomes a note; what holds the completion back is said; then it is complete', () =>
    panggung.tampil({ sebagai: INSPEKTORAT }, async (page) => {
      await buka(page);
      await page.getByText('Belum dapat diselesaikan').waitFor();
      await butir(page, 'III.2').getByRole('button', { name: 'Jadikan catatan hasil reviu' }).click();
      await dialog(page).getByLabel('Saran perbaikan').fill('Selaraskan sasaran dengan renstra');
      await dialog(page).getByRole('button', { name: 'Tambah catatan' }).click();
      await page.getByText('1 catatan, 1 belum selesai.').waitFor();
      await butir(page, 'II.7').getByLabel('Tidak', { exact: true }).check();
      await butir(page, 'II.7').getByRole('textbox').fill('Bukan laporan bulanan');
      await butir(page, 'III.3').getByLabel('Ya', { exact: true }).check();
      await page.getByText(/^Semua tersimpan/).waitFor();
      await jawabSisanya(page);
      await page.reload();
      await page.getByText('Pernyataan telah direviu disusun sesudah daftar uji selesai.').waitFor();
      await page.getByRole('button', { name: 'Selesaikan daftar uji' }).click();
      await dialog(page).getByRole('button', { name: 'Selesaikan daftar uji' }).click();
      await page.getByText('Pernyataan masih draf').waitFor();
      const naskah = page.frameLocator('iframe');
      await naskah.getByText('DRAF', { exact: true }).waitFor();
      await naskah.getByText('Selaraskan sasaran dengan renstra').waitFor();
      await expectAccessible(page);
    }));

  it('the unit responds and reports the correction', () =>
    panggung.tampil({ lebar: 360 }, async (page) => {
      await buka(page);
      await page.getByRole('button', { name: 'Tanggapi: Catatan 1' }).click();
      await dialog(page).getByRole('button', { name: 'Tanggapi' }).click();
      await dialog(page).getByText('Tanggapan belum diisi').first().waitFor();
      await dialog(page).getByLabel('Tanggapan unit').fill('Sasaran diselaraskan');
      await dialog(page).getByLabel('Paling lambat').fill('2025-03-20');
      await expectAccessible(page);
      await dialog(page).getByRole('button', { name: 'Tanggapi' }).click();
      await page.getByText('Sepakat. Sasaran diselaraskan').waitFor();
      await page.getByRole('button', { name: 'Laporkan perbaikan: Catatan 1' }).click();
      await dialog(page).getByLabel('Yang sudah dilakukan').fill('Bab II halaman 12');
      await dialog(page).getByRole('button', { name: 'Laporkan perbaikan' }).click();
      await page.getByText('Dilaksanakan, menunggu penilaian').waitFor();
      expect(await page.getByRole('button', { name: /^(Terima|Kembalikan|Cabut)/ }).count()).toBe(0);
      await expectNoSidewaysScroll(page);
    }));

  it('the correction is accepted; the reviewer sees who approves, and has nothing to approve with', () =>
    panggung.tampil({ sebagai: INSPEKTORAT }, async (page) => {
      await buka(page);
      await page.getByRole('button', { name: 'Terima: Catatan 1' }).click();
      await dialog(page).getByRole('button', { name: 'Terima' }).click();
      await page.getByText('1 catatan, 0 belum selesai.').waitFor();
      await page.getByText('Yang menyetujui ialah akun berperan Inspektur').waitFor();
      expect(await page.getByRole('button', { name: 'Setujui sebagai Inspektur' }).count()).toBe(0);
    }));

  it('the Inspektur approves; anybody checks the code; revoking asks why', () =>
    panggung.tampil({ sebagai: INSPEKTUR }, async (page, context) => {
      await buka(page);
      await page.getByText('Direviu oleh Surya Seminung (contoh).').first().waitFor();
      await page.getByRole('button', { name: 'Setujui sebagai Inspektur' }).click();
      await dialog(page).getByText('atas nama akun Anda: Rimba Kerinci (contoh)').waitFor();
      await dialog(page).getByLabel('Tempat').fill('Liwa');
      await dialog(page).getByLabel('Tanggal').fill('2025-03-10');
      await expectAccessible(page);
      await dialog(page).getByRole('button', { name: 'Setujui sebagai Inspektur' }).click();
      await page.getByText('Disetujui Inspektur', { exact: true }).waitFor();
      const naskah = page.frameLocator('iframe');
      await naskah.getByText('Liwa, 10 Maret 2025').waitFor();
      await naskah.getByText('Rimba Kerinci (contoh)').waitFor();
      await expectAccessible(page);
      const alamat = await page.getByRole('link', { name: /\/verifikasi\// }).getAttribute('href');
      const tamu = await context.newPage();
      await tamu.goto(alamat ?? '');
      await tamu.getByText('Disetujui Inspektur dan berlaku').waitFor();
      await tamu.getByText('Sama dengan yang direviu.').waitFor();
      await expectAccessible(tamu);
      await tamu.close();
      const [unduhan] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Kertas kerja XLSX' }).click(),
      ]);
      expect(unduhan.suggestedFilename()).toBe('kertas-kerja-reviu-dinsos-2024.xlsx');
      const buku = async () => (await page.request.get(API.replace('reviu-apip', 'dokumen/lkjip.html'))).text();
      expect(await buku()).toContain('PERNYATAAN TELAH DIREVIU');
      await page.getByRole('button', { name: 'Cabut persetujuan' }).click();
      await dialog(page).getByLabel('Alasan').fill('Data triwulan IV diperbaiki');
      await dialog(page).getByRole('button', { name: 'Cabut persetujuan' }).click();
      await page.getByText('Draf', { exact: true }).first().waitFor();
      expect(await buku()).not.toContain('PERNYATAAN TELAH DIREVIU');
    }));
});

// Journeys that write: a unit is made, organised and started; two people edit one jabatan; the audit trail tells all of it.
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll } from './aksesibilitas.ts';
import { type LayananUji, startLayanan } from './layanan.ts';
import { createPanggung, eventually, heading, type Panggung } from './panggung.ts';
import { openPeramban } from './peramban.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const ADMIN = 'organisasi@lampungbarat.test';
const ORGANISASI = '/app/pengaturan/organisasi?unit=dinkes&tahun=2025';

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

const dialog = (page: Page): Locator => page.getByRole('dialog');

/** Opens the dialog of a button, fills it, and saves. Values are typed, or chosen where the field is a list. */
async function isi(page: Page, button: string, values: Record<string, string>, save = 'Simpan'): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await dialog(page).waitFor();
  for (const [label, value] of Object.entries(values)) {
    const field = dialog(page).getByLabel(label, { exact: false }).first();
    if ((await field.evaluate((element) => element.tagName)) === 'SELECT') await field.selectOption({ label: value });
    else await field.fill(value);
  }
  await dialog(page).getByRole('button', { name: save, exact: true }).click();
}
const saved = async (page: Page, text: string): Promise<void> => {
  await page.getByRole('status').getByText(text).waitFor();
  await dialog(page).waitFor({ state: 'hidden' });
};
const openOrganisasi = async (page: Page): Promise<void> => {
  await page.goto(ORGANISASI);
  await heading(page, 'Organisasi').waitFor();
  await page.getByRole('heading', { name: 'Struktur jabatan' }).waitFor();
};

describe('organisation', () => {
  it('a unit is made and its year started, by the keyboard of its administrator', async () => {
    await panggung.tampil({ sebagai: ADMIN }, async (page) => {
      await page.goto('/app/pengaturan/perangkat-daerah');
      await heading(page, 'Perangkat daerah').waitFor();
      await isi(page, 'Tambah perangkat daerah', { Nama: 'Dinas Kesehatan', Kode: 'Dinas Kes' });
      await dialog(page).getByRole('alert').getByText('tanda yang tidak dapat dipakai dalam alamat').waitFor();
      await expectAccessible(page);
      await dialog(page).getByLabel('Kode', { exact: false }).first().fill('dinkes');
      await page.keyboard.press('Enter');
      await heading(page, 'Dinas Kesehatan').waitFor();
      await page.getByText('Belum ada tahun yang dimulai.').waitFor();
      await isi(page, 'Mulai tahun', { Tahun: '2025' }, 'Mulai tahun');
      await saved(page, 'Tahun 2025 dimulai.');
      await expectAccessible(page);
      await page.getByRole('link', { name: 'Organisasi 2025' }).click();
      await heading(page, 'Organisasi').waitFor();
      await page.getByText('Belum ada jabatan.').waitFor();
    });
  });

  it('bidang, jabatan and two holders: an overlap is refused with its sentence, then mended', async () => {
    await panggung.tampil({ sebagai: ADMIN }, async (page) => {
      await openOrganisasi(page);
      await isi(page, 'Tambah bidang', { 'Nama bidang': 'Bidang P2P' });
      await saved(page, 'Bidang P2P ditambahkan.');
      await isi(page, 'Tambah jabatan', { 'Nama jabatan': 'Kepala Dinas Kesehatan', Eselon: 'II.b' });
      await saved(page, 'Kepala Dinas Kesehatan ditambahkan.');
      await isi(page, 'Tambah jabatan', {
        'Nama jabatan': 'Kepala Bidang P2P',
        Eselon: 'III.b',
        Atasan: 'Kepala Dinas Kesehatan',
        Bidang: 'Bidang P2P',
      });
      await saved(page, 'Kepala Bidang P2P ditambahkan.');
      await isi(page, 'Tambah pejabat', {
        'Nama pejabat': 'Contoh Ani',
        Mulai: '2024-01-02',
        Selesai: '2025-03-31',
        NIP: '199001012015031002',
      });
      await saved(page, 'Contoh Ani ditambahkan.');
      await isi(page, 'Tambah pejabat', {
        'Nama pejabat': 'Contoh Budi',
        Jenis: 'Plt (pelaksana tugas)',
        Mulai: '2025-03-31',
      });
      const refusal = dialog(page).getByRole('alert');
      await refusal.getByText('bertumpang tindih dengan Contoh Ani (definitif, 2 Januari 2024').waitFor();
      await expectAccessible(page);
      await refusal.getByRole('link').click();
      await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('mulai');
      await dialog(page).getByLabel('Mulai', { exact: false }).fill('2025-04-01');
      await dialog(page).getByRole('button', { name: 'Simpan', exact: true }).click();
      await saved(page, 'Contoh Budi ditambahkan.');
      await page.getByText('Plt. Kepala Dinas Kesehatan').waitFor();
      // A NIP shows its last digits; whole only after the warning.
      expect(await page.getByText('••••••••••••••1002').count()).toBe(1);
      await page.getByRole('button', { name: 'Lihat NIP Contoh Ani' }).click();
      await dialog(page).getByText('dicatat dalam jejak audit').waitFor();
      await dialog(page).getByRole('button', { name: 'Lihat NIP', exact: true }).click();
      await saved(page, 'NIP Contoh Ani: 199001012015031002');
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      await page.setViewportSize({ width: 360, height: 760 });
      await expectNoSidewaysScroll(page);
    });
  });

  it('a deletion is taken back, and what others stand on is not deleted', async () => {
    await panggung.tampil({ sebagai: ADMIN }, async (page) => {
      await openOrganisasi(page);
      await page.getByRole('button', { name: 'Hapus Kepala Dinas Kesehatan' }).click();
      await dialog(page).getByRole('button', { name: 'Hapus', exact: true }).click();
      await dialog(page).getByRole('alert').getByText('masih membawahi Kepala Bidang P2P').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Hapus Kepala Bidang P2P' }).click();
      await dialog(page).getByRole('button', { name: 'Hapus', exact: true }).click();
      await saved(page, 'Kepala Bidang P2P dihapus.');
      await page.getByRole('button', { name: 'Urungkan' }).click();
      await page.getByRole('status').getByText('Perubahan diurungkan.').waitFor();
      await page.getByRole('rowheader', { name: 'Kepala Bidang P2P' }).waitFor();
    });
  });

  it('two people edit one jabatan: the second sees both values, who and when, and nothing is overwritten', async () => {
    const edit = 'Ubah Kepala Subbagian Umum dan Perencanaan';
    const open = async (page: Page) => {
      await page.goto('/app/pengaturan/organisasi?unit=dinsos&tahun=2024');
      await page.getByRole('button', { name: edit }).click();
      await dialog(page).waitFor();
    };
    const name = (page: Page) => dialog(page).getByLabel('Nama jabatan', { exact: false });
    const save = (page: Page) => dialog(page).getByRole('button', { name: 'Simpan', exact: true }).click();
    await panggung.tampil({ sebagai: 'perencana@dinsos.test' }, async (first) => {
      await panggung.tampil({ sebagai: ADMIN }, async (second) => {
        await open(first);
        await open(second);
        await name(first).fill('Kepala Subbagian Perencanaan');
        await save(first);
        await saved(first, 'Kepala Subbagian Perencanaan tersimpan.');
        await name(second).fill('Kepala Subbagian Umum');
        await save(second);
        const conflict = dialog(second).getByRole('alert', { name: 'Sudah diubah orang lain' });
        await conflict.getByText(/Belum ada yang tertimpa/).waitFor();
        const row = conflict.getByRole('row', { name: /Nama jabatan/ });
        expect((await row.textContent()) ?? '').toMatch(/Kepala Subbagian PerencanaanKepala Subbagian Umum$/);
        await expectAccessible(second);
        await conflict.getByRole('button', { name: 'Pakai nilai sekarang' }).click();
        expect(await name(second).inputValue()).toBe('Kepala Subbagian Perencanaan');
        await name(second).fill('Kepala Subbagian Perencanaan dan Keuangan');
        await save(second);
        await saved(second, 'Kepala Subbagian Perencanaan dan Keuangan tersimpan.');
      });
    });
  });

  it('the audit trail shows old and new in words, on the record and on its page, and its chain is whole', async () => {
    await panggung.tampil({ sebagai: ADMIN }, async (page) => {
      await page.goto('/app/pengaturan/organisasi?unit=dinsos&tahun=2024');
      await page.getByRole('button', { name: 'Riwayat Kepala Subbagian Perencanaan dan Keuangan' }).click();
      const history = dialog(page).getByRole('listitem');
      await eventually(() => history.count()).toBe(2);
      const row = history.first().getByRole('row', { name: /^Nama/ });
      expect(await row.textContent()).toBe('NamaKepala Subbagian PerencanaanKepala Subbagian Perencanaan dan Keuangan');
      await expectAccessible(page);
      await page.keyboard.press('Escape');

      await page.getByRole('navigation').getByRole('link', { name: 'Jejak audit' }).click();
      await heading(page, 'Jejak audit').waitFor();
      await page.getByText('Melihat NIP pejabat').waitFor();
      expect(await page.getByText('199001012015031002').count()).toBe(0);
      await page.getByLabel('Cari dalam catatan').fill('Subbagian Perencanaan dan Keuangan');
      await page.getByRole('button', { name: 'Terapkan' }).click();
      await eventually(() => page.locator('main').getByRole('listitem').count()).toBe(1);
      await page.getByRole('button', { name: 'Periksa rantai' }).click();
      await page.getByText(/Rantai utuh: \d+ catatan cocok/).waitFor();
      const unduhan = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Unduh CSV' }).click();
      expect((await unduhan).suggestedFilename()).toBe('jejak-audit.csv');
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    });
  });

  it('a unit changes its name from a day on, and the pemda gets a new head; both are taken back', async () => {
    await panggung.tampil({ sebagai: ADMIN }, async (page) => {
      await page.goto('/app/pengaturan/perangkat-daerah/dinkes');
      await heading(page, 'Dinas Kesehatan').waitFor();
      await isi(page, 'Ganti nama', { 'Nama baru': 'Dinas Kesehatan dan KB', 'Berlaku sejak': '2025-07-01' });
      await heading(page, 'Dinas Kesehatan dan KB').waitFor();
      await page.getByText('sampai 30 Juni 2025').waitFor();
      await page.getByRole('button', { name: 'Urungkan' }).click();
      await heading(page, 'Dinas Kesehatan').waitFor();

      await page.goto('/app/pengaturan/pemda');
      await heading(page, 'Pemda').waitFor();
      await page.getByText('Pj. Bupati Lampung Barat').waitFor();
      await expectAccessible(page);
      await isi(page, 'Tambah kepala daerah', { 'Nama pejabat': 'Contoh Fitri', Mulai: '2025-02-20' });
      await dialog(page).getByRole('alert').getByText('bertumpang tindih').waitFor();
      await page.keyboard.press('Escape');
      await dialog(page).getByText('Isian belum disimpan').waitFor();
      await dialog(page).getByRole('button', { name: 'Tutup tanpa menyimpan' }).click();
      await isi(page, 'Ubah identitas', { 'Ibu kota': 'Liwa Baru' });
      await saved(page, 'Kabupaten Lampung Barat tersimpan.');
      await page.getByRole('button', { name: 'Urungkan' }).click();
      await page.getByRole('status').getByText('Perubahan diurungkan.').waitFor();
    });
  });

  it('who may only read sees the same screens without a way to edit', async () => {
    await panggung.tampil({ sebagai: 'inspektorat@lampungbarat.test', bahasa: 'en', lebar: 360 }, async (page) => {
      for (const [path, title] of [
        ['organisasi?unit=dinsos&tahun=2024', 'Organisation'],
        ['pemda', 'Regional government'],
        ['perangkat-daerah/dinsos', 'Dinas Sosial'],
      ] as const) {
        await page.goto(`/app/pengaturan/${path}`);
        await heading(page, title).waitFor();
        await page
          .getByRole('button', { name: /^History/ })
          .first()
          .waitFor();
        expect(await page.getByRole('button', { name: /^(Add|Change|Edit|Delete|Start|Close)/ }).count()).toBe(0);
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
      }
    });
  });
});

// Accounts through the screens: invitation, second factor, sessions, a new password by the admin. A service of its own.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { kodePonsel } from '../bantuan/kodePonsel.ts';
import { expectAccessible, expectNoSidewaysScroll } from './aksesibilitas.ts';
import { type LayananUji, startLayanan } from './layanan.ts';
import { createPanggung, heading, type Panggung, TEMPAT } from './panggung.ts';
import { openPeramban } from './peramban.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const ADMIN = 'organisasi@lampungbarat.test';
const BARU = 'sari@dinsos.test';
const SANDI = 'kalimat pendek yang diingat';
const PENGGUNA = '/app/pengaturan/pengguna';
const PROFIL = '/app/pengaturan/profil';

let layanan: LayananUji;
let peramban: Browser;
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

const sandiField = (page: Page) => page.getByLabel('Kata sandi', { exact: true });

async function fillSignIn(page: Page, email: string, sandi: string): Promise<void> {
  await page.getByLabel('Surel').fill(email);
  await sandiField(page).fill(sandi);
  await page.keyboard.press('Enter');
}

async function signIn(page: Page, email: string, sandi: string): Promise<void> {
  await page.goto('/app/masuk');
  await fillSignIn(page, email, sandi);
  await heading(page, 'Beranda').waitFor();
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: /menu pengguna/ }).click();
  await page.getByRole('button', { name: 'Keluar' }).click();
  await heading(page, 'Masuk').waitFor();
}

/** Opens a person from the list, by a search. */
async function openOrang(page: Page, nama: string): Promise<void> {
  await page.goto(PENGGUNA);
  await page.getByLabel('Cari nama atau surel').fill(nama);
  await page.getByRole('link', { name: nama }).click();
  await heading(page, nama).waitFor();
}

describe('accounts', () => {
  it('an invited person accepts, is signed in, and sees no more than the role gives', async () => {
    let tautan = '';
    await panggung.tampil({ sebagai: ADMIN }, async (page) => {
      await page.goto(PENGGUNA);
      await page.getByText('7 dari 7 pengguna').waitFor();
      await page.getByText(/Pemasangan ini belum mengirim surel/).waitFor();
      await page
        .getByText(/^Perencana menyusun rencana/)
        .first()
        .waitFor();
      await expectAccessible(page);

      await page.getByRole('button', { name: 'Undang pengguna' }).click();
      const dialog = page.getByRole('dialog', { name: 'Undang pengguna' });
      await dialog.getByRole('button', { name: 'Undang', exact: true }).click();
      await dialog.getByRole('link', { name: /Peran belum dipilih/ }).click();
      const peran = dialog.getByRole('combobox', { name: 'Peran' });
      expect(await peran.evaluate((element) => element === document.activeElement)).toBe(true);
      await peran.selectOption({ label: 'Penanggung jawab' });
      await dialog.getByLabel('Nama', { exact: true }).fill('Sari (contoh)');
      await dialog.getByLabel('Surel').fill(BARU);
      await dialog.getByRole('button', { name: 'Undang', exact: true }).click();
      await dialog.getByRole('link', { name: /Perangkat daerah belum dipilih/ }).waitFor();
      await dialog.getByRole('combobox', { name: 'Perangkat daerah' }).selectOption('dinsos');
      await expectAccessible(page);
      await dialog.getByRole('button', { name: 'Undang', exact: true }).click();
      const serahkan = page.getByRole('dialog', { name: 'Serahkan tautan ini' });
      tautan = await serahkan.getByLabel('Tautan sekali pakai').inputValue();
      await expectAccessible(page);
      await serahkan.getByRole('button', { name: 'Tutup' }).last().click();
      await page
        .getByRole('row', { name: /Sari \(contoh\)/ })
        .getByText(BARU)
        .waitFor();
    });

    await panggung.tampil({ sebagai: null, lebar: 360 }, async (page) => {
      await page.goto(tautan);
      await page.getByText('Kabupaten Lampung Barat').waitFor();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      await page.getByLabel('Kata sandi baru', { exact: true }).fill('pendek');
      await page.getByRole('button', { name: 'Terima undangan' }).click();
      await page
        .getByRole('alert')
        .getByText(/terlalu pendek/)
        .waitFor();
      await page.getByLabel('Kata sandi baru', { exact: true }).fill(SANDI);
      await page.getByLabel('Ulangi kata sandi baru').fill(SANDI);
      await page.getByRole('button', { name: 'Terima undangan' }).click();
      await heading(page, 'Beranda').waitFor();
      expect(new URL(page.url()).pathname).toBe(TEMPAT);
      await page.goto('/app/pengaturan');
      const main = page.getByRole('main');
      await main.getByRole('link', { name: /Profil saya/ }).waitFor();
      expect(await main.getByRole('link', { name: /Orang yang dapat masuk/ }).count()).toBe(0);
      await page.goto(PENGGUNA);
      await page.getByText(/tidak berhak melihat halaman ini/).waitFor();
      await page.goto(tautan);
      await page.getByText(/Undangan ini sudah dipakai/).waitFor();
    });
  });

  it('a second factor is set up, asked for at sign-in, and replaced by a recovery code when the phone is lost', async () => {
    let pemulihan: string[] = [];
    let rahasia = '';
    await panggung.tampil({ sebagai: null }, async (page) => {
      await signIn(page, BARU, SANDI);
      await page.getByRole('button', { name: /menu pengguna/ }).click();
      await page.getByRole('link', { name: 'Profil saya' }).click();
      await heading(page, 'Profil saya').waitFor();
      await page.getByRole('button', { name: 'Pasang faktor kedua' }).click();
      await page.getByLabel('Kata sandi sekarang').fill('bukan sandinya');
      await page.getByRole('button', { name: 'Lanjutkan' }).click();
      await page
        .getByRole('alert')
        .getByText(/Sandi tidak cocok/)
        .waitFor();
      await page.getByLabel('Kata sandi sekarang').fill(SANDI);
      await page.getByRole('button', { name: 'Lanjutkan' }).click();
      rahasia = await page.getByLabel('Kunci').inputValue();
      await page.getByRole('img', { name: /Kode QR/ }).waitFor();
      await expectAccessible(page);
      await page.getByLabel('Kode 6 angka').fill('000000');
      await page.getByRole('button', { name: 'Aktifkan' }).click();
      await page
        .getByRole('alert')
        .getByText(/Kode tidak cocok/)
        .waitFor();
      await page.getByLabel('Kode 6 angka').clear();
      await page.getByLabel('Kode 6 angka').pressSequentially(kodePonsel(rahasia, -1));
      await page.getByRole('button', { name: 'Aktifkan' }).click();
      await page.getByText(/Simpan kode ini di tempat aman/).waitFor();
      pemulihan = await page.getByRole('dialog').getByRole('listitem').allTextContents();
      expect(pemulihan.length).toBeGreaterThanOrEqual(8);
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Sudah saya simpan' }).click();
      await page.getByText('Terpasang.').waitFor();

      await signOut(page);
      await fillSignIn(page, BARU, SANDI);
      const kode = page.getByLabel('Kode 6 angka');
      await kode.waitFor();
      expect(await kode.evaluate((element) => element === document.activeElement)).toBe(true);
      await expectAccessible(page);
      await kode.fill('123');
      await page.keyboard.press('Enter');
      await page
        .getByRole('alert')
        .getByText(/Kode belum lengkap/)
        .waitFor();
      // The focus stays in the field while it is typed into, also below a list of problems.
      await kode.clear();
      await kode.pressSequentially(kodePonsel(rahasia, 1));
      await page.keyboard.press('Enter');
      await heading(page, 'Beranda').waitFor();

      await signOut(page);
      await fillSignIn(page, BARU, SANDI);
      await page.getByRole('button', { name: /Pakai kode pemulihan/ }).click();
      await page.getByLabel('Kode pemulihan').fill(pemulihan[0] ?? '');
      await page.keyboard.press('Enter');
      await heading(page, 'Beranda').waitFor();
    });
  });

  it('an ended session asks for the password in place; the admin takes a lost second factor off', async () => {
    await panggung.tampil({ sebagai: null }, async (page) => {
      await page.goto('/app/masuk');
      await fillSignIn(page, BARU, SANDI);
      await page.getByRole('button', { name: /Pakai kode pemulihan/ }).waitFor();
      await panggung.tampil({ sebagai: ADMIN }, async (admin) => {
        await openOrang(admin, 'Sari (contoh)');
        await admin.getByRole('button', { name: 'Hapus faktor kedua' }).click();
        await admin.getByRole('dialog').getByRole('button', { name: 'Hapus faktor kedua' }).click();
        await admin.getByText(/Faktor kedua Sari \(contoh\) sudah dihapus/).waitFor();
        await expectAccessible(admin);
      });
      await signIn(page, BARU, SANDI);
      await panggung.tampil({ sebagai: null }, async (lain) => {
        await signIn(lain, BARU, SANDI);
        await lain.goto(PROFIL);
        await lain
          .getByRole('button', { name: /^Akhiri sesi/ })
          .first()
          .waitFor();
        await lain.getByRole('button', { name: 'Akhiri semua sesi lain' }).click();
        await lain.getByText(/Peramban itu harus masuk lagi/).waitFor();
        expect(await lain.getByRole('button', { name: /^Akhiri sesi/ }).count()).toBe(0);
      });
      await page.getByRole('link', { name: 'Pohon kinerja', exact: true }).click();
      const dialog = page.getByRole('dialog', { name: 'Sesi Anda berakhir' });
      await sandiField(page).fill(SANDI);
      await page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'detached' });
      await heading(page, 'Pohon kinerja').waitFor();
    });
  });

  it('a new password comes by a link of the admin; a deactivated person stays outside', async () => {
    let tautan = '';
    await panggung.tampil({ sebagai: ADMIN }, async (page) => {
      await openOrang(page, 'Sari (contoh)');
      await page.getByRole('button', { name: 'Buat tautan kata sandi' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Buat tautan kata sandi' }).click();
      tautan = await page.getByLabel('Tautan sekali pakai').inputValue();
    });
    await panggung.tampil({ sebagai: null }, async (page) => {
      await page.goto('/app/lupa-sandi');
      await page.getByLabel('Surel').fill(BARU);
      await page.getByRole('button', { name: 'Kirim tautan' }).click();
      await page.getByText(/Pemasangan ini tidak mengirim surel/).waitFor();
      await page.goto(tautan);
      await page.getByLabel('Kata sandi baru', { exact: true }).fill(`${SANDI}!`);
      await page.getByLabel('Ulangi kata sandi baru').fill(`${SANDI}!`);
      await page.getByRole('button', { name: 'Simpan kata sandi' }).click();
      await page.getByText(/Kata sandi baru sudah berlaku/).waitFor();
      await signIn(page, BARU, `${SANDI}!`);
    });
    await panggung.tampil({ sebagai: ADMIN, lebar: 360 }, async (page) => {
      await openOrang(page, 'Sari (contoh)');
      await expectNoSidewaysScroll(page);
      await page.getByRole('button', { name: 'Nonaktifkan' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Nonaktifkan' }).click();
      await dialog.getByRole('link', { name: /Alasan belum diisi/ }).waitFor();
      await dialog.getByLabel('Alasan').fill('Mutasi ke kabupaten lain');
      await dialog.getByRole('button', { name: 'Nonaktifkan' }).click();
      await page.getByText(/Orang ini dinonaktifkan/).waitFor();
      await expectAccessible(page);
    });
    await panggung.tampil({ sebagai: null }, async (page) => {
      await page.goto('/app/masuk');
      await fillSignIn(page, BARU, `${SANDI}!`);
      await page
        .getByRole('alert')
        .getByText(/dinonaktifkan admin pemda/)
        .waitFor();
    });
  });

  it('roles are changed and taken back; two admins at once are shown each other’s change', async () => {
    await panggung.tampil({ sebagai: ADMIN }, async (page) => {
      await openOrang(page, 'Bayu Sekincau (contoh)');
      const ubah = async (peran: string, unit: string) => {
        const dialog = page.getByRole('dialog');
        await dialog.getByRole('combobox', { name: 'Peran' }).last().selectOption({ label: peran });
        await dialog.getByRole('combobox', { name: 'Perangkat daerah' }).last().selectOption(unit);
        await dialog.getByLabel('Alasan').fill('Penugasan sementara');
        await dialog.getByRole('button', { name: 'Simpan', exact: true }).click();
      };
      await page.getByRole('button', { name: 'Ubah peran' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Tambah peran' }).click();
      await ubah('Kepala perangkat daerah', 'dinsos');
      await page.getByText('Kepala perangkat daerah · Dinas Sosial').waitFor();
      await page.getByRole('button', { name: 'Urungkan' }).click();
      await page.getByText('Peran dikembalikan.').waitFor();
      expect(await page.getByText('Kepala perangkat daerah · Dinas Sosial').count()).toBe(0);

      await page.getByRole('button', { name: 'Ubah peran' }).click();
      await panggung.tampil({ sebagai: ADMIN }, async (lain) => {
        await openOrang(lain, 'Bayu Sekincau (contoh)');
        await lain.getByRole('button', { name: 'Ubah peran' }).click();
        const dialog = lain.getByRole('dialog');
        await dialog.getByRole('combobox', { name: 'Perangkat daerah' }).selectOption('dinsos');
        await dialog.getByLabel('Alasan').fill('Salah lingkup');
        await dialog.getByRole('button', { name: 'Simpan', exact: true }).click();
        await lain.getByText('Pimpinan · Dinas Sosial').waitFor();
      });
      await page.getByRole('dialog').getByRole('button', { name: 'Tambah peran' }).click();
      await ubah('APIP/evaluator', 'dinsos');
      const bentrok = page.getByRole('dialog').getByRole('alert', { name: 'Sudah diubah orang lain' });
      await bentrok.getByText('Pimpinan · Dinas Sosial').waitFor();
      await expectAccessible(page);
      await bentrok.getByRole('button', { name: 'Pakai nilai sekarang' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Simpan', exact: true }).click();
      await page.getByText(/sudah diubah/).waitFor();
    });
  });
});

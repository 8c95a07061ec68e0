// People of an empty pemda: invited by the admin, they accept by their link and choose a password.
import type { Page } from 'playwright-core';
import { expectAccessible } from './aksesibilitas.ts';
import { dialog } from './kosong.ts';
import { heading } from './panggung.ts';

export interface Orang {
  email: string;
  nama: string;
  peran: string;
}

/** Answers the link that the admin hands over. */
export async function undang(page: Page, { email, nama, peran }: Orang): Promise<string> {
  await page.goto('/app/pengaturan/pengguna');
  await heading(page, 'Pengguna').waitFor();
  await page.getByRole('button', { name: 'Undang pengguna' }).click();
  const form = page.getByRole('dialog', { name: 'Undang pengguna' });
  await form.getByLabel('Nama', { exact: true }).fill(nama);
  await form.getByLabel('Surel').fill(email);
  await form.getByRole('combobox', { name: 'Peran' }).selectOption({ label: peran });
  await form.getByRole('combobox', { name: 'Perangkat daerah' }).selectOption('dinsos');
  await form.getByRole('button', { name: 'Undang', exact: true }).click();
  const tautan = await dialog(page).getByLabel('Tautan sekali pakai').inputValue();
  await dialog(page).getByRole('button', { name: 'Tutup' }).last().click();
  return tautan;
}

export async function terima(page: Page, tautan: string, sandi: string): Promise<void> {
  await page.goto(tautan);
  await page.getByLabel('Kata sandi baru', { exact: true }).fill(sandi);
  await page.getByLabel('Ulangi kata sandi baru').fill(sandi);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Terima undangan' }).click();
  await heading(page, 'Beranda').waitFor();
}

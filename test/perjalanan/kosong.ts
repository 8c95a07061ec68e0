// Facts and hands of the journey that begins with an empty database: the plan of the sample as people would type and paste it.
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { bacaSampel } from '../../sample/lampung-barat-2024/bacaSampel.ts';
import { TEMPAT } from './panggung.ts';

const { bahan } = bacaSampel();
const { perencanaan, anggaran, indikator } = bahan;
const { renstra } = perencanaan;
const [tujuan] = renstra?.tujuan ?? [];
const [sasaran] = tujuan?.sasaran ?? [];
const iku = indikator.find((satu) => satu.iku);
if (!renstra || !tujuan || !sasaran || !iku) throw new Error('the sample has no tujuan, sasaran or IKU');

type Versi = 'murni' | 'perubahan';

export const fakta = {
  ...{ pemda: bahan.pemda, unit: bahan.perangkatDaerah, tahun: bahan.tahun, renstra },
  ...{ jabatan: perencanaan.jabatan, program: perencanaan.program, tujuan, sasaran, iku },
  subKegiatan: perencanaan.program.flatMap((p) => p.kegiatan.flatMap((k) => k.subKegiatan.map(({ kode }) => kode))),
  pagu: (versi: Versi, kode: string): string =>
    anggaran.pagu.find((satu) => satu.versi === versi && satu.kode === kode)?.nilai ?? '',
  /** Reasons of the perubahan by kegiatan, in the order of the tree. */
  alasan: perencanaan.program
    .flatMap((p) => p.kegiatan)
    .map(({ kode }) => ({
      kode,
      alasan: anggaran.alasanPerubahan
        .filter((satu) => satu.versi === 'perubahan' && satu.kegiatan === kode)
        .map(({ uraian }) => uraian),
    }))
    .filter(({ alasan }) => alasan.length > 0),
};

/** "2.604.798.926", as a spreadsheet shows it. */
export const ribuan = (nilai: string): string => nilai.replaceAll(/\B(?=(\d{3})+$)/g, '.');

export const dialog = (page: Page): Locator => page.getByRole('dialog');
export const tombol = (page: Page, nama: string): Locator => page.getByRole('button', { name: nama, exact: true });
export const kabar = (page: Page, teks: string | RegExp): Promise<void> =>
  page.getByRole('status').getByText(teks).first().waitFor();

/** Fills the open dialog and sends it. Values are typed, or chosen where the field is a list. */
export async function isiDialog(page: Page, values: Record<string, string>, submit = 'Simpan'): Promise<void> {
  await dialog(page).waitFor();
  for (const [label, value] of Object.entries(values)) {
    const field = dialog(page).getByLabel(label, { exact: false }).first();
    if ((await field.evaluate((element) => element.tagName)) === 'SELECT') await field.selectOption({ label: value });
    else await field.fill(value);
  }
  await dialog(page).getByRole('button', { name: submit, exact: true }).click();
  await dialog(page).waitFor({ state: 'detached' });
}

/** The step of an agreement that a button asks for, with its dialog. */
export async function langkah(page: Page, nama: string): Promise<void> {
  await tombol(page, nama).click();
  await isiDialog(page, {}, nama);
}

const jalur = (page: Page, rest: string): string =>
  new URL(`${TEMPAT.replace('/app/dinsos', '/api/v1/perangkat-daerah/dinsos/tahun')}/${rest}`, page.url()).href;

/** What a person would do many times over, asked of the API in the session of the page. */
export async function kirim<T>(
  page: Page,
  method: 'GET' | 'POST' | 'PUT',
  rest: string,
  data?: unknown,
  versi?: number,
): Promise<T> {
  const answer = await page.request.fetch(jalur(page, rest), {
    method,
    headers: { origin: new URL(page.url()).origin, ...(versi === undefined ? {} : { 'if-match': `"${versi}"` }) },
    ...(data === undefined ? {} : { data }),
  });
  expect(answer.ok(), `${method} ${rest}: ${answer.ok() ? '' : await answer.text()}`).toBe(true);
  return (await answer.json()) as T;
}

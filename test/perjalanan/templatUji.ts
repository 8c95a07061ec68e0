// A template of a sheet as its owner leaves it, and its way back to the page.
import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

export const isiAngka = (isi: string) => `><v>${isi}</v>`;
export const isiTeks = (isi: string) => ` t="inlineStr"><is><t>${isi}</t></is>`;

export async function downloadTemplat(page: Page): Promise<{ nama: string; isi: Buffer }> {
  const unduhan = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Unduh templat XLSX' }).click();
  const berkas = await unduhan;
  return { nama: berkas.suggestedFilename(), isi: readFileSync(await berkas.path()) };
}

/** The content of cells of one column, by kode of their rows. */
export function fillTemplat(isi: Buffer, kolom: string, sel: Record<string, string>): Buffer {
  const bagian = unzipSync(isi);
  let xml = strFromU8(bagian['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  for (const [kode, nilai] of Object.entries(sel)) {
    const baris = new RegExp(`<c r="A(\\d+)"[^>]*><is><t[^>]*>${kode}</t>`).exec(xml)?.[1];
    const pola = new RegExp(`<c r="${kolom}${baris}" s="(\\d+)"(?:/>|[^>]*>.*?</c>)`);
    expect(xml).toMatch(pola);
    xml = xml.replace(pola, (_, gaya: string) => `<c r="${kolom}${baris}" s="${gaya}"${nilai}</c>`);
  }
  return Buffer.from(zipSync({ ...bagian, 'xl/worksheets/sheet1.xml': strToU8(xml) }));
}

export const uploadTemplat = (page: Page, name: string, buffer: Buffer) =>
  page.locator('input[type=file][accept=".xlsx"]').setInputFiles({ name, mimeType: 'application/zip', buffer });

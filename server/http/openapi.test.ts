import { expect, it } from 'vitest';
import { writeDokumentasi } from './halamanDokumentasi.tsx';
import { createOpenapi } from './openapi.ts';
import { TABEL_RUTE } from './tabelRute.ts';

const openapi = createOpenapi(TABEL_RUTE, '0.1.0');

it('is the committed description (renew: npx vitest run server/http/openapi.test.ts -u)', async () => {
  await expect(`${JSON.stringify(openapi, null, 2)}\n`).toMatchFileSnapshot('../../contract/openapi.json');
});

it('the page lists every operation and loads nothing but our own style sheet, mark and font', () => {
  const page = writeDokumentasi(openapi);
  for (const path of Object.keys(openapi.paths ?? {})) expect(page).toContain(`<code>${path}</code>`);
  expect(page).not.toMatch(/<script|style=|\son\w+=/);
  const muat = [...page.matchAll(/(?:src|href)="([^"#][^"]*)"/g)].map((cocok) => cocok[1] ?? '');
  for (const alamat of muat) expect(alamat).toMatch(/^\/(?!\/)/);
});

it('links on the page lead somewhere', () => {
  const page = writeDokumentasi(openapi);
  const id = new Set([...page.matchAll(/ id="([^"]+)"/g)].map((cocok) => cocok[1]));
  for (const [, tujuan] of page.matchAll(/href="#([^"]+)"/g)) expect(id).toContain(tujuan);
});

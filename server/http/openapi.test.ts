import { expect, it } from 'vitest';
import { writeDokumentasi, writeKelompok } from './halamanDokumentasi.tsx';
import { createOpenapi } from './openapi.ts';
import { TABEL_RUTE } from './tabelRute.ts';

const openapi = createOpenapi(TABEL_RUTE, '0.1.0');

it('is the committed description (renew: npx vitest run server/http/openapi.test.ts -u)', async () => {
  await expect(`${JSON.stringify(openapi, null, 2)}\n`).toMatchFileSnapshot('../../contract/openapi.json');
});

const daftar = writeDokumentasi(openapi);
const kelompok = [...new Set([...daftar.matchAll(/href="\/api\/docs\/([^"#]+)/g)].map((cocok) => cocok[1] ?? ''))];
const pages = new Map([
  ['', daftar],
  ...kelompok.map((alamat) => [alamat, writeKelompok(openapi, alamat) ?? ''] as const),
]);

it('the pages describe every operation and load nothing but our own style sheet, mark and font', () => {
  expect(kelompok.length).toBeGreaterThan(5);
  const rinci = kelompok.map((alamat) => pages.get(alamat)).join('');
  for (const path of Object.keys(openapi.paths ?? {})) {
    expect(daftar).toContain(` ${path}</code>`);
    expect(rinci).toContain(`<code>${path}</code>`);
  }
  for (const page of pages.values()) {
    expect(page).not.toMatch(/<script|style=|\son\w+=/);
    const muat = [...page.matchAll(/(?:src|href)="([^"#][^"]*)"/g)].map((cocok) => cocok[1] ?? '');
    for (const alamat of muat) expect(alamat).toMatch(/^\/(?!\/)/);
  }
  expect(writeKelompok(openapi, 'tidak-ada')).toBeNull();
});

it('links between and on the pages lead somewhere', () => {
  const id = new Map(
    [...pages].map(([alamat, page]) => [
      alamat,
      new Set([...page.matchAll(/ id="([^"]+)"/g)].map((cocok) => cocok[1])),
    ]),
  );
  for (const [alamat, page] of pages) {
    for (const [, tujuan] of page.matchAll(/href="#([^"]+)"/g)) expect(id.get(alamat)).toContain(tujuan);
    for (const [, lain = '', tujuan] of page.matchAll(/href="\/api\/docs\/([^"#]+)#([^"]+)"/g))
      expect(id.get(lain)).toContain(tujuan);
  }
});

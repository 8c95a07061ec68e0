// Our own report, read back by the readers of reviu.
import { composeLkjip } from '@tapis/core/pelaporan/composeLkjip.ts';
import { hitung } from '@tapis/core/pelaporan/hitung.ts';
import { readDocx } from '@tapis/reader/reviu/docx/readDocx.ts';
import { render } from '@tapis/report/pelaporan/render.ts';
import { expect, it } from 'vitest';
import { bacaSampel } from '../../sample/lampung-barat-2024/bacaSampel.ts';

it('every table of the Word file is read, with its figures in cells of their own', async () => {
  const { bahan } = bacaSampel();
  const { naskah } = composeLkjip(bahan, hitung(bahan), 'a'.repeat(64));
  const { blok } = readDocx((await render(naskah, 'docx', { daftarHalaman: {} })).isi);
  const tercetak = naskah.bagian.flatMap((bagian) => bagian.isi).filter((satu) => satu.jenis === 'tabel');
  const tabel = blok.filter((satu) => satu.jenis === 'tabel');
  expect(tabel.length).toBeGreaterThanOrEqual(tercetak.length);
  const sel = new Set(tabel.flatMap((satu) => satu.baris.flatMap((baris) => baris.sel.map((isi) => isi.teks))));
  for (const angka of ['4.825.138.126', '4.670.029.133', '155.108.993']) expect(sel).toContain(angka);
});

// The render workers as they are built: same bytes as in this process, side by side, restarted after a crash, stopped in time.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { contohNaskah } from '@tapis/report/pelaporan/contohNaskah.ts';
import { bukaKlienPekerja, type KlienPekerja } from '@tapis/report/pelaporan/klienPekerja.ts';
import { FORMAT_NASKAH, halamanNaskah, render } from '@tapis/report/pelaporan/render.ts';
import { KesalahanPekerja } from '@tapis/report/pelaporan/satuPekerja.ts';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { akarProyek } from '../../server/db/lokasi.ts';

// Below node_modules, so that the bundle finds the packages it leaves outside.
const folder = join(akarProyek(), 'node_modules', `.tapis-pekerja-${process.pid}`);
const berkas = (nama: string) => pathToFileURL(join(folder, nama));
const naskah = contohNaskah();
let klien: KlienPekerja;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: { pekerja: join(akarProyek(), 'report/pelaporan/pekerja.ts') },
    absWorkingDir: akarProyek(),
    tsconfig: 'tsconfig.json',
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    loader: { '.typ': 'text' },
    logLevel: 'error',
  });
  writeFileSync(
    join(folder, 'nakal.mjs'),
    `import { parentPort } from 'node:worker_threads';
     let kali = 0;
     parentPort.on('message', ({ nomor, tugas }) => {
       if (tugas.naskah?.judul === 'mati') process.exit(7);
       if (tugas.naskah?.judul === 'diam') return;
       if (tugas.naskah?.judul === 'gagal') return parentPort.postMessage({ nomor, galat: { nama: 'Error', pesan: 'salah' } });
       parentPort.postMessage({ nomor, hasil: ++kali });
     });`,
  );
  klien = bukaKlienPekerja({ berkas: berkas('pekerja.mjs') });
});
afterAll(async () => {
  await klien.tutup();
  rmSync(folder, { recursive: true, force: true });
});

describe('bukaKlienPekerja', () => {
  it('makes all formats at once, the same bytes as without workers', { timeout: 120_000 }, async () => {
    const [hasil, halaman] = await Promise.all([
      Promise.all(FORMAT_NASKAH.map((f) => klien.render(naskah, f, { tanggal: '2099-01-02T00:00:00Z' }))),
      klien.halaman(naskah),
    ]);
    for (const [i, format] of FORMAT_NASKAH.entries()) {
      const { isi } = await render(naskah, format, { tanggal: '2099-01-02T00:00:00Z' });
      expect(Buffer.from(hasil[i]?.isi ?? []).equals(Buffer.from(isi)), format).toBe(true);
    }
    expect(hasil[0]?.standarPdf).toBe('ua-1');
    expect(halaman).toEqual(await halamanNaskah(naskah));
  });

  it('says why when a worker dies, fails or takes too long, and works again afterwards', async () => {
    const nakal = bukaKlienPekerja({ berkas: berkas('nakal.mjs'), batasWaktu: 1_500 });
    const dengan = (judul: string) => nakal.render({ ...naskah, judul }, 'pdf');
    try {
      expect(await dengan('baik')).toBe(1);
      await expect(dengan('gagal')).rejects.toMatchObject({ kode: 'gagal', message: 'Error: salah' });
      expect(await dengan('baik')).toBe(2);
      await expect(dengan('mati')).rejects.toBeInstanceOf(KesalahanPekerja);
      await expect(dengan('mati')).rejects.toMatchObject({ kode: 'pekerja-berhenti' });
      expect(await dengan('baik')).toBe(1);
      await expect(dengan('diam')).rejects.toMatchObject({ kode: 'waktu-habis' });
      expect(await dengan('baik')).toBe(1);
      const tertunda = dengan('diam');
      await Promise.all([expect(tertunda).rejects.toMatchObject({ kode: 'ditutup' }), nakal.tutup()]);
    } finally {
      await nakal.tutup();
    }
  });
});

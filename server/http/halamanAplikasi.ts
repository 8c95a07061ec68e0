// The page of the staff application, with the code that the screen at this address needs first (web/buildAhead.ts).
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Ahead {
  address: string;
  files: string[];
}

interface Halaman {
  html: string;
  ahead: { alamat: RegExp; tautan: string }[];
}

async function readHalaman(folder: string): Promise<Halaman | null> {
  const isi = await Promise.all(
    ['index.html', 'ahead.json'].map((berkas) => readFile(join(folder, berkas), 'utf8')),
  ).catch((galat: NodeJS.ErrnoException) => {
    if (galat.code === 'ENOENT') return null;
    throw galat;
  });
  if (isi === null) return null;
  const [html = '', daftar = '[]'] = isi;
  const ahead = (JSON.parse(daftar) as Ahead[]).map(({ address, files }) => ({
    alamat: new RegExp(address),
    tautan: files.map((file) => `<link rel="modulepreload" crossorigin href="${file}">`).join(''),
  }));
  return { html, ahead };
}

/** Null: the application is not built. A build replaces its files while the server runs, so each page is read anew. */
export async function halamanAplikasi(folder: string, alamat: string): Promise<string | null> {
  const halaman = await readHalaman(folder);
  if (halaman === null) return null;
  const tautan = halaman.ahead.find((satu) => satu.alamat.test(alamat))?.tautan ?? '';
  return halaman.html.replace('</head>', `${tautan}</head>`);
}

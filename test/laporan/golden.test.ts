// Golden report: every word and figure of the sample's LKjIP as one readable text. `npm run golden:accept` shows the
// difference and takes the new text. That PDF, DOCX and HTML say exactly this is proven by bentuk.test.ts.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { composeLkjip } from '@tapis/core/pelaporan/composeLkjip.ts';
import { hitung } from '@tapis/core/pelaporan/hitung.ts';
import type { Blok, Inline, Naskah, Tabel } from '@tapis/core/pelaporan/naskah.ts';
import { expect, it } from 'vitest';
import { bacaSampel } from '../../sample/lampung-barat-2024/bacaSampel.ts';

const BERKAS = fileURLToPath(new URL('./golden/lkjip-dinsos-2024.txt', import.meta.url));

const teks = (isi: readonly Inline[]): string => isi.map((satu) => (satu.t === 'ganti' ? ' / ' : satu.teks)).join('');

function barisTabel(tabel: Tabel): string[] {
  const baris = (sel: Tabel['kepala'][number]) => sel.map((satu) => teks(satu.isi)).join('\t');
  return [
    `[${tabel.nomor ?? tabel.id}] ${tabel.judul ?? ''}`.trimEnd(),
    ...tabel.kepala.map(baris),
    ...tabel.isi.map((satu) => baris(satu.sel)),
    ...tabel.catatan.map((satu) => `^ ${teks(satu)}`),
  ];
}

function barisBlok(blok: Blok): string[] {
  switch (blok.jenis) {
    case 'judul':
      return ['', `${'#'.repeat(blok.tingkat)} ${[blok.nomor, blok.teks].filter(Boolean).join(' ')}`];
    case 'paragraf':
      return [teks(blok.isi)];
    case 'daftar':
      return blok.butir.map((satu) => `- ${teks(satu)}`);
    case 'tabel':
      return barisTabel(blok);
    case 'gambar':
      return [
        `[${blok.nomor}] ${blok.judul}`,
        JSON.stringify(blok.grafik),
        ...blok.catatan.map((satu) => `^ ${teks(satu)}`),
      ];
    case 'tandaTangan':
      return [
        blok.tempatTanggal ?? '',
        ...blok.kolom.map((satu) => [...satu.jabatan, satu.nama, ...satu.baris].join(' | ')),
      ];
    case 'slot':
      return [`[slot] ${blok.nama}: ${blok.alasan}`];
    case 'kop':
      return [...blok.baris, ...blok.alamat];
    case 'kotak':
      return blok.isi.flatMap(barisBlok);
    default:
      return [`[${blok.jenis}${'dari' in blok ? ` ${blok.dari}` : ''}]`];
  }
}

const tulis = (naskah: Naskah): string =>
  `${naskah.bagian.flatMap((bagian) => [`== ${bagian.id} (${bagian.orientasi})`, ...bagian.isi.flatMap(barisBlok)]).join('\n')}\n`;

it('the LKjIP of the sample says what was accepted', () => {
  const { bahan } = bacaSampel();
  const kini = tulis(composeLkjip(bahan, hitung(bahan), '0'.repeat(64)).naskah);
  if (process.env.TAPIS_GOLDEN === 'terima') writeFileSync(BERKAS, kini);
  expect(existsSync(BERKAS), 'npm run golden:accept').toBe(true);
  expect(kini.split('\n')).toEqual(readFileSync(BERKAS, 'utf8').split('\n'));
});

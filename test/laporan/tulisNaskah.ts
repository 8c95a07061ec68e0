// A naskah as readable text, every word and figure of it: what the golden reports are compared as.
import type { Blok, Inline, Naskah, Tabel } from '@tapis/core/pelaporan/naskah.ts';

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

export const tulisNaskah = (naskah: Naskah): string =>
  `${naskah.bagian.flatMap((bagian) => [`== ${bagian.id} (${bagian.orientasi})`, ...bagian.isi.flatMap(barisBlok)]).join('\n')}\n`;

// A document of our own as a reader would find it: the same blocks, without the way over a file. So own data meet the same checks.
import type { Inline, Blok as IsiNaskah, Naskah, Sel, Tabel } from '../pelaporan/naskah.ts';
import type { BarisTabel, BerkasTerbaca, Blok, Letak, SelTabel } from './berkasTerbaca.ts';

const TANPA_LETAK: Letak = { baris: null, halaman: null, lembar: null };

const tulisInline = (isi: readonly Inline[]): string =>
  isi
    .map((satu) => (satu.t === 'ganti' ? ' ' : satu.teks))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

const teks = (isi: string, judul: number | null = null): Blok[] =>
  isi === '' ? [] : [{ jenis: 'teks', judul, teks: isi, letak: TANPA_LETAK }];

/** Rows of cells → cells at their columns: what a cell above covers is left free. */
function placeSel(baris: readonly (readonly Sel[])[]): SelTabel[][] {
  const sampai: number[] = [];
  return baris.map((sel, i) => {
    let kolom = 0;
    return sel.map((satu) => {
      while ((sampai[kolom] ?? 0) > i) kolom++;
      const { lebar = 1, tinggi = 1 } = satu;
      const hasil = { teks: tulisInline(satu.isi), kolom, lebar, tinggi, alamat: null };
      for (let k = 0; k < lebar; k++) sampai[kolom + k] = i + tinggi;
      kolom += lebar;
      return hasil;
    });
  });
}

function readTabel({ nomor, judul, kepala, isi, kolom, catatan }: Tabel): Blok[] {
  const rows = placeSel([...kepala, ...isi.map((satu) => satu.sel)]);
  const baris = rows.map((sel, i): BarisTabel => ({ sel, kepala: i < kepala.length, letak: TANPA_LETAK }));
  return [
    ...teks([nomor, judul].filter(Boolean).join(' ')),
    { jenis: 'tabel', baris, kolom: kolom.length, letak: TANPA_LETAK },
    ...catatan.flatMap((satu) => teks(tulisInline(satu))),
  ];
}

function readIsi(isi: IsiNaskah): Blok[] {
  switch (isi.jenis) {
    case 'judul':
      return teks([isi.nomor, isi.teks].filter(Boolean).join(' '), isi.tingkat);
    case 'paragraf':
      return teks(tulisInline(isi.isi));
    case 'daftar':
      return isi.butir.flatMap((butir, i) => {
        const tanda = { titik: '-', angka: `${i + 1}.`, huruf: `${String.fromCharCode(97 + (i % 26))}.` }[isi.gaya];
        return teks(`${tanda} ${tulisInline(butir)}`);
      });
    case 'tabel':
      return readTabel(isi);
    case 'gambar':
      return [...teks(`${isi.nomor} ${isi.judul}`), ...isi.catatan.flatMap((satu) => teks(tulisInline(satu)))];
    case 'kop':
      return isi.baris.flatMap((satu) => teks(satu));
    case 'kotak':
      return isi.isi.flatMap(readIsi);
    case 'tandaTangan':
      return teks(isi.tempatTanggal ?? '');
    default:
      return [];
  }
}

export const naskahTerbaca = (naskah: Naskah): BerkasTerbaca => ({
  format: 'docx',
  blok: naskah.bagian.flatMap((bagian) => bagian.isi.flatMap(readIsi)),
  jumlahBaris: null,
  jumlahHalaman: null,
  halamanTakTerbaca: [],
});

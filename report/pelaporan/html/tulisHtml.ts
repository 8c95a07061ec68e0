// Naskah → one HTML file: semantic, readable without scripts or other files, inline SVG charts with their data as tables.
import type { Bagian, Blok, Naskah } from '@tapis/core/pelaporan/naskah.ts';
import type { GambarSvg } from '../grafik/svg.ts';
import {
  daftarEntri,
  type EntriDaftar,
  type JenisDaftar,
  judulVerifikasi,
  lajurTandaTangan,
  TingkatJudul,
} from '../susunan.ts';
import { atribut, gabung, inlineHtml, type KonteksHtml, lepas, tag } from './elemenHtml.ts';
import { GAYA_HTML } from './gayaHtml.ts';
import { tabelHtml } from './tabelHtml.ts';

export interface PilihanHtml {
  /** Start of the address that explains a figure; its kunci is appended. Absent: figures are not links. */
  tautanAngka?: string;
}

const NAMA_DAFTAR: Record<JenisDaftar, string> = {
  isi: 'Daftar isi',
  tabel: 'Daftar tabel',
  grafik: 'Daftar grafik',
  gambar: 'Daftar gambar',
  lampiran: 'Daftar lampiran',
};

const nomorTeks = ({ nomor, teks }: Pick<EntriDaftar, 'nomor' | 'teks'>): string =>
  nomor === null ? lepas(teks) : `${tag('span', { class: 'nomor' }, lepas(nomor))} ${lepas(teks)}`;

function daftar(dari: JenisDaftar, entri: EntriDaftar[]): string {
  if (entri.length === 0) return '';
  const butir = entri.map((e) =>
    tag(
      'li',
      dari === 'isi' || dari === 'lampiran' ? { class: `t${e.tingkat}` } : {},
      tag('a', { href: `#${encodeURIComponent(e.id)}` }, nomorTeks(e)),
    ),
  );
  return tag('nav', { 'aria-label': NAMA_DAFTAR[dari] }, tag('ol', {}, gabung(butir)));
}

function gambarHtml(blok: Extract<Blok, { jenis: 'gambar' }>, k: KonteksHtml): string {
  const gambar = k.gambar.get(blok.id);
  if (!gambar) throw new Error(`chart ${blok.id} was not drawn`);
  return tag(
    'figure',
    { id: blok.id },
    tag('div', { role: 'img', 'aria-label': blok.alt }, gambar.svg) +
      tag('figcaption', { class: 'ket' }, nomorTeks({ nomor: blok.nomor, teks: blok.judul })) +
      gabung(blok.catatan.map((c) => tag('p', { class: 'catatan' }, inlineHtml(c, k)))) +
      (blok.tabel === null ? '' : tag('details', {}, tag('summary', {}, 'Data grafik') + tabelHtml(blok.tabel, k))),
  );
}

function tandaTanganHtml(blok: Extract<Blok, { jenis: 'tandaTangan' }>): string {
  const baris = (teks: string, kelas?: string) => tag('p', kelas ? { class: kelas } : {}, lepas(teks));
  const { bertanggal } = lajurTandaTangan(blok);
  const kolom = blok.kolom.map((satu, i) =>
    tag(
      'div',
      {},
      (blok.tempatTanggal !== null && i === bertanggal ? baris(blok.tempatTanggal) : '') +
        gabung(satu.jabatan.map((j) => baris(j))) +
        baris(satu.nama, 'nama') +
        gabung(satu.baris.map((b) => baris(b))),
    ),
  );
  return tag('div', { class: `tandaTangan${blok.kolom.length === 1 ? ' satu' : ''}` }, gabung(kolom));
}

function verifikasiHtml(blok: Extract<Blok, { jenis: 'verifikasi' }>, k: KonteksHtml): string {
  const gambar = k.gambar.get(blok.id);
  if (!gambar) throw new Error(`code ${blok.id} was not drawn`);
  return tag(
    'div',
    { class: 'verifikasi', id: blok.id },
    tag('div', { role: 'img', 'aria-label': `Kode QR ke ${blok.alamat}` }, gambar.svg) +
      tag(
        'div',
        {},
        tag('p', {}, tag('strong', {}, lepas(judulVerifikasi(blok)))) +
          tag('p', {}, tag('a', { href: blok.alamat }, lepas(blok.alamat))) +
          tag('p', {}, lepas(blok.keterangan)),
      ),
  );
}

function judulHtml(blok: Extract<Blok, { jenis: 'judul' }>, k: KonteksHtml): string {
  return tag(`h${k.tingkat.berikut(blok.tingkat) + 1}`, { id: blok.id }, nomorTeks(blok));
}

function blokHtml(blok: Blok, k: KonteksHtml): string {
  switch (blok.jenis) {
    case 'judul':
      return judulHtml(blok, k);
    case 'paragraf': {
      const kelas = [blok.rata ?? 'penuh', blok.menjorok ? 'menjorok' : '', blok.gaya ?? ''].filter(
        (x) => x && x !== 'biasa',
      );
      return tag('p', { class: kelas.join(' ') }, inlineHtml(blok.isi, k));
    }
    case 'daftar': {
      const butir = gabung(blok.butir.map((b) => tag('li', {}, inlineHtml(b, k))));
      return blok.gaya === 'titik'
        ? tag('ul', {}, butir)
        : tag('ol', blok.gaya === 'huruf' ? { class: 'huruf' } : {}, butir);
    }
    case 'tabel':
      return tabelHtml(blok, k);
    case 'gambar':
      return gambarHtml(blok, k);
    case 'slot':
      return tag(
        'div',
        { class: `slot ${blok.bentuk}`, id: blok.id },
        tag('p', {}, tag('strong', {}, lepas(blok.nama))) + tag('p', {}, lepas(blok.alasan)),
      );
    case 'kop':
      return tag(
        'div',
        { class: 'kop' },
        gabung(blok.baris.map((b) => tag('p', { class: 'baris' }, lepas(b)))) +
          gabung(blok.alamat.map((b) => tag('p', { class: 'alamat' }, lepas(b)))),
      );
    case 'tandaTangan':
      return tandaTanganHtml(blok);
    case 'daftarOtomatis':
      return daftar(blok.dari, k.entri[blok.dari]);
    case 'kotak':
      return tag('div', { class: 'kotak' }, isiHtml(blok.isi, k));
    case 'verifikasi':
      return verifikasiHtml(blok, k);
    case 'pisahHalaman':
      return tag('div', { class: 'pisah' }, '');
  }
}

const isiHtml = (isi: readonly Blok[], k: KonteksHtml): string => gabung(isi.map((blok) => blokHtml(blok, k)));

/** The cover: its first heading is the title of the page. */
function sampulHtml(naskah: Naskah, sampul: Bagian | undefined, k: KonteksHtml): string {
  const isi = sampul?.isi ?? [];
  const utama = isi.findIndex((b) => b.jenis === 'judul');
  const h1 = (id: string, teks: string) => tag('h1', { id }, lepas(teks));
  const badan =
    utama < 0
      ? h1('judul', naskah.judul) + isiHtml(isi, k)
      : gabung(isi.map((b, i) => (i === utama && b.jenis === 'judul' ? h1(b.id, b.teks) : blokHtml(b, k))));
  return tag('header', { class: 'sampul' }, badan);
}

const berdaftarIsi = (naskah: Naskah): boolean =>
  naskah.bagian.some((b) => b.isi.some((blok) => blok.jenis === 'daftarOtomatis' && blok.dari === 'isi'));

export function tulisHtml(naskah: Naskah, gambar: ReadonlyMap<string, GambarSvg>, pilihan: PilihanHtml = {}): string {
  const entri = daftarEntri(naskah);
  const k: KonteksHtml = { entri, gambar, tingkat: new TingkatJudul(), ...pilihan };
  const sampul = naskah.bagian.find((b) => b.jenis === 'sampul');
  const bagian = naskah.bagian
    .filter((b) => b !== sampul)
    .map((b) => tag('section', { id: `bagian-${b.id}`, class: b.jenis }, isiHtml(b.isi, k)));
  return `<!doctype html>
<html lang="${lepas(naskah.bahasa)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="author"${atribut({ content: naskah.penerbit })}><meta name="description"${atribut({ content: naskah.subjudul })}><title>${lepas(naskah.judul)} – ${lepas(naskah.penerbit)}</title><style>${GAYA_HTML}</style></head>
<body><a class="lompat" href="#isi">Langsung ke isi</a>
${sampulHtml(naskah, sampul, k)}
${berdaftarIsi(naskah) ? '' : daftar('isi', entri.isi)}<main id="isi">
${bagian.join('\n')}
</main><footer><p>${lepas(naskah.kakiHalaman)}</p><p>SHA-256 ${lepas(naskah.hashBahan)}</p></footer></body></html>
`;
}

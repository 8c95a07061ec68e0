// Escaping and tags of the HTML report; nothing else writes markup by hand.
import type { Inline } from '@tapis/core/pelaporan/naskah.ts';
import type { GambarSvg } from '../grafik/svg.ts';
import { lepasXml } from '../lepasXml.ts';
import type { EntriDaftar, JenisDaftar, TingkatJudul } from '../susunan.ts';

export interface KonteksHtml {
  entri: Record<JenisDaftar, EntriDaftar[]>;
  gambar: ReadonlyMap<string, GambarSvg>;
  tingkat: TingkatJudul;
  tautanAngka?: string;
}

/** Escaped text. */
export const lepas = lepasXml;

export const atribut = (a: Record<string, string | number>): string =>
  Object.entries(a)
    .map(([nama, nilai]) => ` ${nama}="${lepas(String(nilai))}"`)
    .join('');

/** `isi` must be HTML already. */
export const tag = (nama: string, a: Record<string, string | number>, isi: string): string =>
  `<${nama}${atribut(a)}>${isi}</${nama}>`;

export const gabung = (bagian: readonly string[]): string => bagian.join('');

export function inlineHtml(isi: readonly Inline[], k: KonteksHtml): string {
  return gabung(
    isi.map((satu) => {
      if (satu.t === 'ganti') return '<br>';
      const teks = lepas(satu.teks);
      if (satu.t === 'rujuk') return tag('a', { class: 'rujuk', href: `#${encodeURIComponent(satu.id)}` }, teks);
      const gaya = satu.tebal ? tag('strong', {}, teks) : teks;
      if (satu.t === 'teks') return satu.miring ? tag('em', {}, gaya) : gaya;
      const tanda = { class: 'angka', 'data-kunci': satu.kunci };
      return k.tautanAngka === undefined
        ? tag('span', tanda, gaya)
        : tag('a', { ...tanda, href: `${k.tautanAngka}${encodeURIComponent(satu.kunci)}` }, gaya);
    }),
  );
}

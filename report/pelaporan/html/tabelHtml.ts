// Tables of the HTML report: caption, header scopes, a row header per row, and a region that scrolls on narrow screens.
import type { Tabel } from '@tapis/core/pelaporan/naskah.ts';
import { type PetakSel, petakSel } from '../petakSel.ts';
import { kolomPohon } from '../tataTabel.ts';
import { gabung, inlineHtml, type KonteksHtml, lepas, tag } from './elemenHtml.ts';

const rentang = ({ lebar, tinggi }: PetakSel): Record<string, number> => ({
  ...(lebar > 1 ? { colspan: lebar } : {}),
  ...(tinggi > 1 ? { rowspan: tinggi } : {}),
});

function barisKepala(isi: PetakSel[], k: KonteksHtml): string {
  return tag(
    'tr',
    {},
    gabung(
      isi.map((p) => tag('th', { scope: p.lebar > 1 ? 'colgroup' : 'col', ...rentang(p) }, inlineHtml(p.sel.isi, k))),
    ),
  );
}

function barisIsi(tabel: Tabel, isi: PetakSel[], nomor: number, kepalaBaris: number, k: KonteksHtml): string {
  const { gaya, menjorok = 0 } = tabel.isi[nomor] ?? {};
  const sel = isi.map((p) => {
    const judulBaris = p.kolom === kepalaBaris && p.lebar === 1 && p.sel.isi.length > 0;
    const rata = p.sel.rata ?? tabel.kolom[p.kolom]?.rata ?? 'kiri';
    const kelas = [rata === 'kiri' ? '' : rata, judulBaris && menjorok > 0 ? `m${Math.min(4, menjorok)}` : ''].filter(
      Boolean,
    );
    const a = {
      ...(judulBaris ? { scope: p.tinggi > 1 ? 'rowgroup' : 'row' } : {}),
      ...(kelas.length > 0 ? { class: kelas.join(' ') } : {}),
      ...rentang(p),
    };
    const teks = inlineHtml(p.sel.isi, k);
    return tag(judulBaris ? 'th' : 'td', a, p.sel.tebal && gaya === undefined ? tag('strong', {}, teks) : teks);
  });
  return tag('tr', gaya ? { class: gaya } : {}, gabung(sel));
}

export function tabelHtml(tabel: Tabel, k: KonteksHtml): string {
  const keterangan = [
    tabel.nomor === null ? '' : tag('span', { class: 'nomor' }, lepas(tabel.nomor)),
    tabel.judul === null ? '' : lepas(tabel.judul),
  ].filter(Boolean);
  const kepala = petakSel(tabel.kepala);
  // A list of names and values has no header row: its first column names the row.
  const kepalaBaris = tabel.kepala.length === 0 ? 0 : kolomPohon(tabel);
  const idJudul = `${tabel.id}-judul`;
  const isi = tag(
    'table',
    { id: tabel.id, ...(tabel.ukuran && tabel.ukuran !== 'biasa' ? { class: tabel.ukuran } : {}) },
    (keterangan.length > 0 ? tag('caption', { id: idJudul, class: 'ket' }, keterangan.join(' ')) : '') +
      (kepala.length > 0 ? tag('thead', {}, gabung(kepala.map((baris) => barisKepala(baris, k)))) : '') +
      tag(
        'tbody',
        {},
        gabung(petakSel(tabel.isi.map((b) => b.sel)).map((baris, i) => barisIsi(tabel, baris, i, kepalaBaris, k))),
      ),
  );
  // A region that scrolls must be reachable by keyboard, and a region needs a name.
  const nama =
    keterangan.length > 0 ? { role: 'region', 'aria-labelledby': idJudul } : { role: 'group', 'aria-label': 'Tabel' };
  return (
    tag('div', { class: 'gulung', tabindex: 0, ...nama }, isi) +
    gabung(tabel.catatan.map((c) => tag('p', { class: 'catatan' }, inlineHtml(c, k))))
  );
}

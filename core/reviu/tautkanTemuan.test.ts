import { describe, expect, it } from 'vitest';
import { composeLkjip } from '../pelaporan/composeLkjip.ts';
import { hitung } from '../pelaporan/hitung.ts';
import type { Naskah } from '../pelaporan/naskah.ts';
import { bahanUji } from '../pelaporan/uji/bahanUji.ts';
import { naskahTerbaca } from './naskahTerbaca.ts';
import { reviu } from './reviu.ts';
import { tautanKunci, tautkanTemuan } from './tautkanTemuan.ts';
import type { Temuan } from './temuan.ts';

const bahan = bahanUji();
const { naskah } = composeLkjip(bahan, hitung(bahan), '0'.repeat(64));
const bagian = new Set(
  naskah.bagian.flatMap(({ isi }) => isi.flatMap((blok) => (blok.jenis === 'judul' ? [blok.id] : []))),
);
const temuan = (kutipan: string, ditemukan: string | null = null): Temuan => ({
  ...{
    kode: 'uji',
    tingkat: 'salah',
    lokasiLain: [],
    kutipan,
    ditemukan,
    seharusnya: null,
    penjelasan: '',
    sitasi: null,
  },
  lokasi: { baris: null, halaman: null, tabel: null, barisTabel: null, kolom: null },
});

describe('the way from a finding to its figure', () => {
  it('each figure of the dictionary leads to the screen it is entered on', () => {
    expect(tautanKunci('indikator.IKU1.target')).toEqual({ layar: 'target', kode: 'IKU1' });
    expect(tautanKunci('indikator.1.06.01.2.01/a.tw3.realisasi')).toEqual({
      ...{ layar: 'isian', lembar: 'kinerja', baris: '1.06.01.2.01/a', triwulan: 3 },
    });
    expect(tautanKunci('indikator.IKU1.target.2026')).toEqual({ layar: 'target', kode: 'IKU1', tahun: 2026 });
    expect(tautanKunci('indikator.IKU1.tw2.target')).toEqual({ layar: 'target', kode: 'IKU1', triwulan: 2 });
    expect(tautanKunci('indikator.IKU1.capaian.2023')).toEqual({
      ...{ layar: 'indikator', kode: 'IKU1', kolom: 'capaian', tahun: 2023 },
    });
    expect(tautanKunci('indikator.IKU1.predikat')).toEqual({ layar: 'indikator', kode: 'IKU1' });
    expect(tautanKunci('anggaran.1.06.04.2.01.realisasi')).toEqual({
      ...{ layar: 'anggaran', baris: '1.06.04.2.01', kolom: 'realisasi' },
    });
    expect(tautanKunci('belanja.5.1.01.anggaran')).toEqual({ layar: 'anggaran', baris: '5.1.01', kolom: 'pagu' });
    expect(tautanKunci('anggaran.tw3.persen')).toEqual({ layar: 'anggaran', baris: 'tw3', kolom: 'persen' });
    expect(tautanKunci('anggaran.realisasi')).toEqual({ layar: 'anggaran', baris: null, kolom: 'realisasi' });
    expect(tautanKunci('skm.ikm')).toBeNull();
  });

  it('every figure of the book is found again by its row or sentence, and every link exists', () => {
    const kode = new Set(bahan.indikator.map((satu) => satu.kode));
    let angka = 0;
    for (const { isi } of naskah.bagian)
      for (const blok of isi) {
        if (blok.jenis !== 'tabel') continue;
        for (const { sel } of blok.isi) {
          const kutipan = sel
            .flatMap((s) => s.isi.map((i) => (i.t === 'ganti' ? ' ' : i.teks)).join('') || [])
            .join('\t');
          const isian = sel.flatMap((s) => s.isi).find((i) => i.t === 'angka');
          const [hasil] = tautkanTemuan(naskah, [temuan(kutipan, isian?.teks ?? null)]);
          if (isian) angka += 1;
          const tautan = hasil?.tautan;
          if (tautan === undefined) throw new Error(`no link for ${kutipan}`);
          if ('kode' in tautan) expect(kode).toContain(tautan.kode);
          if (tautan.layar === 'isian') expect(kode).toContain(tautan.baris);
          if (tautan.layar === 'dokumen' && tautan.bagian !== null) expect(bagian).toContain(tautan.bagian);
          if (isian && /^(?:indikator|anggaran)\./.test(isian.kunci)) expect(tautan.layar).not.toBe('dokumen');
        }
      }
    expect(angka).toBeGreaterThan(20);
  });

  it('a figure spoiled in the own book is found, and its finding leads away from the document to the data', () => {
    const rusak = structuredClone(naskah) as Naskah;
    let replaced = false;
    for (const { isi } of rusak.bagian)
      for (const blok of isi)
        if (!replaced && blok.jenis === 'tabel')
          for (const baris of blok.isi)
            for (const { isi: kata } of baris.sel)
              for (const satu of kata)
                if (!replaced && satu.t === 'angka' && /^anggaran\.[\d.]+\.persen$/.test(satu.kunci)) {
                  satu.teks = '12,34';
                  replaced = true;
                }
    const hasil = tautkanTemuan(rusak, reviu(naskahTerbaca(rusak), { tahun: rusak.tahun }).temuan);
    expect(replaced).toBe(true);
    expect(hasil.find(({ ditemukan }) => ditemukan === '12,34')?.tautan?.layar).toBe('anggaran');
    expect(hasil.every(({ tautan }) => tautan !== undefined)).toBe(true);
  });
});

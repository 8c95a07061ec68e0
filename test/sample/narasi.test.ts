// Text of the sample: every slot is written, every figure is a token, captions and flow are fit to publish.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FaktaEvaluasi } from '@tapis/core/evaluasi/faktaEvaluasi.ts';
import type { FaktaLayanan } from '@tapis/core/layanan/faktaLayanan.ts';
import { composeLkjip } from '@tapis/core/pelaporan/composeLkjip.ts';
import type { BlokNarasi, CatatanData, Dokumentasi } from '@tapis/core/pelaporan/faktaPelaporan.ts';
import { hitung } from '@tapis/core/pelaporan/hitung.ts';
import { FORMAT_BUTIR } from '@tapis/core/pelaporan/kamus/tulisButir.ts';
import { SLOT_NARASI } from '@tapis/core/pelaporan/slotNarasi.ts';
import type { FaktaPerencanaan, PerangkatDaerah } from '@tapis/core/perencanaan/faktaPerencanaan.ts';
import { describe, expect, test } from 'vitest';
import { bacaSampel } from '../../sample/lampung-barat-2024/bacaSampel.ts';

const FOLDER = fileURLToPath(new URL('../../sample/lampung-barat-2024/', import.meta.url));
const baca = <T>(nama: string): T => JSON.parse(readFileSync(`${FOLDER}${nama}.json`, 'utf8')) as T;

const narasi = baca<BlokNarasi[]>('narasi');
const tugas = baca<Pick<PerangkatDaerah, 'tugas' | 'fungsi' | 'uraianTugas'>>('tugas');
const masalah = baca<Omit<FaktaEvaluasi, 'efisiensi'>>('masalah');
const pemanfaatan = baca<string[]>('pemanfaatan');
const alur = baca<FaktaLayanan['alurLayanan']>('alurLayanan');
const dokumentasi = baca<Dokumentasi[]>('dokumentasi');
const catatan = baca<CatatanData[]>('catatanData');
const perencanaan = baca<FaktaPerencanaan>('perencanaan');

const teksNarasi = narasi.flatMap(({ isi }) =>
  isi.flatMap((satu) => (satu.jenis === 'paragraf' ? [satu.teks] : satu.butir)),
);
const foto = dokumentasi.flatMap((satu) => satu.foto);

/** Everything the sample prints as prose; `laporanSemula` is left out, it alone may quote figures of the source. */
const prosa: Record<string, string[]> = {
  narasi: teksNarasi,
  tugas: [tugas.tugas, ...tugas.fungsi, ...tugas.uraianTugas],
  masalah: [
    ...masalah.faktorPendukung,
    ...[...masalah.permasalahan, ...masalah.rekomendasi].map((satu) => satu.uraian),
  ],
  pemanfaatan,
  alurLayanan: alur.flatMap((satu) => [
    satu.judul,
    ...satu.langkah.flatMap((langkah) => [langkah.nama, langkah.pelaku]),
  ]),
  dokumentasi: [...dokumentasi.map((satu) => satu.judul), ...foto.map((satu) => satu.keterangan)],
  catatanData: catatan.flatMap((satu) => [satu.hal, satu.uraian]),
};

const TOKEN = /\{\{[^{}]*\}\}/g;
const KATA_BILANGAN =
  /(?<![\p{L}-])(?:(?:ke)?(?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)|pertama|keduanya|ketiganya|keempatnya|kelimanya|belas|puluh|ratus|seratus|ribu|seribu|juta|miliar|triliun|separuh|setengah)(?![\p{L}-])/giu;
const ROMAWI = /(?<!\p{L})[IVX]+(?!\p{L})/gu;
/** Roman numerals name a period, a level or a rank; they are not figures. */
const ROMAWI_BERNAMA =
  /(?:triwulan|golongan|dan|sampai dengan) (?:I|II|III|IV)(?:\/[a-e])?(?:(?:,| dan| sampai dengan) (?:I|II|III|IV))*(?!\p{L})/gu;

/** Figures that stand in a text without being a token: digits, number words, loose Roman numerals. */
function bilanganLiar(teks: string): string[] {
  // Pihak Pertama and Pihak Kedua are the names of the parties of an agreement.
  const tanpaToken = teks.replaceAll(TOKEN, ' ').replaceAll(/Pihak (?:Pertama|Kedua)/g, ' ');
  return [
    ...(tanpaToken.match(/\d+/g) ?? []),
    ...(tanpaToken.match(KATA_BILANGAN) ?? []),
    ...(tanpaToken.replaceAll(ROMAWI_BERNAMA, ' ').match(ROMAWI) ?? []),
  ];
}

/** Tokens that are not `{{kunci}}` or `{{kunci|format}}` with a known format, and braces outside tokens. */
function tokenRusak(teks: string): string[] {
  const bentuk = new RegExp(`^\\{\\{[A-Za-z0-9]+(?:[.\\-/][A-Za-z0-9]+)*(?:\\|(?:${FORMAT_BUTIR.join('|')}))?\\}\\}$`);
  return [
    ...(teks.match(TOKEN) ?? []).filter((token) => !bentuk.test(token)),
    ...(teks.replaceAll(TOKEN, ' ').match(/[{}]+/g) ?? []),
  ];
}

const temuan = (periksa: (teks: string) => string[]) =>
  Object.entries(prosa).flatMap(([berkas, teks]) =>
    teks.flatMap((satu) => periksa(satu).map((hasil) => `${berkas}: ${hasil} — ${satu}`)),
  );

describe('narasi', () => {
  test('every slot of the template is written once, in the order of the book', () => {
    expect(narasi.map((satu) => satu.slot)).toEqual([...SLOT_NARASI]);
    expect(narasi.filter((satu) => satu.isi.length === 0).map((satu) => satu.slot)).toEqual([]);
    expect(teksNarasi.filter((satu) => satu.trim() !== satu || satu.length < 20)).toEqual([]);
  });

  test('the check itself sees digits, number words and Roman numerals, and spares names and tokens', () => {
    expect(bilanganLiar('pada tahun 2024 ada lima layanan, kedua pihak, dan Bab IV')).toEqual([
      '2024',
      'lima',
      'kedua',
      'IV',
    ]);
    expect(bilanganLiar('{{jumlah.layananSpm|terbilang}} layanan pada triwulan II dan III, bersatu, keduaan')).toEqual(
      [],
    );
    expect(
      tokenRusak('{{tahun}} {{anggaran.1.06.04.2.02.08.sisa|rupiah}} {{tahun|ribuan}} {{ tahun }} {tahun}'),
    ).toEqual(['{{tahun|ribuan}}', '{{ tahun }}', '{', '}']);
  });

  test('no digit and no number in words stands outside a token', () => {
    expect(temuan(bilanganLiar)).toEqual([]);
  });

  test('tokens are well formed and emphasis is closed', () => {
    expect(temuan(tokenRusak)).toEqual([]);
    expect(temuan((teks) => ((teks.match(/\*/g)?.length ?? 0) % 2 === 0 ? [] : ['*']))).toEqual([]);
  });

  test('every token resolves: the whole book is composed without a fault', () => {
    const { bahan } = bacaSampel();
    const hitungan = hitung(bahan);
    expect(composeLkjip(bahan, hitungan, 'uji').masalah).toEqual([]);
    const rusak = structuredClone(bahan);
    rusak.pelaporan.catatanData[0] = { kode: 'X', hal: '{{tidak.ada}}', uraian: '', laporanSemula: null };
    expect(composeLkjip(rusak, hitungan, 'uji').masalah.map((satu) => satu.kunci)).toEqual(['tidak.ada']);
  });

  test('a regulation has its full title where it is first named and its short name afterwards', () => {
    const disebut = new Map<string, string[]>();
    for (const [, kode = '', ringkas] of teksNarasi.join('\n').matchAll(/\{\{dasar\.([A-Z0-9-]+)(\.ringkas)?\}\}/g))
      disebut.set(kode, [...(disebut.get(kode) ?? []), ringkas ? 'ringkas' : 'judul']);
    expect(disebut.size).toBeGreaterThan(8);
    for (const [kode, bentuk] of disebut)
      expect([kode, bentuk]).toEqual([kode, ['judul', ...bentuk.slice(1).map(() => 'ringkas')]]);
    const dikenal = new Set(perencanaan.dasarHukum.map((satu) => satu.kode));
    expect([...disebut.keys()].filter((kode) => !dikenal.has(kode))).toEqual([]);
  });

  test('no claim that everything reached 100 percent', () => {
    const klaim =
      /seluruhnya (?:tercapai|terpenuhi|terlaksana)|semua (?:target|indikator) (?:tercapai|terpenuhi)|tidak (?:mengubah|merubah) perjanjian/i;
    expect(
      temuan((teks) => teks.match(klaim)?.slice(0, 1) ?? []).filter((satu) => !satu.startsWith('catatanData')),
    ).toEqual([]);
  });
});

describe('daftar', () => {
  test('duties, problems, recommendations and uses of the report are complete', () => {
    expect([tugas.fungsi.length, tugas.uraianTugas.length]).toEqual([5, 15]);
    expect([masalah.permasalahan.length, masalah.rekomendasi.length, pemanfaatan.length]).toEqual([3, 4, 5]);
    expect(masalah.faktorPendukung.length).toBeGreaterThan(2);
    const kode = [...masalah.permasalahan, ...masalah.rekomendasi, ...catatan].map((satu) => satu.kode);
    expect(kode.filter((satu, urutan) => kode.indexOf(satu) !== urutan)).toEqual([]);
  });

  test('notes on the data name the wrong figures of the source', () => {
    const semula = catatan.map((satu) => satu.laporanSemula ?? '').join('\n');
    for (const keliru of ['98,18', '103,81', '91,02', '411', '3.083.279.600', '2.514.881.923', '36,69', '24.255'])
      expect(semula).toContain(keliru);
  });
});

describe('dokumentasi', () => {
  test('sections A to J hold 24 captions, on sub kegiatan of the tree', () => {
    expect(dokumentasi.map((satu) => satu.kode).join('')).toBe('ABCDEFGHIJ');
    expect(foto.length).toBe(24);
    const sub = new Set(
      perencanaan.program.flatMap((p) => p.kegiatan).flatMap((k) => k.subKegiatan.map((s) => s.kode)),
    );
    expect(foto.filter((satu) => satu.subKegiatan !== null && !sub.has(satu.subKegiatan))).toEqual([]);
  });

  test('no caption points to a child, a victim of violence, a state of health or a village', () => {
    const peka = /\banak|kekerasan|seksual|odgj|gangguan|jiwa|disabilitas|\bpekon\b|\bkelurahan\b|\bkel\.|\bdesa\b/i;
    expect(foto.map((satu) => satu.keterangan).filter((satu) => peka.test(satu))).toEqual([]);
  });
});

describe('alur layanan', () => {
  test.each(alur)('$judul: one start, every step reached, decisions with labelled ways out', ({ langkah }) => {
    const mulai = langkah.filter((satu) => satu.jenis === 'mulai');
    expect(mulai.length).toBe(1);
    const tercapai = new Set(mulai.map((satu) => satu.kode));
    for (const kode of tercapai)
      for (const { kode: berikut } of langkah.find((satu) => satu.kode === kode)?.ke ?? []) tercapai.add(berikut);
    expect([...tercapai].toSorted()).toEqual(langkah.map((satu) => satu.kode).toSorted());
    for (const { kode, jenis, ke } of langkah) {
      const keluar = { mulai: 1, proses: 1, keputusan: 2, selesai: 0 }[jenis];
      expect([kode, ke.length]).toEqual([kode, keluar]);
      expect([kode, ke.every((satu) => (satu.label !== null) === (jenis === 'keputusan'))]).toEqual([kode, true]);
    }
    const jabatan = new Set(perencanaan.jabatan.map((satu) => satu.nama));
    expect(langkah.map((satu) => satu.pelaku).filter((satu) => !jabatan.has(satu))).toEqual([]);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { desimal } from '../values/desimal.ts';
import { jumlah } from '../values/jumlah.ts';
import { angkaTercatat } from '../values/rakitAngka.ts';
import { jumlahkanPohon, type SimpulJumlah } from './jumlahkanPohon.ts';

const simpul = (kode: string, ...anak: SimpulJumlah[]): SimpulJumlah => ({ kode, nama: kode, anak });
const isi = (nilai: Record<string, string>) =>
  new Map(Object.entries(nilai).map(([kode, n]) => [kode, angkaTercatat({ nilai: n }, kode)]));
const pohon = [simpul('p', simpul('k1', simpul('s1'), simpul('s2')), simpul('k2', simpul('s3')))];
const baca = (nilai: Record<string, string>) =>
  Object.fromEntries([...jumlahkanPohon(pohon, isi(nilai), 'pagu')].map(([k, a]) => [k, a.nilai?.toFixed() ?? null]));

test('a parent is the sum of its children, never what was typed there', () => {
  expect(baca({ s1: '1', s2: '2', s3: '4', k1: '99', p: '99' })).toEqual({
    s1: '1',
    s2: '2',
    k1: '3',
    s3: '4',
    k2: '4',
    p: '7',
  });
});

test('where the children are unknown, the entered kegiatan counts and the children stay blank', () => {
  expect(baca({ k1: '5', s3: '2' })).toEqual({ s1: null, s2: null, k1: '5', s3: '2', k2: '2', p: '7' });
});

test('nothing known is blank at every level, not 0', () => {
  const hasil = jumlahkanPohon(pohon, new Map(), 'pagu');
  expect([...hasil.values()].map((a) => [a.nilai, a.tanda])).toEqual(Array(6).fill([null, 'BELUM_DIISI']));
});

test('a blank among filled siblings is named in the proof', () => {
  const p = jumlahkanPohon(pohon, isi({ s1: '1', s3: '2' }), 'pagu').get('k1');
  expect(p?.nilai?.toFixed()).toBe('1');
  expect(p?.asal.catatan).toEqual(['1 dari 2 isian masih kosong dan tidak ikut dijumlahkan.']);
  expect(p?.asal.masukan.map((m) => m.nilai)).toEqual(['1', null]);
});

interface Acak {
  anak: Acak[];
  nilai: number | null;
}

/** Random trees up to four levels deep; a leaf has an amount or not. */
const acakSampai: fc.Memo<Acak> = fc.memo<Acak>((dalam) =>
  fc.record({
    anak: dalam > 1 ? fc.array(acakSampai(dalam - 1), { maxLength: 4 }) : fc.constant([]),
    nilai: fc.option(fc.integer({ min: 0, max: 1e9 })),
  }),
);
const acak = acakSampai(4);

function kenali(a: Acak, kode: string, tercatat: Record<string, string>): SimpulJumlah {
  if (a.anak.length === 0 && a.nilai !== null) tercatat[kode] = String(a.nilai);
  return { kode, nama: kode, anak: a.anak.map((x, i) => kenali(x, `${kode}.${i}`, tercatat)) };
}

const daun = (s: SimpulJumlah): string[] => (s.anak.length === 0 ? [s.kode] : s.anak.flatMap(daun));

test('property: every node equals the sum of the filled leaves below it, and is blank exactly when all are', () => {
  fc.assert(
    fc.property(acak, (a) => {
      const tercatat: Record<string, string> = {};
      const akar = kenali(a, 'r', tercatat);
      const hasil = jumlahkanPohon([akar], isi(tercatat), 'pagu');
      const periksa = (s: SimpulJumlah): void => {
        const harap = jumlah(daun(s).map((k) => desimal(tercatat[k])));
        expect(hasil.get(s.kode)?.nilai?.toFixed() ?? null).toBe(harap?.toFixed() ?? null);
        s.anak.forEach(periksa);
      };
      periksa(akar);
    }),
  );
});

test('property: the order of children and of entries changes no amount', () => {
  const balik = (s: SimpulJumlah): SimpulJumlah => ({ ...s, anak: s.anak.map(balik).toReversed() });
  fc.assert(
    fc.property(acak, (a) => {
      const tercatat: Record<string, string> = {};
      const akar = kenali(a, 'r', tercatat);
      const nilai = (s: SimpulJumlah, isian: [string, string][]) =>
        new Map(
          [...jumlahkanPohon([s], isi(Object.fromEntries(isian)), 'pagu')].map(([k, v]) => [k, v.nilai?.toFixed()]),
        );
      const isian = Object.entries(tercatat);
      expect(nilai(balik(akar), isian.toReversed())).toEqual(nilai(akar, isian));
    }),
  );
});

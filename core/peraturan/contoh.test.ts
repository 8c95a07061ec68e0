// The one runner of rules: finds every rule of every room by its shape, demands a citation (or the decision behind it) and
// two examples, and runs them.
import { describe, expect, it } from 'vitest';
import type { Aturan } from './aturan.ts';

type AturanApaPun = Aturan<unknown, unknown>;

const modul = import.meta.glob<Record<string, unknown>>(['../**/*.ts', '!../**/*.test.ts'], { eager: true });

function aturanDi(nilai: unknown, kedalaman = 0): AturanApaPun[] {
  if (typeof nilai !== 'object' || nilai === null || kedalaman > 2) return [];
  if ('contoh' in nilai && 'hitung' in nilai) return [nilai as AturanApaPun];
  return Object.values(nilai).flatMap((isi) => aturanDi(isi, kedalaman + 1));
}

const daftar = [
  ...new Set(Object.values(modul).flatMap((ekspor) => Object.values(ekspor).flatMap((e) => aturanDi(e)))),
];

it('finds the rules, each under a kode of its own', () => {
  const kode = daftar.map((aturan) => aturan.kode);
  expect(kode).toContain('indikator.capaian-maksimasi');
  expect(kode).toContain('indikator.akumulasi');
  expect(new Set(kode).size).toBe(kode.length);
});

describe.each(daftar.map((aturan) => [aturan.kode, aturan] as const))('%s', (_, aturan) => {
  it('cites its source, or says whose decision it is', () => {
    expect(aturan.sitasi ?? aturan.keputusan ?? '').toMatch(/.{10}/);
    expect(aturan.berlaku[0]).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(aturan.judul).not.toBe('');
  });

  it('has at least two examples', () => expect(aturan.contoh.length).toBeGreaterThanOrEqual(2));

  it.each(aturan.contoh.map((contoh, i) => [i + 1, contoh] as const))(
    'example %i gives what it says and can be explained',
    (_, contoh) => {
      expect(aturan.cetak(aturan.hitung(contoh.masukan))).toBe(contoh.hasil);
      expect(aturan.jelaskan(contoh.masukan)).toMatch(/^\S.*\.$/s);
      expect(aturan.jelaskan(contoh.masukan)).not.toMatch(/undefined|NaN|Infinity|\[object/);
    },
  );
});

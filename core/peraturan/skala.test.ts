import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Desimal, desimal } from '../values/desimal.ts';
import { cariBerlaku } from './cariBerlaku.ts';
import { cariPita } from './cariPita.ts';
import { klasifikasi } from './klasifikasi.ts';
import { type KebijakanCelah, SKALA, type Skala } from './skala.ts';

const berangka = SKALA.filter((skala) => skala.kebijakanCelah !== null);
const nama = (skala: Skala) => `${skala.kode} ${skala.berlaku[0]}`;
const kebijakan: KebijakanCelah[] = ['lowerBoundInclusive', 'roundToInteger', 'upperBoundExclusive'];

function ambil(kode: string): Skala {
  const hasil = cariBerlaku(SKALA, kode, '2024-12-31');
  if (!hasil.ok) throw new Error(hasil.masalah.pesan);
  return hasil.nilai;
}

const kodePita = (skala: Skala, nilai: string | Desimal, k?: KebijakanCelah): string => {
  const hasil = klasifikasi(skala, new Desimal(nilai), k);
  return hasil.ok ? hasil.nilai.kode : hasil.masalah.kode;
};

/** Hundredths inside the range of a scale, and a little beyond open ends. */
const diDalam = (skala: Skala) =>
  fc
    .integer({ min: Number(skala.rentang[0] ?? '-100') * 100, max: Number(skala.rentang[1] ?? '400') * 100 })
    .map((n) => new Desimal(n).div(100));

describe.each(berangka.map((s) => [nama(s), s] as const))('scale %s', (_, skala) => {
  it.each(skala.contoh.map(([nilai, kode]) => [nilai, kode]))('%s is %s', (nilai, kode) => {
    expect(kodePita(skala, nilai)).toBe(kode);
  });

  it('has at least two examples and no band that nothing reaches', () => {
    expect(skala.contoh.length).toBeGreaterThanOrEqual(2);
    const angka = [...skala.contoh.map(([n]) => n), ...skala.baris.flatMap((p) => [p.min, p.max])];
    const tercapai = new Set(angka.flatMap((n) => (n === null ? [] : [kodePita(skala, n)])));
    expect([...tercapai].sort()).toEqual(skala.baris.map((p) => p.kode).sort());
  });

  it('covers the line: every figure has a band under every policy, and a better figure never a worse one', () => {
    const peringkat = (kode: string) => skala.baris.findIndex((p) => p.kode === kode);
    fc.assert(
      fc.property(diDalam(skala), diDalam(skala), fc.constantFrom(...kebijakan), (a, b, k) => {
        const [rendah, tinggi] = a.lessThan(b) ? [a, b] : [b, a];
        expect(peringkat(kodePita(skala, rendah, k))).toBeGreaterThanOrEqual(0);
        expect(peringkat(kodePita(skala, tinggi, k))).toBeLessThanOrEqual(peringkat(kodePita(skala, rendah, k)));
      }),
    );
  });

  it('puts a figure inside printed bounds into that very band, whatever the policy for gaps', () => {
    fc.assert(
      fc.property(diDalam(skala), fc.constantFrom(...kebijakan), (nilai, k) => {
        if (k === 'roundToInteger' && !nilai.isInteger()) return;
        const tegas = skala.baris.filter(
          (p) => (p.min === null || nilai.greaterThan(p.min)) && (p.max === null || nilai.lessThan(p.max)),
        );
        expect(tegas.length).toBeLessThanOrEqual(1);
        for (const pita of tegas) expect(kodePita(skala, nilai, k)).toBe(pita.kode);
      }),
    );
  });

  it('knows each of its words by kode and by label', () => {
    skala.baris.forEach((pita, i) => {
      for (const kata of [pita.kode, ` ${pita.label.toUpperCase()} `]) {
        expect(cariPita(skala, kata)).toEqual({ ok: true, nilai: { pita, urutan: skala.baris.length - i } });
      }
    });
    expect(cariPita(skala, 'entah').ok).toBe(false);
  });
});

describe('gap policies of Permendagri 86/2017', () => {
  it.each([
    ['90.5', '2', '1', '1'],
    ['90.01', '2', '2', '1'],
    ['90.49', '2', '2', '1'],
    ['65.99', '4', '3', '3'],
    ['50', '5', '5', '5'],
  ])('%s: %s, %s, %s', (nilai, ...kode) => {
    const skala = ambil('permendagri-86-2017');
    expect(kebijakan.map((k) => kodePita(skala, nilai, k))).toEqual(kode);
  });
});

describe('AKIP predicate', () => {
  const skala = ambil('akip');
  it('gives 70,00 a B and 70,01 a BB', () => {
    expect([kodePita(skala, '70.00'), kodePita(skala, '70.01')]).toEqual(['B', 'BB']);
  });
  it('refuses figures that no evaluation can give', () => {
    expect(kodePita(skala, '100.01')).toBe('peraturan.nilai-di-luar-skala');
    expect(kodePita(skala, '-1')).toBe('peraturan.nilai-di-luar-skala');
  });
});

it('a scale of words refuses figures and ranks its words', () => {
  const opini = ambil('opini-bpk');
  expect(kodePita(opini, '1')).toBe('peraturan.skala-tanpa-angka');
  const urutan = (kata: string) => {
    const hasil = cariPita(opini, kata);
    return hasil.ok ? hasil.nilai.urutan : 0;
  };
  expect(urutan('WTP')).toBeGreaterThan(urutan('wajar dengan pengecualian'));
});

it('says the range in the refusal', () => {
  const hasil = klasifikasi(ambil('skm-mutu'), desimal('24.99'));
  expect(!hasil.ok && hasil.masalah.pesan).toContain('25 s.d. 100');
});

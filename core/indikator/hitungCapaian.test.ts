import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PENGATURAN_BAKU } from '../peraturan/pengaturanBaku.ts';
import { Desimal, desimal } from '../values/desimal.ts';
import { tulisDesimal } from '../values/tulisDesimal.ts';
import type { Polaritas } from './faktaIndikator.ts';
import { hitungCapaian, type Target } from './hitungCapaian.ts';
import vektor from './vektorCapaian.json' with { type: 'json' };

/** Target of a vector: blank, one figure, or [min, maks]. */
function bacaTarget(target: string | string[] | null): Target | null {
  if (!Array.isArray(target)) return desimal(target);
  const [min = '', maks = ''] = target;
  return { min: new Desimal(min), maks: new Desimal(maks) };
}

const hitung = (polaritas: Polaritas, target: Target | null, realisasi: Desimal | null) =>
  hitungCapaian({ target, realisasi, polaritas });

describe('vectors', () => {
  it('are all there', () => expect(vektor).toHaveLength(24));

  it.each(vektor)('$polaritas, target $target, realisasi $realisasi → $nilai', (v) => {
    const hasil = hitung(v.polaritas as Polaritas, bacaTarget(v.target), desimal(v.realisasi));
    expect(tulisDesimal(hasil.mentah, 'dua')).toBe(v.mentah);
    expect(tulisDesimal(hasil.nilai, 'dua')).toBe(v.nilai);
    expect(hasil.tanda ?? null).toBe(v.tanda);
  });
});

describe('settings', () => {
  const dengan = (ubah: Partial<typeof PENGATURAN_BAKU.capaian>) => ({ ...PENGATURAN_BAKU.capaian, ...ubah });

  it('may turn minimasi into target ÷ realisasi', () => {
    const input = {
      target: desimal('10'),
      polaritas: 'minimasi' as const,
      pengaturan: dengan({ rumusMinimasi: 'T/R' }),
    };
    expect(hitungCapaian({ ...input, realisasi: desimal('8') }).nilai?.toFixed()).toBe('125');
    expect(hitungCapaian({ ...input, realisasi: desimal('0') })).toEqual({
      nilai: null,
      mentah: null,
      tanda: 'PEMBAGI_NOL',
    });
  });

  it('may give a maksimasi target of 0 a value, still marked', () => {
    const pengaturan = dengan({ targetNolMaksimasi: '100' });
    const hasil = hitungCapaian({ target: desimal('0'), realisasi: desimal('5'), polaritas: 'maksimasi', pengaturan });
    expect([hasil.nilai?.toFixed(), hasil.tanda]).toEqual(['100', 'TARGET_NOL']);
  });

  it('may show negatives', () => {
    const pengaturan = dengan({ lantai: null });
    const hasil = hitungCapaian({ target: desimal('10'), realisasi: desimal('25'), polaritas: 'minimasi', pengaturan });
    expect([hasil.nilai?.toFixed(), hasil.tanda]).toEqual(['-50', 'DI_BAWAH_NOL']);
  });
});

describe('properties', () => {
  const polaritas = fc.constantFrom<Polaritas>('maksimasi', 'minimasi', 'stabilisasi');
  const angka = fc.integer({ min: -100_000, max: 100_000 }).map((n) => new Desimal(n).div(100));
  const bukanNol = angka.filter((n) => !n.isZero());
  const mentah = (p: Polaritas, t: Target, r: Desimal) => hitung(p, t, r).mentah ?? new Desimal(Number.NaN);

  it('maksimasi never falls and minimasi never rises when realisasi grows, also below zero', () => {
    fc.assert(
      fc.property(bukanNol, angka, angka, (t, a, b) => {
        const [kecil, besar] = a.lessThan(b) ? [a, b] : [b, a];
        expect(mentah('maksimasi', t, besar).greaterThanOrEqualTo(mentah('maksimasi', t, kecil))).toBe(true);
        expect(mentah('minimasi', t, besar).lessThanOrEqualTo(mentah('minimasi', t, kecil))).toBe(true);
      }),
    );
  });

  it('stabilisasi never rises when realisasi moves away from the target', () => {
    fc.assert(
      fc.property(bukanNol, angka, angka, (t, a, b) => {
        const [dekat, jauh] = a.abs().lessThan(b.abs()) ? [a, b] : [b, a];
        const capaian = (selisih: Desimal) => mentah('stabilisasi', t, t.plus(selisih));
        expect(capaian(jauh).lessThanOrEqualTo(capaian(dekat))).toBe(true);
      }),
    );
  });

  it('is 100 when the target is met exactly', () => {
    fc.assert(
      fc.property(polaritas, bukanNol, (p, t) => {
        expect(hitung(p, t, t).nilai?.toFixed()).toBe('100');
      }),
    );
  });

  it('agrees with R ÷ T and (2T − R) ÷ T for positive targets', () => {
    fc.assert(
      fc.property(bukanNol, angka, (t, r) => {
        const T = t.abs();
        expect(mentah('maksimasi', T, r).equals(r.times(100).div(T))).toBe(true);
        expect(mentah('minimasi', T, r).equals(T.times(2).minus(r).times(100).div(T))).toBe(true);
      }),
    );
  });

  it('a range of one point is that point', () => {
    fc.assert(
      fc.property(polaritas, angka, angka, (p, t, r) => {
        const { nilai, mentah: m } = hitung(p, { min: t, maks: t }, r);
        const titik = hitung(p, t, r);
        if (r.equals(t)) expect(nilai?.toFixed()).toBe('100');
        else expect([nilai?.toFixed(), m?.toFixed()]).toEqual([titik.nilai?.toFixed(), titik.mentah?.toFixed()]);
      }),
    );
  });

  it('blank stays blank, and what is shown is never negative', () => {
    fc.assert(
      fc.property(polaritas, fc.option(angka), fc.option(angka), (p, t, r) => {
        const { nilai, tanda } = hitung(p, t, r);
        if (t === null || r === null) expect(nilai).toBeNull();
        if (nilai === null) expect(tanda).toBeDefined();
        else expect(nilai.isNegative() && !nilai.isZero()).toBe(false);
      }),
    );
  });
});

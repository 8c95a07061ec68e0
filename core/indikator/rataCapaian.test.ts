import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Desimal } from '../values/desimal.ts';
import { rataCapaian } from './rataCapaian.ts';

const capaian = fc.option(fc.integer({ min: 0, max: 30_000 }).map((n) => new Desimal(n).div(100)));
const bobot = fc.integer({ min: 1, max: 100 }).map((n) => new Desimal(n));

it('counts what is in and what is left out, and is blank exactly when nothing is in', () => {
  fc.assert(
    fc.property(fc.array(capaian), (daftar) => {
      const hasil = rataCapaian({ butir: daftar.map((c) => ({ capaian: c })) });
      expect(hasil.dihitung + hasil.dilewati).toBe(daftar.length);
      expect(hasil.nilai === null).toBe(hasil.dihitung === 0);
    }),
  );
});

it('depends only on the ratio of the weights; equal weights are no weights', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(capaian, bobot), { minLength: 1 }), bobot, (pasangan, faktor) => {
      const dengan = (ubah: (b: Desimal) => Desimal) =>
        rataCapaian({ butir: pasangan.map(([c, b]) => ({ capaian: c, bobot: ubah(b) })) }).nilai?.toFixed(20);
      expect(dengan((b) => b.times(faktor))).toBe(dengan((b) => b));
      expect(dengan(() => faktor)).toBe(
        rataCapaian({ butir: pasangan.map(([c]) => ({ capaian: c })) }).nilai?.toFixed(20),
      );
    }),
  );
});

it('never exceeds the ceiling', () => {
  fc.assert(
    fc.property(fc.array(capaian), (daftar) => {
      const { nilai } = rataCapaian({ butir: daftar.map((c) => ({ capaian: c })), batasAtas: new Desimal(100) });
      expect(nilai === null || nilai.lessThanOrEqualTo(100)).toBe(true);
    }),
  );
});

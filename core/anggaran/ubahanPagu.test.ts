import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Desimal, desimal } from '../values/desimal.ts';
import { jumlah } from '../values/jumlah.ts';
import { lembarPagu } from './lembarPagu.ts';
import { periksaPagu } from './periksaPagu.ts';
import { type IsianPagu, kunciPagu, type UbahanPagu } from './rincianAnggaran.ts';
import { bedakanPagu, terapkanPagu } from './ubahanPagu.ts';
import { POHON_ANGGARAN, versiUji } from './uji/pohonAnggaran.ts';

const SUB = ['1.06.01.2.01.01', '1.06.01.2.01.02', '1.06.01.2.02.01', '1.06.04.2.01.01'];
const KEGIATAN = ['1.06.01.2.01', '1.06.01.2.02', '1.06.04.2.01'];
const REKENING = [null, '5.1.01', '5.1.02.01', '5.1.02.01.01.0024', '5.2.02'];

const nilai = fc.option(
  fc.bigInt({ min: -5n, max: 10n ** 15n }).map((n) => new Desimal(n.toString()).div(100).toFixed(2)),
);
const suntingan: fc.Arbitrary<UbahanPagu> = fc.oneof(
  { weight: 9, arbitrary: fc.record({ kode: fc.constantFrom(...SUB), rekening: fc.constantFrom(...REKENING), nilai }) },
  { weight: 1, arbitrary: fc.record({ kode: fc.constantFrom(...KEGIATAN), rekening: fc.constant(null), nilai }) },
);

const konteks = (isi: readonly IsianPagu[]) => ({
  program: POHON_ANGGARAN,
  versi: versiUji(),
  isi,
  tahun: 2030,
  realisasi: new Map(),
});

/** Every edit that the rules allow, one after the other. */
const jalankan = (awal: readonly IsianPagu[], langkah: readonly UbahanPagu[], lihat: (isi: IsianPagu[]) => void) =>
  langkah.reduce<IsianPagu[]>(
    (isi, ubahan) => {
      if (periksaPagu([ubahan], konteks(isi)).length > 0) return isi;
      const baru = terapkanPagu(isi, [ubahan]);
      lihat(baru);
      return baru;
    },
    [...awal],
  );

describe('random edits on versions', () => {
  test('diff ∘ apply is the identity, and so is the way back', () => {
    fc.assert(
      fc.property(fc.array(suntingan, { maxLength: 15 }), fc.array(suntingan, { maxLength: 15 }), (dulu, kini) => {
        const murni = jalankan([], dulu, () => {});
        const perubahan = jalankan(murni, kini, () => {});
        expect(terapkanPagu(murni, bedakanPagu(murni, perubahan))).toEqual(perubahan);
        expect(terapkanPagu(perubahan, bedakanPagu(perubahan, murni))).toEqual(murni);
        expect(bedakanPagu(murni, murni)).toEqual([]);
      }),
    );
  });

  test('after every step each node is the sum of the lowest level below it', () => {
    fc.assert(
      fc.property(fc.array(suntingan, { maxLength: 25 }), (langkah) => {
        jalankan([], langkah, (isi) => {
          const lembar = lembarPagu(POHON_ANGGARAN, isi, 2030);
          for (const baris of lembar) {
            const daun = isi.filter((i) =>
              baris.tingkat === 'rekening'
                ? kunciPagu(i) === baris.kunci
                : i.kode === baris.kode || i.kode.startsWith(`${baris.kode}.`),
            );
            expect(baris.nilai?.toFixed(2)).toBe(jumlah(daun.map((d) => desimal(d.nilai)))?.toFixed(2));
          }
          const semua = jumlah(isi.map((i) => desimal(i.nilai)));
          const program = jumlah(lembar.filter((b) => b.tingkat === 'program').map((b) => b.nilai));
          expect(program?.toFixed(2)).toBe(semua?.toFixed(2));
        });
      }),
    );
  });
});

describe('one change', () => {
  const isi: IsianPagu[] = [{ kode: '1.06.01.2.01.01', rekening: null, nilai: '10' }];

  test('a kode rekening replaces the total of its sub kegiatan', () => {
    expect(terapkanPagu(isi, [{ kode: '1.06.01.2.01.01', rekening: '5.1.02', nilai: '4' }])).toEqual([
      { kode: '1.06.01.2.01.01', rekening: '5.1.02', nilai: '4' },
    ]);
  });

  test('a sub kegiatan replaces the total of its kegiatan', () => {
    const kegiatan = [{ kode: '1.06.01.2.01', rekening: null, nilai: '10' }];
    expect(terapkanPagu(kegiatan, [{ kode: '1.06.01.2.01.02', rekening: null, nilai: '4' }])).toEqual([
      { kode: '1.06.01.2.01.02', rekening: null, nilai: '4' },
    ]);
  });

  test('blank takes an entry away, zero stays', () => {
    expect(terapkanPagu(isi, [{ kode: '1.06.01.2.01.01', rekening: null, nilai: null }])).toEqual([]);
    expect(terapkanPagu(isi, [{ kode: '1.06.01.2.01.01', rekening: null, nilai: '0' }])[0]?.nilai).toBe('0');
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Angka, Asal } from '../values/angka.ts';
import { tulisDesimal } from '../values/tulisDesimal.ts';
import type { BahanLkjip } from './bahanLkjip.ts';
import { hitung } from './hitung.ts';
import { presentPerhitungan } from './presentPerhitungan.ts';
import { bahanUji } from './uji/bahanUji.ts';

const dua = (a: Angka | undefined) => (a ? tulisDesimal(a.nilai, 'dua') : undefined);

describe('hitung', () => {
  const h = hitung(bahanUji());

  test('efficiency: the unit by its whole budget, a sub kegiatan by its own', () => {
    expect(
      h.efisiensi.map((e) => [
        e.kode,
        e.sasaran,
        dua(e.capaian),
        dua(e.penyerapan),
        dua(e.efisiensi),
        dua(e.sisaPenyerapan),
      ]),
    ).toEqual([
      ['IKU1', 'Warga terlayani', '104.17', '97.03', '7.14', '2.98'],
      ['1.06.01.2.01.02', 'Warga terlayani', '125.00', '96.00', '29.00', '4.00'],
    ]);
  });

  test('an efficiency row over several sub kegiatan uses their sums', () => {
    const bahan = bahanUji();
    bahan.evaluasi.efisiensi = [{ indikator: '1.06.01.2.01/a', lingkup: 'subkegiatan' }];
    expect(dua(hitung(bahan).efisiensi[0]?.penyerapan)).toBe(dua(h.anggaran.program[0]?.anak[0]?.persen));
    expect(dua(h.anggaran.program[0]?.anak[0]?.persen)).toBe('97.14');
  });

  test('an efficiency row for an indicator that does not exist is blank', () => {
    const bahan = bahanUji();
    bahan.evaluasi.efisiensi = [{ indikator: 'TIADA', lingkup: 'unit' }];
    expect(hitung(bahan).efisiensi[0]).toMatchObject({
      kode: 'TIADA',
      capaian: { nilai: null },
      efisiensi: { nilai: null },
    });
  });

  test('comparison: change to last year, progress to the end of the Renstra; only where there is something to compare', () => {
    const iku = h.perbandingan.get('IKU1');
    expect([iku?.tahunLalu, iku?.akhirRenstra]).toEqual([2029, 2031]);
    expect([iku?.perubahanRealisasi, iku?.perubahanCapaian, iku?.kemajuanRenstra].map(dua)).toEqual([
      '20.33',
      '-0.83',
      '92.59',
    ]);
    expect([...h.perbandingan.keys()]).toEqual(['IKU1']);
  });

  test('status and predikat follow the capaian; money follows the sub kegiatan of the indicator', () => {
    const kegiatan = h.indikator.get('1.06.01.2.01/a');
    expect([dua(kegiatan?.capaian), kegiatan?.status, kegiatan?.predikat.label]).toEqual([
      '114.29',
      'melampaui',
      'Sangat Tinggi',
    ]);
    expect(kegiatan?.keuangan.map((t) => dua(t.realisasi))).toEqual(['0.00', '120.00', '240.00', '340.00']);
    expect(kegiatan?.keuangan[0]?.kosong).toBe(1);
    expect(h.indikator.get('IKU1')?.keuangan).toEqual([]);
    expect(h.indikator.get('IKU1')?.komponen.map((k) => [k.kode, dua(k.nilai)])).toEqual([
      ['a', '66.67'],
      ['b', '100.00'],
    ]);
  });

  test('every proof ends at entered cells', () => {
    const ujung = (a: Asal): string[] =>
      a.masukan.length === 0 ? [a.aturan] : a.masukan.flatMap((m) => (m.asal ? ujung(m.asal) : ['?']));
    const semua = [
      ...[...h.indikator.values()].flatMap((i) => [i.capaian, i.realisasi, ...i.triwulan.map((t) => t.capaian)]),
      ...[h.anggaran.sisa, h.anggaran.persen, h.spm.rata],
      ...h.efisiensi.flatMap((e) => [e.efisiensi, e.sisaPenyerapan]),
    ].map((a) => a.asal);
    expect([...new Set([...semua, h.anggaran.predikat.asal].flatMap(ujung))]).toEqual(['isian']);
  });
});

describe('the facts as a set', () => {
  /** The same facts in another order; `urutan` gives a sort key per position. */
  function acak(bahan: BahanLkjip, urutan: readonly number[]): BahanLkjip {
    let i = 0;
    const kocok = <T>(daftar: T[]) =>
      daftar
        .map((isi): [number, T] => [urutan[i++ % urutan.length] ?? 0, isi])
        .toSorted(([a], [b]) => a - b)
        .map(([, isi]) => isi);
    const { anggaran, pengukuran, layanan } = bahan;
    return {
      ...bahan,
      anggaran: {
        ...anggaran,
        versi: kocok(anggaran.versi),
        pagu: kocok(anggaran.pagu),
        triwulan: kocok(anggaran.triwulan),
      },
      pengukuran: { realisasi: kocok(pengukuran.realisasi) },
      layanan: { ...layanan, spm: layanan.spm.map((l) => ({ ...l, catatan: kocok(l.catatan) })) },
      indikator: bahan.indikator.map((f) => ({
        ...f,
        target: kocok(f.target),
        targetTriwulan: kocok(f.targetTriwulan),
      })),
    };
  }

  test('property: their order changes no figure', () => {
    const harap = presentPerhitungan(bahanUji(), hitung(bahanUji()));
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 7, maxLength: 40 }), (urutan) => {
        const bahan = acak(bahanUji(), urutan);
        expect(presentPerhitungan(bahan, hitung(bahan))).toEqual(harap);
      }),
      { numRuns: 40 },
    );
  });

  test('property: a blank cell never counts as 0 — it makes its figure blank or leaves the sum, and nothing else moves', () => {
    const penuh = bahanUji();
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: penuh.pengukuran.realisasi.length - 1 })), (dikosongkan) => {
        const bahan = bahanUji();
        for (const i of dikosongkan) {
          const r = bahan.pengukuran.realisasi[i];
          if (r) r.nilai = { nilai: null };
        }
        const [h, asli] = [hitung(bahan), hitung(penuh)];
        for (const [i, r] of bahan.pengukuran.realisasi.entries()) {
          const pada = (x: typeof h) => x.indikator.get(r.indikator)?.triwulan.find((t) => t.triwulan === r.triwulan);
          const fakta = h.indikator.get(r.indikator)?.fakta;
          if (r.triwulan === null || fakta?.rumus) continue;
          if (!dikosongkan.includes(i)) expect(dua(pada(h)?.capaian)).toBe(dua(pada(asli)?.capaian));
          else
            expect([pada(h)?.realisasi.nilai, pada(h)?.realisasi.kata, pada(h)?.capaian.nilai]).toEqual([
              null,
              undefined,
              null,
            ]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a bahan with nothing in it is all blank and does not fail', () => {
    const bahan = bahanUji();
    bahan.anggaran = { versi: [], pagu: [], belanja: [], paguTahunLalu: [], alasanPerubahan: [], triwulan: [] };
    bahan.pengukuran = { realisasi: [] };
    bahan.layanan = { ...bahan.layanan, spm: [], pembanding: [] };
    bahan.survei = { periode: [] };
    const p = presentPerhitungan(bahan, hitung(bahan));
    expect(p.indikator.map((i) => [i.realisasi, i.capaian, i.predikat])).toEqual(Array(5).fill([null, null, null]));
    expect([p.anggaran.murni, p.anggaran.realisasi, p.anggaran.sisa, p.anggaran.persen]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(p.anggaran.triwulan.map((t) => [t.target, t.persen, t.kosong])).toEqual(Array(4).fill([null, null, 8]));
  });
});

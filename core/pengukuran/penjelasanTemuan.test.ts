import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bacaSampel } from '../../sample/lampung-barat-2024/bacaSampel.ts';
import { TRIWULAN } from '../values/sel.ts';
import { type BahanIsian, lembarIsian } from './bahanIsian.ts';
import { barisPeringatan, kunciPeringatan, type Penjelasan, perluPenjelasan } from './penjelasanTemuan.ts';
import { ubahBahan } from './ubahBahan.ts';

const sampel = bacaSampel().bahan;
const bahan: BahanIsian = { ...sampel, program: sampel.perencanaan.program, jabatan: [] };
const lembar = lembarIsian(bahan);
const tulis = (isian: BahanIsian, tempat: Pick<Penjelasan, 'lembar' | 'baris' | 'triwulan'>): Penjelasan => ({
  ...tempat,
  isi: 'Kegiatan dimajukan.',
  oleh: 'Petugas Contoh',
  waktu: '2024-04-05T00:00:00.000Z',
  temuan: kunciPeringatan(lembarIsian(isian), tempat),
});
const TEMPAT = { lembar: 'keuangan', baris: '1.06.01.2.01.02', triwulan: 1 } as const;
const isi = (target: string | null, nilai: string | null): BahanIsian =>
  ubahBahan(
    {
      ...bahan,
      anggaran: {
        ...bahan.anggaran,
        triwulan: bahan.anggaran.triwulan.map((satu) =>
          satu.subKegiatan === TEMPAT.baris && satu.triwulan === 1 ? { ...satu, target: { nilai: target } } : satu,
        ),
      },
    },
    [{ ...TEMPAT, nilai }],
  );
const milik = (isian: BahanIsian, catatan: Penjelasan[]) =>
  barisPeringatan(lembarIsian(isian), catatan, 1).find((b) => b.lembar === TEMPAT.lembar && b.baris === TEMPAT.baris);
/** The notes at the row's warnings; none where one lacks. */
const jawaban = (isian: BahanIsian, catatan: Penjelasan[]) =>
  milik(isian, catatan)?.temuan.map(({ temuan, penjelasan }) => [temuan.kode, penjelasan?.isi ?? null]);
const TANPA_TARGET = 'pengukuran.belanja-tanpa-target';

describe('notes on warnings', () => {
  it('money against a target of 0 asks for a note and is satisfied by one', () => {
    const isian = isi('0', '3030000');
    expect(jawaban(isian, [])).toContainEqual([TANPA_TARGET, null]);
    expect(jawaban(isian, [tulis(isian, TEMPAT)])).toContainEqual([TANPA_TARGET, 'Kegiatan dimajukan.']);
  });

  it('another figure asks again, the old one back does not', () => {
    const catatan = [tulis(isi('0', '3030000'), TEMPAT)];
    expect(jawaban(isi('0', '3040000'), catatan)).toContainEqual([TANPA_TARGET, null]);
    expect(jawaban(isi('0', '3030000.00'), catatan)).toContainEqual([TANPA_TARGET, 'Kegiatan dimajukan.']);
    expect(milik(isi('0', null), catatan)).toBeUndefined();
  });

  it('an ordinary remark, another row or another triwulan answers nothing', () => {
    const isian = isi('0', '3030000');
    const baik = tulis(isian, TEMPAT);
    for (const lain of [
      { ...baik, temuan: [] },
      { ...baik, baris: 'lain' },
      { ...baik, triwulan: 2 as const },
    ])
      expect(jawaban(isian, [lain])).toContainEqual([TANPA_TARGET, null]);
  });

  it('a note at every row of the real year leaves nothing to ask, and each missing one is asked for', () => {
    const semua = TRIWULAN.flatMap((triwulan) =>
      barisPeringatan(lembar, [], triwulan).map(({ lembar: satu, baris }) =>
        tulis(bahan, { lembar: satu, baris, triwulan }),
      ),
    );
    expect(semua.length).toBeGreaterThan(10);
    fc.assert(
      fc.property(fc.subarray(semua), (ada) => {
        const kurang = TRIWULAN.flatMap((t) => barisPeringatan(lembar, ada, t)).filter(perluPenjelasan);
        expect(kurang).toHaveLength(semua.length - ada.length);
      }),
      { numRuns: 30 },
    );
  });
});

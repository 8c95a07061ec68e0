// Drafts of agreements on the sample: what is proposed, what is held against it, and the reasons that the facts themselves give.
import type { BahanLkjip } from '@tapis/core/pelaporan/bahanLkjip.ts';
import { hitung } from '@tapis/core/pelaporan/hitung.ts';
import { monthAfter } from '@tapis/core/pelaporan/perjanjian/periksaPerjanjian.ts';
import { type RancangMasuk, rancangPerjanjian } from '@tapis/core/pelaporan/perjanjian/rancangPerjanjian.ts';
import { kanonik } from '@tapis/core/values/kanonik.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bacaSampel } from '../../sample/lampung-barat-2024/bacaSampel.ts';

const { bahan: sampel } = bacaSampel();
const tanpaTercatat: BahanLkjip = { ...sampel, perencanaan: { ...sampel.perencanaan, perjanjianKinerja: [] } };

const rancang = (bahan: BahanLkjip, ubah: Partial<RancangMasuk> = {}) =>
  rancangPerjanjian(bahan, hitung(bahan), {
    jabatan: 'kadis',
    versi: 'murni',
    semula: null,
    usulan: null,
    hariIni: '2024-02-05',
    atasanBeku: null,
    ...ubah,
  });
const salah = ({ temuan }: ReturnType<typeof rancang>) =>
  temuan.filter(({ tingkat }) => tingkat === 'salah').map(({ kode }) => kode);

describe('proposal', () => {
  it('of a recorded agreement is the recorded one; without a record it follows from the plan', () => {
    const { usulan } = rancang(sampel);
    expect(usulan).toMatchObject({ tanggal: '2024-01-29', versiAnggaran: 'murni', pihakKedua: 'kepala-daerah' });
    const baru = rancang(tanpaTercatat);
    expect(baru.usulan).toEqual({ ...usulan, tanggal: '2024-02-05' });
    expect(salah(baru)).toEqual([]);
    expect(kanonik({ ...baru.isi, tanggal: '' })).toBe(kanonik({ ...rancang(sampel).isi, tanggal: '' }));
  });

  it('of a perubahan takes the last budget and shows exactly the five kegiatan against what was frozen', () => {
    const semula = rancang(tanpaTercatat).isi;
    const kini = rancang(tanpaTercatat, { versi: 'perubahan', semula: { isi: semula }, hariIni: '2024-10-29' });
    expect(kini.usulan).toMatchObject({ versiAnggaran: 'perubahan', alasan: 'STRATEGI', tanggal: '2024-10-29' });
    expect(kini.isi.perubahan?.kegiatan.map(({ kode }) => kode)).toEqual([
      '1.06.01.2.02',
      '1.06.01.2.06',
      '1.06.04.2.01',
      '1.06.06.2.01',
      '1.06.07.2.01',
    ]);
    expect(kini.isi.perubahan?.target).toEqual([]);
    expect(salah(kini)).toEqual([]);
  });

  it('keeps the date within the year', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2090-12-31'), noInvalidDate: true }),
        (hari) => {
          const { tanggal } = rancang(tanpaTercatat, { hariIni: hari.toISOString().slice(0, 10) }).usulan;
          expect(tanggal.slice(0, 4)).toBe('2024');
        },
      ),
      { numRuns: 10 },
    );
  });
});

describe('choice', () => {
  it('the head chooses among IKU and program indicators, others within what they answer for', () => {
    const tingkat = rancang(sampel).pilihan.indikator.map((satu) => satu.tingkat);
    expect(new Set(tingkat)).toEqual(new Set(['tujuan', 'sasaran', 'program']));
    const bidang = rancang(sampel, { jabatan: 'kabid-rehsos' });
    expect(bidang.pilihan.subKegiatan.map(({ kode }) => kode)).toEqual(['1.06.04.2.01.05']);
    expect(bidang.pilihan.indikator.map(({ kode }) => kode)).toContain('IP2');
    expect(bidang.pilihan.indikator.every((satu) => !satu.iku)).toBe(true);
  });

  it('sub kegiatan that are left out leave the annex and its sum', () => {
    const penuh = rancang(sampel, { jabatan: 'sekretaris' });
    const [satu = '', ...lain] = penuh.pilihan.subKegiatan.map(({ kode }) => kode);
    const sebagian = rancang(sampel, { jabatan: 'sekretaris', usulan: { ...penuh.usulan, subKegiatan: lain } });
    const daun = ({ isi }: typeof penuh) => isi.anggaran.baris.filter(({ tingkat }) => tingkat === 'subkegiatan');
    expect(daun(penuh).map(({ kode }) => kode)).toEqual([satu, ...lain]);
    expect(daun(sebagian).map(({ kode }) => kode)).toEqual(lain);
    expect(sebagian.isi.anggaran.baris[0]?.utuh).toBe(false);
  });
});

describe('reasons of moved targets', () => {
  const naik: BahanLkjip = {
    ...tanpaTercatat,
    indikator: tanpaTercatat.indikator.map((satu) =>
      satu.kode === 'IP1'
        ? { ...satu, target: satu.target.map((t) => (t.tahun === 2024 ? { ...t, nilai: { nilai: '81.50' } } : t)) }
        : satu,
    ),
  };
  const semula = rancang(tanpaTercatat, { jabatan: 'sekretaris' }).isi;
  const kini = rancang(naik, { jabatan: 'sekretaris', versi: 'perubahan', semula: { isi: semula } });

  it('come from the plan and from the money behind the target', () => {
    const [target] = kini.isi.perubahan?.target ?? [];
    expect(target).toMatchObject({ indikator: 'IP1', semula: '78.9', menjadi: '81.5' });
    expect(target?.alasan).toMatch(
      /^Target rencana tahun 2024 berubah dari 78,90 menjadi 81,50\. Pagu pendukung naik dari Rp/,
    );
    expect(salah(kini)).not.toContain('perjanjian.alasan-target-kosong');
  });

  it('must be written where the facts give none', () => {
    const usulan = {
      ...kini.usulan,
      target: kini.usulan.target.map((satu) => ({ ...satu, nilai: '90', alasan: null })),
    };
    const tanpa = rancang(naik, { jabatan: 'sekretaris', versi: 'perubahan', semula: { isi: semula }, usulan });
    expect(salah(tanpa)).toContain('perjanjian.alasan-target-kosong');
  });
});

describe('rules', () => {
  const dengan = (ubah: Partial<ReturnType<typeof rancang>['usulan']>, bahan = tanpaTercatat) =>
    rancang(bahan, { usulan: { ...rancang(bahan).usulan, ...ubah } });

  it.each([
    ['no indicator', { target: [] }, ['perjanjian.tanpa-indikator', 'perjanjian.iku-tertinggal']],
    ['a blank target', { target: [{ indikator: 'IKU1', nilai: null, alasan: null }] }, ['perjanjian.target-kosong']],
    ['no place', { tempat: ' ' }, ['perjanjian.tempat-kosong']],
    ['a date of another year', { tanggal: '2025-01-02' }, ['perjanjian.tanggal-di-luar-tahun']],
    ['no budget', { versiAnggaran: '' }, ['perjanjian.anggaran-kosong']],
    ['a superior without a holder', { pihakKedua: 'sekretaris' }, ['perjanjian.pejabat-kosong']],
  ])('refuse %s', (_, ubah, kode) => {
    expect(salah(dengan(ubah))).toEqual(kode);
  });

  it('a perubahan needs a lawful reason that fits, and something that changes', () => {
    const semula = { isi: rancang(tanpaTercatat).isi };
    const usulan = rancang(tanpaTercatat).usulan;
    const perubahan = (ubah: Partial<typeof usulan>) =>
      salah(rancang(tanpaTercatat, { versi: 'perubahan', semula, usulan: { ...usulan, ...ubah } }));
    expect(perubahan({ alasan: null })).toEqual(['perjanjian.alasan-kosong', 'perjanjian.tidak-berubah']);
    expect(perubahan({ alasan: 'PEJABAT', versiAnggaran: 'perubahan' })).toEqual(['perjanjian.pejabat-tetap']);
    expect(perubahan({ alasan: 'STRATEGI', versiAnggaran: 'perubahan', tanggal: '2024-01-01' })).toEqual([
      'perjanjian.tanggal-mendahului',
    ]);
  });

  it('the gate of the IKU blocks with its list', () => {
    const bolong: BahanLkjip = {
      ...tanpaTercatat,
      indikator: tanpaTercatat.indikator.map((satu) => (satu.iku ? { ...satu, definisi: null, rumus: null } : satu)),
    };
    const temuan = rancang(bolong).temuan.filter(({ bidang }) => bidang === 'target.IKU1');
    expect(temuan.length).toBeGreaterThanOrEqual(2);
    expect(temuan.every(({ pesan, tingkat }) => pesan.startsWith('IKU "') && tingkat === 'salah')).toBe(true);
  });

  it('an agreement below one that is not approved is told, not refused', () => {
    const bawah = rancang(sampel, { jabatan: 'sekretaris', atasanBeku: false });
    expect(bawah.temuan).toContainEqual(
      expect.objectContaining({ kode: 'perjanjian.atasan-belum', tingkat: 'peringatan' }),
    );
  });

  it.each([
    ['2024-01-15', '2024-02-15'],
    ['2024-01-31', '2024-02-29'],
    ['2023-01-31', '2023-02-28'],
    ['2024-12-31', '2025-01-31'],
  ])('a month after %s is %s', (dari, sampai) => {
    expect(monthAfter(dari)).toBe(sampai);
  });
});

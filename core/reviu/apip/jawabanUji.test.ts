import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daftarUjiReviu } from '../../peraturan/daftarUjiReviu.ts';
import { type JawabanUji, jawabanMenurutButir, keadaanButir, kemajuanUji, periksaDaftarUji } from './jawabanUji.ts';

const daftar = daftarUjiReviu(2024)?.baris ?? [];
const kosong: Omit<JawabanUji, 'butir'> = { jawaban: null, varian: false, catatan: '' };
const jawab = (isi: Record<string, 'ya' | 'tidak' | null>, catatan = 'catatan') =>
  daftar.map(({ kode }) => ({ ...kosong, butir: kode, jawaban: isi[kode] === undefined ? 'ya' : isi[kode], catatan }));
const keadaan = (kode: string, semua: JawabanUji[]) =>
  keadaanButir(daftar.find((satu) => satu.kode === kode) ?? { kode }, jawabanMenurutButir(semua));

describe('checklist of a reviu', () => {
  it('has 23 items in three groups: 6, 7 and 10; three of them depend on others', () => {
    expect(daftar.map(({ kode }) => kode.split('.')[0]).filter((satu) => satu === 'I')).toHaveLength(6);
    expect(daftar).toHaveLength(23);
    expect(daftar.filter(({ hanyaBila }) => hanyaBila).map(({ kode, hanyaBila }) => [kode, hanyaBila])).toEqual([
      ['III.3', ['III.1', 'III.2']],
      ['III.6', ['III.4', 'III.5']],
      ['III.9', ['III.8']],
    ]);
    expect(daftarUjiReviu(2013)).toBeNull();
  });

  it('the dependent item counts once one antecedent is Tidak, does not once all are Ya, and waits before', () => {
    expect(keadaan('III.3', jawab({}))).toBe('tidak-berlaku');
    expect(keadaanButir({ kode: 'I.1', hanyaBila: [] }, new Map())).toBe('belum');
    expect(keadaan('III.3', jawab({ 'III.2': null }))).toBe('menunggu');
    expect(keadaan('III.3', jawab({ 'III.2': 'tidak', 'III.3': null }))).toBe('belum');
    expect(keadaan('III.3', jawab({ 'III.2': 'tidak', 'III.1': null }))).toBe('terjawab');
  });

  it('is complete when every item that counts is answered and every Tidak says why', () => {
    expect(periksaDaftarUji(daftar, jawab({}), null)).toEqual([]);
    expect(periksaDaftarUji(daftar, jawab({ 'II.7': null }), null)).toMatchObject([{ bidang: 'II.7' }]);
    expect(periksaDaftarUji(daftar, jawab({ 'II.7': 'tidak' }, ' '), null)).toMatchObject([
      { kode: 'reviu.tidak-tanpa-catatan', bidang: 'II.7' },
    ]);
    // III.3 was answered earlier and does not count any more: its Tidak needs no reason.
    expect(periksaDaftarUji(daftar, jawab({ 'III.3': 'tidak' }, ''), null)).toEqual([]);
  });

  it('whatever is answered: complete exactly when progress is full, and progress never runs beyond', () => {
    const satu = fc.constantFrom('ya' as const, 'tidak' as const, null);
    fc.assert(
      fc.property(fc.array(satu, { minLength: 23, maxLength: 23 }), (isi) => {
        const semua = daftar.map(({ kode }, i) => ({ ...kosong, butir: kode, jawaban: isi[i] ?? null, catatan: 'x' }));
        const { selesai, jumlah } = kemajuanUji(daftar, jawabanMenurutButir(semua));
        expect(selesai).toBeLessThanOrEqual(jumlah);
        expect(periksaDaftarUji(daftar, semua, null).length === 0).toBe(selesai === jumlah);
      }),
    );
  });
});

import type { Perhitungan, PerhitunganIndikator } from '@tapis/core/pelaporan/perhitungan.ts';
import { describe, expect, it } from 'vitest';
import { listBendera } from './bendera.ts';

const indikator = (
  kode: string,
  capaian: string | null,
  rest: Partial<PerhitunganIndikator> = {},
): PerhitunganIndikator => ({
  kode,
  nama: kode,
  tingkat: 'program',
  iku: false,
  satuan: '%',
  target: '1',
  realisasi: '1',
  capaian,
  predikat: null,
  triwulan: [],
  tahunan: [],
  ...rest,
});
const anggaran = (triwulan: Perhitungan['anggaran']['triwulan']): Perhitungan['anggaran'] => ({
  murni: null,
  pergeseran: null,
  perubahan: null,
  realisasi: null,
  sisa: null,
  persen: null,
  predikat: null,
  belanja: [],
  program: [],
  triwulan,
});
const short = (part: { indikator?: PerhitunganIndikator[]; triwulan?: Perhitungan['anggaran']['triwulan'] }) =>
  listBendera({ indikator: part.indikator ?? [], anggaran: anggaran(part.triwulan ?? []) }).map((one) =>
    'kode' in one ? `${one.jenis} ${one.kode}` : `${one.jenis} TW${one.triwulan}`,
  );
const tw = (triwulan: number, capaian: string) => ({ triwulan, target: '1', realisasi: '1', capaian });

describe('listBendera', () => {
  it('says nothing about what is as planned', () =>
    expect(
      short({
        indikator: [indikator('A', '100.00'), indikator('B', '200.00')],
        triwulan: [{ triwulan: 1, target: '100', realisasi: '75', persen: '75.00' }],
      }),
    ).toEqual([]));

  it('puts targets not reached first, IKU before the rest', () =>
    expect(
      short({
        indikator: [
          indikator('A', '382.90'),
          indikator('B', '99.99'),
          indikator('IKU1', '98.00', { iku: true }),
          indikator('C', null, { masalah: 'TARGET_NOL' }),
        ],
        triwulan: [{ triwulan: 1, target: '100', realisasi: '41.15', persen: '41.15', kosong: 2 }],
      }),
    ).toEqual(['belum IKU1', 'belum B', 'takTerhitung C', 'serapanRendah TW1', 'terlaluTinggi A', 'selKosong TW1']));

  it('names a high triwulan once, and only when the year is not high itself', () => {
    const triwulan = [tw(2, '250.00'), tw(3, '300.00')];
    expect(listBendera({ indikator: [indikator('A', '120.00', { triwulan })], anggaran: anggaran([]) })).toMatchObject([
      { jenis: 'terlaluTinggi', triwulan: 2, capaian: '250.00' },
    ]);
    expect(listBendera({ indikator: [indikator('A', '204.03', { triwulan })], anggaran: anggaran([]) })).toMatchObject([
      { jenis: 'terlaluTinggi', triwulan: null, capaian: '204.03' },
    ]);
  });

  it('does not take a blank absorption for a low one', () =>
    expect(short({ triwulan: [{ triwulan: 1, target: null, realisasi: null, persen: null }] })).toEqual([]));
});

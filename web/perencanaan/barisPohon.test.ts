import type { IndikatorRingkas, SimpulPohon } from '@tapis/contract/perencanaan/pohon.ts';
import { describe, expect, it } from 'vitest';
import { filterPohon, flattenPohon, initiallyOpen, visibleRows } from './barisPohon.ts';
import { parsePilihanPohon } from './pilihanPohon.ts';

const indikator = (kode: string, capaian: string | null = '100.00'): IndikatorRingkas => ({
  kode,
  nama: `Indikator ${kode}`,
  satuan: '%',
  iku: false,
  target: '1',
  realisasi: '1',
  capaian,
  predikat: null,
});

const simpul = (
  tingkat: SimpulPohon['tingkat'],
  kode: string,
  indikator: IndikatorRingkas[],
  anak: SimpulPohon[] = [],
): SimpulPohon => ({
  kode,
  tingkat,
  nama: `Nama ${kode}`,
  penanggungJawab: kode === '1.01' ? ['Sekretaris'] : [],
  pagu: null,
  realisasi: null,
  persen: null,
  indikator,
  anak,
});

const pohon = [
  simpul(
    'tujuan',
    'T1',
    [indikator('IT1', '204.03')],
    [
      simpul(
        'sasaran',
        'S1',
        [],
        [
          simpul(
            'program',
            '1',
            [indikator('IP1', '98.00'), indikator('IP2')],
            [
              simpul(
                'kegiatan',
                '1.01',
                [indikator('1.01/a')],
                [simpul('subkegiatan', '1.01.01', [indikator('1.01.01', null)])],
              ),
            ],
          ),
        ],
      ),
    ],
  ),
];
const rows = flattenPohon(pohon);
const kodes = (list: typeof rows) => list.map(({ simpul, indikator }) => simpul?.kode ?? indikator?.kode);

describe('flattenPohon', () => {
  it('gives one row per node and rows of their own to several indicators', () =>
    expect(kodes(rows)).toEqual(['T1', 'S1', '1', 'IP1', 'IP2', '1.01', '1.01.01']));
  it('puts a single indicator on the row of its node', () => expect(rows[0]?.indikator?.kode).toBe('IT1'));
  it('counts places among siblings, indicators first', () =>
    expect(rows.slice(3, 6).map(({ posisi, jumlah, kedalaman }) => [posisi, jumlah, kedalaman])).toEqual([
      [1, 3, 4],
      [2, 3, 4],
      [3, 3, 4],
    ]));
  it('gives every row its own id', () => expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length));
});

describe('filterPohon and visibleRows', () => {
  const shown = (search: Parameters<typeof filterPohon>[1], open = new Set(rows.map(({ id }) => id))) =>
    kodes(visibleRows(rows, open, filterPohon(rows, search)));

  it('opens down to the kegiatan at first', () =>
    expect(shown({}, initiallyOpen(rows))).toEqual(['T1', 'S1', '1', 'IP1', 'IP2', '1.01']));
  it('hides what is folded', () => expect(shown({}, new Set())).toEqual(['T1']));
  it('keeps the way to a match', () => expect(shown({ cari: 'ip2' })).toEqual(['T1', 'S1', '1', 'IP2']));
  it('finds several words anywhere, also in the responsible post', () =>
    expect(shown({ cari: 'SEKRETARIS nama' })).toEqual(['T1', 'S1', '1', '1.01']));
  it('stops at the chosen level', () => expect(shown({ tingkat: 'program' })).toEqual(['T1', 'S1', '1', 'IP1', 'IP2']));
  it('filters by status of the indicator', () => {
    expect(shown({ status: 'belum' })).toEqual(['T1', 'S1', '1', 'IP1']);
    expect(filterPohon(rows, { status: 'kosong' }).cocok.size).toBe(1);
  });
  it('shows nothing when nothing matches', () => expect(shown({ cari: 'tidak ada' })).toEqual([]));
});

describe('parsePilihanPohon', () => {
  it('keeps known values and drops the rest', () => {
    expect(parsePilihanPohon({ cari: 'a', tingkat: 'program', status: 'belum', tampilan: 'bagan' })).toEqual({
      cari: 'a',
      tingkat: 'program',
      status: 'belum',
      tampilan: 'bagan',
    });
    expect(parsePilihanPohon({ cari: '', tingkat: 'x', status: 1, tampilan: 'peta' })).toEqual({});
  });
  it('takes a code that looks like a number as text', () =>
    expect(parsePilihanPohon({ cari: 1.06 })).toEqual({ cari: '1.06' }));
});

// The sample must reconcile as the published report does: the laws are stated here with their numbers, the figures come from core.

import { hitung } from '@tapis/core/pelaporan/hitung.ts';
import type { Angka } from '@tapis/core/values/angka.ts';
import { bulatkan } from '@tapis/core/values/bulatkan.ts';
import { Desimal, desimal } from '@tapis/core/values/desimal.ts';
import { describe, expect, test } from 'vitest';
import { bacaSampel } from '../../sample/lampung-barat-2024/bacaSampel.ts';
import { TABEL_REALISASI } from './tabelRealisasi.ts';

const { bahan } = bacaSampel();
const h = hitung(bahan);

const utuh = (a: Angka | undefined) => a?.nilai?.toFixed() ?? null;
const bulat = (a: Angka | undefined, angka: number) => (a?.nilai ? bulatkan(a.nilai, angka).toFixed(angka) : null);
const jumlah = (nilai: (string | number)[]) => nilai.reduce<Desimal>((a, b) => a.plus(b), new Desimal(0)).toFixed();

function indikator(kode: string) {
  const satu = h.indikator.get(kode);
  if (!satu) throw new Error(`indikator ${kode} tidak ada`);
  return satu;
}

const kegiatan = h.anggaran.program.flatMap((p) => p.anak);
const simpul = new Map(
  [...h.anggaran.program, ...kegiatan, ...kegiatan.flatMap((k) => k.anak)].map((s) => [s.kode, s]),
);
const belanja = new Map(h.anggaran.belanja.map((b) => [b.kode, b]));

describe('pohon', () => {
  test('C01: 4 program, 12 kegiatan, 35 sub kegiatan; 8+2+1+1 kegiatan, 27+6+1+1 sub kegiatan', () => {
    const { program } = bahan.perencanaan;
    expect(program.map((p) => p.kegiatan.length)).toEqual([8, 2, 1, 1]);
    expect(program.map((p) => p.kegiatan.flatMap((k) => k.subKegiatan).length)).toEqual([27, 6, 1, 1]);
  });
});

describe('anggaran', () => {
  test.each(TABEL_REALISASI)('C02–C07, C09: $kode sums, sisa and percentage of the published table', (baris) => {
    const b = belanja.get(baris.kode);
    const s = simpul.get(baris.kode);
    const total = baris.kode === 'total' ? h.anggaran : undefined;
    const anggaran = b?.anggaran ?? (s ?? total)?.pagu.perubahan;
    const hitungan = b ?? s ?? total;
    expect({
      kode: baris.kode,
      anggaran: utuh(anggaran),
      realisasi: utuh(hitungan?.realisasi),
      sisa: utuh(hitungan?.sisa),
      persen: bulat(hitungan?.persen, 2),
    }).toEqual(baris);
  });

  test('the table above holds 9 belanja, 4 program, 12 kegiatan, 35 sub kegiatan and the total', () => {
    expect(TABEL_REALISASI.length).toBe(9 + 4 + 12 + 35 + 1);
    expect([belanja.size, simpul.size]).toEqual([9, 4 + 12 + 35]);
  });

  test('C05: 2.614.038.926 + 2.028.259.200 + 140.000.000 = 4.782.298.126; with 31.500.000 + 11.340.000 the total', () => {
    expect(utuh(belanja.get('5.1')?.anggaran)).toBe(jumlah(['2614038926', '2028259200', '140000000']));
    expect(utuh(belanja.get('5')?.anggaran)).toBe(jumlah(['4782298126', '31500000', '11340000']));
    expect(utuh(belanja.get('5')?.anggaran)).toBe(utuh(h.anggaran.pagu.perubahan));
    expect(utuh(belanja.get('5')?.realisasi)).toBe(utuh(h.anggaran.realisasi));
  });

  test('C08, C27: PK murni 3.082.279.600 + 1.305.563.500 + 129.440.000 + 92.941.800 = 4.610.224.900', () => {
    const murni = h.anggaran.program.map((p) => utuh(p.pagu.murni));
    expect(murni).toEqual(['3082279600', '1305563500', '129440000', '92941800']);
    expect(utuh(h.anggaran.pagu.murni)).toBe('4610224900');
  });

  // kegiatan, murni = pergeseran, perubahan
  test.each([
    ['1.06.01.2.01', '36495000', '36495000'],
    ['1.06.01.2.02', '2519783700', '2612753926'],
    ['1.06.01.2.03', '10275000', '10275000'],
    ['1.06.01.2.05', '13161000', '13161000'],
    ['1.06.01.2.06', '211439500', '224414500'],
    ['1.06.01.2.07', '23000000', '23000000'],
    ['1.06.01.2.08', '123902800', '123902800'],
    ['1.06.01.2.09', '144222600', '144222600'],
    ['1.06.04.2.01', '199095000', '251658000'],
    ['1.06.04.2.02', '1106468500', '1106468500'],
    ['1.06.06.2.01', '129440000', '164845000'],
    ['1.06.07.2.01', '92941800', '113941800'],
  ])('C10: %s of Tabel 2.3: murni = pergeseran = %s, perubahan = %s', (kode, murni, perubahan) => {
    const s = simpul.get(kode);
    expect([s?.pagu.murni, s?.pagu.pergeseran, s?.pagu.perubahan].map(utuh)).toEqual([murni, murni, perubahan]);
  });

  test('C10: pergeseran 4.610.224.900 is known down to kegiatan only', () => {
    expect(utuh(h.anggaran.pagu.pergeseran)).toBe('4610224900');
    expect(kegiatan.flatMap((k) => k.anak).map((s) => utuh(s.pagu.pergeseran))).toEqual(Array(35).fill(null));
  });

  test('C11: 214.913.226 = 92.970.226 + 12.975.000 + 52.563.000 + 35.405.000 + 21.000.000, each with its reason', () => {
    const perubahan = h.anggaran.perubahan.map((p) => [p.kode, utuh(p.selisih), p.alasan.length]);
    expect(perubahan).toEqual([
      ['1.06.01.2.02', '92970226', 1],
      ['1.06.01.2.06', '12975000', 1],
      ['1.06.04.2.01', '52563000', 2],
      ['1.06.06.2.01', '35405000', 1],
      ['1.06.07.2.01', '21000000', 1],
    ]);
    expect(jumlah(h.anggaran.perubahan.map((p) => utuh(p.selisih) ?? 0))).toBe('214913226');
  });

  test('triwulan: sums of Lampiran IV, exactly two blank cells, both in triwulan I', () => {
    expect(h.anggaran.triwulan.map((t) => [utuh(t.target), utuh(t.realisasi), bulat(t.persen, 2), t.kosong])).toEqual([
      ['1702602383', '700698833', '41.15', 2],
      ['3016641043', '2239182885', '74.23', 0],
      ['4070341043', '3441321807', '84.55', 0],
      ['4825138126', '4670029133', '96.79', 0],
    ]);
    const kosong = bahan.anggaran.triwulan.filter((t) => t.realisasi.nilai === null || t.target.nilai === null);
    expect(kosong.map((t) => [t.subKegiatan, t.triwulan, t.target.nilai])).toEqual([
      ['1.06.01.2.07.05', 1, '7000000'],
      ['1.06.01.2.07.06', 1, '16000000'],
    ]);
  });

  // Money per program indicator. IP1 TW I and TW III and IP3 TW III differ from the print, which is not the sum of its rows.
  test.each([
    [
      'IP1',
      ['1003238443', '1916253243', '2604922743', '3188224826'],
      ['553365933', '1601358615', '2270009753', '3047338414'],
    ],
    ['IP2', ['158000000', '169095000', '221658000', '221658000'], ['0', '68413000', '131263000', '221442500']],
    [
      'IP3',
      ['466839000', '724891000', '1024378500', '1136468500'],
      ['129298300', '454684550', '895277334', '1122547184'],
    ],
    ['IP5', ['59670000', '119460000', '129440000', '164845000'], ['9373000', '37519500', '58344500', '164762595']],
    ['IP6', ['14854940', '86941800', '89941800', '113941800'], ['8661600', '77207220', '86427220', '113938440']],
  ])('C16–C18: keuangan of %s is the sum of its sub kegiatan', (kode, target, realisasi) => {
    const { keuangan } = indikator(kode);
    expect(keuangan.map((t) => utuh(t.target))).toEqual(target);
    expect(keuangan.map((t) => utuh(t.realisasi))).toEqual(realisasi);
  });

  test('C16–C18: every sub kegiatan belongs to exactly one program indicator; the IKM owns no money', () => {
    const milik = ['IP1', 'IP2', 'IP3', 'IP5', 'IP6'].flatMap((k) => indikator(k).fakta.subKegiatan);
    expect(milik.toSorted()).toEqual(kegiatan.flatMap((k) => k.anak.map((s) => s.kode)).toSorted());
    expect(indikator('IP4').keuangan).toEqual([]);
  });
});

describe('kinerja', () => {
  test('C12: IKU target (19,55k + 400)/5; realisasi (56,09 + 400)/5, (36,69 + 400)/5 and (47,37 + 400)/5', () => {
    const iku = indikator('IKU1');
    const target = [1, 2, 3, 4].map((k) => new Desimal('19.55').times(k).plus(400).div(5).toFixed());
    expect(iku.tahunan.map((t) => [t.tahun, utuh(t.target)])).toEqual(target.map((nilai, i) => [2023 + i, nilai]));
    expect(iku.tahunan.map((t) => bulat(t.realisasi, 3))).toEqual(['87.338', '91.218', null, null]);
    expect(iku.triwulan.map((t) => bulat(t.realisasi, 3))).toEqual(['70.530', '89.474', '89.474', '91.218']);
    expect(iku.triwulan.map((t) => utuh(t.target))).toEqual(['50', '60', '70', '87.82']);
  });

  test('C13: capaian 91,218/87,82 = 103,87 and 87,338/83,91 = 104,09', () => {
    expect(indikator('IKU1').tahunan.map((t) => bulat(t.capaian, 2))).toEqual(['104.09', '103.87', null, null]);
  });

  test('C14: of 665 persons 244, 293, 315, 315, 373 are 36,69; 44,06; 47,37; 47,37; 56,09; 373 − 244 = 129', () => {
    const disabilitas = bahan.layanan.spm.find((l) => l.kode === 'disabilitas');
    const catatan = disabilitas?.catatan ?? [];
    expect(catatan.map((c) => c.terlayani)).toEqual(['244', '293', '315', '315', '373']);
    const persen = catatan.map((c) =>
      bulatkan(
        desimal(c.terlayani ?? '0')
          .times(100)
          .div(desimal(c.sasaran ?? '0')),
        2,
      ),
    );
    expect(persen.map((p) => p.toFixed(2))).toEqual(['36.69', '44.06', '47.37', '47.37', '56.09']);
    expect(catatan.at(-1)?.tambahan).toBe(String(373 - 244));
    expect(catatan.every((c) => c.sasaran === '665' && c.disimpulkan !== null)).toBe(true);
    // The same rates were entered for the program indicator.
    expect(indikator('IP2').triwulan.map((t) => utuh(t.realisasi))).toEqual(['44.06', '47.37', '47.37', '56.09']);
  });

  test('C20: kegiatan outputs are the sums of their sub kegiatan', () => {
    const keluaran = (kode: string, kolom: 'target' | 'realisasi') =>
      indikator(kode).triwulan.map((t) => utuh(t[kolom]));
    for (const kolom of ['target', 'realisasi'] as const) {
      expect(keluaran('1.06.01.2.01/b', kolom)).toEqual(['0', '1', '4', '6']);
      expect(keluaran('1.06.01.2.01/c', kolom)).toEqual(['11', '12', '13', '14']);
      expect(keluaran('1.06.01.2.02/a', kolom)).toEqual(['27', '27', '27', '27']);
      expect(keluaran('1.06.01.2.09/a', kolom)).toEqual(['7', '14', '38', '49']);
    }
    expect(keluaran('1.06.04.2.01/b', 'realisasi')).toEqual(['263', '568', '750', '3829']);
  });

  test('capaian far above the target is kept: 3.829/1.000 = 382,90; tujuan 84,02/41,18 = 204,03', () => {
    expect(bulat(indikator('1.06.04.2.01.08').capaian, 2)).toBe('382.90');
    expect(bulat(indikator('IT1').capaian, 2)).toBe('204.03');
  });

  test('a position may fall within the year: 29.432, 28.512, 24.255, 28.274', () => {
    expect(indikator('1.06.04.2.02.08').triwulan.map((t) => utuh(t.realisasi))).toEqual([
      '29432',
      '28512',
      '24255',
      '28274',
    ]);
    expect(utuh(indikator('1.06.04.2.02.08').realisasi)).toBe('28274');
  });

  test('year target = target of triwulan IV wherever both are entered', () => {
    for (const { kode, target, targetTriwulan } of bahan.indikator) {
      const tahun = target.find((t) => t.tahun === bahan.tahun)?.nilai.nilai;
      expect([kode, targetTriwulan.find((t) => t.triwulan === 4)?.nilai.nilai]).toEqual([kode, tahun]);
    }
  });

  test('efisiensi: 103,87 − 96,79 = 7,08; 113,10 − 99,91 = 13,19; 102,15 − 97,37 = 4,78', () => {
    expect(h.efisiensi.map((e) => [e.kode, bulat(e.efisiensi, 2), bulat(e.sisaPenyerapan, 2)])).toEqual([
      ['IKU1', '7.08', '3.21'],
      ['1.06.04.2.02.08', '13.19', '0.09'],
      ['1.06.04.2.02.10', '4.78', '2.63'],
    ]);
  });
});

describe('layanan dan survei', () => {
  const { sdm, sarana, kunjungan } = bahan.layanan;
  if (sdm === null) throw new Error('the sample has a staff register');
  const banyak = (baris: { jumlah: number }[]) => baris.reduce((a, b) => a + b.jumlah, 0);

  test('C21: 36 staff = 26 + 10; Tabel 3.1 = Tabel 3.2 = 26; Tabel 3.3 = 13', () => {
    expect(sdm.pns + sdm.thls).toBe(36);
    expect([banyak(sdm.pangkat), banyak(sdm.pendidikan), banyak(sdm.diklat)]).toEqual([sdm.pns, sdm.pns, 13]);
    expect(sdm.pangkat.find((p) => p.golongan === 'IX')?.jumlah).toBe(sdm.pppk);
  });

  test('C22: 4 + 2 + 30 vehicles and 2 buildings = targets of their maintenance; 39 kinds of assets', () => {
    const dari = (awal: string) => String(banyak(sarana.filter((s) => s.uraian.startsWith(awal))));
    expect(dari('Kendaraan')).toBe(utuh(indikator('1.06.01.2.09.02').target));
    expect(dari('Gedung')).toBe(utuh(indikator('1.06.01.2.09.10').target));
    expect(sarana.length).toBe(39);
  });

  test('C23: each of the four characteristics counts 312 visitors', () => {
    expect(kunjungan.map((k) => banyak(k.baris))).toEqual([312, 312, 312, 312]);
  });

  test('C24: shares of 312 in two decimals', () => {
    const bagian = kunjungan.map((k) =>
      k.baris.map((b) => bulatkan(new Desimal(b.jumlah).times(100).div(312), 2).toFixed(2)),
    );
    expect(bagian).toEqual([
      ['49.68', '50.32'],
      ['33.65', '17.63', '45.19', '3.53'],
      ['6.09', '0.32', '18.27', '3.53', '40.38', '17.31', '14.10'],
      ['56.73', '10.26', '10.90', '0.64', '21.47'],
    ]);
  });

  test('C25: mean of the province 99,51; of Way Kanan 91,22', () => {
    expect(h.pembanding.map((p) => [p.fakta.wilayah, bulat(p.rata, 2)])).toEqual([
      ['Provinsi Lampung', '99.51'],
      ['Kabupaten Way Kanan', '91.22'],
    ]);
  });

  test('C26: SKM 80,49 of 180 and 81,77 of 230 respondents are both mutu B (76,61–88,30)', () => {
    expect(h.skm.periode.map((p) => [p.responden, bulat(p.ikm, 2), p.mutu])).toEqual([
      [180, '80.49', 'B'],
      [230, '81.77', 'B'],
    ]);
  });
});

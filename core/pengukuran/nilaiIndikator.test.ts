import { describe, expect, test } from 'vitest';
import type { FaktaIndikator } from '../indikator/faktaIndikator.ts';
import type { BahanLkjip } from '../pelaporan/bahanLkjip.ts';
import { bahanUji } from '../pelaporan/uji/bahanUji.ts';
import type { Angka } from '../values/angka.ts';
import { tulisDesimal } from '../values/tulisDesimal.ts';
import type { Saat } from './indeksRealisasi.ts';
import { kodeKomponen } from './kodeKomponen.ts';
import { NilaiIndikator } from './nilaiIndikator.ts';

const TAHUN: Saat = { tahun: 2030, triwulan: null };
const tw = (triwulan: Saat['triwulan']): Saat => ({ tahun: 2030, triwulan });
const dua = (a: Angka) => a.kata ?? tulisDesimal(a.nilai, 'dua');

function siapkan(ubah: (bahan: BahanLkjip) => void = () => {}) {
  const bahan = bahanUji();
  ubah(bahan);
  const nilai = new NilaiIndikator(bahan);
  const fakta = (kode: string): FaktaIndikator => {
    const f = bahan.indikator.find((i) => i.kode === kode);
    if (f === undefined) throw new Error(kode);
    return f;
  };
  return {
    target: (kode: string, saat: Saat) => nilai.target(fakta(kode), saat),
    realisasi: (kode: string, saat: Saat) => nilai.realisasi(fakta(kode), saat),
  };
}

const ukur = (bahan: BahanLkjip, indikator: string, saat: Saat, isi: string | null) => {
  const ada = bahan.pengukuran.realisasi.find(
    (r) => r.indikator === indikator && r.tahun === saat.tahun && r.triwulan === saat.triwulan,
  );
  if (ada) ada.nilai = { nilai: isi };
  else bahan.pengukuran.realisasi.push({ indikator, ...saat, nilai: { nilai: isi } });
};

const indikator = (bahan: BahanLkjip, kode: string, isi: Partial<FaktaIndikator>) => {
  const [dasar] = bahan.indikator;
  if (dasar === undefined) throw new Error('no indicator');
  bahan.indikator.push({
    ...dasar,
    komponen: [],
    target: [],
    targetTriwulan: [],
    rumus: null,
    kode,
    nama: kode,
    ...isi,
  });
};

describe('an indicator with a rumus', () => {
  test('entered wins; else the rumus when every component has a value; else blank', () => {
    const { realisasi } = siapkan();
    expect(([1, 2, 3, 4] as const).map((t) => dua(realisasi('IKU1', tw(t))))).toEqual([
      '25.00',
      '66.67',
      null,
      '83.33',
    ]);
    expect(realisasi('IKU1', tw(1)).asal.aturan).toBe('isian');
    expect(realisasi('IKU1', tw(3)).tanda).toBe('KOMPONEN_KOSONG');
  });

  test('the year follows from its triwulan; another year from what was entered, or from the rumus', () => {
    const { realisasi } = siapkan();
    expect([2029, 2030, 2031].map((tahun) => dua(realisasi('IKU1', { tahun, triwulan: null })))).toEqual([
      '63.00',
      '83.33',
      null,
    ]);
    const tanpaIsian = siapkan((b) => ukur(b, 'IKU1', { tahun: 2029, triwulan: null }, null));
    expect(tanpaIsian.realisasi('IKU1', { tahun: 2029, triwulan: null }).tanda).toBe('KOMPONEN_KOSONG');
  });

  test('only the triwulan whose counts were inferred is marked, and the year with it', () => {
    const { realisasi } = siapkan();
    expect([tw(2), tw(4), TAHUN].map((s) => realisasi('IKU1', s).disimpulkan === true)).toEqual([false, true, true]);
  });

  test('a component entered by hand is measured under a kode of its own', () => {
    const { realisasi } = siapkan((b) => {
      const komponen = b.indikator[0]?.komponen[1];
      if (komponen) komponen.spm = null;
      ukur(b, kodeKomponen('IKU1', 'b'), tw(4), '50');
    });
    expect(dua(realisasi('IKU1', tw(4)))).toBe('58.33');
    expect(dua(realisasi('IKU1', tw(2)))).toBeNull();
  });

  test('a component known for the year alone gives the year, and no triwulan', () => {
    const { realisasi } = siapkan((b) => {
      const komponen = b.indikator[0]?.komponen[1];
      if (komponen) komponen.spm = null;
      ukur(b, 'IKU1', tw(1), null);
      ukur(b, kodeKomponen('IKU1', 'b'), TAHUN, '50');
    });
    expect([dua(realisasi('IKU1', tw(4))), dua(realisasi('IKU1', TAHUN))]).toEqual([null, '58.33']);
  });

  test('a rumus may use other indicators; one that leads back to itself stays blank', () => {
    const { realisasi } = siapkan((b) => {
      indikator(b, 'GANDA', { rumus: 'IKU1 * 2' });
      indikator(b, 'X', { rumus: 'Y + 1' });
      indikator(b, 'Y', { rumus: 'X + 1' });
    });
    expect(dua(realisasi('GANDA', tw(1)))).toBe('50.00');
    expect([realisasi('X', tw(1)).nilai, realisasi('Y', tw(1)).nilai]).toEqual([null, null]);
  });
});

describe('a kegiatan', () => {
  const KODE = '1.06.01.2.01/a';
  const [SATU, DUA] = ['1.06.01.2.01.01', '1.06.01.2.01.02'] as const;
  const bacaan = (ubah?: (b: BahanLkjip) => void) => {
    const { target, realisasi } = siapkan(ubah);
    return ([1, 2, 3, 4] as const).map((t) =>
      [target(KODE, tw(t)), realisasi(KODE, tw(t))].map((a) => dua(a) ?? '–').join(' / '),
    );
  };

  test('is the sum of the indicators of its sub kegiatan; the year is its last triwulan', () => {
    expect(bacaan()).toEqual(['1.00 / 1.00', '3.00 / 3.00', '5.00 / 6.00', '7.00 / 8.00']);
    const { target, realisasi } = siapkan();
    expect([dua(target(KODE, TAHUN)), dua(realisasi(KODE, TAHUN))]).toEqual(['7.00', '8.00']);
  });

  test('is blank while one sub kegiatan with a target was not measured: its target would meet a hidden 0', () => {
    expect(bacaan((b) => ukur(b, SATU, tw(3), null))[2]).toBe('5.00 / –');
    expect(siapkan((b) => ukur(b, SATU, tw(3), null)).realisasi(KODE, tw(3)).tanda).toBe('KOMPONEN_KOSONG');
  });

  test('leaves out a sub kegiatan that has neither target nor realisasi yet', () => {
    const tanpaTarget = (b: BahanLkjip) => {
      ukur(b, DUA, tw(1), null);
      const target = b.indikator.find((f) => f.kode === DUA)?.targetTriwulan[0];
      if (target) target.nilai = { nilai: null };
    };
    expect(bacaan(tanpaTarget)[0]).toBe('0.00 / 0.00');
  });

  test('nothing measured at all is "belum diisi"', () => {
    const { realisasi } = siapkan((b) => {
      b.pengukuran.realisasi = [];
    });
    expect(realisasi(KODE, tw(4))).toMatchObject({ nilai: null, tanda: 'BELUM_DIISI' });
  });

  test('what was entered at the kegiatan itself wins', () => {
    const { realisasi } = siapkan((b) => ukur(b, KODE, tw(4), '99'));
    expect(dua(realisasi(KODE, tw(4)))).toBe('99.00');
  });
});

test('words of a scale are kept as words', () => {
  const { target, realisasi } = siapkan();
  expect([dua(target('IP1', TAHUN)), dua(realisasi('IP1', TAHUN)), realisasi('IP1', TAHUN).nilai]).toEqual([
    'B',
    'B',
    null,
  ]);
});

test('a year target that was not entered follows from the triwulan', () => {
  const { target } = siapkan((b) => {
    const iku = b.indikator[0];
    if (iku) iku.target = [];
  });
  expect(dua(target('IKU1', TAHUN))).toBe('80.00');
});

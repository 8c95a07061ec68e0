import { describe, expect, it } from 'vitest';
import type { Angka } from '../values/angka.ts';
import { angkaTercatat, kataTercatat } from '../values/rakitAngka.ts';
import { tulisDesimal } from '../values/tulisDesimal.ts';
import { akumulasiBerasal } from './akumulasiBerasal.ts';
import { capaianBerasal } from './capaianBerasal.ts';
import { predikatCapaian } from './predikatCapaian.ts';
import { predikatSerapan } from './predikatSerapan.ts';

const angka = (nilai: string | null): Angka => angkaTercatat({ nilai }, 'Isian.');
const kata = (nilai: string | null): Angka => kataTercatat({ nilai }, 'Isian.');
const INDIKATOR = { jenisNilai: 'angka', skala: null, polaritas: 'maksimasi', satuan: '%' } as const;
const IKM = { ...INDIKATOR, jenisNilai: 'predikat', skala: 'skm-mutu', satuan: 'kategori' } as const;

describe('capaianBerasal', () => {
  it('answers why 103,87', () => {
    const hasil = capaianBerasal(INDIKATOR, angka('87.82'), angka('91.22'), { tahun: 2024 });
    expect(tulisDesimal(hasil.nilai, 'dua')).toBe('103.87');
    expect(hasil.asal).toMatchObject({
      aturan: 'indikator.capaian-maksimasi',
      sitasi: 'PermenPANRB 8/2021, Lampiran',
      uraian: 'Realisasi ÷ target × 100 = 91,22 ÷ 87,82 × 100 = 103,87%.',
      masukan: [
        { label: 'Target', nilai: '87.82', satuan: '%' },
        { label: 'Realisasi', nilai: '91.22', satuan: '%' },
      ],
    });
  });

  it.each([
    ['10', null, 'BELUM_DIISI', 'realisasi belum diisi'],
    [null, '10', 'TARGET_KOSONG', 'target belum ditetapkan'],
    ['0', '5', 'TARGET_NOL', 'tidak dapat menjadi pembagi'],
  ])('target %s, realisasi %s: blank with %s and a reason', (target, realisasi, tanda, alasan) => {
    const hasil = capaianBerasal(INDIKATOR, angka(target), angka(realisasi), { tahun: 2024 });
    expect(hasil.nilai).toBeNull();
    expect(hasil.tanda).toBe(tanda);
    expect(hasil.asal.uraian).toContain(alasan);
  });

  it('prints a figure above 200 with a note, and a negative one as 0 with its formula', () => {
    const tinggi = capaianBerasal(INDIKATOR, angka('41.18'), angka('84.02'), { tahun: 2024 });
    expect(tulisDesimal(tinggi.nilai, 'dua')).toBe('204.03');
    expect(tinggi.asal.catatan?.[0]).toContain('target terlalu rendah');
    const rendah = capaianBerasal({ ...INDIKATOR, polaritas: 'minimasi' }, angka('10'), angka('25'), { tahun: 2024 });
    expect(rendah.nilai?.toFixed()).toBe('0');
    expect(rendah.asal.uraian).toContain('= -50,00%');
  });

  it('compares words by rank on the scale of the year', () => {
    const sama = capaianBerasal(IKM, kata('B'), kata('B'), { tahun: 2024 });
    expect(tulisDesimal(sama.nilai, 'dua')).toBe('100.00');
    expect(sama.asal.uraian).toBe('Peringkat realisasi ÷ peringkat target × 100 = 3 (B) ÷ 3 (B) × 100 = 100,00%.');
    expect(sama.asal.masukan.map((m) => m.nilai)).toEqual(['B', 'B']);
    expect(capaianBerasal(IKM, kata('B'), kata(null), { tahun: 2024 }).tanda).toBe('BELUM_DIISI');
    const asing = capaianBerasal(IKM, kata('B'), kata('Z'), { tahun: 2024 });
    expect(asing.nilai).toBeNull();
    expect(asing.asal.uraian).toContain('"Z" tidak ada dalam skala');
  });

  it('stays inferred when an input is', () => {
    const disimpulkan = angkaTercatat({ nilai: '56.09', disimpulkan: '373 dari 665' }, 'Isian.');
    expect(capaianBerasal(INDIKATOR, angka('39.1'), disimpulkan, { tahun: 2024 }).disimpulkan).toBe(true);
  });
});

describe('predikatCapaian', () => {
  const capaian = capaianBerasal(INDIKATOR, angka('87.82'), angka('91.22'), { tahun: 2024 });

  it('names the band, the regulation and the figure it grades', () => {
    const predikat = predikatCapaian(capaian, 2024);
    expect(predikat.label).toBe('Sangat Tinggi');
    expect(predikat.asal.sitasi).toContain('Permendagri 86/2017');
    expect(predikat.asal.uraian).toBe('Capaian 103,87% masuk pita 91–100: Sangat Tinggi.');
    expect(predikat.asal.masukan[0]?.asal).toBe(capaian.asal);
  });

  it('has no word for a blank, nor for a year before the scale', () => {
    expect(predikatCapaian(angka(null), 2024).label).toBeNull();
    const dulu = predikatCapaian(capaian, 2010);
    expect([dulu.label, dulu.asal.sitasi]).toEqual([null, null]);
    expect(dulu.asal.uraian).toContain('tidak punya edisi yang berlaku');
  });

  it('obeys the settings for capaian and serapan separately', () => {
    const skala = { capaian: 'lan-85', serapan: 'permendagri-86-2017', kebijakanCelah: 'lowerBoundInclusive' } as const;
    expect(predikatCapaian(angka('80'), 2024, { ...skala, kebijakanCelah: 'upperBoundExclusive' }).label).toBe(
      'Sangat Baik',
    );
    expect(predikatSerapan(angka('96.7854'), 2024, skala).label).toBe('Sangat Tinggi');
  });
});

describe('akumulasiBerasal', () => {
  const dasar = { jenisNilai: 'angka', akumulasi: 'SUM', modeInput: 'PER_PERIOD', satuan: 'Orang' } as const;
  const sel = (...nilai: (string | null)[]) =>
    nilai.map((n, i) => ({ triwulan: (i + 1) as 1 | 2 | 3 | 4, angka: angka(n) }));

  it('sums what is filled and shows the cells', () => {
    const hasil = akumulasiBerasal(dasar, sel('5', null, '7', null));
    expect(hasil.nilai?.toFixed()).toBe('12');
    expect(hasil.asal.uraian).toBe('Jumlah nilai triwulan (5 + – + 7 + –) = 12.');
    expect(hasil.asal.masukan.map((m) => m.nilai)).toEqual(['5', null, '7', null]);
  });

  it('takes the last cell of a cumulative series and of words', () => {
    expect(akumulasiBerasal({ ...dasar, modeInput: 'CUMULATIVE' }, sel('5', '7', '9', null)).nilai?.toFixed()).toBe(
      '9',
    );
    const huruf = [
      { triwulan: 2 as const, angka: kata('B') },
      { triwulan: 1 as const, angka: kata('C') },
    ];
    expect(akumulasiBerasal({ ...dasar, jenisNilai: 'predikat' }, huruf).kata).toBe('B');
  });

  it('is blank when nothing is filled', () => {
    expect(akumulasiBerasal(dasar, sel(null, null, null, null))).toMatchObject({ nilai: null, tanda: 'BELUM_DIISI' });
  });
});

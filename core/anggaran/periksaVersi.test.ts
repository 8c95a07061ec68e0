import { describe, expect, test } from 'vitest';
import { Desimal } from '../values/desimal.ts';
import {
  type KonteksBatal,
  type KonteksBerlaku,
  periksaBatal,
  periksaBerlaku,
  periksaTanggal,
  periksaVersiBaru,
} from './periksaVersi.ts';
import { POHON_ANGGARAN, versiUji } from './uji/pohonAnggaran.ts';

const murni = versiUji({ status: 'berlaku' });
const perubahan = versiUji({
  kode: 'perubahan',
  jenis: 'perubahan',
  urutan: 2,
  nama: 'DPA Perubahan',
  tanggal: '2030-10-01',
});
const [S1, S2, S3, S4] = ['1.06.01.2.01.01', '1.06.01.2.01.02', '1.06.01.2.02.01', '1.06.04.2.01.01'];
const isi = (nilai: Record<string, string>) =>
  Object.entries(nilai).map(([kode, satu]) => ({ kode, rekening: null, nilai: satu }));
const PENUH = isi({ [S1]: '10', [S2]: '20', [S3]: '30', [S4]: '40' });

describe('a new version', () => {
  test.each([
    [[], 'murni', []],
    [[], 'pergeseran', ['anggaran.murni-belum-ada']],
    [[murni], 'murni', ['anggaran.murni-sudah-ada']],
    [[murni], 'pergeseran', []],
    [[murni], 'perubahan', []],
    [[murni, perubahan], 'pergeseran', ['anggaran.draf-belum-selesai']],
    [[murni, { ...perubahan, status: 'berlaku' as const }], 'pergeseran', []],
    [[murni, { ...perubahan, status: 'berlaku' as const }], 'perubahan', ['anggaran.perubahan-kedua']],
  ] as const)('%#: beside those there', (versi, jenis, kode) =>
    expect(periksaVersiBaru(versi, jenis).map((p) => p.kode)).toEqual(kode),
  );

  test('a second perubahan is a warning, the rest are refusals', () => {
    expect(periksaVersiBaru([murni, { ...perubahan, status: 'berlaku' }], 'perubahan')[0]?.tingkat).toBe('peringatan');
    expect(periksaVersiBaru([murni], 'murni')[0]?.tingkat).toBe('salah');
  });
});

describe('its date', () => {
  test('lies in the year and not before the version it follows; a murni may be of the year before', () => {
    const kode = (tanggal: string, milik = perubahan) =>
      periksaTanggal([murni, perubahan], { ...milik, tanggal }, 2030).map((p) => p.kode);
    expect(kode('2030-01-02')).toEqual([]);
    expect(kode('2030-01-01')).toEqual(['anggaran.tanggal-mundur']);
    expect(kode('2031-01-01')).toEqual(['anggaran.tanggal-di-luar-tahun']);
    expect(kode('2029-12-30', murni)).toEqual([]);
    expect(kode('2028-12-30', murni)).toEqual(['anggaran.tanggal-di-luar-tahun']);
  });
});

describe('putting in force', () => {
  const dasar: KonteksBerlaku = {
    program: POHON_ANGGARAN,
    versi: [murni, perubahan],
    milik: perubahan,
    isi: isi({ [S1]: '10', [S2]: '25', [S3]: '30', [S4]: '41' }),
    sebelum: PENUH,
    alasan: [{ versi: 'perubahan', kegiatan: '1.06.04.2.01', uraian: 'Tambahan bantuan.' }],
    tahun: 2030,
    realisasi: new Map(),
  };
  const kode = (ubah: Partial<KonteksBerlaku> = {}) =>
    periksaBerlaku({ ...dasar, ...ubah }).map((p) => [p.kode, p.bidang]);

  test('names each kegiatan that changed without a reason', () => {
    expect(kode()).toEqual([['anggaran.alasan-kurang', '1.06.01.2.01']]);
    const alasan = [...dasar.alasan, { versi: 'perubahan', kegiatan: '1.06.01.2.01', uraian: 'Kenaikan harga.' }];
    expect(kode({ alasan })).toEqual([]);
  });

  test('needs date, number and amounts', () => {
    expect(kode({ milik: { ...perubahan, tanggal: null, nomorDokumen: null }, isi: [], sebelum: null })).toEqual([
      ['anggaran.tanggal-kosong', 'tanggal'],
      ['anggaran.nomor-kosong', 'nomorDokumen'],
      ['anggaran.pagu-kosong', 'pagu'],
    ]);
  });

  test('no row may lie below what was spent, not even a sum', () => {
    const realisasi = new Map([[S4, new Desimal('41.01')]]);
    expect(kode({ sebelum: null, realisasi })).toEqual([['anggaran.pagu-di-bawah-realisasi', S4]]);
  });

  test('blank sub kegiatan and a pergeseran that moves the total are warnings', () => {
    const geser = { ...perubahan, jenis: 'pergeseran' as const };
    const temuan = periksaBerlaku({
      ...dasar,
      milik: geser,
      isi: isi({ [S1]: '10', [S2]: '20', [S3]: '31' }),
      alasan: ['1.06.01.2.02', '1.06.04.2.01'].map((kegiatan) => ({ versi: 'perubahan', kegiatan, uraian: 'x' })),
    });
    expect(temuan.map((t) => [t.kode, t.tingkat])).toEqual([
      ['anggaran.sub-kegiatan-kosong', 'peringatan'],
      ['anggaran.pergeseran-mengubah-jumlah', 'peringatan'],
    ]);
  });
});

describe('taking back', () => {
  const dasar: KonteksBatal = {
    program: POHON_ANGGARAN,
    versi: [murni, { ...perubahan, status: 'berlaku' as const }],
    milik: { ...perubahan, status: 'berlaku' as const },
    sebelum: PENUH,
    tahun: 2030,
    realisasi: new Map(),
    pemakai: [],
  };
  const kode = (ubah: Partial<KonteksBatal>) => periksaBatal({ ...dasar, ...ubah }).map((p) => p.kode);

  test('the last version that nobody uses', () => expect(kode({})).toEqual([]));

  test('not under a later version, an agreement, or spending', () => {
    expect(kode({ milik: murni })).toEqual(['anggaran.versi-dipakai']);
    expect(kode({ pemakai: ['Perjanjian Kinerja Perubahan'] })).toEqual(['anggaran.versi-dipakai']);
    expect(kode({ realisasi: new Map([[S1 ?? '', new Desimal(11)]]) })).toEqual(['anggaran.pagu-di-bawah-realisasi']);
    expect(kode({ versi: [murni], milik: murni, sebelum: null, realisasi: new Map([['x', new Desimal(1)]]) })).toEqual([
      'anggaran.versi-dipakai',
    ]);
  });

  test('a draft always', () => expect(kode({ milik: perubahan, pemakai: ['apa saja'] })).toEqual([]));
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buatKode } from './buatKode.ts';
import { namaPada } from './namaPada.ts';
import { covers, overlaps, pejabatPada } from './pejabatPada.ts';
import { type IsiJabatan, periksaJabatan } from './periksaJabatan.ts';
import { type MasaJabatan, periksaMasa } from './periksaMasa.ts';
import { type IsiUnit, periksaKodeUnit, periksaUnit } from './periksaUnit.ts';
import { samarkanNip } from './samarkanNip.ts';

const pejabat = (nama: string, status: 'definitif' | 'Plt' | 'Plh', mulai?: string, selesai?: string) => ({
  jabatan: 'kadis',
  nama,
  nip: null,
  status,
  mulai,
  selesai,
});
const kode = (pelanggaran: { kode: string }[]) => pelanggaran.map((satu) => satu.kode.replace('perencanaan.', ''));

const hari = fc.integer({ min: 0, max: 700 }).map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10));
const masa = fc
  .tuple(fc.option(hari, { nil: undefined }), fc.option(hari, { nil: undefined }))
  .map(([a, b]) => (a && b && b < a ? { mulai: b, selesai: a } : { mulai: a, selesai: b }));

describe('pejabatPada', () => {
  const definitif = pejabat('Contoh Ani', 'definitif', undefined, '2024-05-31');
  const plt = pejabat('Contoh Budi', 'Plt', '2024-06-01');
  const plh = pejabat('Contoh Cici', 'Plh', '2024-03-04', '2024-03-08');
  const pada = (tanggal: string, daftar = [definitif, plt, plh]) => pejabatPada(daftar, 'kadis', tanggal)?.nama ?? null;

  it('both days of a term belong to it, an unrecorded end is open', () => {
    expect([pada('2024-05-31'), pada('2024-06-01'), pada('2030-01-01')]).toEqual([
      'Contoh Ani',
      'Contoh Budi',
      'Contoh Budi',
    ]);
    expect(pada('2024-01-01', [plt])).toBeNull();
    expect(pejabatPada([definitif], 'sekretaris', '2024-01-01')).toBeNull();
  });

  it('a Plh acts while the holder is away', () => {
    expect([pada('2024-03-03'), pada('2024-03-04'), pada('2024-03-08'), pada('2024-03-09')]).toEqual([
      'Contoh Ani',
      'Contoh Cici',
      'Contoh Cici',
      'Contoh Ani',
    ]);
  });

  it('terms that the rules let stand never give two answers for one day', () => {
    const candidates = fc.array(fc.tuple(masa, fc.constantFrom('definitif', 'Plt', 'Pj', 'Plh')), { maxLength: 8 });
    fc.assert(
      fc.property(candidates, hari, (semua, tanggal) => {
        const diterima: (MasaJabatan & { jabatan: string })[] = [];
        for (const [nomor, [waktu, status]] of semua.entries()) {
          const baru = { ...pejabat(`Contoh ${nomor}`, 'definitif'), ...waktu, status };
          if (periksaMasa(baru, diterima).length === 0) diterima.push(baru);
        }
        const present = diterima.filter((satu) => covers(satu, tanggal));
        expect(present.filter(({ status }) => status !== 'Plh').length).toBeLessThanOrEqual(1);
        expect(present.filter(({ status }) => status === 'Plh').length).toBeLessThanOrEqual(1);
        const jawab = pejabatPada(diterima, 'kadis', tanggal);
        expect(jawab === null).toBe(present.length === 0);
        expect(pejabatPada([...diterima].reverse(), 'kadis', tanggal)?.nama).toBe(jawab?.nama);
      }),
    );
  });

  it('two terms overlap when some day lies in both', () => {
    fc.assert(
      fc.property(masa, masa, (a, b) => {
        const batas = [a.mulai, a.selesai, b.mulai, b.selesai, '1900-01-01', '2999-12-31'].filter(
          (x) => x !== undefined,
        );
        expect(overlaps(a, b)).toBe(batas.some((tanggal) => covers(a, tanggal) && covers(b, tanggal)));
        expect(overlaps(b, a)).toBe(overlaps(a, b));
      }),
    );
  });
});

describe('periksaMasa', () => {
  it('refuses an overlap with the name, kind and term of the other', () => {
    const lama = pejabat('Contoh Ani', 'definitif', '2024-01-02', '2024-06-30');
    const [satu] = periksaMasa(pejabat('Contoh Budi', 'Plt', '2024-06-30'), [lama]);
    expect(satu?.pesan).toContain(
      'bertumpang tindih dengan Contoh Ani (definitif, 2 Januari 2024 sampai 30 Juni 2024). Satu jabatan',
    );
    expect(satu).toMatchObject({ kode: 'perencanaan.masa-tumpang-tindih', bidang: 'mulai', tingkat: 'salah' });
    expect(periksaMasa(pejabat('Contoh Budi', 'Plt', '2024-07-01'), [lama])).toEqual([]);
  });

  it('refuses an end before the beginning, a term beyond the jabatan, a NIP of another length, no name', () => {
    expect(kode(periksaMasa(pejabat('A', 'Plt', '2024-02-02', '2024-02-01'), []))).toEqual(['masa-terbalik']);
    expect(kode(periksaMasa(pejabat('A', 'Plt', '2024-02-02'), [], '2024-06-30'))).toEqual(['masa-melewati-jabatan']);
    expect(kode(periksaMasa({ ...pejabat(' ', 'Plt'), nip: '1970' }, []))).toEqual(['isian-kosong', 'nip-keliru']);
  });
});

describe('periksaJabatan', () => {
  const jabatan = (nama: string, atasan: string | null, lain: Partial<IsiJabatan> = {}): IsiJabatan => ({
    kode: nama.toLowerCase(),
    nama,
    jenis: 'struktural',
    atasan,
    atasanDisimpulkan: false,
    bidang: null,
    eselon: null,
    berlakuSampai: null,
    ...lain,
  });
  const kadis = jabatan('Kadis', null);
  const kepalaBidang = jabatan('Kabid', 'kadis');
  const staf = jabatan('Staf', 'kabid');
  const context = { jabatan: [kadis, kepalaBidang, staf], bidang: [{ kode: 'rehsos' }], pejabat: [] };
  const tanpa = (satu: IsiJabatan) => ({ ...context, jabatan: context.jabatan.filter((x) => x.kode !== satu.kode) });

  it('names the whole circle', () => {
    const [satu] = periksaJabatan({ ...kadis, atasan: 'staf' }, tanpa(kadis));
    expect(satu).toMatchObject({ kode: 'perencanaan.atasan-melingkar', bidang: 'atasan' });
    expect(satu?.pesan).toContain('Kadis → Staf → Kabid → Kadis');
    expect(kode(periksaJabatan({ ...kepalaBidang, atasan: 'kabid' }, tanpa(kepalaBidang)))).toEqual([
      'atasan-melingkar',
    ]);
  });

  it('does not close what others stand on, or what somebody holds', () => {
    const tutup = { ...kepalaBidang, berlakuSampai: '2024-06-30' };
    expect(kode(periksaJabatan(tutup, tanpa(kepalaBidang)))).toEqual(['jabatan-berbawahan']);
    const stafTutup = { ...staf, berlakuSampai: '2024-06-30' };
    expect(periksaJabatan(tutup, { ...context, jabatan: [kadis, stafTutup] })).toEqual([]);
    const still = [{ nama: 'Contoh Ani', selesai: null }];
    expect(kode(periksaJabatan(stafTutup, { ...tanpa(staf), pejabat: still }))).toEqual(['jabatan-berpejabat']);
    expect(kode(periksaJabatan(staf, { ...context, jabatan: [kadis, tutup] }))).toEqual(['atasan-ditutup']);
  });

  it('refuses what does not exist, and an eselon of a functional jabatan', () => {
    const satu = { ...staf, atasan: 'x', bidang: 'y', eselon: 'IV.a', jenis: 'fungsional', nama: '' } as const;
    expect(kode(periksaJabatan(satu, tanpa(staf)))).toEqual([
      'isian-kosong',
      'atasan-tidak-ada',
      'bidang-tidak-ada',
      'eselon-fungsional',
    ]);
    expect(periksaJabatan({ ...staf, bidang: 'rehsos' }, tanpa(staf))).toEqual([]);
  });
});

describe('perangkat daerah', () => {
  const unit = (lain: Partial<IsiUnit>): IsiUnit => ({
    kode: 'dinsos',
    nama: 'Dinas Sosial',
    urusan: { kode: '1.06', nama: 'Sosial' },
    alamat: { jalan: '', kodePos: '', kota: '', telepon: '', fax: null },
    tugas: '',
    fungsi: [],
    uraianTugas: [],
    jenis: 'dinas',
    namaTerdahulu: [],
    berlakuSampai: null,
    dileburKe: null,
    ...lain,
  });

  it('has one name on one day: the old one up to its last day', () => {
    const dulu = [
      { nama: 'Dinas Sosial dan Tenaga Kerja', sampai: '2019-12-31', dasar: null },
      { nama: 'Kantor Sosial', sampai: '2016-12-31', dasar: null },
    ];
    const pada = (tanggal: string) => namaPada('Dinas Sosial', dulu, tanggal);
    expect([pada('2016-12-31'), pada('2017-01-01'), pada('2019-12-31'), pada('2020-01-01')]).toEqual([
      'Kantor Sosial',
      'Dinas Sosial dan Tenaga Kerja',
      'Dinas Sosial dan Tenaga Kerja',
      'Dinas Sosial',
    ]);
  });

  it('refuses kode that no address can hold or that stand for something else, and those taken', () => {
    const ada = new Set(['dinkes']);
    for (const salah of ['', 'Dinas', 'dinas sosial', '-a', 'pemda', 'pengguna', 'dinkes'])
      expect(periksaKodeUnit(salah, ada), salah).toHaveLength(1);
    expect(periksaKodeUnit('dinsos-p3a', ada)).toEqual([]);
  });

  it('ends with a day, and is merged into another one that exists', () => {
    const lain = new Set(['dinkes']);
    expect(kode(periksaUnit(unit({ dileburKe: 'dinkes' }), lain))).toEqual(['lebur-tanpa-akhir']);
    expect(kode(periksaUnit(unit({ dileburKe: 'x', berlakuSampai: '2024-12-31' }), lain))).toEqual(['lebur-ke-tiada']);
    expect(periksaUnit(unit({ dileburKe: 'dinkes', berlakuSampai: '2024-12-31' }), lain)).toEqual([]);
    const sama = { nama: 'X', sampai: '2019-12-31', dasar: null };
    expect(kode(periksaUnit(unit({ nama: ' ', namaTerdahulu: [sama, sama] }), lain))).toEqual([
      'isian-kosong',
      'nama-tumpang-tindih',
    ]);
  });
});

it('a NIP shows its last four digits only', () => {
  expect(samarkanNip('199001012015031002')).toBe('••••••••••••••1002');
  expect(samarkanNip(null)).toBeNull();
});

it('a kode from a name is new and fits an address', () => {
  expect(buatKode('Bidang Rehabilitasi & Jaminan Sosial', new Set())).toBe('bidang-rehabilitasi-jaminan-sosial');
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), fc.array(fc.string(), { maxLength: 5 }), (nama, lain) => {
      const pertama = buatKode(nama, new Set(lain));
      const kedua = buatKode(nama, new Set([...lain, pertama]));
      expect(new Set([...lain, pertama, kedua]).size).toBe(new Set(lain).size + 2);
      for (const satu of [pertama, kedua]) expect(satu).toMatch(/^[a-z0-9][a-z0-9-]*$/);
    }),
  );
});

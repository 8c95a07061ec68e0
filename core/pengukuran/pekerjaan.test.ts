import { describe, expect, it } from 'vitest';
import type { Peran, PeranPengguna } from '../perencanaan/peran.ts';
import { ISIAN_BARU, type StatusIsian } from '../perencanaan/periode/alurIsian.ts';
import { type PeriodeUnit, selisihHari, susunPekerjaan } from './pekerjaan.ts';

const JENDELA = { buka: '2024-04-01', tutup: '2024-04-10' };
const periode = (lain: Partial<PeriodeUnit> & { status?: StatusIsian } = {}): PeriodeUnit => {
  const { status = 'belum-mulai', ...sisa } = lain;
  return {
    pemda: '99.01',
    perangkatDaerah: 'dinuji',
    namaUnit: 'Dinas Uji',
    tahun: 2024,
    triwulan: 1,
    isian: { ...ISIAN_BARU, status },
    jendela: JENDELA,
    perbaikan: 0,
    ...sisa,
  };
};
const sebagai = (peran: Peran): PeranPengguna[] => [{ peran, pemda: '99.01', perangkatDaerah: 'dinuji' }];

describe('pekerjaan saya', () => {
  it('asks the one whose turn it is', () => {
    const langkah = (status: StatusIsian, peran: Peran) =>
      susunPekerjaan([periode({ status })], sebagai(peran), '2024-04-05').map((p) => p.langkah);
    expect(langkah('belum-mulai', 'penanggung-jawab')).toEqual(['isi']);
    expect(langkah('dikembalikan', 'perencana')).toEqual(['isi']);
    expect(langkah('diajukan', 'kepala')).toEqual(['setujui']);
    expect(langkah('diajukan', 'penanggung-jawab')).toEqual([]);
    expect(langkah('dikunci', 'kepala')).toEqual([]);
    expect(
      susunPekerjaan(
        [periode({ status: 'disetujui' })],
        [{ peran: 'admin-pemda', pemda: '99.01', perangkatDaerah: null }],
        '2024-04-05',
      ),
    ).toMatchObject([{ langkah: 'kunci' }]);
  });

  it('counts the days, and what is late comes first', () => {
    const daftar = susunPekerjaan(
      [periode({ triwulan: 2, jendela: { buka: '2024-05-01', tutup: '2024-05-05' } }), periode()],
      sebagai('perencana'),
      '2024-05-02',
    );
    expect(daftar.map((p) => [p.triwulan, p.sisaHari, p.terlambat])).toEqual([
      [1, -22, true],
      [2, 3, false],
    ]);
  });

  it('does not ask before the window opens, nor where none is set', () => {
    expect(susunPekerjaan([periode()], sebagai('perencana'), '2024-03-31')).toEqual([]);
    expect(susunPekerjaan([periode({ jendela: null })], sebagai('perencana'), '2024-04-05')).toEqual([]);
    expect(
      susunPekerjaan([periode({ jendela: null, status: 'draf' })], sebagai('perencana'), '2024-04-05'),
    ).toMatchObject([{ langkah: 'isi', tenggat: null, sisaHari: null }]);
  });

  it('shows nothing of units where one has no role', () => {
    expect(susunPekerjaan([periode({ perangkatDaerah: 'lain' })], sebagai('perencana'), '2024-04-05')).toEqual([]);
  });

  it('counts calendar days over the end of a year', () => {
    expect(selisihHari('2024-12-30', '2025-01-02')).toBe(3);
  });
});

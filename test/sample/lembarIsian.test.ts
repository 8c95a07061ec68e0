// The entry sheets of the sample: same figures as the book, blanks stay blank, and the odd cells are found.
import { beforeAll, describe, expect, it } from 'vitest';
import { type BahanIsian, lembarIsian } from '../../core/pengukuran/bahanIsian.ts';
import { type BarisKeuangan, type JumlahKeuangan, lembarKeuangan } from '../../core/pengukuran/lembarKeuangan.ts';
import { type BarisKinerja, isiSel, lembarKinerja } from '../../core/pengukuran/lembarKinerja.ts';
import { ubahBahan } from '../../core/pengukuran/ubahBahan.ts';
import { TRIWULAN } from '../../core/values/sel.ts';
import { tulisPersen } from '../../core/values/tulisPersen.ts';
import { tulisUang } from '../../core/values/tulisUang.ts';
import { bacaSampel } from '../../sample/lampung-barat-2024/bacaSampel.ts';

const { bahan } = bacaSampel();
let kinerja: BarisKinerja[];
let keuangan: BarisKeuangan[];
let jumlah: JumlahKeuangan;

beforeAll(() => {
  kinerja = lembarKinerja(bahan);
  const induk = new Map(
    bahan.indikator.filter((f) => f.tingkat === 'subkegiatan').map((f) => [f.kode, f.induk] as const),
  );
  ({ baris: keuangan, jumlah } = lembarKeuangan(
    { tahun: 2024, program: bahan.perencanaan.program, anggaran: bahan.anggaran },
    kinerja,
    induk,
  ));
});

const uang = (kode: string, t: 1 | 2 | 3 | 4) =>
  tulisUang(keuangan.find((b) => b.kode === kode)?.realisasi[t].nilai ?? null);
const kode = (baris: { kode: string; temuan: { kode: string; triwulan: number }[] }[], jenis: string) =>
  baris.flatMap((b) => b.temuan.filter((t) => t.kode === jenis).map((t) => `${b.kode} TW ${t.triwulan}`));

describe('entry sheets of the sample', () => {
  it('one row per sub kegiatan is typed, the rest are sums that equal the published table', () => {
    expect(keuangan.filter((b) => b.diisi)).toHaveLength(35);
    expect(uang('1.06.01', 4)).toBe('3047338414');
    expect(uang('1.06.01.2.01', 4)).toBe('36466500');
    expect(uang('1.06.01.2.01.05', 4)).toBe('5442000');
  });

  it('the total of the unit is that of the published table', () => {
    expect(TRIWULAN.map((t) => tulisUang(jumlah.realisasi[t].nilai))).toEqual([
      '700698833',
      '2239182885',
      '3441321807',
      '4670029133',
    ]);
    expect(tulisUang(jumlah.pagu?.nilai ?? null)).toBe('4825138126');
    expect(TRIWULAN.map((t) => tulisPersen(jumlah.persen[t].nilai))).toEqual(['41,15%', '74,23%', '84,55%', '96,79%']);
  });

  it('blank cells of the first triwulan stay blank', () => {
    expect(uang('1.06.01.2.07.05', 1)).toBeNull();
    expect(uang('1.06.01.2.07.06', 1)).toBeNull();
  });

  it('money against a target of 0 is a warning, never an error', () => {
    const temuan = keuangan.flatMap((b) => b.temuan.map((t) => ({ ...t, baris: b.kode })));
    const tanpaTarget = temuan.filter((t) => t.kode === 'pengukuran.belanja-tanpa-target');
    expect(tanpaTarget.map(({ tingkat }) => tingkat)).toEqual(tanpaTarget.map(() => 'peringatan'));
    expect(tanpaTarget.some(({ pesan }) => pesan.includes('Rp3.030.000'))).toBe(true);
    expect(temuan.filter((t) => t.tingkat === 'salah')).toEqual([]);
  });

  it('rumus and sums are computed, components and plain indicators typed', () => {
    const baris = (k: string) => kinerja.find((b) => b.kode === k);
    expect(baris('IP1')).toMatchObject({ diisi: true });
    expect(isiSel(baris('IKU1')?.realisasi[4] as never)).toMatch(/^91\.218/);
    expect(isiSel(baris('IP4')?.realisasi[4] as never)).toBe('B');
  });

  it('finds the shrinking series and the capaian above 200', () => {
    expect(kode(kinerja, 'pengukuran.capaian-terlalu-tinggi')).toContain('1.06.04.2.01.08 TW 4');
    expect(kode(kinerja, 'pengukuran.kumulatif-turun').length).toBeGreaterThan(0);
    expect(kinerja.flatMap((b) => b.temuan).filter((t) => t.tingkat === 'salah')).toEqual([]);
  });
});

describe('a value that is being typed', () => {
  const isian: BahanIsian = { ...bahan, program: bahan.perencanaan.program, jabatan: [] };
  const realisasi = (b: BahanIsian, baris: string) =>
    lembarIsian(b)
      .keuangan.find((satu) => satu.kode === baris)
      ?.realisasi[4].nilai?.toFixed();

  it('moves the sums above it and nothing else', () => {
    const ubah = ubahBahan(isian, [
      { lembar: 'keuangan', baris: '1.06.01.2.01.01', triwulan: 4, nilai: '4993501' },
      { lembar: 'kinerja', baris: 'IP1', triwulan: 1, nilai: null },
    ]);
    expect(realisasi(ubah, '1.06.01.2.01')).toBe('36466501');
    expect(realisasi(ubah, '1.06.01.2.02')).toBe(realisasi(isian, '1.06.01.2.02'));
    expect(realisasi(isian, '1.06.01.2.01')).toBe('36466500');
    const ip1 = lembarIsian(ubah).kinerja.find((satu) => satu.kode === 'IP1');
    expect([ip1?.realisasi[1].nilai, ip1?.realisasi[2].nilai === null]).toEqual([null, false]);
  });

  it('is the same as having read it', () => {
    const sel = bahan.pengukuran.realisasi
      .filter((r) => r.tahun === 2024 && r.triwulan !== null)
      .map((r) => ({
        lembar: 'kinerja' as const,
        baris: r.indikator,
        triwulan: r.triwulan ?? 1,
        nilai: r.nilai.nilai,
      }));
    const kosong = ubahBahan(
      isian,
      sel.map((satu) => ({ ...satu, nilai: null })),
    );
    const ulang = lembarIsian(ubahBahan(kosong, sel));
    const isi = (l: ReturnType<typeof lembarIsian>) => l.kinerja.map((b) => [b.kode, isiSel(b.realisasi[4])]);
    expect(isi(ulang)).toEqual(isi(lembarIsian(isian)));
  });
});

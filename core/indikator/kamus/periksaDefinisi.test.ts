import { describe, expect, it } from 'vitest';
import { bacaSampel } from '../../../sample/lampung-barat-2024/bacaSampel.ts';
import type { FaktaIndikator } from '../faktaIndikator.ts';
import { gerbangIku, periksaGerbang } from './gerbangIku.ts';
import { type KonteksDefinisi, siapkanKonteks } from './konteksDefinisi.ts';
import { periksaDefinisi } from './periksaDefinisi.ts';
import { periksaPerubahan } from './periksaPerubahan.ts';
import { simpulRencana } from './simpulRencana.ts';

const IKU: FaktaIndikator = {
  kode: 'IKU1',
  nama: 'Persentase layanan yang terpenuhi',
  tingkat: 'sasaran',
  induk: 'S1',
  sasaran: null,
  iku: true,
  satuan: '%',
  jenisNilai: 'angka',
  skala: null,
  polaritas: 'maksimasi',
  akumulasi: 'LAST',
  modeInput: 'CUMULATIVE',
  presisi: 2,
  definisi: 'Rata-rata pemenuhan dua layanan.',
  sumberData: null,
  frekuensi: 'triwulanan',
  kondisiAwal: { tahun: 2022, nilai: '50' },
  penanggungJawab: ['kadis'],
  rumus: '(a + b) / 2',
  komponen: [
    { kode: 'a', nama: 'Layanan A', satuan: '%', spm: 'disabilitas', penanggungJawab: 'kabid' },
    { kode: 'b', nama: 'Layanan B', satuan: '%', spm: null, penanggungJawab: 'kabid', sumberData: 'Laporan bidang' },
  ],
  subKegiatan: [],
  target: [
    { tahun: 2024, nilai: { nilai: '80' } },
    { tahun: 2025, nilai: { nilai: '85' } },
  ],
  targetTriwulan: [{ triwulan: 4, nilai: { nilai: '80' } }],
};

const lain = (kode: string, ubah: Partial<FaktaIndikator> = {}): FaktaIndikator => ({
  ...IKU,
  kode,
  nama: `Indikator ${kode}`,
  iku: false,
  rumus: null,
  komponen: [],
  ...ubah,
});

const konteks = (indikator: FaktaIndikator[] = []): KonteksDefinisi =>
  siapkanKonteks({
    tahun: 2024,
    renstra: { awal: 2023, akhir: 2026 },
    simpul: [
      { tingkat: 'sasaran', kode: 'S1', nama: 'Sasaran' },
      { tingkat: 'kegiatan', kode: '1.06.04.2.01', nama: 'Kegiatan' },
      { tingkat: 'subkegiatan', kode: '1.06.04.2.01.05', nama: 'Sub' },
      { tingkat: 'subkegiatan', kode: '1.06.05.2.01.05', nama: 'Sub lain' },
    ],
    jabatan: [
      { kode: 'kadis', nama: 'Kepala Dinas' },
      { kode: 'kabid', nama: 'Kepala Bidang' },
    ],
    spm: [{ kode: 'disabilitas', nama: 'Disabilitas' }],
    indikator,
  });

const kode = (ubah: Partial<FaktaIndikator>, dengan: FaktaIndikator[] = []): string[] =>
  periksaDefinisi({ ...IKU, ...ubah }, konteks(dengan)).map((satu) => satu.kode);

const ubahKomponen = (ubah: Partial<FaktaIndikator['komponen'][number]>): Partial<FaktaIndikator> => ({
  komponen: IKU.komponen.map((k, i) => (i === 0 ? { ...k, ...ubah } : k)),
});

describe('periksaDefinisi', () => {
  it('has nothing to say about a whole definition', () => {
    expect(periksaDefinisi(IKU, konteks())).toEqual([]);
    expect(periksaDefinisi(IKU, konteks([IKU]))).toEqual([]);
  });

  it.each<[string, Partial<FaktaIndikator>, string]>([
    ['a kode with a colon', { kode: 'A:B' }, 'indikator.kode-tidak-sah'],
    ['a name of blanks', { nama: ' ' }, 'indikator.nama-kosong'],
    ['a node that is not there', { induk: 'S9' }, 'indikator.simpul-tidak-ada'],
    ['an unknown post', { penanggungJawab: ['x'] }, 'indikator.jabatan-tidak-ada'],
    ['money at a sasaran', { subKegiatan: ['1.06.04.2.01.05'] }, 'indikator.sub-kegiatan-salah-tingkat'],
    [
      'a sub kegiatan of another kegiatan',
      { tingkat: 'kegiatan', induk: '1.06.04.2.01', subKegiatan: ['1.06.05.2.01.05'] },
      'indikator.sub-kegiatan-di-luar',
    ],
    ['a scale for figures', { skala: 'skm-mutu' }, 'indikator.skala-berlebih'],
    ['half a decimal', { presisi: 1.5 }, 'indikator.presisi-di-luar'],
    ['a rumus with a loose end', { rumus: '(a + ' }, 'rumus.tidak-lengkap'],
    ['a ratio for a percentage', { rumus: 'a / b' }, 'rumus.satuan-berbeda'],
    ['an unknown name', { rumus: 'a + c' }, 'rumus.nama-tidak-dikenal'],
    ['a rumus over itself', { rumus: 'a + IKU1' }, 'indikator.rumus-melingkar'],
    ['a component nobody uses', { rumus: 'a' }, 'indikator.komponen-menganggur'],
    [
      'a component named twice',
      { komponen: IKU.komponen.map((k) => ({ ...k, kode: 'a' })) },
      'indikator.komponen-ganda',
    ],
    ['a sum of percentages', { akumulasi: 'SUM', modeInput: 'PER_PERIOD' }, 'indikator.persen-dijumlahkan'],
    ['a target in words', { target: [{ tahun: 2024, nilai: { nilai: 'B' } }] }, 'indikator.nilai-tidak-terbaca'],
    [
      'a target that gets easier',
      { target: IKU.target.toReversed().map((t, i) => ({ ...t, tahun: 2024 + i })) },
      'indikator.target-mundur',
    ],
    ['a year named twice', { target: IKU.target.map((t) => ({ ...t, tahun: 2024 })) }, 'indikator.target-ganda'],
    [
      'a target after the Renstra',
      { target: [{ tahun: 2027, nilai: { nilai: '90' } }] },
      'indikator.target-di-luar-renstra',
    ],
    [
      'triwulan that miss the year',
      { targetTriwulan: [{ triwulan: 4, nilai: { nilai: '70' } }] },
      'indikator.triwulan-beda-tahun',
    ],
    ['a baseline of this year', { kondisiAwal: { tahun: 2024, nilai: '1' } }, 'indikator.kondisi-awal-bukan-lalu'],
    [
      'a target under the baseline',
      { kondisiAwal: { tahun: 2022, nilai: '90' } },
      'indikator.smart-di-bawah-kondisi-awal',
    ],
    ['the sentence of a sasaran', { nama: 'Meningkatnya layanan' }, 'indikator.smart-bukan-ukuran'],
    ['no post at all', { penanggungJawab: [] }, 'indikator.smart-tanpa-penanggung-jawab'],
    ['no kode', { kode: ' ' }, 'indikator.kode-kosong'],
    ['a kode that is the address of a screen', { kode: 'baru' }, 'indikator.kode-halaman'],
    ['no unit', { satuan: '' }, 'indikator.satuan-kosong'],
    ['a post named twice', { penanggungJawab: ['kadis', 'kadis'] }, 'indikator.ganda'],
    ['a sub kegiatan that is not there', { subKegiatan: ['9.9'] }, 'indikator.sub-kegiatan-tidak-ada'],
    ['an IKU of a kegiatan', { tingkat: 'kegiatan', induk: '1.06.04.2.01' }, 'indikator.iku-salah-tingkat'],
    [
      'a kegiatan without sub kegiatan',
      { tingkat: 'kegiatan', induk: '1.06.04.2.01' },
      'indikator.smart-tanpa-sub-kegiatan',
    ],
    ['a second one of the same name', { kode: 'IKU2' }, 'indikator.nama-kembar'],
    ['a mean of what is cumulative', { akumulasi: 'AVG' }, 'indikator.akumulasi-tidak-dipakai'],
    ['a component that is a function', ubahKomponen({ kode: 'min' }), 'indikator.kode-komponen-tidak-sah'],
    ['a component without name', ubahKomponen({ nama: ' ' }), 'indikator.nama-komponen-kosong'],
    ['a component without unit', ubahKomponen({ satuan: '' }), 'indikator.satuan-komponen-kosong'],
    ['a component of an unknown service', ubahKomponen({ spm: 'x' }), 'indikator.spm-tidak-ada'],
    ['a service that is no percentage', ubahKomponen({ satuan: 'orang' }), 'indikator.spm-bukan-persen'],
    ['a component of an unknown post', ubahKomponen({ penanggungJawab: 'x' }), 'indikator.jabatan-tidak-ada'],
    ['a rumus over words', { rumus: 'a + b + MUTU' }, 'indikator.rumus-memakai-predikat'],
    ['more than the whole', { target: [{ tahun: 2024, nilai: { nilai: '120' } }] }, 'indikator.persen-di-luar'],
    ['a target of nothing', { target: [{ tahun: 2024, nilai: { nilai: '0' } }] }, 'indikator.target-nol'],
    ['a percentage in persons', { nama: 'Persentase layanan', satuan: 'orang' }, 'indikator.smart-satuan-bukan-persen'],
    ['a count in percent', { nama: 'Jumlah layanan' }, 'indikator.smart-satuan-persen'],
    ['no definition', { definisi: null }, 'indikator.smart-definisi-kosong'],
    ['a definition that is the name', { definisi: IKU.nama }, 'indikator.smart-definisi-mengulang'],
    ['a percentage without rumus', { rumus: null, komponen: [] }, 'indikator.smart-persen-tanpa-rumus'],
    ['no source', { rumus: null, komponen: [] }, 'indikator.smart-sumber-kosong'],
    ['no target of the year', { target: [] }, 'indikator.smart-tanpa-target'],
    ['no target in the year', { targetTriwulan: [] }, 'indikator.smart-tanpa-target-triwulan'],
  ])('finds %s', (_, ubah, diharap) => {
    // A circle needs the indicator itself among those of the year.
    expect(kode(ubah, [IKU, lain('MUTU', { jenisNilai: 'predikat', skala: 'skm-mutu' })])).toContain(diharap);
  });

  it('asks how often the data are collected', () => {
    const { frekuensi: _, ...tanpa } = IKU;
    expect(periksaDefinisi(tanpa, konteks()).map((satu) => satu.kode)).toEqual(['indikator.smart-frekuensi-kosong']);
  });

  it('lets no kind of value change under realisasi that are there', () => {
    const kata = { jenisNilai: 'predikat' } as const;
    expect(periksaPerubahan(IKU, kata, true).map((satu) => satu.kode)).toEqual(['indikator.jenis-nilai-terpakai']);
    expect(periksaPerubahan(IKU, kata, false)).toEqual([]);
    expect(periksaPerubahan(IKU, IKU, true)).toEqual([]);
  });

  it('names the circle over other indicators', () => {
    const [hasil] = periksaDefinisi(
      { ...IKU, rumus: 'a + b + X' },
      konteks([IKU, lain('X', { rumus: 'Y' }), lain('Y', { rumus: 'IKU1' })]),
    ).filter((satu) => satu.kode === 'indikator.rumus-melingkar');
    expect(hasil?.pesan).toContain('IKU1 → X → Y → IKU1');
  });

  it('does not hold a circle of others against this one', () => {
    const dengan = [lain('X', { rumus: 'Y' }), lain('Y', { rumus: 'X' })];
    expect(kode({ rumus: '(a + b + X) / 3' }, dengan)).not.toContain('indikator.rumus-melingkar');
  });

  it('asks a predikat for its scale, its words and no rumus', () => {
    const predikat: Partial<FaktaIndikator> = {
      jenisNilai: 'predikat',
      skala: 'skm-mutu',
      satuan: 'kategori',
      rumus: null,
      komponen: [],
      sumberData: 'Survei',
      target: [{ tahun: 2024, nilai: { nilai: 'B' } }],
      targetTriwulan: [{ triwulan: 4, nilai: { nilai: 'b' } }],
      nama: 'Mutu layanan',
      kondisiAwal: { tahun: 2022, nilai: 'C' },
    };
    expect(kode(predikat)).toEqual([]);
    expect(kode({ ...predikat, skala: null })).toContain('indikator.skala-kosong');
    expect(kode({ ...predikat, rumus: 'a' })).toContain('indikator.kata-berumus');
    expect(kode({ ...predikat, akumulasi: 'AVG' })).toContain('indikator.kata-dijumlahkan');
    expect(kode({ ...predikat, polaritas: 'minimasi' })).toContain('indikator.kata-polaritas');
    const target = [{ tahun: 2024, nilai: { nilai: 'WTP' } }];
    expect(kode({ ...predikat, target })).toContain('indikator.nilai-tidak-terbaca');
  });

  it('warns of a cumulative count that shrinks, not of a percentage', () => {
    const turun = ['31', '26', '40', '80'].map((nilai, i) => ({ triwulan: i + 1, nilai: { nilai } }));
    const targetTriwulan = turun as FaktaIndikator['targetTriwulan'];
    expect(kode({ targetTriwulan })).not.toContain('indikator.kumulatif-menurun');
    const orang = { targetTriwulan, satuan: 'orang', rumus: null, komponen: [] };
    expect(kode(orang)).toContain('indikator.kumulatif-menurun');
  });

  it('refuses nothing of the sample, which is a real plan', () => {
    const { bahan } = bacaSampel();
    const { renstra, jabatan } = bahan.perencanaan;
    const sampel = siapkanKonteks({
      tahun: bahan.tahun,
      renstra,
      simpul: simpulRencana(bahan.perencanaan),
      jabatan,
      spm: bahan.layanan.spm,
      indikator: bahan.indikator,
    });
    const salah = bahan.indikator.flatMap((f) => periksaDefinisi(f, sampel)).filter((p) => p.tingkat === 'salah');
    expect(salah).toEqual([]);
    expect(bahan.indikator.flatMap((f) => gerbangIku(f, sampel))).toEqual([]);
  });
});

describe('gerbangIku', () => {
  const kurang = (ubah: Partial<FaktaIndikator>, dengan: FaktaIndikator[] = []) =>
    gerbangIku({ ...IKU, ...ubah }, konteks(dengan));

  it('opens for a whole definition and does not ask others', () => {
    expect(kurang({})).toEqual([]);
    expect(kurang({ iku: false, rumus: null, komponen: [], definisi: null })).toEqual([]);
  });

  it.each<[string, Partial<FaktaIndikator>, RegExp]>([
    [
      'no owner',
      { komponen: IKU.komponen.map(({ penanggungJawab: _, ...k }) => k) },
      /"Layanan A" belum punya penanggung jawab/,
    ],
    [
      'no source',
      { komponen: IKU.komponen.map(({ sumberData: _, ...k }) => k) },
      /"Layanan B" belum punya sumber data/,
    ],
    ['no rumus', { rumus: null }, /belum punya rumus/],
    ['a broken rumus', { rumus: '(a + b' }, /kurung/],
    ['units that differ', { rumus: 'a / b' }, /Kalikan dengan 100/],
    ['a divisor that is always 0', { rumus: 'a / (b - b)' }, /Pembagi "b - b" bernilai 0/],
    ['no definition', { definisi: ' ' }, /Definisi operasional belum ditulis/],
    ['no target', { target: [] }, /Target tahun 2024 belum diisi/],
    ['no post', { penanggungJawab: [] }, /penanggung jawab/],
  ])('stays shut with %s and says what is missing', (_, ubah, pesan) => {
    const hasil = kurang(ubah);
    expect(hasil.map((satu) => satu.pesan).join(' ')).toMatch(pesan);
    expect(hasil.every((satu) => satu.tingkat === 'salah' && satu.sitasi !== null)).toBe(true);
  });

  it('lists each condition once, in order', () => {
    const daftar = periksaGerbang({ ...IKU, target: [] }, konteks());
    expect(daftar.map((satu) => [satu.syarat, satu.kurang.length])).toEqual([
      ['definisi', 0],
      ['rumus', 0],
      ['satuan', 0],
      ['pemilikKomponen', 0],
      ['sumberKomponen', 0],
      ['ujiHitung', 0],
      ['penanggungJawab', 0],
      ['target', 1],
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Program } from '../perencanaan/faktaPerencanaan.ts';
import type { Angka } from '../values/angka.ts';
import { desimal } from '../values/desimal.ts';
import { jumlah } from '../values/jumlah.ts';
import { TRIWULAN } from '../values/sel.ts';
import { tulisDesimal } from '../values/tulisDesimal.ts';
import type { FaktaAnggaran } from './faktaAnggaran.ts';
import { hitungAnggaran } from './hitungAnggaran.ts';
import type { SimpulAnggaran } from './hitunganAnggaran.ts';
import { hitungBelanja } from './hitungBelanja.ts';
import { indeksTriwulan, jumlahkanTriwulan } from './triwulanAnggaran.ts';

const TANPA: FaktaAnggaran = { versi: [], pagu: [], belanja: [], paguTahunLalu: [], alasanPerubahan: [], triwulan: [] };

const program = (kode: string, kegiatan: Record<string, string[]>): Program => ({
  kode,
  nama: kode,
  penanggungJawab: [],
  sasaran: 'S1',
  kegiatan: Object.entries(kegiatan).map(([k, sub]) => ({
    kode: k,
    nama: k,
    penanggungJawab: [],
    subKegiatan: sub.map((s) => ({ kode: s, nama: s, sasaran: null, penanggungJawab: [], catatanKeluaran: null })),
  })),
});

const POHON = [program('p1', { k1: ['s1', 's2'], k2: ['s3'] }), program('p2', { k3: ['s4'] })];

/** Cells of one sub kegiatan: [target, realisasi] per triwulan. */
const kas = (subKegiatan: string, sel: [string | null, string | null][]): FaktaAnggaran['triwulan'] =>
  TRIWULAN.map((triwulan, i) => ({
    subKegiatan,
    triwulan,
    target: { nilai: sel[i]?.[0] ?? null },
    realisasi: { nilai: sel[i]?.[1] ?? null },
  }));

const hitung = (fakta: Partial<FaktaAnggaran>, pohon = POHON) => {
  const semua = { ...TANPA, ...fakta };
  return hitungAnggaran(semua, pohon, indeksTriwulan(semua.triwulan), 2030);
};

const semuaSimpul = (s: readonly SimpulAnggaran[]): SimpulAnggaran[] => s.flatMap((x) => [x, ...semuaSimpul(x.anak)]);
const utuh = (a: Angka | undefined) => a?.nilai?.toFixed() ?? null;

describe('versions', () => {
  const versi: FaktaAnggaran['versi'] = [
    { kode: 'ubah', jenis: 'perubahan', urutan: 2, nama: 'DPA Perubahan', tanggal: '2030-10-01' },
    { kode: 'murni', jenis: 'murni', urutan: 1, nama: 'DPA Murni', tanggal: '2030-01-02' },
  ];
  const pagu = Object.entries({ s1: ['10', '15'], s2: ['20', '20'], s3: ['30', '25'], s4: [null, '40'] }).flatMap(
    ([kode, [a, b]]) => [
      ...(a ? [{ versi: 'murni', kode, nilai: a }] : []),
      ...(b ? [{ versi: 'ubah', kode, nilai: b }] : []),
    ],
  );
  const h = hitung({
    versi,
    pagu,
    triwulan: kas('s1', [
      [null, null],
      [null, null],
      [null, null],
      ['15', '15'],
    ]),
    alasanPerubahan: [
      { versi: 'ubah', kegiatan: 'k1', uraian: 'Tambah' },
      { versi: 'murni', kegiatan: 'k1', uraian: 'Bukan perubahan' },
    ],
  });

  test('the version in force at year end is the ceiling of sisa and absorption', () => {
    expect(h.versiBerlaku).toBe('ubah');
    expect([utuh(h.pagu.murni), utuh(h.pagu.ubah)]).toEqual(['60', '100']);
    expect([utuh(h.realisasi), utuh(h.sisa), utuh(h.persen)]).toEqual(['15', '85', '15']);
    expect(h.predikat.label).toBe('Sangat Rendah');
  });

  test('moved kegiatan only, with reasons of later versions; a new kegiatan has no difference rather than one from 0', () => {
    expect(
      h.perubahan.map((p) => [
        p.kode,
        utuh(p.semula),
        utuh(p.menjadi),
        utuh(p.selisih),
        tulisDesimal(p.persen.nilai, 'dua'),
        p.alasan,
      ]),
    ).toEqual([
      ['k1', '30', '35', '5', '16.67', ['Tambah']],
      ['k2', '30', '25', '-5', '-16.67', []],
      ['k3', null, '40', null, null, []],
    ]);
  });

  test('a sub kegiatan nobody measured is blank, and so is its absorption', () => {
    const s3 = semuaSimpul(h.program).find((s) => s.kode === 's3');
    expect([s3?.realisasi.nilai, s3?.sisa.nilai, s3?.persen.tanda]).toEqual([null, null, 'BELUM_DIISI']);
  });

  test('without any version everything about ceilings is blank', () => {
    const kosong = hitung({});
    expect([kosong.versiBerlaku, kosong.sisa.nilai, kosong.persen.nilai, kosong.predikat.label]).toEqual([
      '',
      null,
      null,
      null,
    ]);
  });
});

describe('triwulan', () => {
  test('an open year stands at its last filled triwulan, and says so', () => {
    const h = hitung({
      triwulan: kas('s1', [
        ['10', '8'],
        ['20', '18'],
        ['30', null],
        ['40', null],
      ]),
    });
    expect(utuh(h.realisasi)).toBe('18');
    const s1 = semuaSimpul(h.program).find((s) => s.kode === 's1');
    expect(s1?.realisasi.asal.uraian).toContain('Triwulan II');
    expect(h.triwulan.map((t) => utuh(t.realisasi))).toEqual(['8', '18', null, null]);
  });

  test('the proof of a total unfolds to the entered cell', () => {
    const h = hitung({ triwulan: kas('s1', [['10', '8']]) });
    const jalur = (a: Angka['asal'] | undefined): string[] =>
      a === undefined ? [] : [a.aturan, ...jalur(a.masukan.find((m) => m.nilai !== null)?.asal)];
    expect(jalur(h.triwulan[0]?.realisasi.asal)).toEqual([
      'anggaran.jumlah',
      'anggaran.jumlah',
      'anggaran.jumlah',
      'isian',
    ]);
  });

  const sel = fc.option(fc.integer({ min: 0, max: 1e12 }).map(String));
  const empat = fc.tuple(...TRIWULAN.map(() => fc.tuple(sel, sel)));

  test('property: every node of every triwulan is the sum of the filled cells below it, and counts the blank ones', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('s1', 's2', 's3', 's4'), empat), fc.boolean(), (isian, balik) => {
        const baris = Object.entries(isian).flatMap(([kode, s]) => kas(kode, s));
        const h = hitung({ triwulan: balik ? baris.toReversed() : baris });
        const milik = (s: SimpulAnggaran): string[] => (s.anak.length === 0 ? [s.kode] : s.anak.flatMap(milik));
        const periksa = (triwulan: SimpulAnggaran['triwulan'], sub: string[]) => {
          for (const t of triwulan) {
            const kolom = (i: 0 | 1) => sub.map((k) => desimal(isian[k]?.[t.triwulan - 1]?.[i]));
            const [target, realisasi] = [kolom(0), kolom(1)];
            expect(utuh(t.target)).toBe(jumlah(target)?.toFixed() ?? null);
            expect(utuh(t.realisasi)).toBe(jumlah(realisasi)?.toFixed() ?? null);
            expect(t.kosong).toBe([...target, ...realisasi].filter((n) => n === null).length);
          }
        };
        for (const s of semuaSimpul(h.program)) periksa(s.triwulan, milik(s));
        periksa(h.triwulan, h.program.flatMap(milik));
      }),
    );
  });

  test('a group of sub kegiatan, as an indicator owns one, sums the same cells; no group, no rows', () => {
    const indeks = indeksTriwulan([...kas('s1', [['1', '2']]), ...kas('s4', [['10', null]])]);
    const [satu] = jumlahkanTriwulan(indeks, [
      { kode: 's1', nama: '' },
      { kode: 's4', nama: '' },
    ]);
    expect([utuh(satu?.target), utuh(satu?.realisasi), satu?.kosong]).toEqual(['11', '2', 1]);
    expect(jumlahkanTriwulan(indeks, [])).toEqual([]);
  });
});

describe('belanja', () => {
  const belanja = (kode: string, anggaran: string | null, realisasi: string | null) => ({
    kode,
    uraian: kode,
    anggaran,
    realisasi,
  });
  const baris = [
    belanja('5', null, null),
    belanja('5.1', '999', '999'),
    belanja('5.1.01', '60', '30'),
    belanja('5.1.02.01', '40', '40'),
    belanja('5.1.06', null, null),
    belanja('5.2', null, null),
  ];
  const ringkas = (b: typeof baris) =>
    hitungBelanja(b).map((x) => [x.kode, utuh(x.anggaran), utuh(x.realisasi), utuh(x.sisa), utuh(x.persen)]);

  test('parents are sums of leaves, also over a missing level and against a typed total; blank rows stay blank', () => {
    expect(ringkas(baris)).toEqual([
      ['5', '100', '70', '30', '70'],
      ['5.1', '100', '70', '30', '70'],
      ['5.1.01', '60', '30', '30', '50'],
      ['5.1.02.01', '40', '40', '0', '100'],
      ['5.1.06', null, null, null, null],
      ['5.2', null, null, null, null],
    ]);
  });

  test('the order of the rows changes nothing but the order', () => {
    expect(ringkas(baris.toReversed())).toEqual(ringkas(baris).toReversed());
  });
});

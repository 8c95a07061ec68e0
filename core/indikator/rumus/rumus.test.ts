import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Desimal } from '../../values/desimal.ts';
import { angkaTercatat } from '../../values/rakitAngka.ts';
import { bacaRumus } from './bacaRumus.ts';
import { hitungRumus } from './hitungRumus.ts';
import { periksaRumus } from './periksaRumus.ts';
import { FUNGSI_RUMUS, namaDalamRumus, type OperatorRumus, type PohonRumus } from './pohonRumus.ts';
import { rumusBerasal } from './rumusBerasal.ts';
import { satuanRumus } from './satuanRumus.ts';
import { tulisRumus } from './tulisRumus.ts';
import { urutkanRumus } from './urutkanRumus.ts';

const KOMPONEN: Record<string, string | null> = {
  a: '10',
  b: '4',
  c: null,
  nol: '0',
  IKU1: '91.22',
  '1.06.01.2.01/a': '2',
};
const nilaiKomponen = new Map(Object.entries(KOMPONEN).map(([k, v]) => [k, v === null ? null : new Desimal(v)]));

/** "14", "kosong", or the kode of the masalah with its place. */
function hitung(teks: string): string {
  const pohon = bacaRumus(teks);
  if (!pohon.ok) return `${pohon.masalah.kode}@${pohon.masalah.posisi}`;
  const hasil = hitungRumus(pohon.nilai, nilaiKomponen);
  if (!hasil.ok) return `${hasil.masalah.kode}@${hasil.masalah.posisi}`;
  return hasil.nilai.nilai?.toFixed() ?? 'kosong';
}

function baca(teks: string): PohonRumus {
  const pohon = bacaRumus(teks);
  if (!pohon.ok) throw new Error(pohon.masalah.pesan);
  return pohon.nilai;
}

describe('rumus', () => {
  it.each([
    ['a + b', '14'],
    ['a + b * 2', '18'],
    ['(a + b) / 2', '7'],
    ['(a + b) ÷ 2 × 100', '700'],
    ['a - b - 1', '5'],
    ['a - (b - 1)', '7'],
    ['a / b / 2', '1.25'],
    ['-a + b', '-6'],
    ['a * -b', '-40'],
    ['−(a − b)', '-6'],
    ['+a', '10'],
    ['0,8 * a + 0.2 * b', '8.8'],
    ['rata_rata(a, b)', '7'],
    ['jumlah(a; b; 0,5)', '14.5'],
    ['min(a, b) + maks(a, b)', '14'],
    ['[1.06.01.2.01/a] * IKU1', '182.44'],
    ['1 / 8', '0.125'],
    ['c', 'kosong'],
    ['a + c', 'kosong'],
    ['c * 0', 'kosong'],
    ['rata_rata(a, c)', 'kosong'],
    ['nol', '0'],
    ['a / nol', 'rumus.pembagi-nol@2'],
    ['c / nol', 'rumus.pembagi-nol@2'],
    ['a / (b - 4)', 'rumus.pembagi-nol@2'],
    ['a / c', 'kosong'],
    ['a + d', 'rumus.nama-tidak-dikenal@4'],
    ['', 'rumus.kosong@0'],
    ['a +', 'rumus.tidak-lengkap@3'],
    ['a b', 'rumus.tidak-lengkap@2'],
    ['* a', 'rumus.tidak-lengkap@0'],
    ['(a + b', 'rumus.kurung-tidak-berpasangan@0'],
    ['a + b)', 'rumus.kurung-tidak-berpasangan@5'],
    ['()', 'rumus.kurung-tidak-berpasangan@1'],
    ['rata_rata(a, b', 'rumus.kurung-tidak-berpasangan@0'],
    ['rata_rata()', 'rumus.kurung-tidak-berpasangan@10'],
    ['akar(a)', 'rumus.fungsi-tidak-dikenal@0'],
    ['a ^ 2', 'rumus.tanda-tidak-dikenal@2'],
    ['a * 100%', 'rumus.tanda-tidak-dikenal@7'],
    ['a * 1.000', 'rumus.angka-tidak-sah@4'],
    ['1.000.000', 'rumus.angka-tidak-sah@0'],
    ['2a', 'rumus.angka-tidak-sah@0'],
    ['constructor', 'rumus.nama-tidak-dikenal@0'],
    ['toString(a)', 'rumus.fungsi-tidak-dikenal@0'],
    ['('.repeat(1500), 'rumus.terlalu-rumit@100'],
    [`${'a+'.repeat(1500)}a`, 'rumus.terlalu-rumit@2000'],
  ])('%s → %s', (teks, hasil) => expect(hitung(teks)).toBe(hasil));

  it('gives exact thirds and the IKU of the five services', () => {
    const layanan = new Map([
      ['disabilitas', new Desimal(373).times(100).div(665)],
      ...['anak', 'lansia', 'gepeng', 'bencana'].map((k): [string, Desimal] => [k, new Desimal(100)]),
    ]);
    const hasil = hitungRumus(baca('(disabilitas + anak + lansia + gepeng + bencana) / 5'), layanan);
    expect(hasil.ok && hasil.nilai.nilai?.toFixed(10)).toBe('91.2180451128');
  });

  it('lists blanks among the names it uses', () => {
    const hasil = hitungRumus(baca('a + c * 2 - c'), nilaiKomponen);
    expect(hasil).toEqual({ ok: true, nilai: { nilai: null, kosong: ['c'] } });
    expect(namaDalamRumus(baca('b + a * b'))).toEqual(['b', 'a']);
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab1,.;+-*/()[] _%', 'rata_rata(', 'nol', '÷') }), (teks) => {
        const pohon = bacaRumus(teks);
        if (pohon.ok) hitungRumus(pohon.nilai, nilaiKomponen);
        else {
          expect(pohon.masalah.posisi).toBeLessThanOrEqual(teks.length);
          expect(pohon.masalah.pesan).toMatch(/\.$/);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

/** Trees without places in the text, so that write and read can be compared. */
const pohonAcak = fc.letrec<{ pohon: PohonRumus }>((ikat) => ({
  pohon: fc.oneof(
    { maxDepth: 5 },
    fc.nat(99_999).map((n): PohonRumus => ({ jenis: 'angka', nilai: new Desimal(n).div(100) })),
    fc.constantFrom('a', 'b', '1.06.01.2.01/a').map((nama): PohonRumus => ({ jenis: 'nama', nama, posisi: 0 })),
    ikat('pohon').map((isi): PohonRumus => ({ jenis: 'negatif', isi })),
    fc
      .tuple(fc.constantFrom<OperatorRumus>('+', '-', '*', '/'), ikat('pohon'), ikat('pohon'))
      .map(([operator, kiri, kanan]): PohonRumus => ({ jenis: 'operasi', operator, kiri, kanan, posisi: 0 })),
    fc
      .tuple(fc.constantFrom(...FUNGSI_RUMUS), fc.array(ikat('pohon'), { minLength: 1, maxLength: 3 }))
      .map(([fungsi, argumen]): PohonRumus => ({ jenis: 'fungsi', fungsi, argumen, posisi: 0 })),
  ),
})).pohon;

function tanpaPosisi(pohon: PohonRumus): PohonRumus {
  if (pohon.jenis === 'angka') return pohon;
  if (pohon.jenis === 'negatif') return { ...pohon, isi: tanpaPosisi(pohon.isi) };
  if (pohon.jenis === 'operasi')
    return { ...pohon, posisi: 0, kiri: tanpaPosisi(pohon.kiri), kanan: tanpaPosisi(pohon.kanan) };
  if (pohon.jenis === 'fungsi') return { ...pohon, posisi: 0, argumen: pohon.argumen.map(tanpaPosisi) };
  return { ...pohon, posisi: 0 };
}

it('write and read are twins', () => {
  fc.assert(
    fc.property(pohonAcak, (pohon) => {
      expect(tanpaPosisi(baca(tulisRumus(pohon)))).toEqual(pohon);
    }),
  );
});

describe('urutkanRumus', () => {
  it('puts what is used before its user and keeps the order otherwise', () => {
    const rujukan = new Map([
      ['TUJUAN', ['IKU1', 'IKU2']],
      ['IKU2', ['x']],
      ['IKU1', ['IKU2', 'y']],
      ['LAIN', []],
    ]);
    expect(urutkanRumus(rujukan)).toEqual({ ok: true, nilai: ['IKU2', 'IKU1', 'TUJUAN', 'LAIN'] });
  });

  it('names the circle', () => {
    const hasil = urutkanRumus(
      new Map([
        ['P', ['A']],
        ['A', ['B']],
        ['B', ['C']],
        ['C', ['A']],
      ]),
    );
    expect(!hasil.ok && hasil.masalah.lingkaran).toEqual(['A', 'B', 'C', 'A']);
    expect(urutkanRumus(new Map([['A', ['A']]])).ok).toBe(false);
  });

  it('orders every graph without a circle, and only those', () => {
    const sisi = fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 12 });
    fc.assert(
      fc.property(sisi, (pasangan) => {
        const rujukan = new Map(
          Array.from({ length: 7 }, (_, i) => [
            `${i}`,
            pasangan.filter(([dari]) => dari === i).map(([, ke]) => `${ke}`),
          ]),
        );
        const hasil = urutkanRumus(rujukan);
        if (hasil.ok) {
          expect([...hasil.nilai].sort()).toEqual([...rujukan.keys()]);
          for (const [dari, ke] of pasangan)
            expect(hasil.nilai.indexOf(`${ke}`)).toBeLessThan(hasil.nilai.indexOf(`${dari}`));
        } else {
          const { lingkaran } = hasil.masalah;
          expect(lingkaran[0]).toBe(lingkaran.at(-1));
          lingkaran.slice(1).forEach((ke, i) => {
            expect(rujukan.get(lingkaran[i] ?? '')).toContain(ke);
          });
        }
      }),
    );
  });
});

describe('satuanRumus', () => {
  const satuan = new Map([
    ['orang1', 'Orang'],
    ['orang2', 'orang'],
    ['rp', 'Rp'],
    ['p', '%'],
  ]);
  it.each([
    ['orang1 + orang2', 'Orang'],
    ['orang1 + 5', 'Orang'],
    ['orang1 / orang2', ''],
    ['orang1 / orang2 * 100', '%'],
    ['100 * orang1 / orang2', '%'],
    ['orang1 * 100 / orang2', '%'],
    ['(p + p) / 2', '%'],
    ['rp / orang1', 'Rp/Orang'],
    ['rata_rata(p, p, 100)', '%'],
    ['p + orang1', 'rumus.satuan-berbeda'],
    ['maks(p, orang1 / orang2)', 'rumus.satuan-berbeda'],
  ])('%s is in %j', (teks, hasil) => {
    const s = satuanRumus(baca(teks), satuan);
    expect(s.ok ? s.nilai : s.masalah.kode).toBe(hasil);
  });
});

describe('periksaRumus', () => {
  const komponen = ['a', 'b'].map((kode) => ({ kode, nama: kode, satuan: 'Orang', spm: null }));
  const kode = (rumus: string | null, satuan: string) => periksaRumus({ rumus, komponen, satuan }).map((m) => m.kode);

  it('accepts what can be used', () => {
    expect(kode(null, '%')).toEqual([]);
    expect(kode('a / b × 100', '%')).toEqual([]);
    expect(kode('a / b', 'Indeks')).toEqual([]);
    expect(kode('a + b', 'orang')).toEqual([]);
  });

  it('says what is wrong', () => {
    expect(kode('a + ', '%')).toEqual(['rumus.tidak-lengkap']);
    expect(kode('a + x + y', 'Orang')).toEqual(['rumus.nama-tidak-dikenal', 'rumus.nama-tidak-dikenal']);
    expect(kode('a / b', '%')).toEqual(['rumus.satuan-berbeda']);
    expect(kode('a + b', 'Dokumen')).toEqual(['rumus.satuan-berbeda']);
  });
});

describe('rumusBerasal', () => {
  const komponen = (nilai: (string | null)[]) =>
    nilai.map((n, i) => ({
      kode: `k${i}`,
      nama: `Komponen ${i + 1}`,
      satuan: '%',
      angka: angkaTercatat({ nilai: n }, 'Isian.'),
    }));

  it('shows the formula with names and with values', () => {
    const hasil = rumusBerasal('(k0 + k1) / 2', komponen(['56.0902255639', '100']));
    expect(hasil.asal.uraian).toBe('(Komponen 1 + Komponen 2) ÷ 2 = (56,0902 + 100) ÷ 2 = 78,0451.');
    expect(hasil.nilai?.toFixed()).toBe('78.04511278195');
    expect(hasil.asal.masukan.map((m) => m.label)).toEqual(['Komponen 1', 'Komponen 2']);
  });

  it('is blank with a reason when something is missing', () => {
    const kosong = rumusBerasal('(k0 + k1) / 2', komponen(['56', null]));
    expect([kosong.nilai, kosong.tanda]).toEqual([null, 'KOMPONEN_KOSONG']);
    expect(kosong.asal.uraian).toContain('Komponen 2 belum diisi');
    expect(rumusBerasal('k0 / k1', komponen(['1', '0'])).tanda).toBe('PEMBAGI_NOL');
    expect(rumusBerasal('k0 +', komponen(['1'])).asal.uraian).toContain('tidak lengkap');
  });
});

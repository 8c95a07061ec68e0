import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RujukanRencana, SimpulRencana } from './isiRencana.ts';
import { kodeAtas, periksaKodeRencana, samaKode } from './periksaKodeRencana.ts';
import { periksaRencana } from './periksaRencana.ts';
import { balikRencana, type PerintahRencana, ubahRencana, urutkanRencana } from './ubahRencana.ts';

const RUJUKAN: RujukanRencana = {
  sasaran: new Set(['S1', 'S2']),
  jabatan: new Set(['sekretaris', 'kabid']),
  mitra: new Set(['dinkes']),
  nomenklatur: new Map([
    ['1.06.04', 'Program Rehabilitasi Sosial'],
    ['1.06.04.2.01', 'Rehabilitasi Sosial Dasar'],
    ['1.06.04.2.01.01', 'Penyediaan Permakanan'],
  ]),
  edisi: { judul: 'Nomenklatur contoh', sitasi: 'Kepmendagri contoh' },
};

const simpul = (tingkat: SimpulRencana['tingkat'], kode: string, induk: string | null, lain = {}): SimpulRencana => ({
  tingkat,
  kode,
  nama: RUJUKAN.nomenklatur.get(kode) ?? `Nama ${kode}`,
  induk,
  penanggungJawab: ['kabid'],
  sasaran: null,
  catatanKeluaran: null,
  crosscutting: [],
  ...lain,
});

const CONTOH = [
  simpul('program', '1.06.04', 'S1'),
  simpul('kegiatan', '1.06.04.2.01', '1.06.04'),
  simpul('subkegiatan', '1.06.04.2.01.01', '1.06.04.2.01'),
];

const ditolak = (perintah: PerintahRencana) => {
  const hasil = ubahRencana(CONTOH, perintah, RUJUKAN);
  return hasil.ok ? [] : hasil.masalah.map((satu) => satu.kode);
};

describe('ubahRencana', () => {
  it.each<[string, PerintahRencana, string]>([
    [
      'a kegiatan whose kode is of another program',
      { jenis: 'tambah', ...simpul('kegiatan', '1.06.05.2.01', '1.06.04') },
      'kode-bukan-anak',
    ],
    ['a kode of the wrong form', { jenis: 'tambah', ...simpul('program', '1.6.9', 'S1') }, 'kode-salah-bentuk'],
    [
      'the same kode in four digits',
      { jenis: 'tambah', ...simpul('subkegiatan', '1.06.04.2.01.0001', '1.06.04.2.01') },
      'kode-sudah-dipakai',
    ],
    [
      'a kegiatan without its program',
      { jenis: 'tambah', ...simpul('kegiatan', '1.06.06.2.01', '1.06.06') },
      'induk-tidak-ada',
    ],
    ['an unknown sasaran', { jenis: 'pindah', tingkat: 'program', kode: '1.06.04', induk: 'S9' }, 'induk-tidak-ada'],
    ['a parent with children', { jenis: 'hapus', tingkat: 'kegiatan', kode: '1.06.04.2.01' }, 'masih-punya-anak'],
    ['what is gone', { jenis: 'hapus', tingkat: 'kegiatan', kode: '1.06.04.2.09' }, 'simpul-tidak-ada'],
    [
      'an unknown jabatan',
      { jenis: 'tambah', ...simpul('program', '1.06.06', 'S1', { penanggungJawab: ['camat'] }) },
      'jabatan-tidak-ada',
    ],
    [
      'a partner that is not there',
      { jenis: 'ubah', ...simpul('program', '1.06.04', 'S1', { crosscutting: [{ mitra: 'x', kontribusi: 'y' }] }) },
      'mitra-tidak-ada',
    ],
    [
      'a partner without a part',
      {
        jenis: 'ubah',
        ...simpul('program', '1.06.04', 'S1', { crosscutting: [{ mitra: 'dinkes', kontribusi: ' ' }] }),
      },
      'kontribusi-kosong',
    ],
    ['a blank name', { jenis: 'tambah', ...simpul('program', '1.06.06', 'S1', { nama: ' ' }) }, 'nama-kosong'],
  ])('refuses %s', (_, perintah, alasan) => {
    expect(ditolak(perintah)).toEqual([`perencanaan.${alasan}`]);
  });

  it('says which article a wrong parent is against', () => {
    const [satu] = periksaKodeRencana('kegiatan', '1.06.05.2.01', '1.06.04');
    expect(satu?.sitasi).toBe('Permendagri Nomor 90 Tahun 2019');
    expect(satu?.pesan).toContain('1.06.04');
  });
});

describe('periksaRencana', () => {
  const kode = (daftar: readonly SimpulRencana[], berindikator: readonly string[] = []) =>
    periksaRencana(daftar, RUJUKAN, new Set(berindikator)).map((satu) => `${satu.simpul.kode} ${satu.kode.slice(12)}`);

  it('finds nothing in a complete tree', () => {
    expect(
      kode(
        CONTOH,
        CONTOH.map((satu) => `${satu.tingkat} ${satu.kode}`),
      ),
    ).toEqual([]);
  });

  it('tells what the tree lacks', () => {
    const daftar = [
      simpul('program', '1.06.04', null, { nama: 'Program Rehab', penanggungJawab: [] }),
      simpul('program', '1.06.99', 'S1', { penanggungJawab: ['kabid', 'sekretaris'] }),
    ];
    expect(kode(daftar, ['program 1.06.04', 'program 1.06.99'])).toEqual([
      '1.06.04 nama-berbeda',
      '1.06.04 tanpa-sasaran',
      '1.06.04 belum-dijabarkan',
      '1.06.04 tanpa-penanggung-jawab',
      '1.06.99 di-luar-nomenklatur',
      '1.06.99 belum-dijabarkan',
      '1.06.99 penanggung-jawab-banyak',
    ]);
  });
});

describe('random edits', () => {
  const kodeAcak = {
    program: fc.constantFrom('1.06.01', '1.06.04'),
    kegiatan: fc.constantFrom('1.06.01.2.01', '1.06.04.2.01', '1.06.04.2.02'),
    subkegiatan: fc.constantFrom('1.06.04.2.01.01', '1.06.04.2.01.0001', '1.06.04.2.01.02', '1.06.01.2.01.01'),
  };
  const perintahAcak: fc.Arbitrary<PerintahRencana> = fc
    .constantFrom('program' as const, 'kegiatan' as const, 'subkegiatan' as const)
    .chain((tingkat) =>
      kodeAcak[tingkat].chain((kode) => {
        const induk =
          tingkat === 'program'
            ? fc.constantFrom('S1', 'S2', null)
            : fc.oneof(
                { weight: 6, arbitrary: fc.constant(kodeAtas(tingkat, kode)) },
                fc.constantFrom('1.06.04', '1.06.09.2.01', null),
              );
        const isi = fc.record({
          nama: fc.constantFrom('Satu', 'Dua', 'Tiga', 'Empat', ' '),
          penanggungJawab: fc.constantFrom<string[][]>(
            [],
            ['kabid'],
            ['sekretaris', 'kabid'],
            ['kabid', 'sekretaris'],
            ['camat'],
          ),
        });
        return fc.oneof(
          fc.tuple(induk, isi).map(([i, lain]) => ({ jenis: 'tambah' as const, ...simpul(tingkat, kode, i, lain) })),
          isi.map((lain) => {
            const { induk: _, ...satu } = simpul(tingkat, kode, null, lain);
            return { jenis: 'ubah' as const, ...satu };
          }),
          fc.constant({ jenis: 'hapus' as const, tingkat, kode }),
          fc.constantFrom('S1', 'S2', 'S7', null).map((i) => ({
            jenis: 'pindah' as const,
            tingkat: 'program' as const,
            kode: '1.06.04',
            induk: i,
          })),
        );
      }),
    );

  it('keep every parent in place and every kode once, and can be taken back', () => {
    let diterima = 0;
    fc.assert(
      fc.property(fc.array(perintahAcak, { minLength: 5, maxLength: 25 }), (daftar) => {
        let kini = [simpul('program', '1.06.04', 'S1'), simpul('kegiatan', '1.06.04.2.01', '1.06.04')];
        for (const perintah of daftar) {
          const hasil = ubahRencana(kini, perintah, RUJUKAN);
          if (!hasil.ok) continue;
          diterima += 1;
          const balik = balikRencana(kini, perintah);
          const semula = balik ? ubahRencana(hasil.nilai, balik, RUJUKAN) : null;
          expect(semula?.ok && urutkanRencana(semula.nilai)).toEqual(urutkanRencana(kini));
          kini = hasil.nilai;
          for (const satu of kini) {
            expect(kini.filter((lain) => samaKode(lain.kode, satu.kode))).toHaveLength(1);
            if (satu.tingkat === 'program') expect([null, 'S1', 'S2']).toContain(satu.induk);
            else {
              expect(satu.induk).toBe(kodeAtas(satu.tingkat, satu.kode));
              expect(kini.some((atas) => atas.kode === satu.induk)).toBe(true);
            }
          }
        }
      }),
    );
    expect(diterima).toBeGreaterThan(200);
  });
});

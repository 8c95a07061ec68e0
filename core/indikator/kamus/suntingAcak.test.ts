// Random edits on the indicators of a year: each is refused, or leaves a plan that can be computed to the end.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bacaSampel } from '../../../sample/lampung-barat-2024/bacaSampel.ts';
import { hitung } from '../../pelaporan/hitung.ts';
import type { FaktaIndikator } from '../faktaIndikator.ts';
import { bacaRumus } from '../rumus/bacaRumus.ts';
import { urutkanRumus } from '../rumus/urutkanRumus.ts';
import { gerbangIku } from './gerbangIku.ts';
import { type BahanKonteks, rujukanRumus, siapkanKonteks } from './konteksDefinisi.ts';
import { periksaDefinisi } from './periksaDefinisi.ts';
import { periksaPerubahan } from './periksaPerubahan.ts';
import { simpulRencana } from './simpulRencana.ts';

const { bahan } = bacaSampel();
const TETAP: Omit<BahanKonteks, 'indikator'> = {
  tahun: bahan.tahun,
  renstra: bahan.perencanaan.renstra,
  simpul: simpulRencana(bahan.perencanaan),
  jabatan: bahan.perencanaan.jabatan,
  spm: bahan.layanan.spm,
};
const TERISI = new Set(bahan.pengukuran.realisasi.map((satu) => satu.indikator));
const AWAL = bahan.indikator.filter((satu) => ['IT1', 'IKU1', 'IP1', 'IP2', 'IP4'].includes(satu.kode));

const rumus = fc.constantFrom(
  ...[null, '', 'a', '(a + b) / 2', 'a / b * 100', 'a / b', 'IKU1', 'IP2 + a', 'IT1', 'IP4', 'a +', '9a'],
  ...['rata_rata(a; IKU1)', 'a / (b - b)'],
);
const komponen = fc.uniqueArray(
  fc.record(
    {
      kode: fc.constantFrom('a', 'b', 'jumlah', 'x y'),
      nama: fc.constantFrom('Data', ''),
      satuan: fc.constantFrom('%', 'Orang', ' '),
      spm: fc.constantFrom(null, 'anak', 'asing'),
      penanggungJawab: fc.constantFrom('kadis', 'asing'),
      sumberData: fc.constant('Register'),
    },
    { requiredKeys: ['kode', 'nama', 'satuan', 'spm'] },
  ),
  { maxLength: 3, selector: (satu) => satu.kode },
);
const nilai = fc.constantFrom(null, '0', '80', '-3.25', 'B', 'WTP', 'banyak');

// An edit touches what belongs together; with everything at random at once nothing would ever be accepted.
const ubah: fc.Arbitrary<Partial<FaktaIndikator>> = fc.oneof(
  fc.record({ rumus, komponen }),
  fc.record({ rumus }),
  fc.record({ satuan: fc.constantFrom('%', 'orang', 'kategori', '') }),
  fc.record({
    jenisNilai: fc.constantFrom<FaktaIndikator['jenisNilai']>('angka', 'predikat'),
    skala: fc.constantFrom(null, 'skm-mutu', 'tidak-ada'),
    rumus,
    target: fc.constant<FaktaIndikator['target']>([]),
    targetTriwulan: fc.constant<FaktaIndikator['targetTriwulan']>([]),
  }),
  fc.record({
    akumulasi: fc.constantFrom<FaktaIndikator['akumulasi']>('SUM', 'LAST', 'AVG', 'MAX', 'MIN'),
    polaritas: fc.constantFrom<FaktaIndikator['polaritas']>('maksimasi', 'minimasi', 'stabilisasi'),
  }),
  fc.record({
    tingkat: fc.constantFrom<FaktaIndikator['tingkat']>('sasaran', 'program'),
    induk: fc.constantFrom('S1', '1.06.04'),
    subKegiatan: fc.constant<string[]>([]),
  }),
  fc.record({ penanggungJawab: fc.subarray(['kadis', 'sekretaris', 'asing']) }),
  fc.record({
    target: fc.array(fc.record({ tahun: fc.constantFrom(2023, 2024, 2030), nilai: fc.record({ nilai }) }), {
      maxLength: 2,
    }),
  }),
);

const sunting = fc.record({ kode: fc.constantFrom(...AWAL.map((satu) => satu.kode)), ubah });

it('accepts only what can be computed, however the edits come', () => {
  let diterima = 0;
  fc.assert(
    fc.property(fc.array(sunting, { minLength: 1, maxLength: 8 }), (daftar) => {
      let indikator = AWAL;
      for (const { kode, ubah: baru } of daftar) {
        const konteks = siapkanKonteks({ ...TETAP, indikator });
        const sesudah = indikator.map((satu) => (satu.kode === kode ? { ...satu, ...baru } : satu));
        const fakta = sesudah.find((satu) => satu.kode === kode) ?? expect.fail(kode);
        const lama = indikator.find((satu) => satu.kode === kode) ?? expect.fail(kode);
        const hasil = [...periksaPerubahan(lama, fakta, TERISI.has(kode)), ...periksaDefinisi(fakta, konteks)];
        if (hasil.some((satu) => satu.tingkat === 'salah')) continue;
        indikator = sesudah;
        diterima += 1;
      }
      const rujukan = new Map(indikator.map((satu) => [satu.kode, rujukanRumus(satu)]));
      expect(urutkanRumus(rujukan).ok).toBe(true);
      for (const satu of indikator) {
        if (satu.rumus !== null) expect(bacaRumus(satu.rumus).ok).toBe(true);
        for (const kode of rujukan.get(satu.kode) ?? []) expect(rujukan.has(kode)).toBe(true);
      }
      const hitungan = hitung({ ...bahan, indikator, evaluasi: { ...bahan.evaluasi, efisiensi: [] } });
      expect([...hitungan.indikator.keys()]).toEqual(indikator.map((satu) => satu.kode));
      // The gate has an answer for each of them, too.
      for (const satu of indikator) gerbangIku({ ...satu, iku: true }, siapkanKonteks({ ...TETAP, indikator }));
    }),
    {
      numRuns: 150,
      // A word that is there, read as a number, once made the calculation throw.
      examples: [[[{ kode: 'IP4', ubah: { jenisNilai: 'angka', skala: null, target: [], targetTriwulan: [] } }]]],
    },
  );
  expect(diterima).toBeGreaterThan(50);
});

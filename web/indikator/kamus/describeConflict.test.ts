import type { KamusIndikator } from '@tapis/contract/indikator/definisiIndikator.ts';
import fc from 'fast-check';
import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { kamus } from '../../text/id/kamus.ts';
import { id } from '../../text/id.ts';
import { describeConflict } from './describeConflict.ts';
import { clashingFields, emptyForm, type FormIndikator, mergeForms } from './formIndikator.ts';

const KAMUS: KamusIndikator = {
  tahun: 2024,
  renstra: null,
  indikator: [],
  simpul: [],
  jabatan: [{ kode: 'kadis', nama: 'Kepala Dinas' }],
  spm: [],
};
const BASE: FormIndikator = { ...emptyForm(undefined, []), kode: 'IKU1', nama: 'Lama', satuan: '%' };
const bandingkan = (mine: Partial<FormIndikator>, theirs: Partial<FormIndikator>) =>
  describeConflict(BASE, { ...BASE, ...mine }, { ...BASE, ...theirs }, KAMUS, i18next.t);

describe('describeConflict', () => {
  beforeAll(() => i18next.init({ lng: 'id', resources: { id: { translation: { ...id, ...kamus } } } }));

  it('shows where both changed, in words', () => {
    expect(bandingkan({ nama: 'Saya', satuan: 'orang' }, { nama: 'Mereka' })).toEqual([
      { label: 'Nama indikator', mine: 'Saya', theirs: 'Mereka' },
      { label: 'Satuan', mine: 'orang', theirs: '%' },
    ]);
    expect(bandingkan({ penanggungJawab: ['kadis'] }, { penanggungJawab: ['lama'] })).toEqual([
      { label: 'Jabatan penanggung jawab', mine: 'Kepala Dinas', theirs: 'lama' },
    ]);
  });

  it('shows what the other changed where nobody clashes', () => {
    expect(bandingkan({}, { iku: true })).toEqual([{ label: 'Termasuk IKU', mine: 'tidak', theirs: 'ya' }]);
  });
});

/** Two people at one form, whatever they type. */
const perubahan = fc.record(
  {
    nama: fc.constantFrom('Lama', 'A', 'B'),
    satuan: fc.constantFrom('%', 'orang'),
    presisi: fc.constantFrom(0, 2),
    rumus: fc.constantFrom(null, 'a', 'b'),
    penanggungJawab: fc.constantFrom<string[]>([], ['kadis']),
  },
  { requiredKeys: [] },
);

it('merging loses no change of mine and none of theirs that I did not touch', () => {
  fc.assert(
    fc.property(perubahan, perubahan, (own, other) => {
      const [mine, theirs] = [
        { ...BASE, ...own },
        { ...BASE, ...other },
      ];
      const merged = mergeForms(BASE, mine, theirs);
      for (const bidang of Object.keys(BASE) as (keyof FormIndikator)[]) {
        const changed = JSON.stringify(mine[bidang]) !== JSON.stringify(BASE[bidang]);
        expect(merged[bidang]).toEqual(changed ? mine[bidang] : theirs[bidang]);
      }
      expect(clashingFields(BASE, merged, theirs).every((bidang) => bidang in own)).toBe(true);
    }),
  );
});

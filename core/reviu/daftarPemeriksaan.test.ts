import { expect, it } from 'vitest';
import { berkasDariTeks } from '../../test/reviu/berkasDariTeks.ts';
import { daftarPemeriksaan } from './daftarPemeriksaan.ts';
import { reviu } from './reviu.ts';

const kodeTemuan = (teks: string) => reviu(berkasDariTeks(teks), { tahun: null }).temuan.map((t) => t.kode);

for (const { judul, kode, contohLulus, contohGagal } of daftarPemeriksaan) {
  it(`${judul}: every kode has an example`, () => {
    expect(new Set(contohGagal.flatMap(kodeTemuan))).toEqual(new Set(kode));
  });

  for (const teks of contohLulus)
    it(`${judul}: finds nothing in ${JSON.stringify(teks)}`, () => expect(kodeTemuan(teks)).toEqual([]));

  for (const teks of contohGagal)
    it(`${judul}: finds one fault in ${JSON.stringify(teks)}`, () => {
      const ditemukan = kodeTemuan(teks);
      expect(ditemukan).toHaveLength(1);
      expect(kode).toContain(ditemukan[0]);
    });
}

it('no two checks share a kode', () => {
  const kode = daftarPemeriksaan.flatMap((p) => p.kode);
  expect(kode).toEqual([...new Set(kode)]);
});

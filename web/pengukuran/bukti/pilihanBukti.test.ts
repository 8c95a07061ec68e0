import type { BuktiIsian } from '@tapis/contract/pengukuran/bukti.ts';
import { isiSel, lembarKinerja } from '@tapis/core/pengukuran/lembarKinerja.ts';
import { describe, expect, it } from 'vitest';
import { bacaSampel } from '../../../sample/lampung-barat-2024/bacaSampel.ts';
import {
  cocokSaring,
  indikatorTanpaBukti,
  parsePilihanBukti,
  type SARING_BUKTI,
  susunBarisBukti,
} from './pilihanBukti.ts';

const bukti = (indikator: string, triwulan: 1 | 2, dihapus: BuktiIsian['dihapus'] = null): BuktiIsian => ({
  ...{
    kode: `${indikator}-${triwulan}`,
    indikator,
    triwulan,
    nama: 'a.pdf',
    jenis: 'pdf',
    ukuran: 1,
    hash: '0'.repeat(64),
  },
  ...{ gambarKecil: false, dibersihkan: false, dipindai: false, keterangan: '', oleh: 'X', versi: 1, dihapus },
  waktu: '2024-07-08T00:00:00.000Z',
});

describe('evidence of a quarter', () => {
  const { bahan } = bacaSampel();
  const kinerja = lembarKinerja({
    ...bahan,
    pengukuran: {
      realisasi: bahan.pengukuran.realisasi.filter(({ indikator, triwulan }) => indikator !== 'IP4' || triwulan !== 1),
    },
  });
  const dihapus = { oleh: 'X', waktu: '2024-07-09T00:00:00.000Z' };
  const baris = susunBarisBukti(kinerja, [bukti('IP1', 1), bukti('IP2', 1, dihapus), bukti('IP3', 2)], 1);

  it('is told per indicator, without components, without what was deleted or belongs elsewhere', () => {
    expect(baris.length).toBe(kinerja.filter(({ jenis }) => jenis === 'indikator').length);
    expect(baris.filter((satu) => satu.bukti.length > 0).map((satu) => satu.baris.kode)).toEqual(['IP1']);
  });

  it('asks for evidence where a realisasi claims something', () => {
    const banyak = (saring: (typeof SARING_BUKTI)[number]) => baris.filter((satu) => cocokSaring(satu, saring)).length;
    const isi = (satu: (typeof baris)[number]) => isiSel(satu.baris.realisasi[1]);
    const tidakPerlu = baris.filter(({ perlu }) => !perlu);
    // In the first triwulan most of the sample has not begun: 0, and nothing to be proved.
    expect(tidakPerlu.map(isi).every((nilai) => nilai === null || nilai === '0')).toBe(true);
    expect(tidakPerlu.filter((satu) => isi(satu) === null).map((satu) => satu.baris.kode)).toEqual(['IP4']);
    expect([banyak('ada'), banyak('tanpa'), banyak('perlu')]).toEqual([
      1,
      baris.length - 1,
      baris.length - 1 - tidakPerlu.length,
    ]);
    expect(banyak('perlu')).toBeGreaterThan(0);
  });

  it('names the indicators of the sheet whose realisasi nothing proves, in any triwulan that is shown', () => {
    const tanpa = (...tampak: (1 | 2)[]) => indikatorTanpaBukti(kinerja, [bukti('IP1', 1), bukti('IP4', 2)], tampak);
    expect([tanpa(1).has('IP1'), tanpa(1).has('IP2'), tanpa(1).has('IP4')]).toEqual([false, true, false]);
    expect([tanpa(1, 2).has('IP1'), tanpa(2).has('IP4')]).toEqual([true, false]);
  });

  it('reads its address', () => {
    expect(parsePilihanBukti({ tw: '2', saring: 'perlu', lain: 1 })).toEqual({ tw: 2, saring: 'perlu' });
    expect(parsePilihanBukti({ tw: 9, saring: 'x' })).toEqual({});
  });
});

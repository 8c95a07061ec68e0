import type { BuktiIsian } from '@tapis/contract/pengukuran/bukti.ts';
import { lembarKinerja } from '@tapis/core/pengukuran/lembarKinerja.ts';
import { describe, expect, it } from 'vitest';
import { bacaSampel } from '../../../sample/lampung-barat-2024/bacaSampel.ts';
import { cocokSaring, parsePilihanBukti, type SARING_BUKTI, susunBarisBukti } from './pilihanBukti.ts';

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

  it('asks for evidence where there is a realisasi', () => {
    const banyak = (saring: (typeof SARING_BUKTI)[number]) => baris.filter((satu) => cocokSaring(satu, saring)).length;
    const kosong = baris.filter(({ terisi }) => !terisi).length;
    expect(kosong).toBe(1);
    expect([banyak('ada'), banyak('tanpa'), banyak('perlu')]).toEqual([1, baris.length - 1, baris.length - 1 - kosong]);
  });

  it('reads its address', () => {
    expect(parsePilihanBukti({ tw: '2', saring: 'perlu', lain: 1 })).toEqual({ tw: 2, saring: 'perlu' });
    expect(parsePilihanBukti({ tw: 9, saring: 'x' })).toEqual({});
  });
});

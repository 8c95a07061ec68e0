import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TRIWULAN, type Triwulan } from '../../values/sel.ts';
import { awalTriwulan } from './awalTriwulan.ts';
import type { TindakLanjut } from './faktaKendala.ts';
import { keadaanTindakLanjut, sisaHariTindakLanjut } from './keadaanTindakLanjut.ts';
import { periksaSelesai, periksaTindakLanjut } from './periksaTindakLanjut.ts';
import { isTerbawa, tindakLanjutTriwulan } from './tindakLanjutTriwulan.ts';

const butir = (lain: Partial<TindakLanjut> = {}): TindakLanjut => ({
  nomor: '1',
  tahun: 2030,
  triwulan: 2,
  lembar: 'kinerja',
  baris: 'IP1',
  uraian: 'Rapat koordinasi dengan desa',
  jabatan: 'kabid',
  batas: '2030-08-15',
  selesai: null,
  catatanSelesai: null,
  ...lain,
});

describe('tindak lanjut', () => {
  it('is overdue from the day after its last day, and never once it is done', () => {
    expect(keadaanTindakLanjut(butir(), '2030-08-15')).toBe('terbuka');
    expect(keadaanTindakLanjut(butir(), '2030-08-16')).toBe('lewat');
    expect(keadaanTindakLanjut(butir({ selesai: '2030-09-01' }), '2031-01-01')).toBe('selesai');
    expect(sisaHariTindakLanjut(butir(), '2030-08-20')).toBe(-5);
    expect(sisaHariTindakLanjut(butir({ selesai: '2030-08-14' }), '2031-01-01')).toBe(1);
  });

  it('is carried until it is closed, also into the next year, and shows its closing once', () => {
    const terbuka = butir();
    expect(isTerbawa(terbuka, { tahun: 2030, triwulan: 2 })).toBe(false);
    expect(isTerbawa(terbuka, { tahun: 2030, triwulan: 3 })).toBe(true);
    expect(isTerbawa(terbuka, { tahun: 2031, triwulan: 1 })).toBe(true);
    const tutup = butir({ selesai: '2030-07-20' });
    expect(isTerbawa(tutup, { tahun: 2030, triwulan: 3 })).toBe(true);
    expect(isTerbawa(tutup, { tahun: 2030, triwulan: 4 })).toBe(false);
  });

  it('an open one is shown in every triwulan from its own on, and in none before', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TRIWULAN),
        fc.integer({ min: 2029, max: 2032 }),
        fc.constantFrom(...TRIWULAN),
        (asal: Triwulan, tahun, kini) => {
          const satu = butir({ triwulan: asal });
          const { sendiri, terbawa } = tindakLanjutTriwulan([satu], { tahun, triwulan: kini });
          const sudah = tahun * 4 + kini >= 2030 * 4 + asal;
          expect(sendiri.length + terbawa.length).toBe(sudah ? 1 : 0);
        },
      ),
    );
  });

  it('needs a text, an owner and a day that is neither before its quarter nor years away', () => {
    const periksa = (lain: Partial<TindakLanjut>) =>
      periksaTindakLanjut(butir(lain), { tahun: 2030, triwulan: 2 }, [{ kode: 'kabid' }]).map((satu) => satu.bidang);
    expect(periksa({})).toEqual([]);
    expect(periksa({ batas: awalTriwulan({ tahun: 2030, triwulan: 2 }) })).toEqual([]);
    expect(periksa({ uraian: ' ', jabatan: 'lain', batas: '2030-03-31' })).toEqual(['uraian', 'jabatan', 'batas']);
    expect(periksa({ batas: '2303-08-15' })).toEqual(['batas']);
  });

  it('is closed with a result, not in the future and not before it was decided', () => {
    const periksa = (selesai: string, catatan: string | null) =>
      periksaSelesai({ selesai, catatan }, { tahun: 2030, triwulan: 2 }, '2030-09-01').map((satu) => satu.bidang);
    expect(periksa('2030-09-01', 'Rapat dilaksanakan')).toEqual([]);
    expect(periksa('2030-09-02', null)).toEqual(['catatan', 'selesai']);
    expect(periksa('2030-03-31', 'Rapat')).toEqual(['selesai']);
  });
});

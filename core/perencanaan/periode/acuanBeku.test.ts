import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TRIWULAN } from '../../values/sel.ts';
import { acuanBeku, bekuSejak, pelanggaranBeku } from './acuanBeku.ts';
import { ISIAN_BARU, LANGKAH_ISIAN, periksaLangkah, terapkanLangkah } from './alurIsian.ts';

const JENDELA = { buka: '2024-04-01', tutup: '2024-04-10' };

describe('what an open quarter is measured against', () => {
  it('is free before the window begins, also while a draft without a window grows', () => {
    expect(bekuSejak(ISIAN_BARU, JENDELA, '2024-03-31')).toBeNull();
    expect(bekuSejak(ISIAN_BARU, null, '2024-12-31')).toBeNull();
    expect(bekuSejak({ ...ISIAN_BARU, status: 'draf', sejak: '2024-04-02' }, null, '2024-04-03')).toBeNull();
  });

  it('stands still from the first day of the window or from the submission, whichever came first', () => {
    expect(bekuSejak(ISIAN_BARU, JENDELA, '2024-04-01')).toBe('2024-04-01');
    const diajukan = { ...ISIAN_BARU, status: 'diajukan' as const, sejak: '2024-03-28' };
    expect(bekuSejak(diajukan, null, '2024-04-03')).toBe('2024-03-28');
    expect(bekuSejak(diajukan, JENDELA, '2024-04-03')).toBe('2024-03-28');
  });

  it('is free while the admin has opened it, the last day included', () => {
    const periode = [{ triwulan: 1 as const, isian: ISIAN_BARU, jendela: JENDELA }];
    const pembukaan = { sampai: '2024-05-02', alasan: 'Salah salin.' };
    expect([...acuanBeku(periode, pembukaan, '2024-05-02')]).toEqual([]);
    expect([...acuanBeku(periode, pembukaan, '2024-05-03')]).toEqual([[1, '2024-04-01']]);
  });

  it('the sentence says what, since when, why, and what to do', () => {
    expect(pelanggaranBeku('rumus', 'Rumus', [1, '2024-04-01'], 'Ubah yang lain.').pesan).toBe(
      'Rumus dibekukan sejak 1 April 2024, karena Triwulan I sudah dibuka: yang menjadi ukuran tidak berubah selagi diukur. Ubah yang lain. Bila memang keliru, minta admin pemda membuka acuan dengan alasan pada Lembar isian.',
    );
  });

  it('no sequence of acts lets go of it while a window has begun, and what is approved is always frozen', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LANGKAH_ISIAN), { maxLength: 20 }), fc.boolean(), (langkah, jadwal) => {
        const [jendela, hari] = [jadwal ? JENDELA : null, '2024-04-05'];
        let isian = ISIAN_BARU;
        for (const satu of langkah) {
          const minta = { langkah: satu, hari, oleh: 'Petugas Contoh', jendela, teks: 'alasan' };
          if (periksaLangkah(isian, minta).length === 0) isian = terapkanLangkah(isian, minta);
          const beku = acuanBeku(
            TRIWULAN.map((triwulan) => ({ triwulan, isian, jendela })),
            null,
            hari,
          );
          const wajib = jadwal || ['diajukan', 'dikembalikan', 'disetujui', 'dikunci'].includes(isian.status);
          expect(beku.size).toBe(wajib ? 4 : 0);
        }
      }),
    );
  });
});

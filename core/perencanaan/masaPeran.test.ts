import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPeranBaru } from './aturPeran.ts';
import { bertindakSebagai } from './izin.ts';
import { keadaanMasa, type MasaPeran, namaBertindak, periksaMasaPeran, ringkasMasa } from './masaPeran.ts';
import type { PeranPengguna } from './peran.ts';

const PLT: MasaPeran = { sebagai: 'plt', mulai: '2026-06-01', selesai: '2026-06-30' };
const dinsos = { pemda: '18.04', perangkatDaerah: 'dinsos' };
const kepala: PeranPengguna = { ...dinsos, peran: 'kepala' };
const perencana: PeranPengguna = { ...dinsos, peran: 'perencana' };
const admin: PeranPengguna = { peran: 'admin-pemda', pemda: '18.04', perangkatDaerah: null };

describe('the term of a role', () => {
  it.each([
    ['2026-05-31', 'akan'],
    ['2026-06-01', 'berlaku'],
    ['2026-06-30', 'berlaku'],
    ['2026-07-01', 'berakhir'],
  ])('on %s: %s', (hari, keadaan) => {
    expect(keadaanMasa(PLT, hari)).toBe(keadaan);
    expect(keadaanMasa(undefined, hari)).toBe('berlaku');
  });

  it('a Plt or Plh has both days; no term ends before it starts; an open definitive one says nothing', () => {
    expect(periksaMasaPeran({ ...PLT, selesai: null })).toBe('tanpa-tanggal');
    expect(periksaMasaPeran({ ...PLT, sebagai: 'plh', mulai: null })).toBe('tanpa-tanggal');
    expect(periksaMasaPeran({ ...PLT, selesai: '2026-05-31' })).toBe('terbalik');
    expect(periksaMasaPeran({ ...PLT, sebagai: 'definitif', mulai: null })).toBeNull();
    expect(periksaMasaPeran({ ...PLT, selesai: '2026-06-01' })).toBeNull();
    expect(ringkasMasa({ sebagai: 'definitif', mulai: null, selesai: null })).toBeUndefined();
  });

  it('whatever the days are, a term that passes has a day on which it counts', () => {
    const hari = fc.integer({ min: 1, max: 28 }).map((satu) => `2026-02-${String(satu).padStart(2, '0')}`);
    fc.assert(
      fc.property(hari, hari, (mulai, selesai) => {
        const masa: MasaPeran = { sebagai: 'plt', mulai, selesai };
        expect(periksaMasaPeran(masa) === null).toBe(keadaanMasa(masa, mulai) === 'berlaku');
      }),
    );
  });

  it('acts as Plt where only that role lets in, under the own name where another would do', () => {
    const plt = { ...kepala, masa: PLT };
    expect(bertindakSebagai('menyetujui-dokumen', [perencana, plt], dinsos)).toBe('plt');
    expect(bertindakSebagai('memeriksa-isian', [plt, perencana], dinsos)).toBe('definitif');
    const lain: PeranPengguna = { ...kepala, perangkatDaerah: 'dinkes' };
    expect(bertindakSebagai('menyetujui-dokumen', [lain, plt], dinsos)).toBe('plt');
    expect(namaBertindak('Contoh Budi', 'plt')).toBe('Plt. Contoh Budi');
    expect(namaBertindak('Contoh Budi', 'definitif')).toBe('Contoh Budi');
  });

  it('is checked when a role is given or changed, once per role', () => {
    const plt = { ...kepala, masa: PLT };
    const lebihAwal = { ...kepala, masa: { ...PLT, selesai: '2026-06-10' } };
    const terbalik = { ...kepala, masa: { ...PLT, selesai: '2026-05-10' } };
    expect(checkPeranBaru([admin], '18.04', [], [plt]).ok).toBe(true);
    expect(checkPeranBaru([admin], '18.04', [plt], [lebihAwal])).toEqual({ ok: true, nilai: [lebihAwal] });
    const masalah = { kode: 'pengguna.peran-salah-masa', peran: 'kepala' };
    expect(checkPeranBaru([admin], '18.04', [plt], [terbalik])).toEqual({
      ok: false,
      masalah: { ...masalah, sebab: 'terbalik' },
    });
    expect(checkPeranBaru([admin], '18.04', [], [plt, lebihAwal])).toEqual({
      ok: false,
      masalah: { ...masalah, sebab: 'ganda' },
    });
    const operator: PeranPengguna = { ...admin, peran: 'operator' };
    expect(checkPeranBaru([admin], '18.04', [operator], [{ ...operator, masa: PLT }]).ok).toBe(false);
  });
});

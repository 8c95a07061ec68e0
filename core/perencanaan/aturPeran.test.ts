import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPeranBaru } from './aturPeran.ts';
import { decideIzin } from './izin.ts';
import { LINGKUP_PERAN, PERAN, PERAN_DAPAT_DIBERI, type PeranPengguna } from './peran.ts';

const PEMDA = '18.04';
const admin: PeranPengguna[] = [{ peran: 'admin-pemda', pemda: PEMDA, perangkatDaerah: null }];
const perencana: PeranPengguna = { peran: 'perencana', pemda: PEMDA, perangkatDaerah: 'dinsos' };
const operator: PeranPengguna = { peran: 'operator', pemda: PEMDA, perangkatDaerah: null };

const peran = fc.record({
  peran: fc.constantFrom(...PERAN),
  pemda: fc.constantFrom(PEMDA, '18.05'),
  perangkatDaerah: fc.constantFrom(null, 'dinsos', 'dinkes'),
});
const banyak = fc.array(peran, { maxLength: 4 });
const tulis = (satu: PeranPengguna) => `${satu.peran} ${satu.pemda} ${satu.perangkatDaerah}`;
const beda = (a: readonly PeranPengguna[], b: readonly PeranPengguna[]) => {
  const lain = new Set(b.map(tulis));
  return a.filter((satu) => !lain.has(tulis(satu)));
};

describe('checkPeranBaru', () => {
  it('an admin pemda gives and takes roles of the own pemda', () => {
    expect(checkPeranBaru(admin, PEMDA, [], [perencana])).toEqual({ ok: true, nilai: [perencana] });
    expect(checkPeranBaru(admin, PEMDA, [perencana], admin)).toEqual({ ok: true, nilai: admin });
  });

  it('a role given twice counts once; a person without a role is deactivated instead', () => {
    expect(checkPeranBaru(admin, PEMDA, [], [perencana, { ...perencana }])).toEqual({ ok: true, nilai: [perencana] });
    expect(checkPeranBaru(admin, PEMDA, [perencana], [])).toEqual({
      ok: false,
      masalah: { kode: 'pengguna.peran-kosong' },
    });
  });

  it.each([
    [{ ...perencana, perangkatDaerah: null }, 'perangkat-daerah'],
    [{ peran: 'admin-pemda', pemda: PEMDA, perangkatDaerah: 'dinsos' } as const, 'pemda'],
  ])('%j is held in the wrong place', (satu, lingkup) => {
    expect(checkPeranBaru(admin, PEMDA, [], [satu])).toEqual({
      ok: false,
      masalah: { kode: 'pengguna.peran-salah-lingkup', peran: satu.peran, lingkup },
    });
  });

  it('an operator is neither made nor unmade by an admin pemda, but keeps the role beside others', () => {
    const masalah = { kode: 'pengguna.peran-tak-boleh-diberi', peran: 'operator' };
    expect(checkPeranBaru(admin, PEMDA, [], [operator])).toEqual({ ok: false, masalah });
    expect(checkPeranBaru(admin, PEMDA, [operator], [perencana])).toEqual({ ok: false, masalah });
    expect(checkPeranBaru(admin, PEMDA, [operator], [operator, perencana]).ok).toBe(true);
  });

  it('nobody gives or takes what they may not, whatever the roles are', () => {
    fc.assert(
      fc.property(banyak, banyak, banyak, (pemberi, lama, baru) => {
        const hasil = checkPeranBaru(pemberi, PEMDA, lama, baru);
        if (!hasil.ok) return;
        const milik = lama.filter((satu) => satu.pemda === PEMDA);
        const berubah = [...beda(hasil.nilai, milik), ...beda(milik, hasil.nilai)];
        for (const satu of berubah) {
          expect(satu.pemda).toBe(PEMDA);
          expect(PERAN_DAPAT_DIBERI).toContain(satu.peran);
          expect(decideIzin('mengelola-pengguna', pemberi, { pemda: PEMDA, perangkatDaerah: null })).toBe('boleh');
        }
        for (const satu of beda(hasil.nilai, milik)) {
          if (LINGKUP_PERAN[satu.peran] === 'pemda') expect(satu.perangkatDaerah).toBeNull();
          if (LINGKUP_PERAN[satu.peran] === 'perangkat-daerah') expect(satu.perangkatDaerah).not.toBeNull();
        }
        expect(new Set(hasil.nilai.map(tulis)).size).toBe(hasil.nilai.length);
        expect(new Set(hasil.nilai.map(tulis))).toEqual(new Set(baru.map(tulis)));
      }),
      { numRuns: 2000 },
    );
  });

  it('only an admin pemda over the whole pemda manages its users', () => {
    fc.assert(
      fc.property(banyak, (semua) => {
        const boleh = semua.some(
          (satu) => satu.peran === 'admin-pemda' && satu.pemda === PEMDA && satu.perangkatDaerah === null,
        );
        const ada = semua.some((satu) => satu.pemda === PEMDA);
        expect(decideIzin('mengelola-pengguna', semua, { pemda: PEMDA, perangkatDaerah: null })).toBe(
          boleh ? 'boleh' : ada ? 'ditolak' : 'tak-terlihat',
        );
      }),
    );
  });
});

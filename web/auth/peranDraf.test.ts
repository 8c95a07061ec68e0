import { checkPeranBaru } from '@tapis/core/perencanaan/aturPeran.ts';
import { LINGKUP_PERAN, PERAN, PERAN_DAPAT_DIBERI } from '@tapis/core/perencanaan/peran.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addRow, changePeran, type PeranDraf, readDraf, startDraf } from './peranDraf.ts';

const dinsos = { peran: 'perencana', perangkatDaerah: 'dinsos', jabatan: 'kasubbag' } as const;

describe('peranDraf', () => {
  it('starts with one open row, or with the roles there are', () => {
    expect(startDraf([])).toHaveLength(1);
    expect(readDraf(startDraf([dinsos]))).toEqual({ peran: [dinsos], problems: [] });
  });

  it('a new row has a key of its own, after removing too', () => {
    const three = addRow(addRow(startDraf([dinsos])));
    const rest = addRow(three.filter(({ kunci }) => kunci !== 1));
    expect(new Set(rest.map(({ kunci }) => kunci)).size).toBe(3);
  });

  it('no role at all, or a role without its perangkat daerah, is said at its row', () => {
    expect(readDraf(startDraf([])).problems).toEqual([{ kunci: 0, message: 'pengguna.peranKosong' }]);
    const open: PeranDraf = { kunci: 3, peran: 'kepala', perangkatDaerah: null, jabatan: null };
    expect(readDraf([open]).problems).toEqual([{ kunci: 3, message: 'pengguna.unitKosong' }]);
  });

  it('what may be sent is what the rule lets an admin give, as far as the places go', () => {
    const admin = [{ peran: 'admin-pemda', pemda: '18.04', perangkatDaerah: null } as const];
    const row = fc.record({
      peran: fc.constantFrom(...PERAN_DAPAT_DIBERI),
      perangkatDaerah: fc.constantFrom(null, 'dinsos', 'dinkes'),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
        const draf = rows.map((satu, kunci) => changePeran({ ...satu, kunci, jabatan: null }, satu.peran));
        const { peran } = readDraf(draf);
        if (peran === null) return;
        const diminta = peran.map((satu) => ({ ...satu, pemda: '18.04' }));
        expect(checkPeranBaru(admin, '18.04', [], diminta).ok).toBe(true);
      }),
    );
  });

  it('a role over the whole pemda forgets the perangkat daerah', () => {
    for (const peran of PERAN) {
      const { perangkatDaerah } = changePeran({ ...dinsos, kunci: 0 }, peran);
      expect(perangkatDaerah === null).toBe(LINGKUP_PERAN[peran] === 'pemda');
    }
  });
});

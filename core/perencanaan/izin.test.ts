import { describe, expect, it } from 'vitest';
import { canReadPerangkatDaerah, decideIzin, KEBIJAKAN } from './izin.ts';
import { PERAN } from './peran.ts';

const dinsos = { pemda: '18.04', perangkatDaerah: 'dinsos' };

describe('canReadPerangkatDaerah', () => {
  it.each(PERAN.filter((peran) => peran !== 'operator'))('%s reads the own perangkat daerah', (peran) => {
    expect(canReadPerangkatDaerah([{ peran, ...dinsos }], dinsos)).toBe('boleh');
  });

  it.each(PERAN)('%s of another perangkat daerah is refused', (peran) => {
    expect(canReadPerangkatDaerah([{ peran, pemda: '18.04', perangkatDaerah: 'dinkes' }], dinsos)).toBe('ditolak');
  });

  it.each(PERAN)('%s of another pemda sees nothing, even with the same kode', (peran) => {
    expect(canReadPerangkatDaerah([{ peran, pemda: '18.05', perangkatDaerah: 'dinsos' }], dinsos)).toBe('tak-terlihat');
    expect(canReadPerangkatDaerah([{ peran, pemda: '18.05', perangkatDaerah: null }], dinsos)).toBe('tak-terlihat');
  });

  it('a role over the whole pemda reads every perangkat daerah of it', () => {
    for (const peran of ['admin-pemda', 'apip', 'pimpinan'] as const)
      expect(canReadPerangkatDaerah([{ peran, pemda: '18.04', perangkatDaerah: null }], dinsos)).toBe('boleh');
  });

  it('an operator keeps the installation running and reads no kinerja', () => {
    expect(canReadPerangkatDaerah([{ peran: 'operator', pemda: '18.04', perangkatDaerah: null }], dinsos)).toBe(
      'ditolak',
    );
  });

  it('two roles in two perangkat daerah add up', () => {
    const peran = [
      { peran: 'kepala', pemda: '18.04', perangkatDaerah: 'dinkes' },
      { peran: 'perencana', pemda: '18.04', perangkatDaerah: 'dinsos' },
    ] as const;
    expect(canReadPerangkatDaerah(peran, dinsos)).toBe('boleh');
    expect(canReadPerangkatDaerah([], dinsos)).toBe('tak-terlihat');
  });

  it('only a role over the whole pemda counts for the pemda as a whole', () => {
    const pemda = { pemda: '18.04', perangkatDaerah: null };
    expect(decideIzin('mengelola-pemda', [{ peran: 'admin-pemda', ...pemda }], pemda)).toBe('boleh');
    expect(decideIzin('mengelola-pemda', [{ peran: 'admin-pemda', ...dinsos }], pemda)).toBe('ditolak');
    expect(decideIzin('mengelola-pemda', [{ peran: 'apip', ...pemda }], pemda)).toBe('ditolak');
  });

  it('a planner plans the own unit, a leader or auditor none', () => {
    expect(decideIzin('menyusun-rencana', [{ peran: 'perencana', ...dinsos }], dinsos)).toBe('boleh');
    for (const peran of ['pimpinan', 'apip', 'kepala'] as const)
      expect(decideIzin('menyusun-rencana', [{ peran, pemda: '18.04', perangkatDaerah: null }], dinsos)).toBe(
        'ditolak',
      );
  });

  it('each policy reads as a sentence', () => {
    for (const { kalimat } of Object.values(KEBIJAKAN)) expect(kalimat).toMatch(/^[A-Z].+\.$/);
  });
});

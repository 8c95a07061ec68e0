import { describe, expect, it } from 'vitest';
import { periksaPenyetuju } from './periksaPenyetuju.ts';

describe('two persons at a reviu', () => {
  it('only who reviewed is held back, and only while the pemda has not said why one may do both', () => {
    expect(periksaPenyetuju({ penelaah: false, alasanSendiri: null })).toEqual([]);
    expect(periksaPenyetuju({ penelaah: true, alasanSendiri: 'Hanya satu pejabat' })).toEqual([]);
    const [held] = periksaPenyetuju({ penelaah: true, alasanSendiri: null });
    expect(held).toMatchObject({ kode: 'reviu.penyetuju-penelaah' });
    expect(held?.pesan).toMatch(/Pengaturan, Persetujuan reviu/);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AKSI_PERJANJIAN,
  type AksiPerjanjian,
  aksiBoleh,
  isBeku,
  LANGKAH_PERJANJIAN,
  langkahPerjanjian,
  STATUS_PERJANJIAN,
  type StatusPerjanjian,
} from './alurPerjanjian.ts';

type Jejak = { aksi: AksiPerjanjian; status: StatusPerjanjian }[];

/** Tries the steps one after another, as a service would: what is refused leaves no trace. */
function walk(aksi: readonly AksiPerjanjian[]): { status: StatusPerjanjian | null; jejak: Jejak; ditolak: number } {
  const jejak: Jejak = [];
  let ditolak = 0;
  for (const satu of aksi) {
    const hasil = langkahPerjanjian(jejak.at(-1)?.status ?? null, satu, 'Perbaiki target.');
    if (hasil.ok) jejak.push({ aksi: satu, status: hasil.nilai });
    else ditolak += 1;
  }
  return { status: jejak.at(-1)?.status ?? null, jejak, ditolak };
}

const anySteps = fc.array(fc.constantFrom(...AKSI_PERJANJIAN), { maxLength: 40 });

describe('the way of an agreement', () => {
  it('goes from draft over a return to signature', () => {
    const { jejak, ditolak } = walk([
      'susun',
      'ubah',
      'ajukan',
      'kembalikan',
      'ubah',
      'ajukan',
      'tarik',
      'ajukan',
      'setujui',
      'tandatangani',
      'arsipkan',
    ]);
    expect(ditolak).toBe(0);
    expect(jejak.map(({ status }) => status)).toEqual([
      'draf',
      'draf',
      'diajukan',
      'dikembalikan',
      'dikembalikan',
      'diajukan',
      'draf',
      'diajukan',
      'disetujui',
      'ditandatangani',
      'ditandatangani',
    ]);
  });

  it('any sequence of steps ends in a legal status, with every step that was taken in the trace and nothing else', () => {
    fc.assert(
      fc.property(anySteps, (aksi) => {
        const { status, jejak, ditolak } = walk(aksi);
        expect(jejak.length + ditolak).toBe(aksi.length);
        expect(status === null || STATUS_PERJANJIAN.includes(status)).toBe(true);
        // The trace alone tells the whole story: replayed it is taken without a refusal and ends the same.
        expect(walk(jejak.map((satu) => satu.aksi))).toEqual({ status, jejak, ditolak: 0 });
        expect(jejak.every((satu, i) => aksiBoleh(jejak[i - 1]?.status ?? null).includes(satu.aksi))).toBe(true);
      }),
    );
  });

  it('what is signed was approved, and nothing was changed since', () => {
    fc.assert(
      fc.property(anySteps, (aksi) => {
        const { jejak } = walk(aksi);
        const tanda = jejak.findIndex(({ status }) => status === 'ditandatangani');
        if (tanda < 0) return;
        const sebelum = jejak.slice(0, tanda).map((satu) => satu.aksi);
        expect(sebelum.at(-1)).toBe('setujui');
        expect(jejak.slice(tanda + 1).every((satu) => satu.aksi === 'arsipkan')).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('an agreement is frozen only between its approval and the return of it', () => {
    fc.assert(
      fc.property(anySteps, (aksi) => {
        let beku = false;
        for (const satu of walk(aksi).jejak) {
          if (satu.aksi === 'setujui') beku = true;
          if (satu.aksi === 'kembalikan') beku = false;
          expect(isBeku(satu.status)).toBe(beku);
        }
      }),
    );
  });

  it('no status is a dead end except the signature, and every status is reached', () => {
    const tercapai = new Set<StatusPerjanjian | null>([null]);
    for (let i = 0; i < STATUS_PERJANJIAN.length; i += 1)
      for (const status of [...tercapai])
        for (const aksi of aksiBoleh(status)) tercapai.add(LANGKAH_PERJANJIAN[aksi].ke ?? status);
    expect(tercapai.size).toBe(STATUS_PERJANJIAN.length + 1);
    for (const status of STATUS_PERJANJIAN) expect(aksiBoleh(status).length, status).toBeGreaterThan(0);
    expect(aksiBoleh('ditandatangani')).toEqual(['arsipkan']);
  });

  it('a return needs a remark, and a refusal says what is wrong', () => {
    const kosong = langkahPerjanjian('diajukan', 'kembalikan', '  ');
    expect(kosong.ok ? '' : kosong.masalah.kode).toBe('perjanjian.catatan-kosong');
    const skipped = langkahPerjanjian('draf', 'setujui', null);
    expect(skipped.ok ? '' : skipped.masalah.pesan).toContain('berstatus draf tidak dapat disetujui');
  });
});

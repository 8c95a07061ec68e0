import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bacaKodeVerifikasi, kodeVerifikasi } from './kodeVerifikasi.ts';

const hash = fc.array(fc.constantFrom(...'0123456789abcdef'), { minLength: 64, maxLength: 64 }).map((h) => h.join(''));

it('is the first 60 bits in twelve letters', () => {
  expect(kodeVerifikasi('0'.repeat(64))).toBe('0000-0000-0000');
  expect(kodeVerifikasi('f'.repeat(64))).toBe('ZZZZ-ZZZZ-ZZZZ');
  expect(kodeVerifikasi(`00000000000002a${'f'.repeat(49)}`)).toBe('0000-0000-001A');
});

it('differs where the first 60 bits differ, and is read back as it was written or typed', () => {
  fc.assert(
    fc.property(hash, hash, (a, b) => {
      const kode = kodeVerifikasi(a);
      expect(kode === kodeVerifikasi(b)).toBe(a.slice(0, 15) === b.slice(0, 15));
      expect(bacaKodeVerifikasi(kode)).toBe(kode);
      expect(bacaKodeVerifikasi(` ${kode.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')} `)).toBe(kode);
    }),
  );
});

it.each(['', '7Q2K', '7Q2K-0M9D-XR4U', '7Q2K-0M9D-XR4A-1', 'bukan kode ya'])('%j is no code', (teks) => {
  expect(bacaKodeVerifikasi(teks)).toBeNull();
});

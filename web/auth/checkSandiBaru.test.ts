import { PANJANG_SANDI } from '@tapis/core/perencanaan/panjangSandi.ts';
import { expect, it } from 'vitest';
import { checkSandiBaru } from './checkSandiBaru.ts';

const { minimum, maksimum } = PANJANG_SANDI;

it.each([
  ['a'.repeat(minimum), 'a'.repeat(minimum), []],
  ['a'.repeat(maksimum), 'a'.repeat(maksimum), []],
  ['a'.repeat(minimum - 1), 'a'.repeat(minimum - 1), ['akun.sandiPendek']],
  ['a'.repeat(maksimum + 1), '', ['akun.sandiTerlaluPanjang']],
  ['a'.repeat(minimum), 'b'.repeat(minimum), ['akun.sandiBeda']],
])('%s, %s', (sandi, ulang, messages) =>
  expect(checkSandiBaru(sandi, ulang).map(({ message }) => message)).toEqual(messages),
);

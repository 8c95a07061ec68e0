// A new password that is typed twice: what is wrong with it, as keys of the message catalogue.
import { PANJANG_SANDI } from '@tapis/core/perencanaan/panjangSandi.ts';

export interface SandiBaruProblem {
  field: 'sandi' | 'ulang';
  message: 'akun.sandiPendek' | 'akun.sandiTerlaluPanjang' | 'akun.sandiBeda';
}

export function checkSandiBaru(sandi: string, ulang: string): SandiBaruProblem[] {
  if (sandi.length < PANJANG_SANDI.minimum) return [{ field: 'sandi', message: 'akun.sandiPendek' }];
  if (sandi.length > PANJANG_SANDI.maksimum) return [{ field: 'sandi', message: 'akun.sandiTerlaluPanjang' }];
  return sandi === ulang ? [] : [{ field: 'ulang', message: 'akun.sandiBeda' }];
}

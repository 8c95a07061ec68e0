// Sessions as the rest of the server sees them. Cookies are whole Set-Cookie values.
import type { Hasil } from '@tapis/core/values/hasil.ts';
import type { Masalah } from '../http/masalah.ts';
import type { Pengguna } from './pengguna.ts';

export interface HasilKuki {
  kuki: string[];
}

export interface LayananSesi {
  /** The user of a session cookie or Bearer token, with cookies that prolong the session; null without a valid one. */
  read(kepala: Headers): Promise<({ pengguna: Pengguna } & HasilKuki) | null>;
  signIn(masukan: {
    email: string;
    sandi: string;
    kepala: Headers;
    alamat: string;
  }): Promise<
    Hasil<
      { token: string; nama: string; email: string } & HasilKuki,
      Extract<Masalah, { kode: 'masuk.gagal' | 'masuk.akun-terkunci' | 'umum.terlalu-sering' }>
    >
  >;
  /** Ends the session; nothing to end is no fault. */
  signOut(kepala: Headers): Promise<HasilKuki>;
  changePassword(masukan: {
    pengguna: Pengguna;
    sandiLama: string;
    sandiBaru: string;
    kepala: Headers;
  }): Promise<Hasil<HasilKuki, Extract<Masalah, { kode: 'masuk.sandi-lama-salah' | 'masuk.akun-terkunci' }>>>;
}

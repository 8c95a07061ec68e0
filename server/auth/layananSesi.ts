// Sessions as the rest of the server sees them. Cookies are whole Set-Cookie values.
import type { Hasil } from '@tapis/core/values/hasil.ts';
import type { Masalah } from '../http/masalah.ts';
import type { Pengguna } from './pengguna.ts';

export interface HasilKuki {
  kuki: string[];
}

type Satu<K extends Masalah['kode']> = Extract<Masalah, { kode: K }>;

/** A session, or the wait for the code of the second factor. */
export type HasilSignIn = HasilKuki &
  ({ faktorKedua: true } | { faktorKedua: false; token: string; nama: string; email: string });

export interface LayananSesi {
  /** The user of a session cookie or Bearer token, with cookies that prolong the session; null without a valid one. */
  read(kepala: Headers): Promise<({ pengguna: Pengguna } & HasilKuki) | null>;
  signIn(masukan: {
    email: string;
    sandi: string;
    kepala: Headers;
    alamat: string;
  }): Promise<
    Hasil<HasilSignIn, Satu<'masuk.gagal' | 'masuk.akun-terkunci' | 'masuk.akun-nonaktif' | 'umum.terlalu-sering'>>
  >;
  /** The second half of a sign-in: a code of the phone, or a recovery code. */
  prove(masukan: {
    kode: string;
    pemulihan: boolean;
    kepala: Headers;
    alamat: string;
  }): Promise<
    Hasil<
      Extract<HasilSignIn, { faktorKedua: false }>,
      Satu<
        | 'masuk.kode-salah'
        | 'masuk.kode-terpakai'
        | 'masuk.kode-kedaluwarsa'
        | 'masuk.akun-terkunci'
        | 'masuk.akun-nonaktif'
        | 'umum.terlalu-sering'
      >
    >
  >;
  /** Ends the session; nothing to end is no fault. */
  signOut(kepala: Headers): Promise<HasilKuki>;
  changePassword(masukan: {
    pengguna: Pengguna;
    sandiLama: string;
    sandiBaru: string;
    kepala: Headers;
  }): Promise<Hasil<HasilKuki, Satu<'masuk.sandi-lama-salah' | 'masuk.akun-terkunci'>>>;
}

export type MasalahSandi = Satu<'masuk.sandi-salah' | 'masuk.akun-terkunci'>;
type SudahAda = Satu<'masuk.faktor-kedua-sudah-ada'>;
type BelumAda = Satu<'masuk.faktor-kedua-belum-ada'>;

export interface LayananFaktorKedua {
  enable(
    pengguna: Pengguna,
    sandi: string,
    kepala: Headers,
  ): Promise<Hasil<{ uri: string; rahasia: string }, MasalahSandi | SudahAda>>;
  confirm(
    pengguna: Pengguna,
    kode: string,
    kepala: Headers,
  ): Promise<
    Hasil<
      HasilKuki & { kodePemulihan: string[] },
      SudahAda | BelumAda | Satu<'masuk.kode-salah' | 'masuk.kode-terpakai'>
    >
  >;
  renewCodes(
    pengguna: Pengguna,
    sandi: string,
    kepala: Headers,
  ): Promise<Hasil<{ kodePemulihan: string[] }, MasalahSandi | BelumAda>>;
  disable(pengguna: Pengguna, sandi: string, kepala: Headers): Promise<Hasil<HasilKuki, MasalahSandi | BelumAda>>;
}

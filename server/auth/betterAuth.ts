// better-auth answers one question only: who is this? Its routes are not exposed; server/auth/ruteMasuk.ts calls it.

import { PANJANG_SANDI } from '@tapis/core/perencanaan/panjangSandi.ts';
import { betterAuth } from 'better-auth';
import { bearer } from 'better-auth/plugins/bearer';
import { twoFactor } from 'better-auth/plugins/two-factor';
import type { Db } from '../db/pool.ts';
import type { Catatan } from '../http/catatan.ts';

/** Requests to better-auth are made by us; this is the site it believes to be. */
export const SITUS_DALAM = 'http://tapis.internal';
/** Header in which we tell it the client's address. */
export const KEPALA_ALAMAT = 'x-tapis-alamat';

export interface PilihanMasuk {
  rahasia: string;
  sesiJam: number;
  /** Cookies are marked Secure. */
  https: boolean;
  catatan: Catatan;
}

const JAM = 3600;
const MENIT = 60;
/** After the password, the code of the second factor may come this long. */
export const TUNGGU_KODE_DETIK = 10 * MENIT;
/** How exact "last used" of a session is. */
const TERAKHIR_DETIK = 5 * MENIT;

export function createBetterAuth(db: Db, { rahasia, sesiJam, https, catatan }: PilihanMasuk) {
  return betterAuth({
    baseURL: SITUS_DALAM,
    basePath: '/api/auth',
    secret: rahasia,
    database: { db, type: 'postgres', schemaName: 'auth', transaction: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PANJANG_SANDI.minimum,
      maxPasswordLength: PANJANG_SANDI.maksimum,
    },
    plugins: [
      bearer(),
      twoFactor({
        issuer: 'Tapis',
        twoFactorCookieMaxAge: TUNGGU_KODE_DETIK,
        schema: {
          user: { fields: { twoFactorEnabled: 'faktor_kedua' } },
          twoFactor: {
            modelName: 'faktor_kedua',
            fields: {
              userId: 'pengguna_id',
              secret: 'rahasia',
              backupCodes: 'kode_pemulihan',
              verified: 'terverifikasi',
              failedVerificationCount: 'gagal',
              lockedUntil: 'terkunci_sampai',
            },
          },
        },
      }),
    ],
    rateLimit: {
      enabled: true,
      storage: 'database',
      modelName: 'batas_laju',
      fields: { key: 'kunci', count: 'jumlah', lastRequest: 'terakhir' },
      customRules: {
        '/sign-in/email': { window: MENIT, max: 30 },
        '/two-factor/*': { window: MENIT, max: 30 },
      },
    },
    user: {
      modelName: 'pengguna',
      fields: {
        name: 'nama',
        email: 'email',
        emailVerified: 'email_terverifikasi',
        image: 'gambar',
        createdAt: 'dibuat',
        updatedAt: 'diubah',
      },
    },
    session: {
      modelName: 'sesi',
      fields: {
        userId: 'pengguna_id',
        token: 'token',
        expiresAt: 'berakhir',
        ipAddress: 'alamat_ip',
        userAgent: 'peramban',
        createdAt: 'dibuat',
        updatedAt: 'diubah',
      },
      expiresIn: sesiJam * JAM,
      updateAge: TERAKHIR_DETIK,
    },
    account: {
      modelName: 'kredensial',
      fields: {
        userId: 'pengguna_id',
        providerId: 'penyedia',
        accountId: 'akun_id',
        password: 'sandi',
        accessToken: 'token_akses',
        accessTokenExpiresAt: 'token_akses_berakhir',
        refreshToken: 'token_penyegar',
        refreshTokenExpiresAt: 'token_penyegar_berakhir',
        idToken: 'token_identitas',
        scope: 'lingkup',
        createdAt: 'dibuat',
        updatedAt: 'diubah',
      },
    },
    verification: {
      modelName: 'verifikasi',
      fields: {
        identifier: 'pengenal',
        value: 'nilai',
        expiresAt: 'berakhir',
        createdAt: 'dibuat',
        updatedAt: 'diubah',
      },
    },
    advanced: {
      cookiePrefix: 'tapis',
      useSecureCookies: https,
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true, path: '/' },
      ipAddress: { ipAddressHeaders: [KEPALA_ALAMAT] },
    },
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_tingkat, pesan) => catatan.error({}, `better-auth: ${pesan}`) },
  });
}

export type BetterAuth = ReturnType<typeof createBetterAuth>;

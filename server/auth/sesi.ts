// Sessions: sign-in with lock, rate limit and second factor, the user behind a cookie or token, sign-out, change of the own password.
import { berhasil, gagal } from '@tapis/core/values/hasil.ts';
import { APIError } from 'better-auth/api';
import { sql } from 'kysely';
import type { Db } from '../db/pool.ts';
import { auditAkun } from './auditAkun.ts';
import { type BetterAuth, SITUS_DALAM } from './betterAuth.ts';
import { kepalaDalam, readKuki } from './kepalaDalam.ts';
import { claimKode, releaseKode } from './kodeTerpakai.ts';
import { clearAttempts, countAttempt, uncountAttempt } from './kunciAkun.ts';
import type { LayananSesi } from './layananSesi.ts';
import { readKeanggotaan } from './readKeanggotaan.ts';

/** How long better-auth locks the second factor of an account after ten wrong codes. */
const KUNCI_FAKTOR_DETIK = 15 * 60;

const tungguDari = (jawaban: Response) => Number(jawaban.headers.get('X-Retry-After') ?? 60);

interface SesiBaru {
  token: string;
  user: { id: string; name: string; email: string };
}

export function createLayananSesi(db: Db, auth: BetterAuth, jam: () => Date): LayananSesi {
  /** Asks better-auth over its own door, where its rate limit stands. */
  const ask = (path: string, kepala: Headers, isi: object) => {
    kepala.set('content-type', 'application/json');
    return auth.handler(
      new Request(`${SITUS_DALAM}/api/auth${path}`, { method: 'POST', headers: kepala, body: JSON.stringify(isi) }),
    );
  };

  /** Nobody works under an account that every pemda has deactivated. */
  async function admit({ token, user }: SesiBaru, kuki: string[]) {
    if ((await readKeanggotaan(db, user.id, jam())).nonaktif) {
      await sql`DELETE FROM auth.sesi WHERE token = ${token}`.execute(db);
      return gagal({ kode: 'masuk.akun-nonaktif' } as const);
    }
    return berhasil({ faktorKedua: false, token, nama: user.name, email: user.email, kuki } as const);
  }

  /** Whose password was right a moment ago; null when that is over. The signature of the cookie is checked by better-auth. */
  async function challenged(isi: string): Promise<string | null> {
    const nilai = decodeURIComponent(isi);
    const { rows } = await sql<{ nilai: string }>`SELECT nilai FROM auth.verifikasi
      WHERE pengenal = ${nilai.slice(0, Math.max(0, nilai.lastIndexOf('.')))} AND berakhir > ${jam()}`.execute(db);
    return rows[0]?.nilai ?? null;
  }

  return {
    async read(kepala) {
      if (!kepala.has('cookie') && !kepala.has('authorization')) return null;
      const { headers, response } = await auth.api.getSession({ headers: kepalaDalam(kepala), returnHeaders: true });
      if (!response) return null;
      const { id, name, email, twoFactorEnabled } = response.user;
      const { peran, wajibFaktorKedua } = await readKeanggotaan(db, id, jam());
      const faktorKedua = { aktif: twoFactorEnabled === true, wajib: wajibFaktorKedua };
      return {
        pengguna: { id, nama: name, email, sesi: response.session.id, peran, sebagai: 'definitif', faktorKedua },
        kuki: headers.getSetCookie(),
      };
    },

    async signIn({ email, sandi, kepala, alamat }) {
      const tunggu = await countAttempt(db, email, jam());
      if (tunggu > 0) return gagal({ kode: 'masuk.akun-terkunci', cobaLagiDetik: tunggu });
      const dalam = kepalaDalam(kepala, alamat);
      dalam.delete('cookie');
      const jawaban = await ask('/sign-in/email', dalam, { email, password: sandi });
      if (jawaban.status === 429) {
        await uncountAttempt(db, email);
        return gagal({ kode: 'umum.terlalu-sering', cobaLagiDetik: tungguDari(jawaban) });
      }
      if (jawaban.status >= 500) throw new Error(`sign-in answered ${jawaban.status}`);
      if (!jawaban.ok) return gagal({ kode: 'masuk.gagal' });
      await clearAttempts(db, email);
      const kuki = jawaban.headers.getSetCookie();
      const isi = (await jawaban.json()) as SesiBaru | { twoFactorRedirect: true };
      return 'twoFactorRedirect' in isi ? berhasil({ faktorKedua: true, kuki }) : admit(isi, kuki);
    },

    async prove({ kode, pemulihan, kepala, alamat }) {
      const tantangan = readKuki(kepala, 'tapis.two_factor');
      const pengguna = tantangan && (await challenged(tantangan.isi));
      if (!tantangan || !pengguna) return gagal({ kode: 'masuk.kode-kedaluwarsa' });
      if (!(await claimKode(db, pengguna, kode, jam()))) return gagal({ kode: 'masuk.kode-terpakai' });
      // With a session the code would be checked for that one, without a limit: only the challenge goes along.
      const dalam = kepalaDalam(kepala, alamat);
      dalam.delete('authorization');
      dalam.set('cookie', tantangan.pasangan);
      const path = pemulihan ? '/two-factor/verify-backup-code' : '/two-factor/verify-totp';
      const jawaban = await ask(path, dalam, { code: kode });
      if (jawaban.ok) {
        if (pemulihan) await auditAkun(db, pengguna, 'akun.kode-pemulihan-pakai', {}, jam());
        return admit((await jawaban.json()) as SesiBaru, jawaban.headers.getSetCookie());
      }
      await releaseKode(db, pengguna, kode);
      const { code = '' } = (await jawaban.json().catch(() => ({}))) as { code?: string };
      if (code === 'ACCOUNT_TEMPORARILY_LOCKED')
        return gagal({ kode: 'masuk.akun-terkunci', cobaLagiDetik: KUNCI_FAKTOR_DETIK });
      if (jawaban.status === 429) return gagal({ kode: 'umum.terlalu-sering', cobaLagiDetik: tungguDari(jawaban) });
      if (code === 'INVALID_CODE' || code === 'INVALID_BACKUP_CODE') return gagal({ kode: 'masuk.kode-salah' });
      if (jawaban.status >= 500) throw new Error(`second factor answered ${jawaban.status}`);
      return gagal({ kode: 'masuk.kode-kedaluwarsa' });
    },

    async signOut(kepala) {
      const { headers } = await auth.api.signOut({ headers: kepalaDalam(kepala), returnHeaders: true });
      return { kuki: headers.getSetCookie() };
    },

    async changePassword({ pengguna, sandiLama, sandiBaru, kepala }) {
      const tunggu = await countAttempt(db, pengguna.email, jam());
      if (tunggu > 0) return gagal({ kode: 'masuk.akun-terkunci', cobaLagiDetik: tunggu });
      try {
        const { headers } = await auth.api.changePassword({
          body: { currentPassword: sandiLama, newPassword: sandiBaru, revokeOtherSessions: true },
          headers: kepalaDalam(kepala),
          returnHeaders: true,
        });
        await clearAttempts(db, pengguna.email);
        await auditAkun(db, pengguna.id, 'akun.sandi-ganti', {}, jam());
        return berhasil({ kuki: headers.getSetCookie() });
      } catch (galat) {
        if (galat instanceof APIError && galat.body?.code === 'INVALID_PASSWORD')
          return gagal({ kode: 'masuk.sandi-lama-salah' });
        throw galat;
      }
    },
  };
}

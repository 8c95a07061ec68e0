// Sessions: sign-in with lock and rate limit, the user behind a cookie or token, sign-out, change of the own password.
import { berhasil, gagal } from '@tapis/core/values/hasil.ts';
import { APIError } from 'better-auth/api';
import type { Db } from '../db/pool.ts';
import { createBetterAuth, KEPALA_ALAMAT, type PilihanMasuk, SITUS_DALAM } from './betterAuth.ts';
import { clearAttempts, countAttempt, uncountAttempt } from './kunciAkun.ts';
import type { LayananSesi } from './layananSesi.ts';
import { readPeran } from './readPeran.ts';

/** Only what better-auth needs of the client's headers, and the origin that is its own: ours was checked before. */
function kepalaDalam(kepala: Headers, alamat = ''): Headers {
  const dalam = new Headers({ origin: SITUS_DALAM });
  for (const nama of ['cookie', 'authorization', 'user-agent']) {
    const isi = kepala.get(nama);
    if (isi) dalam.set(nama, isi);
  }
  if (alamat) dalam.set(KEPALA_ALAMAT, alamat);
  return dalam;
}

export function createLayananSesi(db: Db, pilihan: PilihanMasuk, jam: () => Date = () => new Date()): LayananSesi {
  const auth = createBetterAuth(db, pilihan);
  return {
    async read(kepala) {
      if (!kepala.has('cookie') && !kepala.has('authorization')) return null;
      const { headers, response } = await auth.api.getSession({ headers: kepalaDalam(kepala), returnHeaders: true });
      if (!response) return null;
      const { id, name, email } = response.user;
      const peran = await readPeran(db, id);
      return { pengguna: { id, nama: name, email, peran }, kuki: headers.getSetCookie() };
    },

    async signIn({ email, sandi, kepala, alamat }) {
      const tunggu = await countAttempt(db, email, jam());
      if (tunggu > 0) return gagal({ kode: 'masuk.akun-terkunci', cobaLagiDetik: tunggu });
      const dalam = kepalaDalam(kepala, alamat);
      dalam.delete('cookie');
      dalam.set('content-type', 'application/json');
      const jawaban = await auth.handler(
        new Request(`${SITUS_DALAM}/api/auth/sign-in/email`, {
          method: 'POST',
          headers: dalam,
          body: JSON.stringify({ email, password: sandi }),
        }),
      );
      if (jawaban.status === 429) {
        await uncountAttempt(db, email);
        return gagal({
          kode: 'umum.terlalu-sering',
          cobaLagiDetik: Number(jawaban.headers.get('X-Retry-After') ?? 60),
        });
      }
      if (jawaban.status >= 500) throw new Error(`sign-in answered ${jawaban.status}`);
      if (!jawaban.ok) return gagal({ kode: 'masuk.gagal' });
      await clearAttempts(db, email);
      const isi = (await jawaban.json()) as { token: string; user: { name: string; email: string } };
      return berhasil({
        token: isi.token,
        nama: isi.user.name,
        email: isi.user.email,
        kuki: jawaban.headers.getSetCookie(),
      });
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
        return berhasil({ kuki: headers.getSetCookie() });
      } catch (galat) {
        if (galat instanceof APIError && galat.body?.code === 'INVALID_PASSWORD')
          return gagal({ kode: 'masuk.sandi-lama-salah' });
        throw galat;
      }
    },
  };
}

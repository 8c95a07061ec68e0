// The second factor of an account: set up, proven with a first code, recovery codes, taken off. Signing in with it is in sesi.ts.
import { berhasil, gagal, type Hasil } from '@tapis/core/values/hasil.ts';
import { APIError } from 'better-auth/api';
import { sql } from 'kysely';
import type { Db } from '../db/pool.ts';
import { auditAkun } from './auditAkun.ts';
import type { BetterAuth } from './betterAuth.ts';
import { kepalaDalam } from './kepalaDalam.ts';
import { claimKode, releaseKode } from './kodeTerpakai.ts';
import { clearAttempts, countAttempt } from './kunciAkun.ts';
import type { HasilKuki, LayananFaktorKedua, MasalahSandi } from './layananSesi.ts';
import type { Pengguna } from './pengguna.ts';
import { endSesi } from './sesiAkun.ts';

/** Takes the second factor off an account, whatever its state; its sessions end. */
export async function removeFaktorKedua(db: Db, pengguna: string): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await sql`DELETE FROM auth.faktor_kedua WHERE pengguna_id = ${pengguna}`.execute(tx);
    await sql`DELETE FROM auth.kode_terpakai WHERE pengguna_id = ${pengguna}`.execute(tx);
    await sql`UPDATE auth.pengguna SET faktor_kedua = false, diubah = now() WHERE id = ${pengguna}`.execute(tx);
  });
  await endSesi(db, pengguna);
}

const rahasiaDari = (uri: string): string => new URL(uri).searchParams.get('secret') ?? '';

export function createLayananFaktorKedua(db: Db, auth: BetterAuth, jam: () => Date): LayananFaktorKedua {
  /** Runs what needs the own password; wrong ones count towards the lock of the account. */
  async function withSandi<T>(pengguna: Pengguna, kerja: () => Promise<T>): Promise<Hasil<T, MasalahSandi>> {
    const tunggu = await countAttempt(db, pengguna.email, jam());
    if (tunggu > 0) return gagal({ kode: 'masuk.akun-terkunci', cobaLagiDetik: tunggu });
    try {
      const nilai = await kerja();
      await clearAttempts(db, pengguna.email);
      return berhasil(nilai);
    } catch (galat) {
      if (galat instanceof APIError && galat.body?.code === 'INVALID_PASSWORD')
        return gagal({ kode: 'masuk.sandi-salah' });
      throw galat;
    }
  }

  return {
    async enable(pengguna, sandi, kepala) {
      if (pengguna.faktorKedua.aktif) return gagal({ kode: 'masuk.faktor-kedua-sudah-ada' });
      return withSandi(pengguna, async () => {
        const hasil = await auth.api.enableTwoFactor({ body: { password: sandi }, headers: kepalaDalam(kepala) });
        const uri = 'totpURI' in hasil ? hasil.totpURI : '';
        return { uri, rahasia: rahasiaDari(uri) };
      });
    },

    async confirm(pengguna, kode, kepala) {
      if (pengguna.faktorKedua.aktif) return gagal({ kode: 'masuk.faktor-kedua-sudah-ada' });
      if (!(await claimKode(db, pengguna.id, kode, jam()))) return gagal({ kode: 'masuk.kode-terpakai' });
      let kuki: HasilKuki;
      try {
        const { headers } = await auth.api.verifyTOTP({
          body: { code: kode },
          headers: kepalaDalam(kepala),
          returnHeaders: true,
        });
        kuki = { kuki: headers.getSetCookie() };
      } catch (galat) {
        await releaseKode(db, pengguna.id, kode);
        if (!(galat instanceof APIError)) throw galat;
        if (galat.body?.code === 'TOTP_NOT_ENABLED') return gagal({ kode: 'masuk.faktor-kedua-belum-ada' });
        if (galat.body?.code === 'INVALID_CODE') return gagal({ kode: 'masuk.kode-salah' });
        throw galat;
      }
      // Sessions that began without the second factor are over; better-auth has replaced the one in use.
      const kini = await auth.api.getSession({
        headers: new Headers({ cookie: kuki.kuki.map((satu) => satu.split(';')[0]).join('; ') }),
      });
      if (kini) await endSesi(db, pengguna.id, { kecuali: kini.session.id });
      const { backupCodes } = await auth.api.viewBackupCodes({ body: { userId: pengguna.id } });
      await auditAkun(db, pengguna.id, 'akun.faktor-kedua-pasang', {}, jam());
      return berhasil({ ...kuki, kodePemulihan: backupCodes });
    },

    async renewCodes(pengguna, sandi, kepala) {
      if (!pengguna.faktorKedua.aktif) return gagal({ kode: 'masuk.faktor-kedua-belum-ada' });
      return withSandi(pengguna, async () => {
        const { backupCodes } = await auth.api.generateBackupCodes({
          body: { password: sandi },
          headers: kepalaDalam(kepala),
        });
        await auditAkun(db, pengguna.id, 'akun.kode-pemulihan-baru', {}, jam());
        return { kodePemulihan: backupCodes };
      });
    },

    async disable(pengguna, sandi, kepala) {
      if (!pengguna.faktorKedua.aktif) return gagal({ kode: 'masuk.faktor-kedua-belum-ada' });
      return withSandi(pengguna, async () => {
        const { headers } = await auth.api.disableTwoFactor({
          body: { password: sandi },
          headers: kepalaDalam(kepala),
          returnHeaders: true,
        });
        await auditAkun(db, pengguna.id, 'akun.faktor-kedua-lepas', {}, jam());
        return { kuki: headers.getSetCookie() };
      });
    },
  };
}

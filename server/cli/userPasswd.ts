// tapis user passwd: a new password for an account whose owner cannot get in; ends its sessions and opens its lock.
import { pengaturanPerintah, withDatabase } from './bukaTapis.ts';
import { GalatPerintah } from './galatPerintah.ts';
import type { Perintah } from './perintah.ts';

export const perintahUserPassword: Perintah = {
  nama: 'user passwd',
  ringkas: 'Membuat sandi baru untuk sebuah akun; sesinya berakhir',
  opsi: { email: { jenis: 'teks', isi: 'SUREL', keterangan: 'Surel akun', wajib: true } },
  contoh: ['tapis user passwd --email admin@lampungbarat.go.id'],
  async jalankan(lingkungan, nilai) {
    const pengaturan = pengaturanPerintah(lingkungan, nilai);
    return withDatabase(lingkungan, pengaturan, { bersama: true, boleh: 'pakai' }, async ({ db }) => {
      const [{ findAkun, setSandi }, { createSandi }] = await Promise.all([
        import('../auth/akun.ts'),
        import('../auth/createSandi.ts'),
      ]);
      const email = (nilai.teks.email ?? '').trim().toLowerCase();
      const akun = await findAkun(db, email);
      if (akun === null)
        throw new GalatPerintah(`Tidak ada akun "${email}". Daftarnya: tapis user list.`, 'user passwd');
      const sandi = createSandi();
      await setSandi(db, akun.id, sandi);
      if (nilai.saklar.json) lingkungan.tulis(JSON.stringify({ email, sandi }));
      else
        lingkungan.tulis(
          `Sandi baru ${email} (hanya ditampilkan sekali ini): ${sandi}\nSesi lamanya berakhir. Ganti di Profil saya sesudah masuk.`,
        );
      return 0;
    });
  },
};

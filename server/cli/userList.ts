// tapis user list: the people of a pemda with their roles.
import { pengaturanPerintah, withDatabase } from './bukaTapis.ts';
import { pilihPemda } from './cariLaporan.ts';
import { OPSI_LAPORAN, type Perintah } from './perintah.ts';

export const perintahUserList: Perintah = {
  nama: 'user list',
  ringkas: 'Menampilkan pengguna pemda dan perannya',
  opsi: { pemda: OPSI_LAPORAN.pemda ?? { jenis: 'teks', keterangan: 'Kode pemda' } },
  contoh: ['tapis user list', 'tapis user list --json'],
  async jalankan(lingkungan, nilai) {
    const pengaturan = pengaturanPerintah(lingkungan, nilai);
    return withDatabase(lingkungan, pengaturan, { bersama: true, boleh: 'pakai' }, async ({ db }) => {
      const [{ readTransaction }, { listAnggota, readIdentitas }] = await Promise.all([
        import('../db/transaksi.ts'),
        import('../auth/daftarAnggota.ts'),
      ]);
      const pemda = await pilihPemda(db, nilai.teks.pemda);
      const anggota = await readTransaction(db, { pemda, pengguna: null }, (tx) => listAnggota(tx, pemda));
      const akun = await readIdentitas(
        db,
        anggota.map(({ id }) => id),
        new Date(),
      );
      const daftar = akun.map(({ id, nama, email, faktorKedua }) => {
        const milik = anggota.find((satu) => satu.id === id);
        const peran = (milik?.peran ?? []).map((satu) => ({
          peran: satu.peran,
          perangkatDaerah: satu.perangkatDaerah,
        }));
        return { email, nama, aktif: milik?.aktif ?? false, faktorKedua, peran };
      });
      if (nilai.saklar.json) lingkungan.tulis(JSON.stringify({ pemda, pengguna: daftar }));
      else if (daftar.length === 0)
        lingkungan.tulis(`Pemda ${pemda} belum punya pengguna. Buat dengan: tapis user add`);
      else
        for (const { email, nama, aktif, peran } of daftar)
          lingkungan.tulis(
            [
              email,
              aktif ? nama : `${nama} (nonaktif)`,
              peran
                .map((satu) => satu.peran + (satu.perangkatDaerah === null ? '' : `@${satu.perangkatDaerah}`))
                .join(', '),
            ].join('\t'),
          );
      return 0;
    });
  },
};

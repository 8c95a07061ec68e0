// tapis audit verify: walks the hash chain of one pemda or of all. Exit 1 when a chain is broken.
import { pengaturanPerintah, withDatabase } from './bukaTapis.ts';
import { pilihPemda } from './cariLaporan.ts';
import { OPSI_LAPORAN, type Perintah } from './perintah.ts';

export const perintahAuditVerify: Perintah = {
  nama: 'audit verify',
  ringkas: 'Memeriksa keutuhan rantai jejak audit',
  opsi: { pemda: { ...OPSI_LAPORAN.pemda, jenis: 'teks', keterangan: 'Kode pemda; kosong = semua' } },
  contoh: ['tapis audit verify', 'tapis audit verify --pemda 18.04 --json'],
  async jalankan(lingkungan, nilai) {
    const pengaturan = pengaturanPerintah(lingkungan, nilai);
    return withDatabase(lingkungan, pengaturan, { bersama: true, boleh: 'pakai' }, async ({ db }) => {
      const [{ readTransaction }, { verifyAudit }, { listPemda }] = await Promise.all([
        import('../db/transaksi.ts'),
        import('../db/audit.ts'),
        import('../perencanaan/listPerangkatDaerah.ts'),
      ]);
      const { pemda: diminta } = nilai.teks;
      const daftar =
        diminta === undefined
          ? (await readTransaction(db, { pemda: null, pengguna: null }, listPemda)).map(({ kode }) => kode)
          : [await pilihPemda(db, diminta)];
      const hasil = [];
      for (const pemda of daftar)
        hasil.push({
          pemda,
          ...(await readTransaction(db, { pemda, pengguna: null }, (tx) => verifyAudit(tx, pemda))),
        });
      const utuh = hasil.every(({ putus }) => putus === null);
      if (nilai.saklar.json) lingkungan.tulis(JSON.stringify({ utuh, rantai: hasil }));
      else
        for (const { pemda, jumlah, putus } of hasil)
          lingkungan.tulis(
            putus === null
              ? `Pemda ${pemda}: rantai utuh, ${jumlah} catatan.`
              : `Pemda ${pemda}: rantai putus pada catatan ${putus}. Isinya diubah di luar Tapis; bandingkan dengan cadangan.`,
          );
      return utuh ? 0 : 1;
    });
  },
};

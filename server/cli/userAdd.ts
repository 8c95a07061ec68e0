// tapis user add: makes an account with a role: the first admin of a new pemda, or an operator, whom nobody can invite.
import { fitsLingkup } from '@tapis/core/perencanaan/aturPeran.ts';
import { PERAN, type PeranPengguna } from '@tapis/core/perencanaan/peran.ts';
import { pengaturanPerintah, withDatabase } from './bukaTapis.ts';
import { pilihPemda } from './cariLaporan.ts';
import { GalatPerintah } from './galatPerintah.ts';
import type { NilaiOpsi, Perintah } from './perintah.ts';

type Diminta = Omit<PeranPengguna, 'pemda'> & { email: string; nama: string; jabatan: null };

function bacaDiminta({ teks }: NilaiOpsi): Diminta {
  const email = (teks.email ?? '').trim().toLowerCase();
  const nama = (teks.nama ?? '').trim();
  const peran = PERAN.find((satu) => satu === (teks.peran ?? 'admin-pemda'));
  const perangkatDaerah = teks['perangkat-daerah'] ?? null;
  const salahLingkup = peran !== undefined && !fitsLingkup({ peran, pemda: '', perangkatDaerah });
  const salah = [
    ...(/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? [] : [`Surel "${email}" tidak sah.`]),
    ...(nama === '' ? ['Nama belum diisi.'] : []),
    ...(peran ? [] : [`Peran "${teks.peran}" tidak dikenal: pilih ${PERAN.join(', ')}.`]),
    ...(salahLingkup
      ? [
          perangkatDaerah === null
            ? `Peran ${peran} dipegang pada satu perangkat daerah: sebut dengan --perangkat-daerah.`
            : `Peran ${peran} mencakup seluruh pemda: jangan sebut --perangkat-daerah.`,
        ]
      : []),
  ];
  if (salah.length > 0 || !peran) throw new GalatPerintah(salah.join('\n'), 'user add');
  return { email, nama, peran, perangkatDaerah, jabatan: null };
}

export const perintahUserAdd: Perintah = {
  nama: 'user add',
  ringkas: 'Membuat akun dengan perannya, misalnya admin pemda yang pertama',
  opsi: {
    email: { jenis: 'teks', isi: 'SUREL', keterangan: 'Surel untuk masuk', wajib: true },
    nama: { jenis: 'teks', isi: 'NAMA', keterangan: 'Nama yang dilihat orang lain', wajib: true },
    peran: { jenis: 'teks', isi: 'PERAN', keterangan: `${PERAN.join(', ')} (bawaan admin-pemda)` },
    'perangkat-daerah': { jenis: 'teks', isi: 'KODE', keterangan: 'Untuk peran pada satu perangkat daerah' },
    pemda: { jenis: 'teks', isi: 'KODE', keterangan: 'Kode pemda; boleh dikosongkan bila hanya ada satu' },
  },
  contoh: ['tapis user add --email admin@lampungbarat.go.id --nama "Nama Admin"'],
  async jalankan(lingkungan, nilai) {
    const diminta = bacaDiminta(nilai);
    const pengaturan = pengaturanPerintah(lingkungan, nilai);
    return withDatabase(lingkungan, pengaturan, { bersama: true, boleh: 'pakai' }, async ({ db }) => {
      const [{ readTransaction }, { unknownUnit }, { ensureAkun, ensurePeran }, { createSandi }] = await Promise.all([
        import('../db/transaksi.ts'),
        import('../auth/ubahAnggota.ts'),
        import('../auth/akun.ts'),
        import('../auth/createSandi.ts'),
      ]);
      const { email, nama, ...peran } = diminta;
      const pemda = await pilihPemda(db, nilai.teks.pemda);
      const asing = await readTransaction(db, { pemda, pengguna: null }, (tx) => unknownUnit(tx, pemda, [peran]));
      if (asing)
        throw new GalatPerintah(
          `Perangkat daerah "${asing.perangkatDaerah}" tidak ada di pemda ${pemda}. Yang ada: ${asing.ada.join(', ') || 'belum ada'}.`,
        );
      const sandi = createSandi();
      const { id, baru } = await ensureAkun(db, { email, nama, sandi });
      await ensurePeran(db, id, { ...peran, pemda }, new Date());
      if (nilai.saklar.json) lingkungan.tulis(JSON.stringify({ email, baru, sandi: baru ? sandi : null }));
      else if (baru)
        lingkungan.tulis(
          `Akun ${email} dibuat sebagai ${peran.peran}.\nSandi (hanya ditampilkan sekali ini): ${sandi}\nGanti di Profil saya sesudah masuk.`,
        );
      else lingkungan.tulis(`Akun ${email} sudah ada; sandinya tetap. Perannya sebagai ${peran.peran} tercatat.`);
      return 0;
    });
  },
};

// tapis pemda add: makes the pemda of an installation, before its first account. Also migrates and loads the reference data.
import type { Pemda } from '@tapis/core/perencanaan/faktaPerencanaan.ts';
import { periksaPemda, sebutanPemda } from '@tapis/core/perencanaan/periksaPemda.ts';
import { pengaturanPerintah, withDatabase } from './bukaTapis.ts';
import { GalatPerintah } from './galatPerintah.ts';
import { muatSampel } from './muatSampel.ts';
import type { NilaiOpsi, Perintah } from './perintah.ts';

const ZONA = ['WIB', 'WITA', 'WIT'] as const;

function bacaPemda({ teks }: NilaiOpsi): Pemda {
  const pokok = {
    kode: teks.kode ?? '',
    nama: (teks.nama ?? '').trim(),
    provinsi: (teks.provinsi ?? '').trim(),
    ibuKota: (teks['ibu-kota'] ?? '').trim(),
  };
  const zona = ZONA.find((satu) => satu === teks.zona?.toUpperCase());
  const sebutan = sebutanPemda(pokok.nama);
  const salah = [
    ...periksaPemda(pokok).map(({ pesan }) => pesan),
    ...(zona ? [] : [`Zona waktu "${teks.zona}" tidak dikenal: pilih ${ZONA.join(', ')}.`]),
  ];
  if (salah.length > 0 || !zona || !sebutan) throw new GalatPerintah(salah.join('\n'), 'pemda add');
  return { ...pokok, ...sebutan, zona };
}

export const perintahPemdaAdd: Perintah = {
  nama: 'pemda add',
  ringkas: 'Menambahkan pemerintah daerah yang memakai pemasangan ini',
  opsi: {
    kode: { jenis: 'teks', isi: 'KODE', keterangan: 'Kode wilayah Kemendagri, misalnya 18.04', wajib: true },
    nama: { jenis: 'teks', isi: 'NAMA', keterangan: 'Misalnya "Kabupaten Lampung Barat"', wajib: true },
    provinsi: { jenis: 'teks', isi: 'NAMA', keterangan: 'Misalnya Lampung', wajib: true },
    'ibu-kota': { jenis: 'teks', isi: 'NAMA', keterangan: 'Misalnya Liwa', wajib: true },
    zona: { jenis: 'teks', isi: ZONA.join('|'), keterangan: 'Zona waktu', wajib: true },
  },
  contoh: [
    'tapis pemda add --kode 18.04 --nama "Kabupaten Lampung Barat" --provinsi Lampung --ibu-kota Liwa --zona WIB',
  ],
  async jalankan(lingkungan, nilai) {
    const pemda = bacaPemda(nilai);
    const pengaturan = pengaturanPerintah(lingkungan, nilai);
    return withDatabase(lingkungan, pengaturan, { bersama: true, boleh: 'buat' }, async ({ pool, db }) => {
      const [{ migrate }, { writeTransaction }, { createPemda }] = await Promise.all([
        import('../db/migrate.ts'),
        import('../db/transaksi.ts'),
        import('../perencanaan/createPemda.ts'),
      ]);
      await migrate(pool);
      await muatSampel(db, { ...pengaturan, demo: null }, lingkungan.kabar);
      const baru = await writeTransaction(db, { pemda: pemda.kode, pengguna: 'sistem' }, (tx) =>
        createPemda(tx, pemda, { pengguna: 'sistem', waktu: new Date() }),
      );
      if (nilai.saklar.json) lingkungan.tulis(JSON.stringify({ pemda, baru }));
      else if (baru)
        lingkungan.tulis(`${pemda.nama} (${pemda.kode}) ditambahkan. Berikutnya akun adminnya: tapis user add.`);
      else lingkungan.tulis(`Pemda ${pemda.kode} sudah ada; tidak ada yang diubah.`);
      return 0;
    });
  },
};

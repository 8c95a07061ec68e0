// tapis seed: schema, reference data and, with --demo, a sample.
import { pengaturanPerintah, withDatabase } from './bukaTapis.ts';
import { checkSampel, muatSampel } from './muatSampel.ts';
import type { Perintah } from './perintah.ts';

export const perintahSeed: Perintah = {
  nama: 'seed',
  ringkas: 'Memuat data rujukan, dan sampel bila diminta',
  opsi: {
    demo: { jenis: 'teks', isi: 'NAMA', keterangan: 'Sampel yang dimuat: lampung-barat-2024 (juga TAPIS_DEMO)' },
  },
  contoh: ['tapis seed', 'tapis seed --demo lampung-barat-2024'],
  async jalankan(lingkungan, nilai) {
    const pengaturan = pengaturanPerintah(lingkungan, nilai);
    if (pengaturan.demo !== null) checkSampel(pengaturan.demo);
    return withDatabase(lingkungan, pengaturan, { bersama: true, boleh: 'buat' }, async ({ pool, db }) => {
      const { migrate } = await import('../db/migrate.ts');
      const migrasi = await migrate(pool);
      const hasil = await muatSampel(db, pengaturan, lingkungan.kabar);
      if (nilai.saklar.json) lingkungan.tulis(JSON.stringify({ migrasi, ...hasil }));
      else lingkungan.tulis(hasil.sampel || hasil.referensi.length > 0 ? 'Data dimuat.' : 'Data sudah ada.');
      return 0;
    });
  },
};

// tapis migrate: brings the schema up to date.
import { pengaturanPerintah, withDatabase } from './bukaTapis.ts';
import type { Perintah } from './perintah.ts';

export const perintahMigrate: Perintah = {
  nama: 'migrate',
  ringkas: 'Membuat atau memutakhirkan skema basis data',
  opsi: {},
  contoh: ['tapis migrate', 'tapis migrate --database-url postgres://tapis@db/tapis'],
  async jalankan(lingkungan, nilai) {
    const pengaturan = pengaturanPerintah(lingkungan, nilai);
    return withDatabase(lingkungan, pengaturan, { bersama: true, boleh: 'buat' }, async ({ pool }) => {
      const { migrate } = await import('../db/migrate.ts');
      const dijalankan = await migrate(pool);
      if (nilai.saklar.json) lingkungan.tulis(JSON.stringify({ dijalankan }));
      else
        lingkungan.tulis(
          dijalankan.length === 0 ? 'Skema sudah mutakhir.' : `Migrasi dijalankan: ${dijalankan.join(', ')}.`,
        );
      return 0;
    });
  },
};

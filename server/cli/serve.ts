// tapis serve: migrates, loads what is missing, then serves application, API and portal until it is told to stop.
import { networkInterfaces } from 'node:os';
import type { Database } from '../db/openDatabase.ts';
import type { Pengaturan } from '../http/pengaturan.ts';
import { pengaturanPerintah, withDatabase } from './bukaTapis.ts';
import { GalatPerintah } from './galatPerintah.ts';
import { checkSampel, muatSampel } from './muatSampel.ts';
import type { LingkunganCli, Perintah } from './perintah.ts';

const BERKALA_MS = 60 * 60 * 1000;

function explainListen(galat: unknown, { host, port }: Pengaturan): unknown {
  const kode = galat instanceof Error && 'code' in galat ? galat.code : '';
  switch (kode) {
    case 'EADDRINUSE':
      return new GalatPerintah(
        `Port ${port} di ${host} sedang dipakai program lain. Hentikan program itu, atau pilih port lain dengan --port.`,
      );
    case 'EACCES':
      return new GalatPerintah(
        `Port ${port} tidak boleh dipakai oleh pengguna ini. Pilih port di atas 1023 dengan --port.`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new GalatPerintah(
        `Alamat ${host} bukan alamat mesin ini. Pilih alamat lain dengan --host, misalnya 127.0.0.1.`,
      );
    default:
      return galat;
  }
}

/** Addresses under which a person can open it. */
function alamatTerlihat({ host, url }: Pengaturan, port: number): string[] {
  if (url !== null) return [url];
  if (host !== '0.0.0.0' && host !== '::') return [`http://${host.includes(':') ? `[${host}]` : host}:${port}`];
  const luar = Object.values(networkInterfaces())
    .flatMap((satu) => satu ?? [])
    .filter((satu) => satu.family === 'IPv4' && !satu.internal)
    .map((satu) => `http://${satu.address}:${port}`);
  return [`http://127.0.0.1:${port}`, ...luar];
}

async function kabarkanLogin(lingkungan: LingkunganCli, { db }: Database, { folderData }: Pengaturan): Promise<void> {
  const { findLoginBerlaku, lokasiLoginSampel } = await import('../auth/loginSampel.ts');
  const login = await findLoginBerlaku(db, folderData);
  if (login.length === 0) return;
  lingkungan.kabar(`Login sampel (tersimpan di ${lokasiLoginSampel(folderData)}, tampil sampai sandinya diganti):`);
  const lebar = Math.max(...login.map((satu) => satu.email.length));
  for (const { email, sandi } of login) lingkungan.kabar(`  ${email.padEnd(lebar)}  ${sandi}`);
}

/** Ctrl+C below npm arrives twice, from the terminal and from npm: that is one wish. */
const SATU_KEINGINAN_MS = 1_000;

/** Resolves with the first signal to stop; a later one ends the process at once. */
const tungguSinyal = () =>
  new Promise<NodeJS.Signals>((selesai) => {
    let pertama: number | undefined;
    const terima = (sinyal: NodeJS.Signals) => {
      if (pertama !== undefined && Date.now() - pertama > SATU_KEINGINAN_MS) process.exit(1);
      pertama ??= Date.now();
      selesai(sinyal);
    };
    process.on('SIGTERM', terima).on('SIGINT', terima);
  });

async function layani(
  lingkungan: LingkunganCli,
  pengaturan: Pengaturan,
  database: Database,
  hilang: Promise<unknown>,
): Promise<number> {
  const [{ createCatatan }, { bukaMesin }, { susunLayanan }, { createAplikasi }, { TABEL_RUTE }, { bukaPeladen }] =
    await Promise.all([
      import('../http/catatan.ts'),
      import('../http/bukaMesin.ts'),
      import('../http/susunLayanan.ts'),
      import('../http/aplikasi.ts'),
      import('../http/tabelRute.ts'),
      import('../http/peladen.ts'),
    ]);
  const catatan = createCatatan(pengaturan.tingkatCatatan);
  const mesin = bukaMesin();
  const layanan = susunLayanan(pengaturan, database, catatan, mesin);
  const peladen = await bukaPeladen(createAplikasi(layanan, TABEL_RUTE), pengaturan).catch(async (galat: unknown) => {
    layanan.metrik.tutup();
    throw explainListen(galat, pengaturan);
  });
  const [alamat, ...lain] = alamatTerlihat(pengaturan, peladen.port);
  lingkungan.kabar(`Tapis ${layanan.versi} siap di ${alamat}  (portal ${alamat}/ · aplikasi staf ${alamat}/app/)`);
  for (const satu of lain) lingkungan.kabar(`  juga ${satu}`);
  catatan.info({ alamat, versi: layanan.versi }, 'melayani');
  await kabarkanLogin(lingkungan, database, pengaturan);
  lingkungan.kabar('Hentikan dengan Ctrl+C.');

  mesin.perender.hangatkan().catch((galat: unknown) => catatan.warn({ galat }, 'pekerja belum hangat'));
  const [{ pruneMasuk }, { pruneSemuaTinjauan }, { pruneSemuaBukti }, { kirimPengingat }] = await Promise.all([
    import('../auth/pruneMasuk.ts'),
    import('../reviu/pruneSemuaTinjauan.ts'),
    import('../pengukuran/bukti/pruneBukti.ts'),
    import('../pengukuran/pengingat/kirimPengingat.ts'),
  ]);
  const bersihkan = () =>
    Promise.all([
      pruneMasuk(database.db, new Date()),
      pruneSemuaTinjauan(database.db, new Date()),
      pruneSemuaBukti(database.db, layanan.gudangBukti, new Date()),
    ]).catch((galat: unknown) => catatan.warn({ galat }, 'pembersihan gagal'));
  const ingatkan = () =>
    kirimPengingat({ db: database.db, surat: layanan.surat, url: pengaturan.url, catatan }, new Date()).catch(
      (galat: unknown) => catatan.warn({ galat }, 'pengingat gagal'),
    );
  const berkala = () => Promise.all([bersihkan(), ingatkan()]);
  void berkala();
  const jam = setInterval(berkala, BERKALA_MS);

  const sebab = await Promise.race([tungguSinyal(), hilang]);
  lingkungan.kabar('Berhenti: menyelesaikan permintaan yang berjalan …');
  clearInterval(jam);
  await peladen.berhenti(pengaturan.tungguBerhentiDetik);
  await Promise.all([mesin.penghitung.tutup(), mesin.perender.tutup(), mesin.pengolahBukti.tutup()]);
  layanan.metrik.tutup();
  if (typeof sebab === 'string') return 0;
  throw sebab;
}

export const perintahServe: Perintah = {
  nama: 'serve',
  ringkas: 'Menjalankan aplikasi staf, API, dan portal',
  opsi: {
    host: { jenis: 'teks', isi: 'ALAMAT', keterangan: 'Alamat yang didengarkan (bawaan 127.0.0.1; juga TAPIS_HOST)' },
    port: { jenis: 'teks', isi: 'NOMOR', keterangan: 'Port (bawaan 8080; juga TAPIS_PORT)' },
    demo: { jenis: 'teks', isi: 'NAMA', keterangan: 'Sampel yang dimuat bila belum ada: lampung-barat-2024' },
  },
  contoh: ['tapis serve', 'tapis serve --host 0.0.0.0 --port 80 --data /var/lib/tapis'],
  async jalankan(lingkungan, nilai) {
    const pengaturan = pengaturanPerintah(lingkungan, nilai);
    if (pengaturan.demo !== null) checkSampel(pengaturan.demo);
    lingkungan.kabar('Menyiapkan basis data …');
    let lost: (galat: unknown) => void = () => {};
    const hilang = new Promise<unknown>((selesai) => {
      lost = selesai;
    });
    return withDatabase(
      lingkungan,
      pengaturan,
      { bersama: false, boleh: 'buat', onLost: (galat) => lost(galat) },
      async (database) => {
        const { migrate } = await import('../db/migrate.ts');
        const migrasi = await migrate(database.pool);
        if (migrasi.length > 0) lingkungan.kabar(`Skema dimutakhirkan: ${migrasi.length} migrasi.`);
        await muatSampel(database.db, pengaturan, lingkungan.kabar);
        return layani(lingkungan, pengaturan, database, hilang);
      },
    );
  },
};

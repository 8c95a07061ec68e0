// Puts together everything the handlers use: accounts, facts, figures, documents, logs and metrics.
import { join } from 'node:path';
import { createBetterAuth } from '../auth/betterAuth.ts';
import { createLayananFaktorKedua } from '../auth/faktorKedua.ts';
import { readRahasia } from '../auth/rahasia.ts';
import { createLayananSesi } from '../auth/sesi.ts';
import { createSurat } from '../auth/surat.ts';
import { createGudangBerkas } from '../db/gudangBerkas.ts';
import { isReady } from '../db/isReady.ts';
import { akarProyek } from '../db/lokasi.ts';
import type { Database } from '../db/openDatabase.ts';
import { createLayananDokumen } from '../pelaporan/layananDokumen.ts';
import { createLayananLaporan } from '../pelaporan/layananLaporan.ts';
import { folderBukti } from '../pengukuran/bukti/folderBukti.ts';
import { createPemindaiVirus } from '../pengukuran/bukti/pemindaiVirus.ts';
import { createBatasLaju } from './batasLaju.ts';
import type { Mesin } from './bukaMesin.ts';
import type { Catatan } from './catatan.ts';
import type { Layanan } from './layanan.ts';
import { createMetrikTapis } from './metrikTapis.ts';
import type { Pengaturan } from './pengaturan.ts';
import { versiTapis } from './versi.ts';

const SIAP_MS = 2_000;
/** Codes that one address may try in a minute: enough for a person, nothing for guessing 60 bits. */
const VERIFIKASI_PER_MENIT = 30;

/** True when the schema is known and the database answered in time. */
function askReady(pool: Database['pool']): Promise<boolean> {
  return new Promise((selesai) => {
    const jam = setTimeout(() => selesai(false), SIAP_MS);
    void isReady(pool).then((siap) => {
      clearTimeout(jam);
      selesai(siap);
    });
  });
}

export function susunLayanan(
  pengaturan: Pengaturan,
  { pool, db }: Pick<Database, 'pool' | 'db'>,
  catatan: Catatan,
  { penghitung, perender, pereviu, pengolahBukti }: Mesin,
): Layanan {
  const versi = versiTapis();
  const metrik = createMetrikTapis(versi);
  const dokumen = createLayananDokumen({ perender, maksByte: pengaturan.singgahanByte, ...metrik });
  metrik.registri.gauge('tapis_document_cache_bytes', 'Finished report files in memory.', dokumen.ukuran);
  metrik.registri.gauge('tapis_database_connections', 'Connections of the pool.', () => [
    { label: { state: 'idle' }, nilai: pool.idleCount },
    { label: { state: 'busy' }, nilai: pool.totalCount - pool.idleCount },
    { label: { state: 'waiting' }, nilai: pool.waitingCount },
  ]);
  const auth = createBetterAuth(db, {
    rahasia: readRahasia(pengaturan.folderData, pengaturan.rahasia),
    sesiJam: pengaturan.sesiJam,
    https: pengaturan.url?.startsWith('https:') ?? false,
    catatan,
  });
  const jam = () => new Date();
  return {
    versi,
    pengaturan,
    catatan,
    metrik,
    db,
    sesi: createLayananSesi(db, auth, jam),
    faktorKedua: createLayananFaktorKedua(db, auth, jam),
    surat: pengaturan.surat && createSurat(pengaturan.surat.alamat, pengaturan.surat.pengirim, catatan),
    laporan: createLayananLaporan(db),
    penghitung,
    dokumen,
    pereviu,
    gudang: createGudangBerkas(join(pengaturan.folderData, 'berkas')),
    gudangBukti: (pemda) => createGudangBerkas(folderBukti(pengaturan.folderData, pemda)),
    pengolahBukti,
    pemindaiVirus: pengaturan.pemindaiVirus === null ? null : createPemindaiVirus(pengaturan.pemindaiVirus),
    batasVerifikasi: createBatasLaju(Math.min(VERIFIKASI_PER_MENIT, pengaturan.batasLaju)),
    folderWeb: join(akarProyek(), 'dist', 'web'),
    isSiap: () => askReady(pool),
  };
}

// What every command begins with: settings (options before environment), then the database, with one sentence when either refuses.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Database } from '../db/openDatabase.ts';
import { type Pengaturan, readPengaturan, unknownSetelan } from '../http/pengaturan.ts';
import { GalatPerintah } from './galatPerintah.ts';
import type { LingkunganCli, NilaiOpsi } from './perintah.ts';

/** The environment with the options of this call in front of it. */
export function envPerintah(lingkungan: LingkunganCli, { teks }: NilaiOpsi): Record<string, string | undefined> {
  const env = { ...lingkungan.env };
  const dariOpsi = { TAPIS_DATA_DIR: 'data', DATABASE_URL: 'database-url', TAPIS_HOST: 'host', TAPIS_PORT: 'port' };
  for (const [nama, opsi] of Object.entries({ ...dariOpsi, TAPIS_DEMO: 'demo' }))
    if (teks[opsi] !== undefined) env[nama] = teks[opsi];
  return env;
}

/** Settings of this call. All faults are told at once. */
export function pengaturanPerintah(lingkungan: LingkunganCli, nilai: NilaiOpsi): Pengaturan {
  const env = envPerintah(lingkungan, nilai);
  const asing = unknownSetelan(env);
  if (asing.length > 0) lingkungan.kabar(`Peringatan: setelan ${asing.join(', ')} tidak dikenal dan diabaikan.`);
  const hasil = readPengaturan(env);
  if (!hasil.ok)
    throw new GalatPerintah(`setelan tidak sah.\n${hasil.masalah.map((satu) => `  - ${satu}`).join('\n')}`);
  return { ...hasil.nilai, folderData: resolve(hasil.nilai.folderData) };
}

/** Faults of the surroundings become one sentence with exit code 2. */
async function sentenceForMasalahDb<T>(kerja: () => Promise<T>): Promise<T> {
  const { MasalahDb } = await import('../db/masalahDb.ts');
  try {
    return await kerja();
  } catch (galat) {
    if (galat instanceof MasalahDb) throw new GalatPerintah(galat.message);
    throw galat;
  }
}

interface PilihanBuka {
  /** False for serve: it owns its cluster. */
  bersama: boolean;
  /** `buat`: a new data folder may be made. `pakai`: it must be filled and its schema known. `periksa`: filled, whatever its schema. */
  boleh: 'buat' | 'pakai' | 'periksa';
  /** The embedded cluster is gone for good. */
  onLost?: (galat: unknown) => void;
}

/** Opens the database, runs the work, closes it again whatever happens. */
export async function withDatabase<T>(
  lingkungan: LingkunganCli,
  pengaturan: Pengaturan,
  { bersama, boleh, onLost }: PilihanBuka,
  kerja: (database: Database) => Promise<T>,
): Promise<T> {
  const { alamatBasisData, folderData } = pengaturan;
  if (boleh !== 'buat' && alamatBasisData === null && !existsSync(join(folderData, 'tapis-data.json')))
    throw new GalatPerintah(
      `Folder data "${folderData}" belum berisi data Tapis. Jalankan "tapis seed --demo lampung-barat-2024" atau pilih folder lain dengan --data.`,
    );
  return sentenceForMasalahDb(async () => {
    const [{ openDatabase }, { prepareFolderData }] = await Promise.all([
      import('../db/openDatabase.ts'),
      import('../db/folderData.ts'),
    ]);
    // Secrets and sample logins are kept there even when DATABASE_URL names the database.
    if (boleh === 'buat') prepareFolderData(folderData);
    const database = await openDatabase({
      databaseUrl: alamatBasisData,
      folderData,
      share: bersama,
      say: lingkungan.kabar,
      ...(onLost ? { onLost } : {}),
    });
    try {
      if (boleh === 'pakai') await needMigrated(database);
      return await kerja(database);
    } finally {
      await database.close();
    }
  });
}

async function needMigrated({ pool }: Database): Promise<void> {
  const { isMigrated } = await import('../db/migrate.ts');
  if (!(await isMigrated(pool)))
    throw new GalatPerintah('Skema basis data belum mutakhir. Jalankan "tapis migrate", lalu ulangi.');
}

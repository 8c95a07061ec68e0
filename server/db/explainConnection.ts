// What a failed connection means, in one sentence. The password of DATABASE_URL never appears in it.
import pg from 'pg';
import { kodeSistem } from './folderData.ts';
import { MasalahDb } from './masalahDb.ts';

/** Address without password and options, for sentences. */
export function shownAddress(databaseUrl: string): string {
  if (!URL.canParse(databaseUrl)) return 'DATABASE_URL';
  const url = new URL(databaseUrl);
  return `${url.hostname || 'localhost'}:${url.port || '5432'}${url.pathname}`;
}

/** `where` as given by shownAddress, or the embedded cluster. */
export function explainConnection(galat: unknown, where: string): MasalahDb {
  const options = { cause: galat };
  const kata = galat instanceof Error ? galat.message : String(galat);
  const sql = galat instanceof pg.DatabaseError ? (galat.code ?? '') : '';
  if (sql === '28P01' || sql.startsWith('28'))
    return new MasalahDb(
      'database.masuk-ditolak',
      `Basis data di ${where} menolak nama pengguna atau sandi pada DATABASE_URL (${kata}). Perbaiki nama atau sandi itu, lalu coba lagi.`,
      options,
    );
  if (sql === '3D000')
    return new MasalahDb(
      'database.nama-tidak-dikenal',
      `Basis data yang disebut DATABASE_URL tidak ada di ${where} (${kata}). Buat dulu dengan CREATE DATABASE, atau perbaiki namanya.`,
      options,
    );
  const kode = kodeSistem(galat);
  const sebab =
    kode === 'ECONNREFUSED'
      ? 'tidak ada PostgreSQL yang menerima sambungan di sana'
      : kode === 'ENOTFOUND' || kode === 'EAI_AGAIN'
        ? 'nama mesin itu tidak dikenal'
        : /timeout|ETIMEDOUT/i.test(kata)
          ? 'tidak ada jawaban'
          : kata;
  return new MasalahDb(
    'database.tidak-terjangkau',
    `Basis data di ${where} tidak dapat dihubungi: ${sebab}. Periksa DATABASE_URL dan apakah PostgreSQL di sana berjalan, lalu coba lagi.`,
    options,
  );
}

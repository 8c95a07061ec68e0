// Brings the schema up to date: plain SQL files, numbered, forward only, each applied once and never changed afterwards.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { ensureAppRole } from './appRole.ts';
import { folderMigrasi } from './lokasi.ts';
import { MasalahDb } from './masalahDb.ts';

export interface Migrasi {
  nomor: number;
  nama: string;
  checksum: string;
  isi: string;
}

/** Key of the advisory lock: two processes never migrate one database at the same time. */
const LOCK = 7_465_112;

/** Files "0001_name.sql" in order. Throws when a number is missing or used twice: that is a bug of the release. */
export function readMigrasi(folder: string = folderMigrasi()): Migrasi[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort();
  return names.map((name, index) => {
    if (!new RegExp(`^${String(index + 1).padStart(4, '0')}_[a-z0-9_]+\\.sql$`).test(name))
      throw new Error(`migration ${name} does not follow number ${index}`);
    const isi = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
    return { nomor: index + 1, nama: name, checksum: createHash('sha256').update(isi).digest('hex'), isi };
  });
}

interface Applied {
  nomor: number;
  nama: string;
  checksum: string;
}

/** Numbers that still have to be applied. Throws when the history is not a beginning of the files. */
function pending(files: Migrasi[], applied: Applied[]): Migrasi[] {
  for (const [index, row] of applied.entries()) {
    const file = files[index];
    if (file === undefined)
      throw new MasalahDb(
        'database.migrasi-lebih-baru',
        `Basis data ini sudah dimigrasi oleh Tapis yang lebih baru (${row.nama}). Pasang Tapis versi itu atau yang lebih baru; data tidak diubah.`,
      );
    if (file.nama !== row.nama || file.checksum !== row.checksum)
      throw new MasalahDb(
        'database.migrasi-berubah',
        `Berkas migrasi ${file.nama} berbeda dari yang pernah dijalankan pada basis data ini (${row.nama}). Pulihkan berkas itu dari rilis aslinya; data tidak diubah.`,
      );
  }
  return files.slice(applied.length);
}

const explain = (galat: unknown, where: string): unknown => {
  if (!(galat instanceof pg.DatabaseError)) return galat;
  const dba =
    galat.code === '42501'
      ? ' Mintalah DBA memberi hak: GRANT CREATE ON DATABASE … TO pengguna Tapis.'
      : ' Basis data tidak diubah; laporkan kalimat ini kepada pengembang.';
  return new MasalahDb('database.migrasi-gagal', `Migrasi basis data gagal pada ${where}: ${galat.message}.${dba}`, {
    cause: galat,
  });
};

/** Applies what is missing in one transaction and gives the names applied. Throws MasalahDb; then nothing has changed. */
export async function migrate(pool: pg.Pool, files: Migrasi[] = readMigrasi()): Promise<string[]> {
  const client = await pool.connect();
  let where = 'persiapan';
  try {
    await ensureAppRole(client);
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    await client.query(`CREATE SCHEMA IF NOT EXISTS tapis`);
    await client.query(`SET LOCAL search_path = tapis`);
    await client.query(`CREATE TABLE IF NOT EXISTS migrasi (
      nomor int PRIMARY KEY, nama text NOT NULL, checksum text NOT NULL, dijalankan timestamptz NOT NULL DEFAULT now())`);
    const applied = await client.query<Applied>('SELECT nomor, nama, checksum FROM migrasi ORDER BY nomor');
    const missing = pending(files, applied.rows);
    for (const file of missing) {
      where = file.nama;
      await client.query(file.isi);
      await client.query('INSERT INTO migrasi (nomor, nama, checksum) VALUES ($1, $2, $3)', [
        file.nomor,
        file.nama,
        file.checksum,
      ]);
    }
    await client.query('COMMIT');
    return missing.map((file) => file.nama);
  } catch (galat) {
    await client.query('ROLLBACK').catch(() => {});
    throw explain(galat, where);
  } finally {
    client.release();
  }
}

/** Is every migration of this release applied, unchanged, and none of a newer one? Reads only. */
export async function isMigrated(pool: pg.Pool, files: Migrasi[] = readMigrasi()): Promise<boolean> {
  const { rows } = await pool.query<{ ada: boolean }>(`SELECT to_regclass('tapis.migrasi') IS NOT NULL AS ada`);
  if (!rows[0]?.ada) return false;
  const applied = await pool.query<Applied>('SELECT nomor, nama, checksum FROM tapis.migrasi ORDER BY nomor');
  return pending(files, applied.rows).length === 0;
}

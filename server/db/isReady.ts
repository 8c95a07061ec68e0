// For /readyz: the database answers and its schema is the one this release knows.
import type pg from 'pg';
import { isMigrated, type Migrasi, readMigrasi } from './migrate.ts';

let files: Migrasi[] | undefined;

/** False, never an exception, while the database is away, not migrated, or migrated by a newer release. */
export async function isReady(pool: pg.Pool): Promise<boolean> {
  files ??= readMigrasi();
  return isMigrated(pool, files).catch(() => false);
}

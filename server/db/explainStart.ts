// Reads the last words of initdb or postgres and says what they mean. English patterns: both run under LC_ALL=C.
import { MasalahDb } from './masalahDb.ts';

/** Postgres refuses because another one holds the folder, perhaps only a moment longer: worth trying again. */
export const isLockRefusal = (log: string): boolean =>
  /lock file "postmaster\.pid" (already exists|is empty)|pre-existing shared memory block|could not create lock file .*File exists|another server might be running/i.test(
    log,
  );

const lastLine = (log: string): string =>
  log
    .split('\n')
    .findLast((line) => /FATAL|PANIC|error:|ERROR/.test(line))
    ?.replace(/^.*?(FATAL|PANIC|error|ERROR):\s*/, '')
    .trim() ?? 'tanpa keterangan';

/** `log` is what the process wrote to stderr; `folder` the root of the cluster. */
export function explainStart(log: string, folder: string): MasalahDb {
  const cause = new Error(log.trim());
  if (/No space left on device|Disk quota exceeded/.test(log))
    return new MasalahDb(
      'database.disk-penuh',
      `Disk tempat "${folder}" penuh, sehingga basis data tidak dapat dimulai. Kosongkan sebagian ruang (data yang tersimpan tidak rusak), lalu coba lagi.`,
      { cause },
    );
  if (/Read-only file system/.test(log))
    return new MasalahDb(
      'database.folder-baca-saja',
      `Folder "${folder}" berada di sistem berkas yang hanya dapat dibaca. Pilih folder lain dengan --data, atau pasang ulang sistem berkasnya agar dapat ditulis.`,
      { cause },
    );
  if (/Permission denied|has wrong ownership|has invalid permissions/.test(log))
    return new MasalahDb(
      'database.folder-tidak-dapat-ditulis',
      `PostgreSQL tidak boleh membaca atau menulis di "${folder}" (${lastLine(log)}). Kembalikan pemilik dan hak akses folder itu, lalu coba lagi.`,
      { cause },
    );
  if (/database files are incompatible/.test(log))
    return new MasalahDb(
      'database.versi-berkas-lain',
      `Berkas basis data di "${folder}" tidak cocok dengan PostgreSQL bawaan ini (${lastLine(log)}). Pulihkan dari cadangan ke folder data baru.`,
      { cause },
    );
  if (/error while loading shared libraries|cannot execute|not found \(required by/.test(log))
    return new MasalahDb(
      'database.biner-tidak-jalan',
      `PostgreSQL bawaan tidak dapat dijalankan (${log.trim().split('\n').at(-1) ?? ''}). Pasang ulang dengan npm ci, atau pakai DATABASE_URL.`,
      { cause },
    );
  return new MasalahDb(
    'database.gagal-mulai',
    `PostgreSQL bawaan tidak dapat dimulai di "${folder}": ${lastLine(log)}. Jalankan tapis doctor untuk pemeriksaan, atau pulihkan dari cadangan.`,
    { cause },
  );
}

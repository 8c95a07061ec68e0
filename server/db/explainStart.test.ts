import { expect, it } from 'vitest';
import { explainStart, isLockRefusal } from './explainStart.ts';

it.each([
  ['initdb: error: could not write file "/d/pg/global/1": No space left on device', 'database.disk-penuh'],
  ['FATAL:  could not write lock file "postmaster.pid": Disk quota exceeded', 'database.disk-penuh'],
  ['FATAL:  could not create lock file "postmaster.pid": Read-only file system', 'database.folder-baca-saja'],
  ['FATAL:  could not open file "global/pg_control": Permission denied', 'database.folder-tidak-dapat-ditulis'],
  ['FATAL:  data directory "/d/pg" has wrong ownership', 'database.folder-tidak-dapat-ditulis'],
  ['FATAL:  database files are incompatible with server', 'database.versi-berkas-lain'],
  ['postgres: error while loading shared libraries: libicuuc.so.60: cannot open', 'database.biner-tidak-jalan'],
  ['LOG:  x\nPANIC:  could not locate a valid checkpoint record', 'database.gagal-mulai'],
  ['', 'database.gagal-mulai'],
])('names the fault in: %s', (log, kode) => {
  const masalah = explainStart(log, '/d');
  expect(masalah.kode).toBe(kode);
  expect(masalah.message).toMatch(/^[A-Z].*\.$/s);
  expect(masalah.message).not.toContain('\n');
});

it('keeps the words of postgres where it knows no better ones', () => {
  expect(explainStart('LOG:  x\nPANIC:  could not locate a valid checkpoint record\n', '/d').message).toContain(
    '"/d": could not locate a valid checkpoint record.',
  );
});

it.each([
  ['FATAL:  lock file "postmaster.pid" already exists', true],
  ['FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use', true],
  ['FATAL:  could not write lock file "postmaster.pid": No space left on device', false],
  ['FATAL:  could not create lock file "postmaster.pid": Read-only file system', false],
])('tells a held folder from a broken one: %s', (log, held) => {
  expect(isLockRefusal(log)).toBe(held);
});

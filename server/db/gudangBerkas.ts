// Store of uploaded files in the data folder, each under the SHA-256 of its bytes: never overwritten, never half written.
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';

export interface GudangBerkas {
  /** Gives the hash under which the bytes are kept; the same bytes are kept once. */
  simpan(isi: Uint8Array): Promise<string>;
  /** Null when there is no such file. */
  buka(hash: string): ReadableStream<Uint8Array<ArrayBuffer>> | null;
  /** Throws away what is not in use and was last put before `sebelum`, remains of broken writes as well; gives how many. */
  sweep(dipakai: ReadonlySet<string>, sebelum: Date): Promise<number>;
}

/** `folder` is made with the first file. */
export function createGudangBerkas(folder: string): GudangBerkas {
  const letak = (hash: string) => join(folder, hash.slice(0, 2), hash.slice(2));
  return {
    async simpan(isi) {
      const hash = createHash('sha256').update(isi).digest('hex');
      const tujuan = letak(hash);
      if (existsSync(tujuan)) {
        // Put again is put now: a sweep that runs at this moment leaves it.
        const kini = new Date();
        await utimes(tujuan, kini, kini);
        return hash;
      }
      await mkdir(dirname(tujuan), { recursive: true, mode: 0o700 });
      const sementara = `${tujuan}.${randomUUID()}`;
      try {
        const berkas = await open(sementara, 'wx', 0o600);
        try {
          await berkas.writeFile(isi);
          await berkas.sync();
        } finally {
          await berkas.close();
        }
        await rename(sementara, tujuan);
      } catch (galat) {
        await rm(sementara, { force: true });
        throw galat;
      }
      return hash;
    },
    buka(hash) {
      if (!/^[0-9a-f]{64}$/.test(hash) || !existsSync(letak(hash))) return null;
      return Readable.toWeb(createReadStream(letak(hash))) as ReadableStream<Uint8Array<ArrayBuffer>>;
    },
    async sweep(dipakai, sebelum) {
      let banyak = 0;
      for (const depan of await readdir(folder).catch(() => [])) {
        if (!/^[0-9a-f]{2}$/.test(depan)) continue;
        for (const nama of await readdir(join(folder, depan))) {
          const berkas = join(folder, depan, nama);
          if (dipakai.has(depan + nama) || (await stat(berkas)).mtime >= sebelum) continue;
          await rm(berkas, { force: true });
          banyak++;
        }
      }
      return banyak;
    },
  };
}

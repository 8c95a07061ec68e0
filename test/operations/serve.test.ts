// tapis serve as a process: what it tells, what it shares, and how it stops.
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prosesBasisData } from '../bantuan/prosesBasisData.ts';
import { LAMA, mulaiTapis, SAMPEL, siapkanSampel, tapis } from '../bantuan/tapis.ts';

let akar = '';
let data = '';
beforeAll(async () => {
  ({ akar, data } = await siapkanSampel());
}, LAMA);
afterAll(() => rmSync(akar, { recursive: true, force: true }));

describe('serve', () => {
  /** Starts a server on any free port and waits for its address. */
  async function mulai() {
    const sabar = { TAPIS_SHUTDOWN_SECONDS: '120' };
    const { anak, selesai } = mulaiTapis(['serve', '--data', data, '--port', '0'], sabar);
    let teks = '';
    const alamat = await new Promise<string>((ya, tidak) => {
      anak.stderr?.on('data', (bagian) => {
        teks += bagian;
        const cocok = /siap di (http:\S+)[\s\S]*Hentikan dengan/.exec(teks);
        if (cocok?.[1]) ya(cocok[1]);
      });
      void selesai.then((hasil) => tidak(new Error(hasil.stderr)));
    });
    return { anak, selesai, alamat, teks: () => teks };
  }

  it(
    'serves, tells the logins, shares its database with commands, and stops in good order',
    async () => {
      const { anak, selesai, alamat, teks } = await mulai();
      expect(teks()).toMatch(/perencana@dinsos\.test +[a-z2-9]{5}-/);
      const sandi = readFileSync(join(data, 'sampel-login.txt'), 'utf8').split('\n')[1]?.split('\t')[1];
      const masuk = await fetch(`${alamat}/api/auth/sign-in/email`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ email: 'perencana@dinsos.test', password: sandi }),
      });
      expect(masuk.status).toBe(200);
      const cookie = masuk.headers.getSetCookie()[0]?.split(';')[0] ?? '';
      const path = `${alamat}/api/v1/perangkat-daerah/dinsos/tahun/2024`;
      const dariApi = await (await fetch(`${path}/perhitungan`, { headers: { cookie } })).json();
      const dariPerintah = await tapis(['compute', ...SAMPEL, '--data', data, '--json']);
      expect(JSON.parse(dariPerintah.stdout)).toEqual(dariApi);

      const kedua = await tapis(['serve', '--data', data, '--port', '0']);
      expect([kedua.kode, kedua.stderr]).toEqual([2, expect.stringContaining('sedang dipakai oleh Tapis yang lain')]);

      const berjalan = fetch(`${path}/dokumen/lkjip.pdf`, { headers: { cookie } });
      await wait(300);
      anak.kill('SIGINT');
      anak.kill('SIGINT');
      expect((await (await berjalan).arrayBuffer()).byteLength).toBeGreaterThan(100_000);
      const { kode, stdout } = await selesai;
      expect(kode).toBe(0);
      expect(prosesBasisData(join(data, 'pg')).semua).toEqual([]);
      for (const baris of stdout.trim().split('\n')) expect(JSON.parse(baris)).toHaveProperty('waktu');
      expect(stdout).not.toContain(sandi);
    },
    LAMA,
  );

  it(
    'a port in use is one sentence, and the database ends again',
    async () => {
      const lain = createServer().listen(0, '127.0.0.1');
      await once(lain, 'listening');
      const alamat = lain.address();
      const port = typeof alamat === 'object' && alamat ? String(alamat.port) : '';
      const { kode, stderr } = await tapis(['serve', '--data', data, '--port', port]);
      lain.close();
      expect(kode).toBe(2);
      expect(stderr).toContain(`tapis: Port ${port} di 127.0.0.1 sedang dipakai program lain.`);
      expect(prosesBasisData(join(data, 'pg')).semua).toEqual([]);
    },
    LAMA,
  );
});

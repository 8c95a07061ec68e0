// The whole HTTP application on a database of its own: real accounts, real figures, real documents, no network.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { PeranPengguna } from '@tapis/core/perencanaan/peran.ts';
import { halamanNaskah, render } from '@tapis/report/pelaporan/render.ts';
import { ensureAkun, ensurePeran } from '../../server/auth/akun.ts';
import { createAplikasi } from '../../server/http/aplikasi.ts';
import { createCatatan } from '../../server/http/catatan.ts';
import type { Layanan } from '../../server/http/layanan.ts';
import { readPengaturan } from '../../server/http/pengaturan.ts';
import type { LingkunganHttp } from '../../server/http/rute.ts';
import { susunLayanan } from '../../server/http/susunLayanan.ts';
import { TABEL_RUTE } from '../../server/http/tabelRute.ts';
import { createPenghitung } from '../../server/pelaporan/penghitung.ts';
import { createPengolahBukti } from '../../server/pengukuran/bukti/pengolahBukti.ts';
import { createPereviu } from '../../server/reviu/pereviu.ts';
import { createDatabaseUji, type DatabaseUji } from './klasterUji.ts';

export const SANDI_UJI = 'sandi-uji-yang-panjang';

export interface AplikasiUji extends DatabaseUji {
  app: OpenAPIHono<LingkunganHttp>;
  layanan: Layanan;
  /** Lines of the log so far. */
  catatan: string[];
  /** An account with these roles and SANDI_UJI. */
  buatPengguna(email: string, peran: PeranPengguna[]): Promise<void>;
  /** Cookie header of a new session. */
  masuk(email: string): Promise<string>;
}

export async function createAplikasiUji(setelan: Record<string, string> = {}): Promise<AplikasiUji> {
  const folder = mkdtempSync(join(tmpdir(), 'tapis-http-'));
  const pengaturan = readPengaturan({ TAPIS_DATA_DIR: folder, TAPIS_RATE_LIMIT: '100000', ...setelan });
  if (!pengaturan.ok) throw new Error(pengaturan.masalah.join(' '));
  const database = await createDatabaseUji('sampel');
  const catatan: string[] = [];
  const layanan = susunLayanan(
    pengaturan.nilai,
    database,
    createCatatan('info', { write: (baris) => catatan.push(baris) }),
    {
      penghitung: createPenghitung(),
      pereviu: createPereviu(),
      pengolahBukti: createPengolahBukti(),
      perender: { render, halaman: halamanNaskah, hangatkan: async () => {}, tutup: async () => {} },
    },
  );
  const app = createAplikasi(layanan, TABEL_RUTE);
  return {
    ...database,
    app,
    layanan,
    catatan,
    async buatPengguna(email, peran) {
      const { id } = await ensureAkun(database.db, { email, nama: `Uji ${email}`, sandi: SANDI_UJI });
      for (const satu of peran) await ensurePeran(database.db, id, { ...satu, jabatan: null }, new Date());
    },
    async masuk(email) {
      const jawaban = await app.request('/api/auth/sign-in/email', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ email, password: SANDI_UJI }),
      });
      if (!jawaban.ok) throw new Error(`${email}: ${jawaban.status} ${await jawaban.text()}`);
      return jawaban.headers
        .getSetCookie()
        .map((satu) => satu.split(';')[0])
        .join('; ');
    },
    close: async () => {
      layanan.metrik.tutup();
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

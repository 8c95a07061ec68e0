// Accounts of the sample: one random password made on the first run, kept in DATA/sampel-login.txt (0600) until all have changed it.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Peran } from '@tapis/core/perencanaan/peran.ts';
import { verifyPassword } from 'better-auth/crypto';
import { sql } from 'kysely';
import type { Db } from '../db/pool.ts';
import { ensureAkun, ensurePeran } from './akun.ts';
import { createSandi } from './createSandi.ts';

export interface LoginSampel {
  email: string;
  sandi: string;
}

interface PenggunaSampel {
  email: string;
  nama: string;
  peran: Peran;
  perangkatDaerah: string | null;
  jabatan: string | null;
}

export const lokasiLoginSampel = (folderData: string): string => join(folderData, 'sampel-login.txt');

function readLoginSampel(folderData: string): LoginSampel[] {
  const berkas = lokasiLoginSampel(folderData);
  if (!existsSync(berkas)) return [];
  return readFileSync(berkas, 'utf8')
    .split('\n')
    .filter((baris) => baris !== '' && !baris.startsWith('#'))
    .flatMap((baris) => {
      const [email, sandi] = baris.split('\t');
      return email && sandi ? [{ email, sandi }] : [];
    });
}

/** Makes the accounts that are missing. The file is written first: a password that nobody knows would be of no use. */
export async function seedLoginSampel(
  db: Db,
  folderData: string,
  pemda: string,
  pengguna: readonly PenggunaSampel[],
  waktu: Date,
): Promise<void> {
  const email = pengguna.map((satu) => satu.email);
  const ada = await sql<{ email: string }>`SELECT email FROM auth.pengguna WHERE email = ANY(${email})`.execute(db);
  const adaEmail = new Set(ada.rows.map((satu) => satu.email));
  const baru = pengguna.filter((satu) => !adaEmail.has(satu.email));
  const lama = readLoginSampel(folderData).filter((satu) => adaEmail.has(satu.email));
  const sandi = lama[0]?.sandi ?? createSandi();
  if (baru.length > 0) {
    const isi = [...lama, ...baru.map((satu) => ({ email: satu.email, sandi }))];
    writeFileSync(
      lokasiLoginSampel(folderData),
      ['# Login sampel Tapis: surel, lalu sandi. Ganti sandinya sebelum dipakai sungguhan.']
        .concat(
          isi.map((satu) => `${satu.email}\t${satu.sandi}`),
          '',
        )
        .join('\n'),
      { mode: 0o600 },
    );
  }
  await Promise.all(
    pengguna.map(async (satu) => {
      const { id } = await ensureAkun(db, { ...satu, sandi });
      await ensurePeran(db, id, { ...satu, pemda }, waktu);
    }),
  );
}

/** Sample logins whose password still is the one in the file. When none is left, the file goes. */
export async function findLoginBerlaku(db: Db, folderData: string): Promise<LoginSampel[]> {
  const tercatat = readLoginSampel(folderData);
  if (tercatat.length === 0) return [];
  const { rows } = await sql<{ email: string; hash: string }>`
    SELECT p.email, k.sandi AS hash FROM auth.pengguna p JOIN auth.kredensial k ON k.pengguna_id = p.id
    WHERE k.penyedia = 'credential' AND k.sandi IS NOT NULL
      AND p.email = ANY(${tercatat.map((satu) => satu.email)})`.execute(db);
  const hash = new Map(rows.map((satu) => [satu.email, satu.hash]));
  const berlaku = await Promise.all(
    tercatat.map(async (satu) => {
      const milik = hash.get(satu.email);
      return milik !== undefined && (await verifyPassword({ hash: milik, password: satu.sandi }));
    }),
  );
  const sisa = tercatat.filter((_, urut) => berlaku[urut]);
  if (sisa.length === 0) rmSync(lokasiLoginSampel(folderData), { force: true });
  return sisa;
}

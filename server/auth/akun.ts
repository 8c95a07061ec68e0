// Makes accounts and gives them roles. There is no public sign-up: only commands call this.
import { randomBytes } from 'node:crypto';
import type { PeranPengguna } from '@tapis/core/perencanaan/peran.ts';
import { hashPassword } from 'better-auth/crypto';
import { sql } from 'kysely';
import { appendAudit } from '../db/audit.ts';
import type { Db } from '../db/pool.ts';
import { writeTransaction } from '../db/transaksi.ts';

const createId = () => randomBytes(18).toString('base64url');

export async function countAkun(db: Db): Promise<number> {
  const { rows } = await sql<{ jumlah: number }>`SELECT count(*)::int AS jumlah FROM auth.pengguna`.execute(db);
  return rows[0]?.jumlah ?? 0;
}

/** Id of the account with this email; made with the password when it does not exist, left as it is otherwise. */
export async function ensureAkun(db: Db, { email, nama, sandi }: { email: string; nama: string; sandi: string }) {
  const alamat = email.toLowerCase();
  const ada = await sql<{ id: string }>`SELECT id FROM auth.pengguna WHERE email = ${alamat}`.execute(db);
  if (ada.rows[0]) return { id: ada.rows[0].id, baru: false };
  const hash = await hashPassword(sandi);
  const id = createId();
  await db.transaction().execute(async (tx) => {
    await sql`INSERT INTO auth.pengguna (id, nama, email) VALUES (${id}, ${nama}, ${alamat})`.execute(tx);
    await sql`INSERT INTO auth.kredensial (id, pengguna_id, penyedia, akun_id, sandi)
      VALUES (${createId()}, ${id}, 'credential', ${id}, ${hash})`.execute(tx);
  });
  return { id, baru: true };
}

/** Gives a role; one that is there already changes nothing. */
export async function ensurePeran(
  db: Db,
  id: string,
  { peran, pemda, perangkatDaerah, jabatan }: PeranPengguna & { jabatan: string | null },
  waktu: Date,
): Promise<void> {
  await writeTransaction(db, { pemda, pengguna: 'sistem' }, async (tx) => {
    const { rows } = await sql`
      INSERT INTO peran_pengguna (pemda_id, pengguna_id, peran, perangkat_daerah, jabatan)
      VALUES (${pemda}, ${id}, ${peran}, ${perangkatDaerah}, ${jabatan})
      ON CONFLICT DO NOTHING RETURNING nomor`.execute(tx);
    if (rows.length === 0) return;
    await appendAudit(tx, {
      pemda,
      pengguna: 'sistem',
      aksi: 'pengguna.peran',
      objek: id,
      isi: { peran, perangkatDaerah, jabatan },
      waktu,
    });
  });
}

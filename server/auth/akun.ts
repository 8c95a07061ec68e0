// Accounts: made by commands and by accepting an invitation, never by a public sign-up.
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

export async function findAkun(db: Db, email: string): Promise<{ id: string; nama: string } | null> {
  const { rows } = await sql<{ id: string; nama: string }>`
    SELECT id, nama FROM auth.pengguna WHERE email = ${email.toLowerCase()}`.execute(db);
  return rows[0] ?? null;
}

/** Id of the account with this email; made with the password when it does not exist, left as it is otherwise. */
export async function ensureAkun(db: Db, { email, nama, sandi }: { email: string; nama: string; sandi: string }) {
  const ada = await findAkun(db, email);
  if (ada) return { id: ada.id, baru: false };
  const hash = await hashPassword(sandi);
  const id = createId();
  const dibuat = await db.transaction().execute(async (tx) => {
    const { rows } =
      await sql`INSERT INTO auth.pengguna (id, nama, email) VALUES (${id}, ${nama}, ${email.toLowerCase()})
      ON CONFLICT (email) DO NOTHING RETURNING id`.execute(tx);
    if (rows.length === 0) return false;
    await sql`INSERT INTO auth.kredensial (id, pengguna_id, penyedia, akun_id, sandi)
      VALUES (${createId()}, ${id}, 'credential', ${id}, ${hash})`.execute(tx);
    return true;
  });
  // Somebody else made it at the same moment.
  return dibuat ? { id, baru: true } : { id: (await findAkun(db, email))?.id ?? id, baru: false };
}

/** Sets the name that others see. */
export async function setNama(db: Db, id: string, nama: string): Promise<void> {
  await sql`UPDATE auth.pengguna SET nama = ${nama}, diubah = now() WHERE id = ${id}`.execute(db);
}

/** Sets the password of an account; its sessions end and its lock opens. */
export async function setSandi(db: Db, id: string, sandi: string): Promise<void> {
  const hash = await hashPassword(sandi);
  await db.transaction().execute(async (tx) => {
    await sql`INSERT INTO auth.kredensial (id, pengguna_id, penyedia, akun_id, sandi)
      VALUES (${createId()}, ${id}, 'credential', ${id}, ${hash})
      ON CONFLICT (penyedia, akun_id) DO UPDATE SET sandi = excluded.sandi, diubah = now()`.execute(tx);
    await sql`DELETE FROM auth.sesi WHERE pengguna_id = ${id}`.execute(tx);
    await sql`DELETE FROM auth.tautan_sandi WHERE pengguna_id = ${id}`.execute(tx);
    await sql`DELETE FROM auth.kunci_akun WHERE sidik = (
      SELECT encode(sha256(convert_to(email, 'UTF8')), 'hex') FROM auth.pengguna WHERE id = ${id})`.execute(tx);
  });
}

/** Takes an account away that nothing refers to yet. */
export async function removeAkun(db: Db, id: string): Promise<void> {
  await sql`DELETE FROM auth.pengguna WHERE id = ${id}`.execute(db);
}

/** Gives a role by command; one that is there already changes nothing. */
export async function ensurePeran(
  db: Db,
  id: string,
  { peran, pemda, perangkatDaerah, jabatan }: PeranPengguna & { jabatan: string | null },
  waktu: Date,
): Promise<void> {
  await writeTransaction(db, { pemda, pengguna: 'sistem' }, async (tx) => {
    await sql`INSERT INTO anggota (pemda_id, pengguna_id, bergabung) VALUES (${pemda}, ${id}, ${waktu})
      ON CONFLICT DO NOTHING`.execute(tx);
    const { rows } = await sql`
      INSERT INTO peran_pengguna (pemda_id, pengguna_id, peran, perangkat_daerah, jabatan)
      VALUES (${pemda}, ${id}, ${peran}, ${perangkatDaerah}, ${jabatan})
      ON CONFLICT DO NOTHING RETURNING nomor`.execute(tx);
    if (rows.length === 0) return;
    await appendAudit(tx, {
      pemda,
      pengguna: 'sistem',
      aksi: 'pengguna.peran',
      objek: `pengguna/${id}`,
      isi: { peran, perangkatDaerah, jabatan },
      waktu,
    });
  });
}

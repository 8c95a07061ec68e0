// The people of the transaction's pemda with their roles; their names and e-mails live in schema auth.
import { type MasaPeran, ringkasMasa } from '@tapis/core/perencanaan/masaPeran.ts';
import { PERAN, type PeranPengguna } from '@tapis/core/perencanaan/peran.ts';
import { sql } from 'kysely';
import type { Db } from '../db/pool.ts';
import type { Tx } from '../db/transaksi.ts';

export type PeranAnggota = PeranPengguna & { jabatan: string | null };

export interface Anggota {
  id: string;
  aktif: boolean;
  peran: PeranAnggota[];
}

interface BarisAnggota extends Omit<Anggota, 'peran'> {
  peran: { peran: string; perangkatDaerah: string | null; jabatan: string | null; masa: MasaPeran }[];
}

/** All members, or the one with this id. */
export async function listAnggota(tx: Tx, pemda: string, id: string | null = null): Promise<Anggota[]> {
  const { rows } = await sql<BarisAnggota>`
    SELECT a.pengguna_id AS id, a.aktif,
      coalesce((
        SELECT jsonb_agg(jsonb_build_object('peran', p.peran, 'perangkatDaerah', p.perangkat_daerah, 'jabatan', p.jabatan,
            'masa', jsonb_build_object('sebagai', p.sebagai, 'mulai', p.mulai, 'selesai', p.selesai))
          ORDER BY p.perangkat_daerah NULLS FIRST, p.peran)
        FROM peran_pengguna p WHERE p.pemda_id = a.pemda_id AND p.pengguna_id = a.pengguna_id), '[]') AS peran
    FROM anggota a
    WHERE a.pemda_id = ${pemda} AND (${id}::text IS NULL OR a.pengguna_id = ${id})
    ORDER BY a.pengguna_id`.execute(tx);
  return rows.map((baris) => ({
    ...baris,
    peran: baris.peran.flatMap(({ masa: semua, ...satu }) => {
      const masa = ringkasMasa(semua);
      const peran = PERAN.find((nama) => nama === satu.peran);
      return peran ? [{ ...satu, peran, pemda, ...(masa && { masa }) }] : [];
    }),
  }));
}

export interface IdentitasAkun {
  id: string;
  nama: string;
  email: string;
  faktorKedua: boolean;
  sesi: number;
}

/** Who these accounts are, in one query. */
export async function readIdentitas(db: Db, id: readonly string[], kini: Date): Promise<IdentitasAkun[]> {
  const { rows } = await sql<IdentitasAkun>`
    SELECT p.id, p.nama, p.email, p.faktor_kedua AS "faktorKedua",
      (SELECT count(*)::int FROM auth.sesi s WHERE s.pengguna_id = p.id AND s.berakhir > ${kini}) AS sesi
    FROM auth.pengguna p WHERE p.id = ANY(${[...id]}) ORDER BY lower(p.nama), p.email`.execute(db);
  return rows;
}

/** One admin change at a time per pemda, so that two admins cannot take each other's role at the same moment. */
export const lockAnggota = (tx: Tx, pemda: string) =>
  sql`SELECT pg_advisory_xact_lock(hashtextextended(${`anggota:${pemda}`}, 0))`.execute(tx);

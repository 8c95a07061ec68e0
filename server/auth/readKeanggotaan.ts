// Where an account is a member and with which roles, in every pemda: row-level security lets a person see the own rows.
import { PERAN, type PeranPengguna } from '@tapis/core/perencanaan/peran.ts';
import { sql } from 'kysely';
import type { Db } from '../db/pool.ts';
import { readTransaction } from '../db/transaksi.ts';

export interface Keanggotaan {
  /** Roles that count: those of pemda where the account is active. */
  peran: PeranPengguna[];
  /** Pemda where the account is active. */
  pemda: string[];
  /** Was a member somewhere, and is active nowhere. */
  nonaktif: boolean;
  /** One of the roles needs a second factor. */
  wajibFaktorKedua: boolean;
}

interface Baris {
  pemda: string;
  aktif: boolean;
  wajib: string[] | null;
  peran: string | null;
  perangkatDaerah: string | null;
}

export async function readKeanggotaan(db: Db, pengguna: string): Promise<Keanggotaan> {
  const { rows } = await readTransaction(db, { pemda: null, pengguna }, (tx) =>
    sql<Baris>`
      SELECT a.pemda_id AS pemda, a.aktif, w.peran_wajib AS wajib, p.peran, p.perangkat_daerah AS "perangkatDaerah"
      FROM anggota a
        LEFT JOIN peran_pengguna p ON p.pemda_id = a.pemda_id AND p.pengguna_id = a.pengguna_id
        LEFT JOIN pengaturan_masuk w ON w.pemda_id = a.pemda_id
      WHERE a.pengguna_id = ${pengguna}
      ORDER BY a.pemda_id, p.perangkat_daerah NULLS FIRST, p.peran`.execute(tx),
  );
  const aktif = rows.filter((satu) => satu.aktif);
  return {
    peran: aktif.flatMap(({ peran: nama, pemda, perangkatDaerah }) => {
      const peran = PERAN.find((satu) => satu === nama);
      return peran ? [{ peran, pemda, perangkatDaerah }] : [];
    }),
    pemda: [...new Set(aktif.map((satu) => satu.pemda))],
    nonaktif: rows.length > 0 && aktif.length === 0,
    wajibFaktorKedua: aktif.some(({ peran, wajib }) => peran !== null && wajib?.includes(peran)),
  };
}

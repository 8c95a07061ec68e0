// Where an account is a member and with which roles, in every pemda: row-level security lets a person see the own rows.
import { keadaanMasa, ringkasMasa, type Sebagai } from '@tapis/core/perencanaan/masaPeran.ts';
import { PERAN, type PeranPengguna } from '@tapis/core/perencanaan/peran.ts';
import { hariZona, type Zona } from '@tapis/core/values/zona.ts';
import { sql } from 'kysely';
import type { Db } from '../db/pool.ts';
import { readTransaction } from '../db/transaksi.ts';

export interface Keanggotaan {
  /** Roles that count: of pemda where the account is active, within their term on the day it is there. */
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
  zona: Zona;
  sebagai: Sebagai | null;
  mulai: string | null;
  selesai: string | null;
}

const masaDari = ({ sebagai, mulai, selesai }: Baris) =>
  ringkasMasa({ sebagai: sebagai ?? 'definitif', mulai, selesai });

export async function readKeanggotaan(db: Db, pengguna: string, kini: Date): Promise<Keanggotaan> {
  const { rows } = await readTransaction(db, { pemda: null, pengguna }, (tx) =>
    sql<Baris>`
      SELECT a.pemda_id AS pemda, a.aktif, w.peran_wajib AS wajib, p.peran, p.perangkat_daerah AS "perangkatDaerah",
        d.zona, p.sebagai, p.mulai::text, p.selesai::text
      FROM anggota a
        JOIN pemda d ON d.pemda_id = a.pemda_id
        LEFT JOIN peran_pengguna p ON p.pemda_id = a.pemda_id AND p.pengguna_id = a.pengguna_id
        LEFT JOIN pengaturan_masuk w ON w.pemda_id = a.pemda_id
      WHERE a.pengguna_id = ${pengguna}
      ORDER BY a.pemda_id, p.perangkat_daerah NULLS FIRST, p.peran`.execute(tx),
  );
  const aktif = rows.filter((satu) => satu.aktif);
  const berlaku = aktif.filter((satu) => keadaanMasa(masaDari(satu), hariZona(satu.zona, kini)) === 'berlaku');
  return {
    peran: berlaku.flatMap((baris) => {
      const { peran: nama, pemda, perangkatDaerah } = baris;
      const masa = masaDari(baris);
      const peran = PERAN.find((satu) => satu === nama);
      return peran ? [{ peran, pemda, perangkatDaerah, ...(masa && { masa }) }] : [];
    }),
    pemda: [...new Set(aktif.map((satu) => satu.pemda))],
    nonaktif: rows.length > 0 && aktif.length === 0,
    wajibFaktorKedua: berlaku.some(({ peran, wajib }) => peran !== null && wajib?.includes(peran)),
  };
}

// What an admin pemda sees and does of the people of the own pemda, beyond their roles: list, password link, second factor, sessions.
import type { DaftarPengguna } from '@tapis/contract/perencanaan/pengguna.ts';
import { sql } from 'kysely';
import { appendAudit } from '../db/audit.ts';
import type { Db } from '../db/pool.ts';
import { readTransaction, type Tx, writeTransaction } from '../db/transaksi.ts';
import { readVersi } from '../db/ubahRekaman.ts';
import { type IdentitasAkun, listAnggota, readIdentitas } from './daftarAnggota.ts';
import { OBJEK_PENGATURAN_MASUK, readPeranWajib } from './pengaturanMasuk.ts';
import type { Pengguna } from './pengguna.ts';
import { readKeanggotaan } from './readKeanggotaan.ts';
import { objekPengguna } from './ubahAnggota.ts';
import { listUndangan } from './undangan.ts';

type Unit = DaftarPengguna['perangkatDaerah'];

/** Units of the pemda with the posts of their newest year. */
async function listUnit(tx: Tx, pemda: string): Promise<Unit> {
  const { rows } = await sql<Unit[number]>`
    SELECT u.kode, u.nama, coalesce((
      SELECT jsonb_agg(jsonb_build_object('kode', j.kode, 'nama', j.nama) ORDER BY j.urutan) FROM jabatan j
      WHERE j.pemda_id = u.pemda_id AND j.perangkat_daerah = u.kode
        AND j.tahun = (SELECT max(t.tahun) FROM jabatan t WHERE t.pemda_id = u.pemda_id AND t.perangkat_daerah = u.kode)
      ), '[]') AS jabatan
    FROM perangkat_daerah u WHERE u.pemda_id = ${pemda} ORDER BY u.nama, u.kode`.execute(tx);
  return rows;
}

export async function readDaftarPengguna(
  db: Db,
  pemda: string,
  pelaku: Pengguna,
  surel: boolean,
  kini: Date,
): Promise<DaftarPengguna> {
  const isi = await readTransaction(db, { pemda, pengguna: pelaku.id }, async (tx) => ({
    anggota: await listAnggota(tx, pemda),
    undangan: await listUndangan(tx, pemda),
    perangkatDaerah: await listUnit(tx, pemda),
    asal: await tx.selectFrom('pemda').select('nama').where('pemda_id', '=', pemda).executeTakeFirst(),
    wajib: await readPeranWajib(tx, pemda),
    versi: await readVersi(tx, pemda, 'peng'),
  }));
  const anggota = new Map(isi.anggota.map((satu) => [satu.id, satu]));
  const identitas = await readIdentitas(db, [...anggota.keys()], kini);
  return {
    pemda: { kode: pemda, nama: isi.asal?.nama ?? pemda },
    surel,
    pengguna: identitas.flatMap((akun) => {
      const satu = anggota.get(akun.id);
      if (!satu) return [];
      const peran = satu.peran.map(({ pemda: _pemda, ...isiPeran }) => isiPeran);
      return [{ ...akun, aktif: satu.aktif, versi: isi.versi.get(objekPengguna(akun.id))?.versi ?? 0, peran }];
    }),
    undangan: isi.undangan.map((satu) => ({
      ...satu,
      dibuat: satu.dibuat.toISOString(),
      berakhir: satu.berakhir.toISOString(),
      kedaluwarsa: satu.berakhir <= kini,
    })),
    perangkatDaerah: isi.perangkatDaerah,
    pengaturan: {
      peranWajibFaktorKedua: isi.wajib,
      versi: isi.versi.get(OBJEK_PENGATURAN_MASUK)?.versi ?? 0,
    },
  };
}

export async function readNamaPemda(db: Db, pemda: string): Promise<string> {
  const baris = await readTransaction(db, { pemda, pengguna: 'sistem' }, (tx) =>
    tx.selectFrom('pemda').select('nama').where('pemda_id', '=', pemda).executeTakeFirst(),
  );
  return baris?.nama ?? pemda;
}

/**
 * A member of the pemda with name and e-mail; null when there is none of this id. `pemdaLain`: another pemda relies on the
 * account too, so that its password and second factor are not this admin's to hand out.
 */
export async function findAnggota(
  db: Db,
  pemda: string,
  id: string,
  kini: Date,
): Promise<(IdentitasAkun & { pemdaLain: boolean }) | null> {
  const ada = await readTransaction(db, { pemda, pengguna: 'sistem' }, (tx) => listAnggota(tx, pemda, id));
  if (ada.length === 0) return null;
  const [akun] = await readIdentitas(db, [id], kini);
  return akun
    ? { ...akun, pemdaLain: (await readKeanggotaan(db, id, kini)).pemda.some((kode) => kode !== pemda) }
    : null;
}

export const auditPengguna = (
  db: Db,
  pemda: string,
  pelaku: Pengguna,
  aksi: string,
  id: string,
  isi: object,
  waktu: Date,
) =>
  writeTransaction(db, { pemda, pengguna: pelaku.id }, (tx) =>
    appendAudit(tx, { pemda, pengguna: pelaku.id, aksi, objek: objekPengguna(id), isi, waktu }),
  );

// What somebody does with the own account (or what is done to it by link) stands in the audit chain of every pemda that relies on it.
import { appendAudit } from '../db/audit.ts';
import type { Db } from '../db/pool.ts';
import { writeTransaction } from '../db/transaksi.ts';
import { readKeanggotaan } from './readKeanggotaan.ts';
import { objekPengguna } from './ubahAnggota.ts';

export async function auditAkun(db: Db, pengguna: string, aksi: string, isi: object, waktu: Date): Promise<void> {
  const { pemda } = await readKeanggotaan(db, pengguna, waktu);
  for (const satu of pemda)
    await writeTransaction(db, { pemda: satu, pengguna }, (tx) =>
      appendAudit(tx, { pemda: satu, pengguna, aksi, objek: objekPengguna(pengguna), isi, waktu }),
    );
}

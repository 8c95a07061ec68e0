// The audit chain: every change of a pemda's data as a numbered row whose hash covers the row before it.
import { createHash } from 'node:crypto';
import { kanonik } from '@tapis/core/values/kanonik.ts';
import { sql } from 'kysely';
import type { Tx } from './transaksi.ts';

interface Kejadian {
  pemda: string;
  /** Id of the account, or "sistem". */
  pengguna: string;
  /** What was done: "pelaporan.terbit", "sampel.muat" … */
  aksi: string;
  /** To what: "dinsos/2024/…". */
  objek: string;
  /** Plain JSON: old and new values, hashes. */
  isi: unknown;
  waktu: Date;
}

type Baris = Omit<Kejadian, 'isi'> & { nomor: string; isi: string; hashSebelum: string };

/** What the first row of a pemda follows. */
const AWAL = '0'.repeat(64);

const hashOf = ({ waktu, ...baris }: Baris): string =>
  createHash('sha256')
    .update(kanonik({ ...baris, waktu: waktu.toISOString() }))
    .digest('hex');

/** Writes in the same transaction as the change itself; two writers of one pemda wait for each other here. */
export async function appendAudit(tx: Tx, { isi, ...kejadian }: Kejadian): Promise<void> {
  const { pemda } = kejadian;
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`audit:${pemda}`}, 0))`.execute(tx);
  const sebelum = await tx
    .selectFrom('audit')
    .select(['nomor', 'hash'])
    .where('pemda_id', '=', pemda)
    .orderBy('nomor', 'desc')
    .limit(1)
    .executeTakeFirst();
  const nomor = String(BigInt(sebelum?.nomor ?? 0) + 1n);
  const baris = { ...kejadian, nomor, isi: kanonik(isi), hashSebelum: sebelum?.hash ?? AWAL };
  await tx
    .insertInto('audit')
    .values({
      pemda_id: pemda,
      nomor,
      waktu: baris.waktu,
      pengguna: baris.pengguna,
      aksi: baris.aksi,
      objek: baris.objek,
      isi: baris.isi,
      hash_sebelum: baris.hashSebelum,
      hash: hashOf(baris),
    })
    .execute();
}

interface HasilAudit {
  /** Rows that were walked. */
  jumlah: number;
  /** Number of the first row that does not fit; null when the chain is whole. */
  putus: string | null;
}

/** Rows hashed at a stretch (some 5 ms): between two portions the server answers others. */
const PORTION = 250;

/** Walks the chain of the transaction's pemda from the first row to the last, in portions. */
export async function verifyAudit(tx: Tx, pemda: string): Promise<HasilAudit> {
  let hash = AWAL;
  let jumlah = 0;
  for (;;) {
    const baris = await tx
      .selectFrom('audit')
      .selectAll()
      .where('pemda_id', '=', pemda)
      .where('nomor', '>', String(jumlah))
      .orderBy('nomor')
      .limit(PORTION)
      .execute();
    if (baris.length === 0) return { jumlah, putus: null };
    for (const satu of baris) {
      const { pengguna, aksi, objek, isi, waktu, nomor } = satu;
      const seharusnya = hashOf({ pemda, nomor, pengguna, aksi, objek, isi, waktu, hashSebelum: hash });
      if (nomor !== String(jumlah + 1) || satu.hash_sebelum !== hash || satu.hash !== seharusnya)
        return { jumlah, putus: nomor };
      hash = satu.hash;
      jumlah += 1;
    }
  }
}

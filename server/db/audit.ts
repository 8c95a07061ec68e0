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

/** The canonical text of a row, in parts: between them stand the hash before it and its number, which the database knows. */
function parts({ pemda, pengguna, waktu, aksi, objek, isi }: Omit<Baris, 'nomor' | 'hashSebelum'>) {
  const awal = kanonik({ aksi, hashSebelum: '' }).slice(0, -2);
  const tengah = `","isi":${kanonik(isi)},"nomor":"`;
  const akhir = `",${kanonik({ objek, pemda, pengguna, waktu: waktu.toISOString() }).slice(1)}`;
  return { awal, tengah, akhir };
}

/**
 * Writes in the same transaction as the change itself, at its end: two writers of one pemda wait for each other from here to
 * the commit.
 */
export async function appendAudits(
  tx: Tx,
  { pemda, pengguna, waktu }: Pick<Kejadian, 'pemda' | 'pengguna' | 'waktu'>,
  kejadian: readonly Pick<Kejadian, 'aksi' | 'objek' | 'isi'>[],
): Promise<void> {
  const baris = kejadian.map(({ aksi, objek, isi }) => {
    const satu = { aksi, objek, isi: kanonik(isi) };
    return { ...satu, ...parts({ pemda, pengguna, waktu, ...satu }) };
  });
  const kolom = (nama: keyof (typeof baris)[number]) => baris.map((satu) => satu[nama]);
  await sql`SELECT tapis.tambah_audit(${pemda}, ${pengguna}, ${waktu}, ${kolom('aksi')}::text[], ${kolom('objek')}::text[],
    ${kolom('isi')}::text[], ${kolom('awal')}::text[], ${kolom('tengah')}::text[], ${kolom('akhir')}::text[])`.execute(
    tx,
  );
}

export const appendAudit = (tx: Tx, kejadian: Kejadian): Promise<void> => appendAudits(tx, kejadian, [kejadian]);

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

// How a handler writes: one transaction in the name of the signed-in user, and the same answer to the same POST sent twice.
import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { type Tx, writeTransaction } from '../db/transaksi.ts';
import type { Pelaku } from '../db/ubahRekaman.ts';
import { GalatHttp } from './masalah.ts';
import type { LingkunganHttp } from './rute.ts';

/** Keys older than this are forgotten. */
const UMUR_KUNCI_MS = 24 * 60 * 60 * 1000;

/** Revision in the header If-Match ("3"); null when there is none. Throws GalatHttp when it is not a revision. */
export function bacaVersi(c: Context): number | null {
  const kepala = c.req.header('If-Match');
  if (kepala === undefined) return null;
  const angka = /^(?:W\/)?"(\d{1,9})"$/.exec(kepala.trim())?.[1];
  if (angka === undefined)
    throw new GalatHttp({
      kode: 'umum.permintaan-tidak-sah',
      rincian: [{ bidang: 'If-Match', pesan: 'harus nomor versi dalam tanda petik, misalnya "3"' }],
    });
  return Number(angka);
}

/** `work` gives plain JSON. All or nothing; on POST with Idempotency-Key a repeated request is answered from the first one. */
export async function tulis<T>(c: Context<LingkunganHttp>, work: (tx: Tx, pelaku: Pelaku) => Promise<T>): Promise<T> {
  const { id, nama, sebagai } = c.get('pengguna');
  const pelaku: Pelaku = { pemda: c.get('unit').pemda, pengguna: id, nama, sebagai, waktu: new Date() };
  const kunci = c.req.method === 'POST' ? c.req.header('Idempotency-Key') : undefined;
  const sidik = kunci === undefined ? '' : await fingerprint(c);
  return writeTransaction(c.get('layanan').db, { pemda: pelaku.pemda, pengguna: id }, (tx) =>
    kunci === undefined ? work(tx, pelaku) : once(tx, pelaku, { kunci, sidik }, () => work(tx, pelaku)),
  );
}

/** Of path, revision and body; a form with files is told by its path alone, as each sending separates its parts anew. */
const fingerprint = async (c: Context): Promise<string> =>
  createHash('sha256')
    .update(`${c.req.path}\n${c.req.header('If-Match') ?? ''}\n`)
    .update(/^multipart\//i.test(c.req.header('Content-Type') ?? '') ? '' : await c.req.text())
    .digest('hex');

/** The second of two requests with one key waits at the insert until the first has ended. */
async function once<T>(
  tx: Tx,
  { pemda, pengguna, waktu }: Pelaku,
  { kunci, sidik }: { kunci: string; sidik: string },
  work: () => Promise<T>,
): Promise<T> {
  const alamat = { pemda_id: pemda, pengguna, kunci };
  await tx
    .deleteFrom('kunci_ulang')
    .where('pemda_id', '=', pemda)
    .where('waktu', '<', new Date(waktu.getTime() - UMUR_KUNCI_MS))
    .execute();
  const baru = await tx
    .insertInto('kunci_ulang')
    .values({ ...alamat, sidik, waktu, hasil: null })
    .onConflict((conflict) => conflict.doNothing())
    .returning('kunci')
    .executeTakeFirst();
  if (baru) {
    const hasil = await work();
    await tx
      .updateTable('kunci_ulang')
      .set({ hasil: JSON.stringify(hasil) })
      .where((eb) => eb.and(alamat))
      .execute();
    return hasil;
  }
  const lama = await tx
    .selectFrom('kunci_ulang')
    .select(['sidik', 'hasil'])
    .where((eb) => eb.and(alamat))
    .executeTakeFirst();
  if (!lama?.hasil || lama.sidik !== sidik) throw new GalatHttp({ kode: 'umum.kunci-dipakai-ulang' });
  return JSON.parse(lama.hasil) as T;
}

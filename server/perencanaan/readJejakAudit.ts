// One page of the audit trail, newest first: three queries, however long the trail is.
import type { CatatanAudit, HalamanAudit, SaringAudit } from '@tapis/contract/perencanaan/jejakAudit.ts';
import { type RawBuilder, sql } from 'kysely';
import { cariPengguna, readNamaPengguna } from '../auth/namaPengguna.ts';
import type { Db } from '../db/pool.ts';
import { type Actor, readTransaction } from '../db/transaksi.ts';

const SISTEM = 'sistem';

interface Baris {
  nomor: string;
  waktu: Date;
  pengguna: string;
  aksi: string;
  objek: string;
  isi: string;
}

/** Records below `awalan` ("dinsos"): the character after "/" ends the range, which the index on objek knows. */
const below = (awalan: string) =>
  sql<boolean>`(a.objek COLLATE "C" >= ${`${awalan}/`} AND a.objek COLLATE "C" < ${`${awalan}0`})`;

const pola = (teks: string) => `%${teks.replaceAll(/[\\%_]/g, '\\$&')}%`;

/** First moment of a day, or of the one after it, where the pemda is. */
const awalHari = (tanggal: string, sesudah = 0) =>
  sql`((${tanggal}::date + ${sesudah}::int)::timestamp AT TIME ZONE
    (SELECT CASE zona WHEN 'WITA' THEN 'Asia/Makassar' WHEN 'WIT' THEN 'Asia/Jayapura' ELSE 'Asia/Jakarta' END
     FROM pemda WHERE pemda_id = a.pemda_id))`;

function syarat(saring: SaringAudit, orang: readonly string[] | null): RawBuilder<boolean>[] {
  return [
    ...(orang ? [sql<boolean>`a.pengguna = ANY(${orang})`] : []),
    ...(saring.dari ? [sql<boolean>`a.waktu >= ${awalHari(saring.dari)}`] : []),
    ...(saring.sampai ? [sql<boolean>`a.waktu < ${awalHari(saring.sampai, 1)}`] : []),
    ...(saring.objek ? [sql<boolean>`(a.objek COLLATE "C" = ${saring.objek} OR ${below(saring.objek)})`] : []),
    ...(saring.unit ? [below(saring.unit)] : []),
    ...(saring.cari
      ? [
          sql<boolean>`(a.objek ILIKE ${pola(saring.cari)} OR a.aksi ILIKE ${pola(saring.cari)}
            OR a.isi ILIKE ${pola(saring.cari)})`,
        ]
      : []),
    ...(saring.sebelum ? [sql<boolean>`a.nomor < ${saring.sebelum}::bigint`] : []),
  ];
}

/** Rows written by ubahRekaman hold old, new and reason, and the name of one who acted as Plt or Plh; others hold what happened. */
function uraikan(isi: unknown): Pick<CatatanAudit, 'lama' | 'baru' | 'alasan'> & { oleh?: string } {
  const objek = typeof isi === 'object' && isi !== null ? isi : {};
  if (!('lama' in objek) && !('baru' in objek)) return { lama: null, baru: isi, alasan: null };
  const { lama = null, baru = null, alasan, oleh } = objek as Record<string, unknown>;
  return { lama, baru, alasan: typeof alasan === 'string' ? alasan : null, ...(typeof oleh === 'string' && { oleh }) };
}

export async function readJejakAudit(
  db: Db,
  actor: Actor & { pemda: string },
  saring: SaringAudit,
): Promise<HalamanAudit> {
  const { orang: dicari, batas } = saring;
  const orang = dicari
    ? [...(await cariPengguna(db, dicari)), ...(SISTEM.includes(dicari.toLowerCase()) ? [SISTEM] : [])]
    : null;
  const { rows } = await readTransaction(db, actor, (tx) =>
    sql<Baris>`SELECT a.nomor, a.waktu, a.pengguna, a.aksi, a.objek, a.isi FROM audit a
      WHERE ${sql.join([sql`a.pemda_id = ${actor.pemda}`, ...syarat(saring, orang)], sql` AND `)}
      ORDER BY a.nomor DESC LIMIT ${batas + 1}`.execute(tx),
  );
  const halaman = rows.slice(0, batas);
  const nama = await readNamaPengguna(
    db,
    halaman.map(({ pengguna }) => pengguna),
  );
  return {
    catatan: halaman.map(({ nomor, waktu, pengguna, aksi, objek, isi }) => ({
      nomor,
      waktu: waktu.toISOString(),
      oleh: pengguna === SISTEM ? 'Sistem' : (nama.get(pengguna) ?? ''),
      aksi,
      objek,
      ...uraikan(JSON.parse(isi)),
    })),
    berikutnya: rows.length > batas ? (halaman.at(-1)?.nomor ?? null) : null,
  };
}

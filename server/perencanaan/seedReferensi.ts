// Loads the reference tables from the dated data of core/peraturan. An edition that is there unchanged is left alone.
import { createHash } from 'node:crypto';
import { NOMENKLATUR } from '@tapis/core/peraturan/cariNomenklatur.ts';
import { kanonik } from '@tapis/core/values/kanonik.ts';
import { sql } from 'kysely';
import { lockSeed } from '../db/lockSeed.ts';
import type { Db } from '../db/pool.ts';

/** Editions written now. Reference tables belong to no pemda: they are written as the login role, read by everybody. */
export async function seedReferensi(db: Db): Promise<string[]> {
  const ditulis: string[] = [];
  await db.transaction().execute(async (tx) => {
    await sql`SELECT set_config('search_path', 'tapis', true)`.execute(tx);
    await lockSeed(tx);
    for (const edisi of NOMENKLATUR) {
      const nama = `${edisi.kode}-${edisi.berlaku[0].slice(0, 4)}`;
      const checksum = createHash('sha256').update(kanonik(edisi)).digest('hex');
      const ada = await tx
        .selectFrom('edisi_nomenklatur')
        .where('edisi', '=', nama)
        .where('checksum', '=', checksum)
        .select('edisi')
        .executeTakeFirst();
      if (ada) continue;
      await tx.deleteFrom('edisi_nomenklatur').where('edisi', '=', nama).execute();
      await tx
        .insertInto('edisi_nomenklatur')
        .values({
          edisi: nama,
          judul: edisi.judul,
          sitasi: edisi.sitasi,
          keyakinan: edisi.keyakinan,
          dari: edisi.berlaku[0],
          sampai: edisi.berlaku[1],
          checksum,
        })
        .execute();
      await tx
        .insertInto('nomenklatur')
        .values(edisi.baris.map((baris) => ({ edisi: nama, kode: baris.kode, nama: baris.nama })))
        .execute();
      ditulis.push(nama);
    }
  });
  return ditulis;
}

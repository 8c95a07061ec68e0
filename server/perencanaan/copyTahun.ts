// Copies what continues from one year of a unit to the next: organisation where there is none yet, tree, indicators with their
// definitions and Renstra targets. Columns are asked from the database, so that one added later is copied too.
import { type RawBuilder, sql } from 'kysely';
import type { KunciTahun } from '../db/jsonShape.ts';
import type { Skema } from '../db/skema.ts';
import type { Tx } from '../db/transaksi.ts';
import { copyOrganisasi } from './organisasi/startTahun.ts';

export interface SalinTahun {
  tx: Tx;
  /** The year that is begun. */
  kunci: KunciTahun;
  dari: number;
  /** Of the Renstra of the new year; null where it has none. */
  renstraAwal: number | null;
  tujuan: readonly string[];
  sasaran: readonly string[];
}

type Tabel = keyof Skema & string;

/** Indicators that go on: not ended, and their tujuan or sasaran is in the Renstra of the new year. */
export const indikatorLanjut = ({ kunci, tujuan, sasaran }: SalinTahun): RawBuilder<boolean> => sql<boolean>`(
  NOT EXISTS (SELECT FROM indikator i WHERE i.pemda_id = t.pemda_id AND i.perangkat_daerah = t.perangkat_daerah
    AND i.kode = t.indikator AND i.berakhir < ${kunci.tahun})
  AND CASE t.tingkat WHEN 'tujuan' THEN t.induk = ANY(${tujuan}) WHEN 'sasaran' THEN t.induk = ANY(${sasaran}) ELSE true END)`;

async function loadKolom(tx: Tx): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ tabel: string; kolom: string[] }>`
    SELECT table_name AS tabel, array_agg(column_name::text ORDER BY ordinal_position) AS kolom
    FROM information_schema.columns
    WHERE table_schema = 'tapis' AND is_generated = 'NEVER' AND is_identity = 'NO' GROUP BY table_name`.execute(tx);
  return new Map(rows.map(({ tabel, kolom }) => [tabel, kolom]));
}

const ada = (tabel: Tabel, kolom: string, milik: string, tahun: number) => sql<boolean>`EXISTS (
  SELECT FROM ${sql.table(tabel)} x WHERE x.pemda_id = t.pemda_id AND x.perangkat_daerah = t.perangkat_daerah
  AND x.tahun = ${tahun} AND ${sql.ref(`x.${kolom}`)} = ${sql.ref(`t.${milik}`)})`;

export async function copyTahun(salin: SalinTahun): Promise<void> {
  const { tx, kunci, dari, renstraAwal, sasaran } = salin;
  const { pemda_id, perangkat_daerah, tahun } = kunci;
  const kolom = await loadKolom(tx);
  /** `ganti`: expressions in place of what the old year holds; `syarat`: which rows, called t. */
  const copy = async (
    tabel: Tabel,
    syarat: RawBuilder<boolean> = sql`true`,
    ganti: Record<string, RawBuilder<unknown>> = {},
  ) => {
    const nama = (kolom.get(tabel) ?? []).filter((satu) => satu !== 'tahun');
    await sql`INSERT INTO ${sql.table(tabel)} (tahun, ${sql.join(nama.map((satu) => sql.ref(satu)))})
      SELECT ${tahun}, ${sql.join(nama.map((satu) => ganti[satu] ?? sql.ref(`t.${satu}`)))} FROM ${sql.table(tabel)} t
      WHERE t.pemda_id = ${pemda_id} AND t.perangkat_daerah = ${perangkat_daerah} AND t.tahun = ${dari}
      AND ${syarat}`.execute(tx);
  };
  const jabatanAda = (milik: string) => ada('jabatan', 'kode', milik, tahun);
  const indikatorAda = ada('definisi_indikator', 'indikator', 'indikator', tahun);

  const bagian = await tx
    .selectFrom('bidang')
    .select('kode')
    .where((eb) => eb.and({ ...kunci }))
    .union(
      tx
        .selectFrom('jabatan')
        .select('kode')
        .where((eb) => eb.and({ ...kunci })),
    )
    .limit(1)
    .executeTakeFirst();
  if (!bagian) await copyOrganisasi(tx, kunci, dari);
  const tetap = sql`t.sasaran = ANY(${sasaran})`;
  await copy('program', sql`true`, {
    sasaran: sql`CASE WHEN ${tetap} THEN t.sasaran END`,
    renstra_awal: sql`CASE WHEN ${tetap} THEN ${renstraAwal}::smallint END`,
  });
  await copy('kegiatan');
  await copy('sub_kegiatan');
  await copy('penanggung_jawab', jabatanAda('jabatan'));
  await copy('crosscutting');
  await copy('definisi_indikator', indikatorLanjut(salin), { renstra_awal: sql`${renstraAwal}::smallint` });
  await copy('komponen_indikator', indikatorAda, {
    penanggung_jawab: sql`CASE WHEN ${jabatanAda('penanggung_jawab')} THEN t.penanggung_jawab END`,
  });
  await copy('penanggung_jawab_indikator', sql`${indikatorAda} AND ${jabatanAda('jabatan')}`);
  await copy('sub_kegiatan_indikator', indikatorAda);
  await copy('target_indikator', indikatorAda);
}

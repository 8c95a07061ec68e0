// Writes skema.ts, the types of all tables, from a migrated database. A test compares the file with what this gives.
import type pg from 'pg';

interface Kolom {
  tabel: string;
  kolom: string;
  jenis: string;
  bolehNull: boolean;
  /** Filled by the database, never by us. */
  turunan: boolean;
  bawaan: boolean;
}

/** Base types as the driver gives them: figures, bigint and dates are strings. */
const JENIS: Record<string, string> = {
  text: 'string',
  numeric: 'string',
  int8: 'string',
  date: 'string',
  int2: 'number',
  int4: 'number',
  bool: 'boolean',
  timestamptz: 'Date',
  _text: 'string[]',
  _int4: 'number[]',
};

function jenisTs(kolom: Kolom): string {
  // jsonb goes in as text, because the driver would take a list for a PostgreSQL array.
  if (kolom.jenis === 'jsonb') return 'ColumnType<unknown, string, string>';
  const dasar = JENIS[kolom.jenis];
  if (dasar === undefined) throw new Error(`${kolom.tabel}.${kolom.kolom}: no TypeScript type for ${kolom.jenis}`);
  const jenis = kolom.bolehNull ? `${dasar} | null` : dasar;
  if (kolom.turunan) return `GeneratedAlways<${jenis}>`;
  return kolom.bawaan ? `Generated<${jenis}>` : jenis;
}

/** Columns that begin most tables, and what a table that has them all is called. */
const KUNCI = [
  { kolom: 'pemda_id', jenis: 'string' },
  { kolom: 'perangkat_daerah', jenis: 'string' },
  { kolom: 'tahun', jenis: 'number' },
];
const satuKunci = ({ kolom, jenis }: { kolom: string; jenis: string }): string => `${kolom}: ${jenis};`;

function writeTabel(nama: string, kolom: Kolom[]): string {
  const sama = kolom.findIndex((satu, nomor) => satu.kolom !== KUNCI[nomor]?.kolom || satu.bolehNull);
  const dasar = sama >= 3 ? 'PerTahun & ' : sama === 2 ? 'PerUnit & ' : '';
  const bidang = kolom.slice(dasar === '' ? 0 : sama).map((satu) => `${satu.kolom}: ${jenisTs(satu)}`);
  return `  ${nama}: ${dasar}{ ${bidang.join('; ')} };`;
}

export async function writeSkema(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query<Kolom>(
    `SELECT c.table_name AS tabel, c.column_name AS kolom, c.udt_name AS jenis, c.is_nullable = 'YES' AS "bolehNull",
       c.is_generated = 'ALWAYS' OR c.identity_generation = 'ALWAYS' AS turunan, c.column_default IS NOT NULL AS bawaan
     FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE c.table_schema = 'tapis' AND t.table_type = 'BASE TABLE'
     ORDER BY c.table_name COLLATE "C", c.ordinal_position`,
  );
  const tabel = [...new Set(rows.map((kolom) => kolom.tabel))].map((nama) =>
    writeTabel(
      nama,
      rows.filter((kolom) => kolom.tabel === nama),
    ),
  );
  const dipakai = ['ColumnType', 'Generated', 'GeneratedAlways'].filter((nama) =>
    tabel.some((teks) => teks.includes(`${nama}<`)),
  );
  return `// Types of all tables, written from the migrated database by writeSkema.ts; not edited by hand.
import type { ${dipakai.join(', ')} } from 'kysely';

interface PerUnit {
  ${KUNCI.slice(0, 2).map(satuKunci).join('\n  ')}
}

interface PerTahun extends PerUnit {
  ${KUNCI.slice(2).map(satuKunci).join('\n  ')}
}

// biome-ignore format: one table, one line
export interface Skema {
${tabel.join('\n')}
}
`;
}

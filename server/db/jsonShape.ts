// Facts as JSON straight from their tables: a declarative shape per list, nested, and one query per room whatever its size.
// Columns are checked against skema.ts. Figures and money leave PostgreSQL as text, so no JavaScript number ever holds one.
import { type RawBuilder, sql } from 'kysely';
import type { Skema } from './skema.ts';
import type { Tx } from './transaksi.ts';

/** Unit and year whose facts are read. */
export interface KunciTahun {
  pemda_id: string;
  perangkat_daerah: string;
  tahun: number;
}

type Sql = RawBuilder<unknown>;
type Tabel = keyof Skema & string;
type Column<T extends Tabel> = keyof Skema[T] & string;
type ColumnRef<T extends Tabel> = (nama: Column<T>) => Sql;
/**
 * A column, a finished expression (a nested list), an expression over columns, or an object of these.
 * A key that ends in "?" is left out where its value is null.
 */
type Shape<T extends Tabel> = Column<T> | Sql | ((kolom: ColumnRef<T>) => Sql) | { readonly [kunci: string]: Shape<T> };

interface Binding<T extends Tabel> {
  /** Key that binds the table: unit and year (default), the unit, or the pemda. */
  per?: 'tahun' | 'unit' | 'pemda';
  /** Row that encloses this one: own column → "table.column" outside. */
  milik?: Partial<Record<Column<T>, string>>;
}

interface ListOptions<T extends Tabel> extends Binding<T> {
  /** Columns that order the list; default "urutan". Nulls come first. */
  urut?: readonly (Column<T> | Sql)[];
  /** Further condition. */
  syarat?: Sql;
}

const KUNCI = {
  tahun: ['pemda_id', 'perangkat_daerah', 'tahun'],
  unit: ['pemda_id', 'perangkat_daerah'],
  pemda: ['pemda_id'],
} as const;

const isSql = (nilai: object): nilai is Sql => 'toOperationNode' in nilai;

function expression<T extends Tabel>(tabel: T, shape: Shape<T>): Sql {
  if (typeof shape === 'string') return sql.ref(`${tabel}.${shape}`);
  if (typeof shape === 'function') return shape((nama) => sql.ref(`${tabel}.${nama}`));
  if (isSql(shape)) return shape;
  const semua = Object.entries(shape).map(([kunci, bagian]) => ({ kunci, nilai: expression(tabel, bagian) }));
  const tetap = semua.filter(({ kunci }) => !kunci.endsWith('?'));
  const boleh = semua.filter(({ kunci }) => kunci.endsWith('?'));
  const isi = sql`jsonb_build_object(${sql.join(tetap.map(({ kunci, nilai }) => sql`${sql.lit(kunci)}, ${nilai}`))})`;
  const tambahan = boleh.map(({ kunci, nilai }) => {
    const nama = sql.lit(kunci.slice(0, -1));
    return sql` || CASE WHEN ${nilai} IS NULL THEN '{}'::jsonb ELSE jsonb_build_object(${nama}, ${nilai}) END`;
  });
  return sql`(${sql.join([isi, ...tambahan], sql``)})`;
}

/** Conditions that bind the table to the unit and year, and to the enclosing row. */
function binding<T extends Tabel>(tabel: T, { per = 'tahun', milik = {} }: Binding<T>): Sql {
  const kunci = KUNCI[per].map((nama) => sql`${sql.ref(`${tabel}.${nama}`)} = ${sql.ref(`k.${nama}`)}`);
  const luar = Object.entries<string>(milik as Record<string, string>).map(
    ([kolom, asal]) => sql`${sql.ref(`${tabel}.${kolom}`)} = ${sql.ref(asal)}`,
  );
  return sql.join([...kunci, ...luar], sql` AND `);
}

/** Rows of `tabel` that belong to the unit and year, as a JSON array (empty, never null). */
export function list<T extends Tabel>(tabel: T, shape: Shape<T>, options: ListOptions<T> = {}): Sql {
  const urut = (options.urut ?? ['urutan' as Column<T>]).map(
    (kolom) => sql`${typeof kolom === 'string' ? sql.ref(`${tabel}.${kolom}`) : kolom} NULLS FIRST`,
  );
  const syarat = options.syarat ? sql` AND ${options.syarat}` : sql``;
  return sql`(SELECT coalesce(jsonb_agg(${expression(tabel, shape)} ORDER BY ${sql.join(urut)}), '[]'::jsonb)
    FROM ${sql.table(tabel)} WHERE ${binding(tabel, options)}${syarat})`;
}

/** The one row of `tabel` for the unit and year (or for the enclosing row), or null. */
export const row = <T extends Tabel>(tabel: T, shape: Shape<T>, options: Binding<T> = {}): Sql =>
  sql`(SELECT ${expression(tabel, shape)} FROM ${sql.table(tabel)} WHERE ${binding(tabel, options)})`;

/** Money as text: "4825138126", sen only where there are any. */
export const money =
  <C extends string>(nama: C) =>
  (kolom: (nama: C) => Sql): Sql =>
    sql`uang_teks(${kolom(nama)})`;

/** An exact figure or a count as text. */
export const figure =
  <C extends string>(nama: C) =>
  (kolom: (nama: C) => Sql): Sql =>
    sql`${kolom(nama)}::text`;

/** 0 stands for the year as a whole, which the facts call null. */
export const periode = (kolom: (nama: 'periode') => Sql): Sql => sql`nullif(${kolom('periode')}, 0)`;

/** A figure or a word of a scale. */
export const figureOrWord = (kolom: (nama: 'nilai' | 'kata') => Sql): Sql =>
  sql`coalesce(${kolom('nilai')}::text, ${kolom('kata')})`;

/** An entered cell of figures or words, with its marks. */
export const cell = (kolom: (nama: 'nilai' | 'kata' | 'ragu' | 'disimpulkan') => Sql): Sql =>
  sql`sel(${figureOrWord(kolom)}, ${kolom('ragu')}, ${kolom('disimpulkan')})`;

/** An entered cell of money; its marks stand in nama_ragu and nama_disimpulkan. */
export const moneyCell =
  <C extends 'target' | 'realisasi'>(nama: C) =>
  (kolom: (nama: C | `${C}_ragu` | `${C}_disimpulkan`) => Sql): Sql =>
    sql`sel(uang_teks(${kolom(nama)}), ${kolom(`${nama}_ragu`)}, ${kolom(`${nama}_disimpulkan`)})`;

/** Reads the facts of one room in one query. Null when the unit has no such year. */
export async function loadShape<F extends object>(
  tx: Tx,
  kunci: KunciTahun,
  shape: { readonly [K in keyof F]-?: Sql },
): Promise<F | null> {
  const isi = Object.entries<Sql>(shape as Record<string, Sql>).map(([nama, nilai]) => sql`${sql.lit(nama)}, ${nilai}`);
  const { rows } = await sql<{ fakta: F }>`
    WITH k AS (
      SELECT pemda_id, perangkat_daerah, tahun, renstra_awal FROM tahun_kinerja
      WHERE pemda_id = ${kunci.pemda_id} AND perangkat_daerah = ${kunci.perangkat_daerah} AND tahun = ${kunci.tahun}
    )
    SELECT jsonb_build_object(${sql.join(isi)}) AS fakta FROM k`.execute(tx);
  return rows[0]?.fakta ?? null;
}

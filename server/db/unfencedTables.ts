// Tenant tables that lack a part of the fence around a pemda's rows.
import type pg from 'pg';

/**
 * Tables of schema tapis with a column pemda_id where row-level security is not forced, no policy binds to tapis.pemda,
 * or a primary key, unique or foreign key between tenant tables does not begin with pemda_id. One sentence each.
 */
export async function unfencedTables(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ kalimat: string }>(`
    WITH tenant AS (
      SELECT c.oid, c.relname, c.relrowsecurity AND c.relforcerowsecurity AS dipagari, a.attnum
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'pemda_id'
      WHERE c.relnamespace = 'tapis'::regnamespace AND c.relkind IN ('r', 'p')
    )
    SELECT format('%s: row-level security tidak dipaksakan', relname) AS kalimat FROM tenant WHERE NOT dipagari
    UNION ALL
    SELECT format('%s: tidak ada kebijakan menurut pemda', relname) FROM tenant t
    WHERE NOT EXISTS (
      SELECT FROM pg_policy p WHERE p.polrelid = t.oid AND p.polcmd = '*'
        AND pg_get_expr(p.polqual, p.polrelid) LIKE '%pemda_id = current_setting(''tapis.pemda''%')
    UNION ALL
    SELECT format('%s: tidak ada kunci utama', relname) FROM tenant t
    WHERE NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conrelid = t.oid AND k.contype = 'p')
    UNION ALL
    SELECT format('%s: kunci %s tidak diawali pemda_id', t.relname, k.conname)
    FROM tenant t JOIN pg_constraint k ON k.conrelid = t.oid AND k.contype IN ('p', 'u', 'f', 'x')
    WHERE k.conkey[1] <> t.attnum
    UNION ALL
    SELECT format('%s: indeks unik %s tidak diawali pemda_id', t.relname, i.indexrelid::regclass)
    FROM tenant t JOIN pg_index i ON i.indrelid = t.oid AND i.indisunique WHERE i.indkey[0] <> t.attnum
    ORDER BY 1`);
  return rows.map((row) => row.kalimat);
}

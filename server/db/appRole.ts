// The role under which every transaction runs: without login, unable to bypass row-level security. Made by migrate.
import pg from 'pg';
import { MasalahDb } from './masalahDb.ts';
import { APP_ROLE } from './transaksi.ts';

const kodeSql = (galat: unknown): string | undefined => (galat instanceof pg.DatabaseError ? galat.code : undefined);
const INSUFFICIENT_PRIVILEGE = '42501';
/** Another migrate made the role at the same moment. */
const MEANWHILE = ['42710', '23505', 'XX000'];

const lacking = (user: string, cause: unknown): MasalahDb =>
  new MasalahDb(
    'database.peran-kurang',
    `Pengguna basis data "${user}" tidak boleh membuat peran ${APP_ROLE}. Mintalah DBA menjalankan sekali: CREATE ROLE ${APP_ROLE} NOLOGIN NOSUPERUSER NOBYPASSRLS; GRANT ${APP_ROLE} TO "${user}"; lalu ulangi.`,
    { cause },
  );

async function attempt(client: pg.ClientBase, statement: string, user: string): Promise<void> {
  try {
    await client.query(statement);
  } catch (galat) {
    if (MEANWHILE.includes(kodeSql(galat) ?? '')) return;
    throw kodeSql(galat) === INSUFFICIENT_PRIVILEGE ? lacking(user, galat) : galat;
  }
}

/** From PostgreSQL 16 on, a member may be forbidden to take the role on: who makes a role begins that way. */
export const MAY_TAKE_ON = `CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END`;

interface RoleState {
  pengguna: string;
  ada: boolean;
  menembus: boolean;
  anggota: boolean;
}

async function roleState(client: pg.ClientBase): Promise<RoleState> {
  const { rows } = await client.query<RoleState>(
    `SELECT current_user AS pengguna, r.oid IS NOT NULL AS ada,
       coalesce(r.rolsuper OR r.rolbypassrls, false) AS menembus,
       CASE WHEN r.oid IS NULL THEN false ELSE pg_has_role(current_user, r.oid, ${MAY_TAKE_ON}) END AS anggota
     FROM (SELECT $1::name AS nama) n LEFT JOIN pg_roles r ON r.rolname = n.nama`,
    [APP_ROLE],
  );
  const [state] = rows;
  if (!state) throw new Error('pg_roles answered no row');
  return state;
}

/** Leaves a role that the current user may take on. Throws 'database.peran-kurang' with the statements for the DBA. */
export async function ensureAppRole(client: pg.ClientBase): Promise<void> {
  let state = await roleState(client);
  if (!state.ada) {
    await attempt(client, `CREATE ROLE ${APP_ROLE} NOLOGIN NOSUPERUSER NOBYPASSRLS`, state.pengguna);
    state = await roleState(client);
  }
  if (state.menembus)
    throw new MasalahDb(
      'database.peran-kurang',
      `Peran ${APP_ROLE} dapat menembus row-level security, sehingga data antarpemda tidak terlindung. Mintalah DBA menjalankan: ALTER ROLE ${APP_ROLE} NOSUPERUSER NOBYPASSRLS;`,
    );
  if (!state.anggota) await attempt(client, `GRANT ${APP_ROLE} TO CURRENT_USER`, state.pengguna);
}

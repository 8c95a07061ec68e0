// Probes of `tapis doctor`: what must hold in the database, each with a sentence for the operator.
import { statfsSync } from 'node:fs';
import type pg from 'pg';
import { MAY_TAKE_ON } from './appRole.ts';
import { verifyAudit } from './audit.ts';
import { isMigrated } from './migrate.ts';
import type { Database } from './openDatabase.ts';
import { APP_ROLE, readTransaction } from './transaksi.ts';
import { unfencedTables } from './unfencedTables.ts';

interface Pemeriksaan {
  kode: string;
  lulus: boolean;
  keterangan: string;
}

const LEAST_SPACE_MB = 500;

const hasil = (kode: string, lulus: boolean, baik: string, buruk: string): Pemeriksaan => ({
  kode,
  lulus,
  keterangan: lulus ? baik : buruk,
});

async function checkSettings(pool: pg.Pool): Promise<Pemeriksaan[]> {
  const { rows } = await pool.query<{ versi: string; aman: boolean; peran: boolean; tembus: boolean }>(
    `SELECT current_setting('server_version') AS versi,
       current_setting('fsync') = 'on' AND current_setting('full_page_writes') = 'on' AS aman,
       r.oid IS NOT NULL AND pg_has_role(current_user, r.oid, ${MAY_TAKE_ON}) AS peran,
       coalesce(r.rolsuper OR r.rolbypassrls, false) AS tembus
     FROM (SELECT $1::name AS nama) n LEFT JOIN pg_roles r ON r.rolname = n.nama`,
    [APP_ROLE],
  );
  const { versi = '?', aman = false, peran = false, tembus = true } = rows[0] ?? {};
  return [
    hasil('database.terhubung', true, `PostgreSQL ${versi} menjawab.`, ''),
    hasil(
      'database.tahan-listrik',
      aman,
      'Setiap penyimpanan ditunggu sampai tertulis di disk.',
      'fsync atau full_page_writes dimatikan: data dapat hilang ketika listrik padam. Hidupkan keduanya di PostgreSQL.',
    ),
    hasil(
      'database.peran',
      peran && !tembus,
      `Peran ${APP_ROLE} ada dan tidak dapat menembus pagar antarpemda.`,
      `Peran ${APP_ROLE} tidak ada, tidak dapat dipakai, atau dapat menembus row-level security. Jalankan tapis migrate.`,
    ),
  ];
}

async function checkSchema(pool: pg.Pool): Promise<Pemeriksaan[]> {
  const selesai = await isMigrated(pool).catch((galat: unknown) => (galat instanceof Error ? galat.message : false));
  const migrasi = hasil(
    'database.migrasi',
    selesai === true,
    'Skema basis data sesuai dengan versi Tapis ini.',
    typeof selesai === 'string' ? selesai : 'Skema basis data belum dimutakhirkan. Jalankan tapis migrate.',
  );
  if (selesai !== true) return [migrasi];
  const celah = await unfencedTables(pool);
  return [
    migrasi,
    hasil(
      'database.pagar',
      celah.length === 0,
      'Semua tabel terpagar menurut pemda.',
      `Pagar antarpemda tidak lengkap: ${celah.join('; ')}. Pulihkan skema dari cadangan atau jalankan migrasi aslinya.`,
    ),
  ];
}

async function checkAudit({ db }: Database): Promise<Pemeriksaan[]> {
  const pemda = await readTransaction(db, { pemda: null, pengguna: null }, (tx) =>
    tx.selectFrom('pemda').select('pemda_id').orderBy('pemda_id').execute(),
  );
  return Promise.all(
    pemda.map(async ({ pemda_id }) => {
      const { jumlah, putus } = await readTransaction(db, { pemda: pemda_id, pengguna: null }, (tx) =>
        verifyAudit(tx, pemda_id),
      );
      return hasil(
        `database.audit.${pemda_id}`,
        putus === null,
        `Rantai audit pemda ${pemda_id} utuh (${jumlah} catatan).`,
        `Rantai audit pemda ${pemda_id} putus pada catatan ${putus}: isinya pernah diubah di luar Tapis. Bandingkan dengan cadangan.`,
      );
    }),
  );
}

/** All probes. The space left is looked at only where the cluster is our own. */
export async function checkDatabase(database: Database): Promise<Pemeriksaan[]> {
  const semua = [...(await checkSettings(database.pool)), ...(await checkSchema(database.pool))];
  if (semua.every((satu) => satu.kode !== 'database.migrasi' || satu.lulus))
    semua.push(...(await checkAudit(database)));
  if (database.root !== null) {
    const { bavail, bsize } = statfsSync(database.root);
    const mb = Math.floor((bavail * bsize) / 1024 / 1024);
    semua.push(
      hasil(
        'database.ruang',
        mb >= LEAST_SPACE_MB,
        `Sisa ruang disk ${mb} MB.`,
        `Sisa ruang disk tinggal ${mb} MB, sedikitnya ${LEAST_SPACE_MB} MB. Kosongkan sebagian ruang.`,
      ),
    );
  }
  return semua;
}

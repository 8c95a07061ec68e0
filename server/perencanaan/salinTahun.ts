// Begins a year from the nearest one before it: what would be copied, and doing it in one transaction.
import type { SalinanTahun } from '@tapis/contract/perencanaan/salinTahun.ts';
import { salah } from '@tapis/core/perencanaan/pelanggaranRencana.ts';
import { sasaranRenstra } from '@tapis/core/perencanaan/sasaranRenstra.ts';
import { sql } from 'kysely';
import type { KunciTahun } from '../db/jsonShape.ts';
import type { Tx } from '../db/transaksi.ts';
import { type Pelaku, ubahRekaman } from '../db/ubahRekaman.ts';
import { refuse } from '../http/refuse.ts';
import { copyTahun, indikatorLanjut, type SalinTahun } from './copyTahun.ts';
import { explainTahun } from './explainTahun.ts';
import { linkRenstra } from './linkRenstra.ts';
import { loadPerencanaan } from './loadPerencanaan.ts';
import { objekRencana } from './loadRencana.ts';

/** Nearest earlier year with a tree; null when there is none. */
async function cariDari(tx: Tx, { pemda_id, perangkat_daerah, tahun }: KunciTahun): Promise<number | null> {
  const baris = await tx
    .selectFrom('program')
    .select((eb) => eb.fn.max('tahun').as('tahun'))
    .where('pemda_id', '=', pemda_id)
    .where('perangkat_daerah', '=', perangkat_daerah)
    .where('tahun', '<', tahun)
    .executeTakeFirst();
  return baris?.tahun ?? null;
}

async function siapkan(
  tx: Tx,
  kunci: KunciTahun,
): Promise<(SalinTahun & { kosong: boolean }) | { dari: null; kosong: boolean }> {
  const fakta = await loadPerencanaan(tx, kunci);
  if (fakta === null) throw await explainTahun(tx, kunci);
  const indikator = await tx
    .selectFrom('definisi_indikator')
    .select('indikator')
    .where((eb) => eb.and({ ...kunci }))
    .limit(1)
    .executeTakeFirst();
  const kosong = fakta.program.length === 0 && indikator === undefined;
  const dari = await cariDari(tx, kunci);
  if (dari === null) return { dari, kosong };
  const { renstra } = fakta;
  return {
    ...{ tx, kunci, dari, kosong, renstraAwal: renstra?.awal ?? null },
    tujuan: (renstra?.tujuan ?? []).map(({ kode }) => kode),
    sasaran: sasaranRenstra(renstra).map(({ kode }) => kode),
  };
}

const KOSONG: SalinanTahun['jumlah'] = { program: 0, kegiatan: 0, subKegiatan: 0, indikator: 0, target: 0, jabatan: 0 };

async function hitung(salin: SalinTahun): Promise<Pick<SalinanTahun, 'jumlah' | 'dilewati' | 'lepas'>> {
  const { tx, kunci, dari, sasaran } = salin;
  const milik = sql`t.pemda_id = ${kunci.pemda_id} AND t.perangkat_daerah = ${kunci.perangkat_daerah} AND t.tahun = ${dari}`;
  const lanjut = indikatorLanjut(salin);
  const { rows } = await sql<SalinanTahun['jumlah'] & Pick<SalinanTahun, 'dilewati' | 'lepas'>>`SELECT
    (SELECT count(*)::int FROM program t WHERE ${milik}) AS program,
    (SELECT count(*)::int FROM kegiatan t WHERE ${milik}) AS kegiatan,
    (SELECT count(*)::int FROM sub_kegiatan t WHERE ${milik}) AS "subKegiatan",
    (SELECT count(*)::int FROM definisi_indikator t WHERE ${milik} AND ${lanjut}) AS indikator,
    (SELECT count(*)::int FROM target_indikator g WHERE g.pemda_id = ${kunci.pemda_id}
      AND g.perangkat_daerah = ${kunci.perangkat_daerah} AND g.tahun = ${dari}
      AND g.indikator IN (SELECT t.indikator FROM definisi_indikator t WHERE ${milik} AND ${lanjut})) AS target,
    (SELECT CASE WHEN EXISTS (SELECT FROM jabatan b WHERE b.pemda_id = ${kunci.pemda_id}
      AND b.perangkat_daerah = ${kunci.perangkat_daerah} AND b.tahun = ${kunci.tahun})
      THEN 0 ELSE count(*)::int END FROM jabatan t
      WHERE ${milik} AND (t.berlaku_sampai IS NULL OR t.berlaku_sampai >= ${`${kunci.tahun}-01-01`})) AS jabatan,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('kode', t.indikator, 'nama', t.nama, 'sebab',
      CASE WHEN i.berakhir < ${kunci.tahun} THEN 'berakhir' ELSE 'simpul-tidak-ada' END) ORDER BY t.urutan), '[]')
      FROM definisi_indikator t JOIN indikator i ON i.pemda_id = t.pemda_id
        AND i.perangkat_daerah = t.perangkat_daerah AND i.kode = t.indikator
      WHERE ${milik} AND NOT ${lanjut}) AS dilewati,
    (SELECT coalesce(jsonb_agg(t.kode ORDER BY t.kode), '[]') FROM program t
      WHERE ${milik} AND NOT coalesce(t.sasaran = ANY(${sasaran}), false)) AS lepas`.execute(tx);
  const [{ dilewati, lepas, ...jumlah }] = rows as [(typeof rows)[number]];
  return { jumlah, dilewati, lepas };
}

export async function previewSalinan(tx: Tx, kunci: KunciTahun): Promise<SalinanTahun> {
  const salin = await siapkan(tx, kunci);
  const revisi = await tx
    .selectFrom('revisi')
    .select('versi')
    .where((eb) => eb.and({ pemda_id: kunci.pemda_id, objek: objekRencana(kunci) }))
    .executeTakeFirst();
  return {
    versi: revisi?.versi ?? 0,
    dari: salin.dari,
    kosong: salin.kosong,
    ...(salin.dari === null ? { jumlah: KOSONG, dilewati: [], lepas: [] } : await hitung(salin)),
  };
}

export async function salinTahunLalu(
  tx: Tx,
  pelaku: Pelaku,
  kunci: KunciTahun,
  jikaVersi: number | null,
): Promise<void> {
  await linkRenstra(tx, kunci);
  const perintah = { objek: objekRencana(kunci), aksi: 'rencana.salin', jikaVersi };
  await ubahRekaman(tx, pelaku, perintah, {
    baca: async () => previewSalinan(tx, kunci),
    jejak: (lama) => ({ lama: null, baru: lama && { dari: lama.dari, ...lama.jumlah } }),
    tulis: async (lama) => {
      const salin = await siapkan(tx, kunci);
      if (!salin.kosong)
        refuse([
          salah(
            'tahun-tidak-kosong',
            null,
            `Tahun ${kunci.tahun} sudah mempunyai program atau indikator, sehingga tidak dapat disalin dari tahun lain. Lanjutkan menyusun, atau hapus isinya dahulu.`,
          ),
        ]);
      if (salin.dari === null)
        refuse([
          salah(
            'tahun-lalu-tidak-ada',
            null,
            `Tidak ada tahun sebelum ${kunci.tahun} yang dapat disalin. Mulai kosong.`,
          ),
        ]);
      else await copyTahun(salin);
      return lama;
    },
  });
}

// Starts a year of a unit: empty (ADR 0010), or with the organisation of another year. Takes back a year that has nothing else.
import { salah } from '@tapis/core/perencanaan/pelanggaranRencana.ts';
import { sql } from 'kysely';
import type { KunciTahun } from '../../db/jsonShape.ts';
import type { Tx } from '../../db/transaksi.ts';
import { type Pelaku, ubahRekaman } from '../../db/ubahRekaman.ts';
import { GalatHttp } from '../../http/masalah.ts';
import { refuseUsed } from '../../http/refuseUsed.ts';
import { linkRenstra } from '../linkRenstra.ts';
import { periksaTahun, presentUnit } from './editUnit.ts';

const objekTahun = ({ perangkat_daerah, tahun }: KunciTahun) => `${perangkat_daerah}/${tahun}/tahun`;

/** Bidang and jabatan that are still there, and holders whose term is not over, as they were. */
export async function copyOrganisasi(
  tx: Tx,
  { pemda_id, perangkat_daerah, tahun }: KunciTahun,
  dari: number,
): Promise<void> {
  const asal = sql`pemda_id = ${pemda_id} AND perangkat_daerah = ${perangkat_daerah} AND tahun = ${dari}`;
  const awal = `${tahun}-01-01`;
  await sql`INSERT INTO bidang (pemda_id, perangkat_daerah, tahun, kode, urutan, nama)
    SELECT pemda_id, perangkat_daerah, ${tahun}, kode, urutan, nama FROM bidang WHERE ${asal}`.execute(tx);
  // A superior that was closed is left open: the reference would have nothing to point to.
  await sql`INSERT INTO jabatan (pemda_id, perangkat_daerah, tahun, kode, urutan, nama, jenis, eselon, atasan, atasan_disimpulkan, bidang)
    SELECT j.pemda_id, j.perangkat_daerah, ${tahun}, j.kode, j.urutan, j.nama, j.jenis, j.eselon, a.kode, j.atasan_disimpulkan, j.bidang
    FROM jabatan j LEFT JOIN jabatan a ON a.pemda_id = j.pemda_id AND a.perangkat_daerah = j.perangkat_daerah
      AND a.tahun = j.tahun AND a.kode = j.atasan AND (a.berlaku_sampai IS NULL OR a.berlaku_sampai >= ${awal})
    WHERE j.pemda_id = ${pemda_id} AND j.perangkat_daerah = ${perangkat_daerah} AND j.tahun = ${dari}
      AND (j.berlaku_sampai IS NULL OR j.berlaku_sampai >= ${awal})`.execute(tx);
  await sql`INSERT INTO pejabat (pemda_id, perangkat_daerah, tahun, urutan, jabatan, sebutan_jabatan, nama, nip, pangkat, status, mulai, selesai, contoh)
    SELECT pemda_id, perangkat_daerah, ${tahun}, urutan, jabatan, sebutan_jabatan, nama, nip, pangkat, status, mulai, selesai, contoh
    FROM pejabat WHERE ${asal} AND (selesai IS NULL OR selesai >= ${awal})
      AND EXISTS (SELECT FROM jabatan j WHERE j.pemda_id = pejabat.pemda_id AND j.perangkat_daerah = pejabat.perangkat_daerah
        AND j.tahun = ${tahun} AND j.kode = pejabat.jabatan)`.execute(tx);
}

const readTahun = async (tx: Tx, kunci: KunciTahun) => {
  const ada = await tx
    .selectFrom('tahun_kinerja')
    .select('tahun')
    .where((eb) => eb.and({ ...kunci }))
    .executeTakeFirst();
  return ada ?? null;
};

export async function startTahun(tx: Tx, pelaku: Pelaku, kunci: KunciTahun, salinDari: number | null): Promise<void> {
  periksaTahun(await presentUnit(tx, kunci.pemda_id, kunci.perangkat_daerah), kunci.tahun, salinDari);
  await ubahRekaman(
    tx,
    pelaku,
    { objek: objekTahun(kunci), aksi: 'tahun.mulai', jikaVersi: null },
    {
      baca: () => readTahun(tx, kunci),
      tulis: async () => {
        await tx.insertInto('tahun_kinerja').values(kunci).execute();
        await linkRenstra(tx, kunci);
        if (salinDari !== null) await copyOrganisasi(tx, kunci, salinDari);
        return { tahun: kunci.tahun, ...(salinDari === null ? {} : { salinOrganisasiDari: salinDari }) };
      },
    },
  );
}

export async function removeTahun(tx: Tx, pelaku: Pelaku, kunci: KunciTahun, jikaVersi: number | null): Promise<void> {
  const { pemda_id, perangkat_daerah, tahun } = kunci;
  const unit = await presentUnit(tx, pemda_id, perangkat_daerah);
  const ada = unit.tahun.map((satu) => String(satu.tahun));
  if (!ada.includes(String(tahun)))
    throw new GalatHttp({ kode: 'perencanaan.tahun-tidak-ada', perangkatDaerah: perangkat_daerah, tahun, ada });
  await ubahRekaman(
    tx,
    pelaku,
    { objek: objekTahun(kunci), aksi: 'tahun.hapus', jikaVersi },
    {
      baca: () => readTahun(tx, kunci),
      tulis: () =>
        refuseUsed(
          async () => {
            for (const tabel of ['pejabat', 'jabatan', 'bidang', 'tahun_kinerja'] as const)
              await tx
                .deleteFrom(tabel)
                .where('pemda_id', '=', pemda_id)
                .where('perangkat_daerah', '=', perangkat_daerah)
                .where('tahun', '=', tahun)
                .execute();
            return null;
          },
          salah(
            'tahun-berisi',
            null,
            `Tahun ${tahun} sudah berisi data selain organisasi, jadi tidak dapat dihapus. Hapus dahulu isinya bila memang keliru.`,
          ),
        ),
    },
  );
}

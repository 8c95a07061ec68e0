// Issued reports: the snapshot of the bahan with its hash, which the public sees and which renders the same for ever.
import { createHash } from 'node:crypto';
import type { BahanLkjip } from '@tapis/core/pelaporan/bahanLkjip.ts';
import { kanonik } from '@tapis/core/values/kanonik.ts';
import { appendAudit } from '../db/audit.ts';
import type { Tx } from '../db/transaksi.ts';

export interface Terbitan {
  pemda: { kode: string; nama: string };
  perangkatDaerah: { kode: string; nama: string };
  tahun: number;
  diterbitkan: Date;
  /** SHA-256 of the canonical JSON of the bahan. */
  hash: string;
}

/** Issues the report with these facts; an earlier issue of the same year is replaced, the audit keeps its hash. */
export async function issueLaporan(
  tx: Tx,
  bahan: BahanLkjip,
  oleh: { pengguna: string; waktu: Date },
): Promise<string> {
  const isi = kanonik(bahan);
  const hash = createHash('sha256').update(isi).digest('hex');
  const terbit = {
    status: 'terbit',
    nama_perangkat_daerah: bahan.perangkatDaerah.nama,
    hash,
    bahan: isi,
    diterbitkan: oleh.waktu,
  };
  await tx
    .insertInto('laporan')
    .values({
      pemda_id: bahan.pemda.kode,
      perangkat_daerah: bahan.perangkatDaerah.kode,
      tahun: bahan.tahun,
      ...terbit,
    })
    .onConflict((conflict) => conflict.columns(['pemda_id', 'perangkat_daerah', 'tahun']).doUpdateSet(terbit))
    .execute();
  await appendAudit(tx, {
    pemda: bahan.pemda.kode,
    aksi: 'pelaporan.terbit',
    objek: `${bahan.perangkatDaerah.kode}/${bahan.tahun}/lkjip`,
    isi: { hash },
    ...oleh,
  });
  return hash;
}

const issued = (tx: Tx) =>
  tx
    .selectFrom('laporan as l')
    .innerJoin('pemda as p', 'p.pemda_id', 'l.pemda_id')
    .where('l.status', '=', 'terbit')
    .select(['l.pemda_id', 'p.nama', 'l.perangkat_daerah', 'l.nama_perangkat_daerah', 'l.tahun'])
    .select((eb) => [eb.ref('l.diterbitkan').$notNull().as('diterbitkan'), eb.ref('l.hash').$notNull().as('hash')]);

const present = (baris: Awaited<ReturnType<ReturnType<typeof issued>['executeTakeFirstOrThrow']>>): Terbitan => ({
  pemda: { kode: baris.pemda_id, nama: baris.nama },
  perangkatDaerah: { kode: baris.perangkat_daerah, nama: baris.nama_perangkat_daerah },
  tahun: baris.tahun,
  diterbitkan: baris.diterbitkan,
  hash: baris.hash,
});

/** Issued reports of every pemda: by pemda, name of the unit, latest year first. Public. */
export async function listTerbitan(tx: Tx): Promise<Terbitan[]> {
  const baris = await issued(tx)
    .orderBy('p.nama')
    .orderBy('l.nama_perangkat_daerah')
    .orderBy('l.tahun', 'desc')
    .execute();
  return baris.map(present);
}

/** The snapshot of one issued report; null when this year is not issued. Public. */
export async function readTerbitan(
  tx: Tx,
  alamat: { pemda: string; perangkatDaerah: string; tahun: number },
): Promise<{ terbitan: Terbitan; bahan: BahanLkjip } | null> {
  const baris = await issued(tx)
    .select((eb) => eb.ref('l.bahan').$notNull().as('bahan'))
    .where('l.pemda_id', '=', alamat.pemda)
    .where('l.perangkat_daerah', '=', alamat.perangkatDaerah)
    .where('l.tahun', '=', alamat.tahun)
    .executeTakeFirst();
  return baris === undefined ? null : { terbitan: present(baris), bahan: JSON.parse(baris.bahan) as BahanLkjip };
}

// What every act on the budget of one unit and year starts from, read in one transaction.
import { kasTercatat, realisasiTercatat } from '@tapis/core/anggaran/kasTercatat.ts';
import type { IsianKas, IsianPagu, RincianAnggaran, VersiRinci } from '@tapis/core/anggaran/rincianAnggaran.ts';
import { urutkanVersi } from '@tapis/core/anggaran/versiBerlaku.ts';
import type { Program } from '@tapis/core/perencanaan/faktaPerencanaan.ts';
import type { Desimal } from '@tapis/core/values/desimal.ts';
import { sql } from 'kysely';
import type { KunciTahun } from '../db/jsonShape.ts';
import type { Tx } from '../db/transaksi.ts';
import { readVersi, type VersiRekaman } from '../db/ubahRekaman.ts';
import { GalatHttp } from '../http/masalah.ts';
import { loadPerencanaan } from '../perencanaan/loadPerencanaan.ts';
import { loadUnit } from '../perencanaan/loadUnit.ts';
import { loadRincian } from './loadRincian.ts';

export interface KonteksAnggaran {
  kunci: KunciTahun;
  tahun: number;
  program: readonly Program[];
  rincian: RincianAnggaran;
  /** In the order they were made. */
  versi: readonly VersiRinci[];
  kas: readonly IsianKas[];
  realisasi: ReadonlyMap<string, Desimal>;
  /** Revisions by `objek`. */
  revisi: ReadonlyMap<string, VersiRekaman>;
}

/** Names of the records of the budget, for revision and audit. */
export const objekAnggaran = ({ perangkat_daerah, tahun }: KunciTahun, ...bagian: string[]): string =>
  [perangkat_daerah, String(tahun), 'anggaran', ...bagian].join('/');

/** Writers of one budget wait for each other, so that the rules judge what is really there. Ends with the transaction. */
export async function lockAnggaran(tx: Tx, kunci: KunciTahun): Promise<void> {
  const nama = `anggaran:${kunci.pemda_id}/${objekAnggaran(kunci)}`;
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${nama}, 0))`.execute(tx);
}

/** Throws GalatHttp when the unit has no such year. */
export async function loadKonteks(tx: Tx, kunci: KunciTahun): Promise<KonteksAnggaran> {
  const rincian = await loadRincian(tx, kunci);
  const perencanaan = await loadPerencanaan(tx, kunci);
  if (rincian === null || perencanaan === null) {
    const unit = await loadUnit(tx, kunci.pemda_id, kunci.perangkat_daerah);
    const { perangkat_daerah: perangkatDaerah, tahun } = kunci;
    throw new GalatHttp({
      kode: 'perencanaan.tahun-tidak-ada',
      perangkatDaerah,
      tahun,
      ada: (unit?.tahun ?? []).map(String),
    });
  }
  const kas = kasTercatat(rincian);
  return {
    kunci,
    tahun: kunci.tahun,
    program: perencanaan.program,
    rincian,
    versi: urutkanVersi(rincian.versi) as VersiRinci[],
    kas,
    realisasi: realisasiTercatat(kas),
    revisi: await readVersi(tx, kunci.pemda_id, `${objekAnggaran(kunci)}/`),
  };
}

/** Throws GalatHttp when there is no such version. */
export function cariVersi({ versi }: KonteksAnggaran, kode: string): VersiRinci {
  const ada = versi.find((v) => v.kode === kode);
  if (ada === undefined)
    throw new GalatHttp({ kode: 'anggaran.versi-tidak-ada', versi: kode, ada: versi.map((v) => v.kode) });
  return ada;
}

export const isiVersi = ({ rincian }: KonteksAnggaran, versi: string): IsianPagu[] =>
  rincian.pagu.filter((p) => p.versi === versi).map(({ kode, rekening, nilai }) => ({ kode, rekening, nilai }));

/** The version in force before `milik`, with its entries. */
export function sebelumVersi(konteks: KonteksAnggaran, milik: VersiRinci) {
  const versi = konteks.versi.findLast((v) => v.urutan < milik.urutan);
  return versi === undefined ? null : { versi, isi: isiVersi(konteks, versi.kode) };
}

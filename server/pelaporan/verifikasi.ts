// The public trace of a frozen document: under which code it can be verified, and what became of it.
import { kodeVerifikasi } from '@tapis/core/values/kodeVerifikasi.ts';
import type { Context } from 'hono';
import type { Tx } from '../db/transaksi.ts';
import type { LingkunganHttp } from '../http/rute.ts';

export type StatusVerifikasi = 'disetujui' | 'ditandatangani' | 'diganti' | 'dicabut';

/** Address under which people reach this server. */
export const situs = (c: Context<LingkunganHttp>): string =>
  c.get('layanan').pengaturan.url ?? new URL(c.req.url).origin;

export const alamatVerifikasi = (alamatSitus: string, hash: string): { kode: string; alamat: string } => {
  const kode = kodeVerifikasi(hash);
  return { kode, alamat: `${alamatSitus}/verifikasi/${kode}` };
};

export interface DokumenBeku {
  pemda: string;
  /** Posts may be named, their holders are not. */
  judul: string;
  /** Unit and pemda by name. */
  unit: string;
  tahun: number;
  /** Of the frozen content. */
  hash: string;
  /** Date on the document. */
  tanggal: string;
  disetujui: Date;
  /** Of a statement on a report: whose facts it is about, and their hash. */
  direviu?: { perangkatDaerah: string; hashBahan: string };
}

export async function catatVerifikasi(tx: Tx, dokumen: DokumenBeku): Promise<void> {
  const { pemda, judul, unit, tahun, hash, tanggal, disetujui, direviu } = dokumen;
  const keadaan = { status: 'disetujui' satisfies StatusVerifikasi, disetujui };
  await tx
    .insertInto('verifikasi')
    .values({
      pemda_id: pemda,
      kode: kodeVerifikasi(hash),
      judul,
      nama_perangkat_daerah: unit,
      tahun,
      hash,
      tanggal,
      jenis: direviu ? 'pernyataan-reviu' : 'perjanjian',
      perangkat_daerah: direviu?.perangkatDaerah ?? null,
      hash_bahan: direviu?.hashBahan ?? null,
      ...keadaan,
    })
    // The same content approved again after a return has the same code.
    .onConflict((conflict) => conflict.columns(['pemda_id', 'kode']).doUpdateSet(keadaan))
    .execute();
}

export async function ubahVerifikasi(tx: Tx, pemda: string, hash: string, status: StatusVerifikasi): Promise<void> {
  await tx
    .updateTable('verifikasi')
    .set({ status })
    .where('pemda_id', '=', pemda)
    .where('kode', '=', kodeVerifikasi(hash))
    .execute();
}

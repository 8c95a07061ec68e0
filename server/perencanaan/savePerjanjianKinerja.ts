// Writes the perjanjian kinerja of a year. They name a budget version and indicators, which must be there before.
import type { PerjanjianKinerja } from '@tapis/core/perencanaan/faktaPerencanaan.ts';
import { insertRows, splitNilai } from '../db/insertRows.ts';
import type { KunciTahun } from '../db/jsonShape.ts';
import type { Tx } from '../db/transaksi.ts';

export async function savePerjanjianKinerja(tx: Tx, kunci: KunciTahun, daftar: PerjanjianKinerja[]): Promise<void> {
  await insertRows(
    tx,
    'perjanjian_kinerja',
    daftar.map((pk, urutan) => ({
      ...kunci,
      versi: pk.versi,
      urutan,
      versi_anggaran: pk.versiAnggaran,
      tempat: pk.tempat,
      tanggal: pk.tanggal,
      pihak_pertama: pk.pihakPertama,
      pihak_kedua: pk.pihakKedua,
      alasan: pk.alasan,
    })),
  );
  await insertRows(
    tx,
    'target_perjanjian_kinerja',
    daftar.flatMap(({ versi, target }) =>
      target.map(({ indikator, nilai, alasan = null }, urutan) => ({
        ...kunci,
        versi,
        indikator,
        urutan,
        alasan,
        ...splitNilai(nilai),
      })),
    ),
  );
}

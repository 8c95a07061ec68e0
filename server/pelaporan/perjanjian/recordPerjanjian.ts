// A signed agreement of the head becomes a fact of the year: reports annex it, the next perubahan is compared with it.
import type { UsulanPerjanjian } from '@tapis/core/pelaporan/perjanjian/usulanPerjanjian.ts';
import { nomorVersi } from '@tapis/core/perencanaan/versiPerjanjian.ts';
import { insertRows, splitNilai } from '../../db/insertRows.ts';
import type { Tx } from '../../db/transaksi.ts';
import type { AlamatPerjanjian } from './dokumenPerjanjian.ts';

export async function recordPerjanjian(
  tx: Tx,
  { kunci, jabatan, versi }: AlamatPerjanjian,
  { versiAnggaran, tempat, tanggal, pihakKedua, alasan, target }: UsulanPerjanjian,
): Promise<void> {
  const isi = {
    urutan: nomorVersi(versi),
    versi_anggaran: versiAnggaran,
    tempat,
    tanggal,
    pihak_pertama: jabatan,
    pihak_kedua: pihakKedua,
    alasan,
  };
  await tx
    .insertInto('perjanjian_kinerja')
    .values({ ...kunci, versi, ...isi })
    .onConflict((conflict) => conflict.columns(['pemda_id', 'perangkat_daerah', 'tahun', 'versi']).doUpdateSet(isi))
    .execute();
  await tx
    .deleteFrom('target_perjanjian_kinerja')
    .where((eb) => eb.and({ ...kunci, versi }))
    .execute();
  await insertRows(
    tx,
    'target_perjanjian_kinerja',
    target.map((satu, urutan) => ({
      ...kunci,
      versi,
      indikator: satu.indikator,
      urutan,
      alasan: satu.alasan,
      ...splitNilai(satu.nilai),
    })),
  );
}

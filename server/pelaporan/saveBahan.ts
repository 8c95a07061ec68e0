// Writes all facts of one unit and year into an empty year, in the order in which they refer to each other.
import type { BahanLkjip } from '@tapis/core/pelaporan/bahanLkjip.ts';
import { saveAnggaran } from '../anggaran/saveAnggaran.ts';
import type { Tx } from '../db/transaksi.ts';
import { saveEvaluasi } from '../evaluasi/saveEvaluasi.ts';
import { saveIndikator } from '../indikator/saveIndikator.ts';
import { saveLayanan } from '../layanan/saveLayanan.ts';
import { savePengukuran } from '../pengukuran/savePengukuran.ts';
import { savePerencanaan } from '../perencanaan/savePerencanaan.ts';
import { savePerjanjianKinerja } from '../perencanaan/savePerjanjianKinerja.ts';
import { saveUnit } from '../perencanaan/saveUnit.ts';
import { saveSurvei } from '../survei/saveSurvei.ts';
import { savePelaporan } from './savePelaporan.ts';

/**
 * The transaction must be in the name of `bahan.pemda`. What lasts over the years (unit, Renstra, legal bases, SPM services,
 * indicator codes) is kept where it exists; a year that has facts already is refused by its keys.
 */
export async function saveBahan(tx: Tx, bahan: BahanLkjip): Promise<void> {
  const kunci = { pemda_id: bahan.pemda.kode, perangkat_daerah: bahan.perangkatDaerah.kode, tahun: bahan.tahun };
  const { perencanaan } = bahan;
  const kegiatan = new Set(perencanaan.program.flatMap((program) => program.kegiatan.map(({ kode }) => kode)));
  await saveUnit(tx, bahan.pemda, bahan.perangkatDaerah);
  await savePerencanaan(tx, kunci, perencanaan);
  await saveAnggaran(tx, kunci, bahan.anggaran, kegiatan);
  await saveLayanan(tx, kunci, bahan.layanan);
  await saveIndikator(tx, kunci, perencanaan.renstra?.awal ?? null, bahan.indikator);
  await savePerjanjianKinerja(tx, kunci, perencanaan.perjanjianKinerja);
  await savePengukuran(tx, kunci, bahan.pengukuran);
  await saveSurvei(tx, kunci, bahan.survei);
  await saveEvaluasi(tx, kunci, bahan.evaluasi);
  await savePelaporan(tx, kunci, bahan.pelaporan);
}

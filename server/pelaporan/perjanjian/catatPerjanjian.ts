// The public trace of an approved agreement.
import type { IsiPerjanjian } from '@tapis/core/pelaporan/perjanjian/isiPerjanjian.ts';
import { namaPerjanjian } from '@tapis/core/perencanaan/versiPerjanjian.ts';
import type { Tx } from '../../db/transaksi.ts';
import { catatVerifikasi } from '../verifikasi.ts';

export const catatPerjanjian = (
  tx: Tx,
  { isi, hash, disetujui }: { isi: IsiPerjanjian; hash: string; disetujui: Date },
): Promise<void> =>
  catatVerifikasi(tx, {
    pemda: isi.pemda.kode,
    judul: `${namaPerjanjian(isi.versi)} ${isi.pihakPertama.sebutan}`,
    unit: `${isi.perangkatDaerah.nama} ${isi.pemda.nama}`,
    tahun: isi.tahun,
    tanggal: isi.tanggal,
    hash,
    disetujui,
  });

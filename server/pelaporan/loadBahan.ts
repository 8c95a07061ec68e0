// Reads all facts of one unit and year: twelve queries, however many programs, indicators or photos there are.
import type { BahanLkjip } from '@tapis/core/pelaporan/bahanLkjip.ts';
import { namaPada } from '@tapis/core/perencanaan/organisasi/namaPada.ts';
import { berhasil, gagal, type Hasil } from '@tapis/core/values/hasil.ts';
import { loadAnggaran } from '../anggaran/loadAnggaran.ts';
import type { Tx } from '../db/transaksi.ts';
import { loadEvaluasi } from '../evaluasi/loadEvaluasi.ts';
import { loadIndikator } from '../indikator/loadIndikator.ts';
import { loadLayanan } from '../layanan/loadLayanan.ts';
import { loadPengukuran } from '../pengukuran/loadPengukuran.ts';
import { listPerangkatDaerah } from '../perencanaan/listPerangkatDaerah.ts';
import { loadPerencanaan } from '../perencanaan/loadPerencanaan.ts';
import { loadUnit } from '../perencanaan/loadUnit.ts';
import { loadSurvei } from '../survei/loadSurvei.ts';
import { loadPelaporan } from './loadPelaporan.ts';
import { withPernyataanReviu } from './loadPernyataanReviu.ts';

/** `tersedia`: kode of the units, or years, that do exist. */
export interface MasalahBahan {
  kode: 'perencanaan.perangkat-daerah-tidak-ada' | 'perencanaan.tahun-tidak-ada';
  tersedia: string[];
}

const ada = <T>(nilai: T | null): T => {
  if (nilai === null) throw new Error('a year that was there is gone within one transaction');
  return nilai;
};

/** Call within readTransaction in the name of `pemda`, so that all rooms show one moment. */
export async function loadBahan(
  tx: Tx,
  alamat: { pemda: string; perangkatDaerah: string; tahun: number },
): Promise<Hasil<BahanLkjip, MasalahBahan>> {
  const { tahun } = alamat;
  const unit = await loadUnit(tx, alamat.pemda, alamat.perangkatDaerah);
  if (unit === null) {
    const tersedia = (await listPerangkatDaerah(tx)).map(({ kode }) => kode);
    return gagal({ kode: 'perencanaan.perangkat-daerah-tidak-ada', tersedia });
  }
  if (!unit.tahun.includes(tahun))
    return gagal({ kode: 'perencanaan.tahun-tidak-ada', tersedia: unit.tahun.map(String) });
  const kunci = { pemda_id: alamat.pemda, perangkat_daerah: alamat.perangkatDaerah, tahun };
  const bahan: BahanLkjip = {
    skema: 1,
    pemda: unit.pemda,
    // The name it had at the end of that year: an old report keeps the old name.
    perangkatDaerah: {
      ...unit.perangkatDaerah,
      nama: namaPada(unit.perangkatDaerah.nama, unit.namaTerdahulu, `${tahun}-12-31`),
    },
    tahun,
    perencanaan: ada(await loadPerencanaan(tx, kunci)),
    indikator: ada(await loadIndikator(tx, kunci)).indikator,
    anggaran: ada(await loadAnggaran(tx, kunci)),
    pengukuran: ada(await loadPengukuran(tx, kunci)),
    layanan: ada(await loadLayanan(tx, kunci)),
    survei: ada(await loadSurvei(tx, kunci)),
    evaluasi: ada(await loadEvaluasi(tx, kunci)),
    pelaporan: ada(await loadPelaporan(tx, kunci)),
  };
  return berhasil(await withPernyataanReviu(tx, kunci, bahan));
}

// Loads the sample once: all facts, the issued report, one audit row. A second run changes nothing.
import type { BahanLkjip } from '@tapis/core/pelaporan/bahanLkjip.ts';
import { lockSeed } from '../db/lockSeed.ts';
import type { Db } from '../db/pool.ts';
import { writeTransaction } from '../db/transaksi.ts';
import { loadUnit } from '../perencanaan/loadUnit.ts';
import { saveBahan } from './saveBahan.ts';
import { issueLaporan } from './terbitan.ts';

const SISTEM = 'sistem';

/** True when the sample was loaded now, false when its year was there already (whatever has been changed in it since). */
export const seedSampel = (db: Db, bahan: BahanLkjip, waktu: Date): Promise<boolean> =>
  writeTransaction(db, { pemda: bahan.pemda.kode, pengguna: SISTEM }, async (tx) => {
    await lockSeed(tx);
    const unit = await loadUnit(tx, bahan.pemda.kode, bahan.perangkatDaerah.kode);
    if (unit?.tahun.includes(bahan.tahun)) return false;
    await saveBahan(tx, bahan);
    await issueLaporan(tx, bahan, { pengguna: SISTEM, waktu });
    return true;
  });

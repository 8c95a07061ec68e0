// Reports as requests ask for them: the facts of one perangkat daerah and year, and what is computed from them.
import type { DaftarPerangkatDaerah } from '@tapis/contract/perencanaan/saya.ts';
import { canReadPerangkatDaerah } from '@tapis/core/perencanaan/izin.ts';
import { berhasil, type Hasil } from '@tapis/core/values/hasil.ts';
import type { Pengguna } from '../auth/pengguna.ts';
import type { Db } from '../db/pool.ts';
import { readTransaction } from '../db/transaksi.ts';
import { listPerangkatDaerah } from '../perencanaan/listPerangkatDaerah.ts';
import { hashKanonik } from './hashKanonik.ts';
import { loadBahan, type MasalahBahan } from './loadBahan.ts';
import type { Laporan } from './penghitung.ts';

export interface AlamatLaporan {
  pemda: string;
  perangkatDaerah: string;
  tahun: number;
}

export interface LayananLaporan {
  /** Perangkat daerah that the user may read, by name. */
  daftar(pengguna: Pengguna): Promise<DaftarPerangkatDaerah['perangkatDaerah']>;
  /** `oleh`: in whose name the database is asked; "sistem" for commands. */
  read(alamat: AlamatLaporan, oleh: string): Promise<Hasil<Laporan, MasalahBahan>>;
}

export function createLayananLaporan(db: Db): LayananLaporan {
  return {
    async daftar({ id, peran }) {
      const pemda = [...new Set(peran.map((satu) => satu.pemda))];
      const semua = await Promise.all(
        pemda.map((satu) => readTransaction(db, { pemda: satu, pengguna: id }, listPerangkatDaerah)),
      );
      return semua
        .flat()
        .filter(
          (unit) => canReadPerangkatDaerah(peran, { pemda: unit.pemda.kode, perangkatDaerah: unit.kode }) === 'boleh',
        )
        .sort((a, b) => a.nama.localeCompare(b.nama, 'id'));
    },
    async read(alamat, oleh) {
      const actor = { pemda: alamat.pemda, pengguna: oleh };
      const hasil = await readTransaction(db, actor, (tx) => loadBahan(tx, alamat));
      if (!hasil.ok) return hasil;
      return berhasil({ bahan: hasil.nilai, hashBahan: hashKanonik(hasil.nilai) });
    },
  };
}

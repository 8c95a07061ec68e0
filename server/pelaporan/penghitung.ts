// From the facts of a report to what is shown of them. In this thread for commands; the server does the same in a worker
// (penghitungPekerja.ts), because one report takes longer than a request may block others.
import type { BahanLkjip } from '@tapis/core/pelaporan/bahanLkjip.ts';
import { composeIku } from '@tapis/core/pelaporan/composeIku.ts';
import { composeLkjip, type HasilSusun } from '@tapis/core/pelaporan/composeLkjip.ts';
import { composeRencanaAksi } from '@tapis/core/pelaporan/composeRencanaAksi.ts';
import { hitung } from '@tapis/core/pelaporan/hitung.ts';
import type { Hitungan } from '@tapis/core/pelaporan/hitungan.ts';
import type { Perhitungan } from '@tapis/core/pelaporan/perhitungan.ts';
import type { IsiPerjanjian } from '@tapis/core/pelaporan/perjanjian/isiPerjanjian.ts';
import { type PilihanVersi, pilihIsi } from '@tapis/core/pelaporan/perjanjian/pilihIsi.ts';
import {
  type Rancangan,
  type RancangMasuk,
  rancangPerjanjian,
} from '@tapis/core/pelaporan/perjanjian/rancangPerjanjian.ts';
import { presentPerhitungan } from '@tapis/core/pelaporan/presentPerhitungan.ts';
import { presentPohon } from '@tapis/core/pelaporan/presentPohon.ts';
import { presentRincianIndikator, type RincianIndikator } from '@tapis/core/pelaporan/presentRincianIndikator.ts';
import {
  composeLaporanTriwulan,
  type MasukLaporanTriwulan,
} from '@tapis/core/pelaporan/triwulan/composeLaporanTriwulan.ts';
import { type Dasbor, presentDasbor } from '@tapis/core/pelaporan/triwulan/presentDasbor.ts';
import { hashKanonik } from './hashKanonik.ts';
import { createSimpanan } from './simpanan.ts';

export interface Laporan {
  bahan: BahanLkjip;
  /** SHA-256 of the canonical JSON of the bahan, lower-case hex. */
  hashBahan: string;
}

/** What can be asked of a report. */
export interface Tugas {
  perhitungan: { masukan: null; hasil: Perhitungan };
  pohon: { masukan: null; hasil: ReturnType<typeof presentPohon> };
  rincian: { masukan: string; hasil: RincianIndikator | null };
  naskah: { masukan: null; hasil: HasilSusun };
  rencanaAksi: { masukan: null; hasil: HasilSusun };
  iku: { masukan: null; hasil: HasilSusun };
  dasbor: { masukan: MasukLaporanTriwulan; hasil: Dasbor };
  laporanTriwulan: { masukan: MasukLaporanTriwulan; hasil: HasilSusun };
  /** Null: the year has no such agreement. */
  perjanjian: { masukan: PilihanVersi; hasil: IsiPerjanjian | null };
  rancangPerjanjian: { masukan: RancangMasuk; hasil: Rancangan };
}
export type NamaTugas = keyof Tugas;

export interface Penghitung {
  hitung<N extends NamaTugas>(laporan: Laporan, nama: N, masukan: Tugas[N]['masukan']): Promise<Tugas[N]['hasil']>;
  tutup(): Promise<void>;
}

const LAPORAN_DISIMPAN = 8;

type Penyaji = {
  [N in NamaTugas]: (laporan: Laporan, hitungan: Hitungan, masukan: Tugas[N]['masukan']) => Tugas[N]['hasil'];
};

const PENYAJI: Penyaji = {
  perhitungan: ({ bahan }, hitungan) => presentPerhitungan(bahan, hitungan),
  pohon: ({ bahan }, hitungan) => presentPohon(bahan, hitungan),
  rincian: ({ bahan }, hitungan, kode) => presentRincianIndikator(bahan, hitungan, kode),
  naskah: ({ bahan, hashBahan }, hitungan) => composeLkjip(bahan, hitungan, hashBahan),
  rencanaAksi: ({ bahan, hashBahan }, hitungan) => composeRencanaAksi(bahan, hitungan, hashBahan),
  iku: ({ bahan, hashBahan }, hitungan) => composeIku(bahan, hitungan, hashBahan),
  dasbor: ({ bahan }, hitungan, masuk) => presentDasbor(bahan, hitungan, masuk),
  // The proof covers what was told beside the facts too.
  laporanTriwulan: ({ bahan, hashBahan }, hitungan, masuk) =>
    composeLaporanTriwulan(bahan, hitungan, masuk, hashKanonik({ hashBahan, ...masuk })),
  perjanjian: ({ bahan }, hitungan, versi) => pilihIsi(bahan, hitungan, versi),
  rancangPerjanjian: ({ bahan }, hitungan, masuk) => rancangPerjanjian(bahan, hitungan, masuk),
};

/** Computes here and now; the figures of the last reports are kept. */
export function createPenghitung(): Penghitung {
  const hitungan = createSimpanan<Hitungan>(LAPORAN_DISIMPAN);
  return {
    hitung: async (laporan, nama, masukan) =>
      PENYAJI[nama](
        laporan,
        hitungan.ambil(laporan.hashBahan, () => hitung(laporan.bahan)),
        masukan,
      ),
    tutup: async () => {},
  };
}

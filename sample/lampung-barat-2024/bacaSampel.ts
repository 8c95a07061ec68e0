// Reads the sample (facts of one LKjIP and its users) from the JSON files of its folder.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FaktaAnggaran } from '@tapis/core/anggaran/faktaAnggaran.ts';
import type { FaktaEvaluasi } from '@tapis/core/evaluasi/faktaEvaluasi.ts';
import type { FaktaIndikator } from '@tapis/core/indikator/faktaIndikator.ts';
import type { FaktaLayanan } from '@tapis/core/layanan/faktaLayanan.ts';
import type { BahanLkjip } from '@tapis/core/pelaporan/bahanLkjip.ts';
import type { FaktaPelaporan } from '@tapis/core/pelaporan/faktaPelaporan.ts';
import type { FaktaPengukuran } from '@tapis/core/pengukuran/faktaPengukuran.ts';
import type { FaktaPerencanaan, Pemda, PerangkatDaerah } from '@tapis/core/perencanaan/faktaPerencanaan.ts';
import type { Peran } from '@tapis/core/perencanaan/peran.ts';
import type { FaktaSurvei } from '@tapis/core/survei/faktaSurvei.ts';

/** A person who can sign in to the sample. `perangkatDaerah` null = the whole pemda; `jabatan` is a kode of `perencanaan.jabatan`. */
interface PenggunaSampel {
  email: string;
  nama: string;
  peran: Peran;
  perangkatDaerah: string | null;
  jabatan: string | null;
}

/** `folder` defaults to this file's own; a bundled caller passes it, because its import.meta.url is elsewhere. */
export function bacaSampel(folder: string = fileURLToPath(new URL('.', import.meta.url))): {
  bahan: BahanLkjip;
  pengguna: PenggunaSampel[];
} {
  const baca = <T>(nama: string): T => JSON.parse(readFileSync(join(folder, `${nama}.json`), 'utf8')) as T;
  type Tugas = Pick<PerangkatDaerah, 'tugas' | 'fungsi' | 'uraianTugas'>;
  const dasar = baca<{ pemda: Pemda; perangkatDaerah: Omit<PerangkatDaerah, keyof Tugas>; tahun: number }>('pemda');
  const bahan: BahanLkjip = {
    skema: 1,
    pemda: dasar.pemda,
    perangkatDaerah: { ...dasar.perangkatDaerah, ...baca<Tugas>('tugas') },
    tahun: dasar.tahun,
    perencanaan: baca<FaktaPerencanaan>('perencanaan'),
    indikator: baca<FaktaIndikator[]>('indikator'),
    anggaran: baca<FaktaAnggaran>('anggaran'),
    pengukuran: baca<FaktaPengukuran>('pengukuran'),
    layanan: {
      ...baca<Omit<FaktaLayanan, 'alurLayanan'>>('layanan'),
      alurLayanan: baca<FaktaLayanan['alurLayanan']>('alurLayanan'),
    },
    survei: baca<FaktaSurvei>('survei'),
    evaluasi: {
      ...baca<Pick<FaktaEvaluasi, 'efisiensi'>>('evaluasi'),
      ...baca<Omit<FaktaEvaluasi, 'efisiensi'>>('masalah'),
    },
    pelaporan: {
      ...baca<Pick<FaktaPelaporan, 'kataPengantar'>>('pelaporan'),
      narasi: baca<FaktaPelaporan['narasi']>('narasi'),
      pemanfaatan: baca<FaktaPelaporan['pemanfaatan']>('pemanfaatan'),
      dokumentasi: baca<FaktaPelaporan['dokumentasi']>('dokumentasi'),
      catatanData: baca<FaktaPelaporan['catatanData']>('catatanData'),
    },
  };
  return { bahan, pengguna: baca<PenggunaSampel[]>('pengguna') };
}

// All facts from which one LKjIP is made: plain JSON, stored with its hash when a report is issued.
import type { FaktaAnggaran } from '../anggaran/faktaAnggaran.ts';
import type { FaktaEvaluasi } from '../evaluasi/faktaEvaluasi.ts';
import type { FaktaIndikator } from '../indikator/faktaIndikator.ts';
import type { FaktaLayanan } from '../layanan/faktaLayanan.ts';
import type { FaktaPengukuran } from '../pengukuran/faktaPengukuran.ts';
import type { FaktaPerencanaan, Pemda, PerangkatDaerah } from '../perencanaan/faktaPerencanaan.ts';
import type { FaktaSurvei } from '../survei/faktaSurvei.ts';
import type { FaktaPelaporan } from './faktaPelaporan.ts';

export interface BahanLkjip {
  skema: 1;
  pemda: Pemda;
  perangkatDaerah: PerangkatDaerah;
  tahun: number;
  perencanaan: FaktaPerencanaan;
  indikator: FaktaIndikator[];
  anggaran: FaktaAnggaran;
  pengukuran: FaktaPengukuran;
  layanan: FaktaLayanan;
  survei: FaktaSurvei;
  evaluasi: FaktaEvaluasi;
  pelaporan: FaktaPelaporan;
}

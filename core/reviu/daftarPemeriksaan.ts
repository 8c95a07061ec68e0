// Every check of reviu, in the order in which they run.
import type { Pemeriksaan } from './pemeriksaan.ts';
import { angkaCacat } from './periksa/angkaCacat.ts';
import { angkaSalinan } from './periksa/angkaSalinan.ts';
import { angkaTertukar } from './periksa/angkaTertukar.ts';
import { bagianKeliru } from './periksa/bagianKeliru.ts';
import { dasarHukum } from './periksa/dasarHukum.ts';
import { deretJanggal } from './periksa/deretJanggal.ts';
import { efisiensiKeliru } from './periksa/efisiensiKeliru.ts';
import { hierarkiKeliru } from './periksa/hierarkiKeliru.ts';
import { hitunganKeliru } from './periksa/hitunganKeliru.ts';
import { indikatorBerbeda } from './periksa/indikatorBerbeda.ts';
import { isiJanggal } from './periksa/isiJanggal.ts';
import { istilahKeliru } from './periksa/istilahKeliru.ts';
import { jumlahBaris } from './periksa/jumlahBaris.ts';
import { jumlahKalimat } from './periksa/jumlahKalimat.ts';
import { jumlahKeliru } from './periksa/jumlahKeliru.ts';
import { jumlahProgram } from './periksa/jumlahProgram.ts';
import { kalimatBerbeda } from './periksa/kalimatBerbeda.ts';
import { kalimatKeliru } from './periksa/kalimatKeliru.ts';
import { kalimatRumpang } from './periksa/kalimatRumpang.ts';
import { kategoriKeliru } from './periksa/kategoriKeliru.ts';
import { kategoriSkala } from './periksa/kategoriSkala.ts';
import { kelengkapanIsi } from './periksa/kelengkapanIsi.ts';
import { keteranganTabel } from './periksa/keteranganTabel.ts';
import { klaimAngka } from './periksa/klaimAngka.ts';
import { klaimBanyak } from './periksa/klaimBanyak.ts';
import { klaimPeringkat } from './periksa/klaimPeringkat.ts';
import { klaimPerubahan } from './periksa/klaimPerubahan.ts';
import { klaimTeks } from './periksa/klaimTeks.ts';
import { kodeKeliru } from './periksa/kodeKeliru.ts';
import { lampauiPagu } from './periksa/lampauiPagu.ts';
import { lintasTabel } from './periksa/lintasTabel.ts';
import { namaBerbeda } from './periksa/namaBerbeda.ts';
import { peraturanKeliru } from './periksa/peraturanKeliru.ts';
import { perkalianKeliru } from './periksa/perkalianKeliru.ts';
import { persenKeliru } from './periksa/persenKeliru.ts';
import { predikatBerbeda } from './periksa/predikatBerbeda.ts';
import { rasioKalimat } from './periksa/rasioKalimat.ts';
import { rasioKeliru } from './periksa/rasioKeliru.ts';
import { rataKeliru } from './periksa/rataKeliru.ts';
import { respondenBerbeda } from './periksa/respondenBerbeda.ts';
import { selisihKeliru } from './periksa/selisihKeliru.ts';
import { tahunBasi } from './periksa/tahunBasi.ts';
import { terbilangKeliru } from './periksa/terbilangKeliru.ts';
import { triwulanBerbeda } from './periksa/triwulanBerbeda.ts';
import { uraianBertentangan } from './periksa/uraianBertentangan.ts';

export const daftarPemeriksaan: readonly Pemeriksaan[] = [
  persenKeliru,
  selisihKeliru,
  perkalianKeliru,
  jumlahKeliru,
  jumlahBaris,
  hierarkiKeliru,
  bagianKeliru,
  rataKeliru,
  efisiensiKeliru,
  rasioKeliru,
  hitunganKeliru,
  deretJanggal,
  triwulanBerbeda,
  angkaSalinan,
  angkaCacat,
  lintasTabel,
  predikatBerbeda,
  jumlahProgram,
  terbilangKeliru,
  klaimTeks,
  kalimatBerbeda,
  jumlahKalimat,
  kalimatKeliru,
  klaimPerubahan,
  klaimAngka,
  klaimBanyak,
  klaimPeringkat,
  keteranganTabel,
  kodeKeliru,
  tahunBasi,
  isiJanggal,
  istilahKeliru,
  kalimatRumpang,
  dasarHukum,
  peraturanKeliru,
  namaBerbeda,
  indikatorBerbeda,
  respondenBerbeda,
  uraianBertentangan,
  kategoriKeliru,
  kategoriSkala,
  kelengkapanIsi,
  rasioKalimat,
  // Last: they are silent where another check blames the figure.
  angkaTertukar,
  lampauiPagu,
];

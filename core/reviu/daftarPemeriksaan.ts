// Every check of reviu, in the order in which they run.
import type { Pemeriksaan } from './pemeriksaan.ts';
import { angkaCacat } from './periksa/angkaCacat.ts';
import { bagianKeliru } from './periksa/bagianKeliru.ts';
import { deretJanggal } from './periksa/deretJanggal.ts';
import { hierarkiKeliru } from './periksa/hierarkiKeliru.ts';
import { jumlahKeliru } from './periksa/jumlahKeliru.ts';
import { jumlahProgram } from './periksa/jumlahProgram.ts';
import { klaimTeks } from './periksa/klaimTeks.ts';
import { lintasTabel } from './periksa/lintasTabel.ts';
import { persenKeliru } from './periksa/persenKeliru.ts';
import { rataKeliru } from './periksa/rataKeliru.ts';
import { selisihKeliru } from './periksa/selisihKeliru.ts';

export const daftarPemeriksaan: readonly Pemeriksaan[] = [persenKeliru, selisihKeliru, jumlahKeliru, hierarkiKeliru, bagianKeliru, rataKeliru, deretJanggal, angkaCacat, lintasTabel, jumlahProgram, klaimTeks];

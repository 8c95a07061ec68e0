// Every check of reviu, in the order in which they run.
import type { Pemeriksaan } from './pemeriksaan.ts';
import { bagianKeliru } from './periksa/bagianKeliru.ts';
import { hierarkiKeliru } from './periksa/hierarkiKeliru.ts';
import { jumlahKeliru } from './periksa/jumlahKeliru.ts';
import { persenKeliru } from './periksa/persenKeliru.ts';
import { rataKeliru } from './periksa/rataKeliru.ts';
import { selisihKeliru } from './periksa/selisihKeliru.ts';

export const daftarPemeriksaan: readonly Pemeriksaan[] = [persenKeliru, selisihKeliru, jumlahKeliru, hierarkiKeliru, bagianKeliru, rataKeliru];

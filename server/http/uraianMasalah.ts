// How a problem is worded: its status, title and detail in both languages, and what goes with it.
import type { MasalahHttp } from '@tapis/contract/values/masalah.ts';

type Teks = readonly [judul: string, rincian: string];

export interface UraianMasalah {
  status: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 422 | 428 | 429 | 500 | 503;
  id: Teks;
  en: Teks;
  tambahan?: Pick<MasalahHttp, 'rincian' | 'tersedia' | 'cobaLagiDetik' | 'bentrok'>;
  kepala?: Record<string, string>;
}

/** When to try again. */
export const jeda = (detik: number) => ({
  tambahan: { cobaLagiDetik: detik },
  kepala: { 'Retry-After': String(detik) },
});

export const menit = (detik: number) => Math.max(1, Math.ceil(detik / 60));

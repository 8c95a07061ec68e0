// The Indonesian catalogue; its shape is the shape of every other one.
import type { akun } from './id/akun.ts';
import type { anggaran } from './id/anggaran.ts';
import type { apip } from './id/apip.ts';
import type { audit } from './id/audit.ts';
import type { bukti } from './id/bukti.ts';
import type { kamus } from './id/kamus.ts';
import type { kendala } from './id/kendala.ts';
import { layar } from './id/layar.ts';
import type { lembar } from './id/lembar.ts';
import { luring } from './id/luring.ts';
import type { organisasi } from './id/organisasi.ts';
import { pengaturan } from './id/pengaturan.ts';
import type { pengukuran } from './id/pengukuran.ts';
import type { perjanjian } from './id/perjanjian.ts';
import type { renstra } from './id/renstra.ts';
import type { reviu } from './id/reviu.ts';
import { simpan } from './id/simpan.ts';
import type { templat } from './id/templat.ts';
import { umum } from './id/umum.ts';

export const id = { ...umum, ...simpan, ...layar, ...pengaturan, ...luring };

/** What comes with its screens (words.ts). */
export type LateWords = typeof akun &
  typeof anggaran &
  typeof apip &
  typeof kamus &
  typeof bukti &
  typeof kendala &
  typeof lembar &
  typeof templat &
  typeof organisasi &
  typeof pengukuran &
  typeof audit &
  typeof renstra &
  typeof reviu &
  typeof perjanjian;
export type Catalogue = typeof id & LateWords;

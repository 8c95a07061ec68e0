// The Indonesian catalogue; its shape is the shape of every other one.
import { anggaran } from './id/anggaran.ts';
import { audit } from './id/audit.ts';
import { kamus } from './id/kamus.ts';
import { layar } from './id/layar.ts';
import { lembar } from './id/lembar.ts';
import { pengaturan } from './id/pengaturan.ts';
import { simpan } from './id/simpan.ts';
import { umum } from './id/umum.ts';

export const id = { ...umum, ...simpan, ...layar, ...kamus, ...pengaturan, ...audit, ...lembar, ...anggaran };
export type Catalogue = typeof id;

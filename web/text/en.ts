// The English catalogue, loaded when chosen. A missing or surplus key is a type error.
import { anggaran } from './en/anggaran.ts';
import { audit } from './en/audit.ts';
import { kamus } from './en/kamus.ts';
import { layar } from './en/layar.ts';
import { lembar } from './en/lembar.ts';
import { pengaturan } from './en/pengaturan.ts';
import { simpan } from './en/simpan.ts';
import { umum } from './en/umum.ts';
import type { Catalogue } from './id.ts';

export const en: Catalogue = { ...umum, ...simpan, ...layar, ...kamus, ...pengaturan, ...audit, ...lembar, ...anggaran };

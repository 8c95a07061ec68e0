// The English catalogue, loaded when chosen. A missing or surplus key is a type error.
import { layar } from './en/layar.ts';
import { luring } from './en/luring.ts';
import { pengaturan } from './en/pengaturan.ts';
import { simpan } from './en/simpan.ts';
import { umum } from './en/umum.ts';
import type { Catalogue, LateWords } from './id.ts';

export const en: Omit<Catalogue, keyof LateWords> = { ...umum, ...simpan, ...layar, ...pengaturan, ...luring };

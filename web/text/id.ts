// The Indonesian catalogue; its shape is the shape of every other one.
import { layar } from './id/layar.ts';
import { umum } from './id/umum.ts';

export const id = { ...umum, ...layar };
export type Catalogue = typeof id;

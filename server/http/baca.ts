// How a handler reads: one consistent picture, in the name of the signed-in user.
import type { Context } from 'hono';
import { readTransaction, type Tx } from '../db/transaksi.ts';
import type { LingkunganHttp } from './rute.ts';

export const baca = <T>(c: Context<LingkunganHttp>, work: (tx: Tx) => Promise<T>): Promise<T> =>
  readTransaction(c.get('layanan').db, { pemda: c.get('unit').pemda, pengguna: c.get('pengguna').id }, work);

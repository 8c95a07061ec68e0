// Unit and year that a request is about: the unit is what the gate let through.
import type { Context } from 'hono';
import type { KunciTahun } from '../db/jsonShape.ts';
import type { LingkunganHttp } from './rute.ts';

export function kunciTahun(c: Context<LingkunganHttp>, tahun: number): KunciTahun {
  const { pemda, perangkatDaerah } = c.get('unit');
  return { pemda_id: pemda, perangkat_daerah: perangkatDaerah, tahun };
}

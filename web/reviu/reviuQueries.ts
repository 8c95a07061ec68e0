// Questions about stored reviu, and the sending of a file.
import { queryOptions } from '@tanstack/react-query';
import type { DaftarTinjauan, RincianTinjauan, TeksTinjauan } from '@tapis/contract/reviu/tinjauan.ts';
import { getJson, request } from '../kit/api.ts';
import { type Scope, scopePath } from '../kit/queries.ts';

export const reviuPath = (scope: Scope, kode?: string): string =>
  `${scopePath(scope)}/reviu${kode === undefined ? '' : `/${encodeURIComponent(kode)}`}`;

/** Key below which everything about reviu of this unit and year is remembered. */
export const reviuKey = ({ perangkatDaerah, tahun }: Scope) => [perangkatDaerah, tahun, 'reviu'] as const;

export const daftarTinjauanQuery = (scope: Scope) =>
  queryOptions({
    queryKey: [...reviuKey(scope), 'daftar'],
    queryFn: ({ signal }) => getJson<DaftarTinjauan>(reviuPath(scope), signal),
  });

export const tinjauanQuery = (scope: Scope, kode: string) =>
  queryOptions({
    queryKey: [...reviuKey(scope), kode],
    queryFn: ({ signal }) => getJson<RincianTinjauan>(reviuPath(scope, kode), signal),
  });

/** What was read of a file never changes. */
export const teksTinjauanQuery = (scope: Scope, kode: string) =>
  queryOptions({
    queryKey: [...reviuKey(scope), 'teks', kode],
    queryFn: ({ signal }) => getJson<TeksTinjauan>(`${reviuPath(scope, kode)}/teks`, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });

export async function sendBerkas(scope: Scope, berkas: File): Promise<DaftarTinjauan['tinjauan'][number]> {
  const body = new FormData();
  body.set('berkas', berkas);
  const response = await request(reviuPath(scope), {
    method: 'POST',
    headers: { accept: 'application/json', 'idempotency-key': crypto.randomUUID() },
    body,
  });
  return (await response.json()) as DaftarTinjauan['tinjauan'][number];
}

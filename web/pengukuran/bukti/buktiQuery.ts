// The question about evidence files, with its cache key.
import { queryOptions } from '@tanstack/react-query';
import type { DaftarBukti } from '@tapis/contract/pengukuran/bukti.ts';
import { getJson } from '../../kit/api.ts';
import { type Scope, scopePath } from '../../kit/queries.ts';

export const buktiKey = ({ perangkatDaerah, tahun }: Scope) => [perangkatDaerah, tahun, 'bukti'] as const;

export const buktiPath = (scope: Scope, kode: string): string =>
  `${scopePath(scope)}/isian/bukti/${encodeURIComponent(kode)}`;

export const buktiQuery = (scope: Scope) =>
  queryOptions({
    queryKey: buktiKey(scope),
    queryFn: ({ signal }) => getJson<DaftarBukti>(`${scopePath(scope)}/isian/bukti`, signal),
    staleTime: 30_000,
  });

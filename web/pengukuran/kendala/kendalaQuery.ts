// The question for kendala and tindak lanjut of a year, and what is asked again after a change of them.
import { type QueryKey, queryOptions } from '@tanstack/react-query';
import type { KendalaTahun } from '@tapis/contract/pengukuran/kendala.ts';
import { getJson } from '../../kit/api.ts';
import { type Scope, scopePath } from '../../kit/queries.ts';
import { PEKERJAAN_KEY } from '../isianQuery.ts';

const kendalaKey = ({ perangkatDaerah, tahun }: Scope) => [perangkatDaerah, tahun, 'kendala'] as const;

export const kendalaQuery = (scope: Scope) =>
  queryOptions({
    queryKey: kendalaKey(scope),
    queryFn: ({ signal }) => getJson<KendalaTahun>(`${scopePath(scope)}/kendala`, signal),
    staleTime: 0,
  });

export const kendalaStale = (scope: Scope): QueryKey[] => [kendalaKey(scope), PEKERJAAN_KEY];

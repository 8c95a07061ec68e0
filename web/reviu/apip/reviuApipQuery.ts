// The question about the reviu by the APIP, and how a change of it is saved: every answer is the whole reviu as it is then.
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import type { ReviuApip } from '@tapis/contract/reviu/reviuApip.ts';
import { getJson } from '../../kit/api.ts';
import { type Scope, scopePath } from '../../kit/queries.ts';

export const apipPath = (scope: Scope): string => `${scopePath(scope)}/reviu-apip`;

export const reviuApipQuery = (scope: Scope) =>
  queryOptions({
    queryKey: [scope.perangkatDaerah, scope.tahun, 'reviu-apip'],
    queryFn: ({ signal }) => getJson<ReviuApip>(apipPath(scope), signal),
  });

/** Gives what shows the reviu as the server has just answered it. */
export function useShowReviu(scope: Scope): (reviu: ReviuApip) => void {
  const queryClient = useQueryClient();
  return (reviu) => queryClient.setQueryData(reviuApipQuery(scope).queryKey, reviu);
}

// May the signed-in user do this in a perangkat daerah, or in the pemda as a whole? Decides what the screens offer; the server decides again.
import { useQuery } from '@tanstack/react-query';
import { decideIzin, type Kebijakan } from '@tapis/core/perencanaan/izin.ts';
import { sayaQuery } from './queries.ts';

/** Gives the question; `perangkatDaerah` null: the pemda as a whole. */
export function useHak(): (kebijakan: Kebijakan, perangkatDaerah: string | null) => boolean {
  const { data: saya } = useQuery(sayaQuery);
  const peran = saya?.peran ?? [];
  return (kebijakan, perangkatDaerah) =>
    peran.some(({ pemda }) => decideIzin(kebijakan, peran, { pemda, perangkatDaerah }) === 'boleh');
}

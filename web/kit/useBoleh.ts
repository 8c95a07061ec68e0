// May the signed-in user do this here? Decides what the screens offer; the server decides again.
import { useQuery } from '@tanstack/react-query';
import { decideIzin, type Kebijakan } from '@tapis/core/perencanaan/izin.ts';
import { perangkatDaerahQuery, sayaQuery } from './queries.ts';
import { useScope } from './useScope.ts';

/** For the perangkat daerah of the address. */
export function useBoleh(kebijakan: Kebijakan): boolean {
  const { perangkatDaerah } = useScope();
  const { data: saya } = useQuery(sayaQuery);
  const { data: units } = useQuery(perangkatDaerahQuery);
  const unit = units?.perangkatDaerah.find(({ kode }) => kode === perangkatDaerah);
  if (!saya || !unit) return false;
  return decideIzin(kebijakan, saya.peran, { pemda: unit.pemda.kode, perangkatDaerah }) === 'boleh';
}

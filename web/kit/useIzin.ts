// Whether the signed-in user may do what a policy is about on the unit of the page; the server decides again.
import { useQuery } from '@tanstack/react-query';
import { decideIzin, type Kebijakan } from '@tapis/core/perencanaan/izin.ts';
import { perangkatDaerahQuery, sayaQuery } from './queries.ts';
import { useScope } from './useScope.ts';

export function useIzin(kebijakan: Kebijakan): boolean {
  const { perangkatDaerah } = useScope();
  const { data: saya } = useQuery(sayaQuery);
  const { data: units } = useQuery(perangkatDaerahQuery);
  const pemda = units?.perangkatDaerah.find(({ kode }) => kode === perangkatDaerah)?.pemda.kode;
  return (
    saya !== undefined &&
    pemda !== undefined &&
    decideIzin(kebijakan, saya.peran, { pemda, perangkatDaerah }) === 'boleh'
  );
}

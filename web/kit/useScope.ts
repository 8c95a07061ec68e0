// Unit and year of the address, for every page below /$perangkatDaerah/$tahun.
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { perangkatDaerahQuery, type Scope } from './queries.ts';

export interface NamedScope extends Scope {
  nama: string;
  pemda: string;
  /** "Dinas Sosial 2024", for window titles and prints. */
  label: string;
}

export function useScope(): NamedScope {
  const { perangkatDaerah, tahun } = useParams({ from: '/$perangkatDaerah/$tahun' });
  const { data } = useQuery(perangkatDaerahQuery);
  const unit = data?.perangkatDaerah.find(({ kode }) => kode === perangkatDaerah);
  const nama = unit?.nama ?? perangkatDaerah;
  return { perangkatDaerah, tahun: Number(tahun), nama, pemda: unit?.pemda.nama ?? '', label: `${nama} ${tahun}` };
}

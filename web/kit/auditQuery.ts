// The question about the audit trail, page by page; never kept, because it is asked to see what has just happened.
import { infiniteQueryOptions } from '@tanstack/react-query';
import type { HalamanAudit, SaringAudit } from '@tapis/contract/perencanaan/jejakAudit.ts';
import { getJson } from './api.ts';

export type Saring = Partial<Omit<SaringAudit, 'sebelum' | 'batas'>>;

/** `perangkatDaerah` null: the whole pemda. `sebelum`: from the page before; null for the first. */
export function fetchAudit(
  perangkatDaerah: string | null,
  saring: Saring,
  sebelum: string | null,
  batas: number,
  signal?: AbortSignal,
): Promise<HalamanAudit> {
  const tempat = perangkatDaerah === null ? 'pemda' : `perangkat-daerah/${encodeURIComponent(perangkatDaerah)}`;
  const pilihan = new URLSearchParams({ batas: String(batas) });
  for (const [nama, isi] of Object.entries(saring)) if (isi) pilihan.set(nama, isi);
  if (sebelum !== null) pilihan.set('sebelum', sebelum);
  return getJson<HalamanAudit>(`/api/v1/${tempat}/jejak-audit?${pilihan}`, signal);
}

export const auditQuery = (perangkatDaerah: string | null, saring: Saring) =>
  infiniteQueryOptions({
    queryKey: ['jejak-audit', perangkatDaerah, saring],
    queryFn: ({ signal, pageParam }) => fetchAudit(perangkatDaerah, saring, pageParam, 50, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ berikutnya }) => berikutnya,
    staleTime: 0,
    gcTime: 0,
  });

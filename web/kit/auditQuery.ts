// The question about the audit trail, page by page; never kept, because it is asked to see what has just happened.
import { infiniteQueryOptions } from '@tanstack/react-query';
import type { HalamanAudit, SaringAudit } from '@tapis/contract/perencanaan/jejakAudit.ts';
import { getJson } from './api.ts';

export type Saring = Partial<Omit<SaringAudit, 'sebelum' | 'batas'>>;

/** `perangkatDaerah` null: the whole pemda. */
export const auditQuery = (perangkatDaerah: string | null, saring: Saring, batas = 50) =>
  infiniteQueryOptions({
    queryKey: ['jejak-audit', perangkatDaerah, saring, batas],
    queryFn: ({ signal, pageParam }) => {
      const tempat = perangkatDaerah === null ? 'pemda' : `perangkat-daerah/${encodeURIComponent(perangkatDaerah)}`;
      const pilihan = new URLSearchParams({ batas: String(batas) });
      for (const [nama, isi] of Object.entries(saring)) if (isi) pilihan.set(nama, isi);
      if (pageParam !== null) pilihan.set('sebelum', pageParam);
      return getJson<HalamanAudit>(`/api/v1/${tempat}/jejak-audit?${pilihan}`, signal);
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ berikutnya }) => berikutnya,
    staleTime: 0,
    gcTime: 0,
  });

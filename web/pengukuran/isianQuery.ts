// The questions of measuring, with their cache keys.
import { queryOptions } from '@tanstack/react-query';
import type { DaftarPekerjaan, JadwalIsian } from '@tapis/contract/pengukuran/jadwalIsian.ts';
import type { LembarIsian } from '@tapis/contract/pengukuran/lembarIsian.ts';
import type { PengingatIsian } from '@tapis/contract/pengukuran/rutePengingat.ts';
import { getJson } from '../kit/api.ts';
import { type Scope, SIMPAN, scopePath } from '../kit/queries.ts';

/** The route asks, then the screen, whose code comes later over a weak link: one answer is enough for both. */
const ONE_VISIT_MS = 10_000;

export const isianKey = ({ perangkatDaerah, tahun }: Scope) => [perangkatDaerah, tahun, 'isian'] as const;

export const isianQuery = (scope: Scope) =>
  queryOptions({
    queryKey: isianKey(scope),
    queryFn: ({ signal }) => getJson<LembarIsian>(`${scopePath(scope)}/isian`, signal),
    staleTime: ONE_VISIT_MS,
    meta: SIMPAN,
  });

export const PEKERJAAN_KEY = ['pekerjaan'] as const;

export const pekerjaanQuery = queryOptions({
  queryKey: PEKERJAAN_KEY,
  queryFn: ({ signal }) => getJson<DaftarPekerjaan>('/api/v1/pekerjaan', signal),
  staleTime: 30_000,
  meta: SIMPAN,
});

export const jadwalQuery = (tahun: number) =>
  queryOptions({
    queryKey: ['jadwal-isian', tahun],
    queryFn: ({ signal }) => getJson<JadwalIsian>(`/api/v1/pemda/jadwal-isian/${tahun}`, signal),
    staleTime: 0,
  });

export const PENGINGAT_PATH = '/api/v1/pemda/pengingat';

export const pengingatQuery = queryOptions({
  queryKey: ['pemda', 'pengingat'],
  queryFn: ({ signal }) => getJson<PengingatIsian>(PENGINGAT_PATH, signal),
  staleTime: 0,
});

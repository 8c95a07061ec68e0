// Questions about accounts: the own sessions and reminders, the people of a pemda.
import { queryOptions } from '@tanstack/react-query';
import type { PengingatSendiri } from '@tapis/contract/perencanaan/akun.ts';
import type { DaftarPengguna, SesiPengguna } from '@tapis/contract/perencanaan/pengguna.ts';
import { getJson } from '../kit/api.ts';

export const penggunaQuery = queryOptions({
  queryKey: ['pengguna'],
  queryFn: ({ signal }) => getJson<DaftarPengguna>('/api/v1/pengguna', signal),
  staleTime: 30_000,
});

/** Sessions of a person of the pemda; of oneself without an id. */
export const sesiQuery = (id: string | null) =>
  queryOptions({
    queryKey: ['sesi', id],
    queryFn: ({ signal }) =>
      getJson<SesiPengguna>(
        id === null ? '/api/v1/saya/sesi' : `/api/v1/pengguna/${encodeURIComponent(id)}/sesi`,
        signal,
      ),
    staleTime: 0,
  });

export const PENGINGAT_SENDIRI_PATH = '/api/v1/saya/pengingat';

export const pengingatSendiriQuery = queryOptions({
  queryKey: ['saya', 'pengingat'],
  queryFn: ({ signal }) => getJson<PengingatSendiri>(PENGINGAT_SENDIRI_PATH, signal),
  staleTime: 0,
});

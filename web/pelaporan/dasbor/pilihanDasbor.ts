// Which triwulan the dashboard shows and whose part, kept in its address; and what its question is.
import { queryOptions } from '@tanstack/react-query';
import type { Dasbor } from '@tapis/core/pelaporan/triwulan/presentDasbor.ts';
import { TRIWULAN, type Triwulan } from '@tapis/core/values/sel.ts';
import { getJson } from '../../kit/api.ts';
import { type Scope, scopePath } from '../../kit/queries.ts';

export interface PilihanDasbor {
  /** Absent: the last triwulan that is over. */
  triwulan?: Triwulan;
  /** Kode of the jabatan it is about; absent = the whole perangkat daerah. */
  jabatan?: string;
}

export function parsePilihanDasbor({ triwulan, jabatan }: Record<string, unknown>): PilihanDasbor {
  const ke = TRIWULAN.find((satu) => String(satu) === String(triwulan));
  return {
    ...(ke === undefined ? {} : { triwulan: ke }),
    ...(typeof jabatan === 'string' && jabatan !== '' ? { jabatan } : {}),
  };
}

/** The last triwulan of the year that is over on the day; the first one while none is. */
export function triwulanAkhir(tahun: number, hari: Date): Triwulan {
  if (hari.getFullYear() > tahun) return 4;
  const selesai = hari.getFullYear() < tahun ? 0 : Math.floor(hari.getMonth() / 3);
  return TRIWULAN.find((satu) => satu === selesai) ?? 1;
}

export const dasborQuery = (scope: Scope, triwulan: Triwulan, jabatan: string | undefined) => {
  const cari = new URLSearchParams({ triwulan: String(triwulan), ...(jabatan === undefined ? {} : { jabatan }) });
  return queryOptions({
    queryKey: [scope.perangkatDaerah, scope.tahun, 'dasbor', triwulan, jabatan ?? null],
    queryFn: ({ signal }) => getJson<Dasbor>(`${scopePath(scope)}/dasbor?${cari}`, signal),
    staleTime: 0,
  });
};

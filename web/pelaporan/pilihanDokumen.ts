// Which document the screen shows, kept in its address.
import { JENIS_DOKUMEN, type JenisDokumen } from '@tapis/contract/pelaporan/formatDokumen.ts';
import { TRIWULAN, type Triwulan } from '@tapis/core/values/sel.ts';

export interface PilihanDokumen {
  /** Absent = the LKjIP. */
  jenis?: Exclude<JenisDokumen, 'lkjip'>;
  /** Of the quarterly report only. Absent = the last triwulan. */
  triwulan?: Triwulan;
  /** Kode of the jabatan it is about; absent = the whole perangkat daerah. */
  jabatan?: string;
}

export function parsePilihanDokumen(search: Record<string, unknown>): PilihanDokumen {
  const jenis = JENIS_DOKUMEN.find((value) => value === search.jenis);
  if (jenis === undefined || jenis === 'lkjip') return {};
  if (jenis !== 'laporan-triwulan') return { jenis };
  const triwulan = TRIWULAN.find((satu) => String(satu) === String(search.triwulan));
  const { jabatan } = search;
  return {
    jenis,
    ...(triwulan === undefined ? {} : { triwulan }),
    ...(typeof jabatan === 'string' && jabatan !== '' ? { jabatan } : {}),
  };
}

/** The query that asks for this quarterly report; empty for other documents. */
export const cariDokumen = ({ jenis, triwulan = 4, jabatan }: PilihanDokumen): string =>
  jenis === 'laporan-triwulan'
    ? `?${new URLSearchParams({ triwulan: String(triwulan), ...(jabatan === undefined ? {} : { jabatan }) })}`
    : '';

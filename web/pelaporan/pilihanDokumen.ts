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
  /** Id of the heading that a link leads to, and the words of the place below it. */
  bagian?: string;
  teks?: string;
}

/** A word of the address; a number there was one, too. */
const kata = <N extends string>(nama: N, isi: unknown): { [K in N]?: string } =>
  (typeof isi === 'string' && isi !== '') || typeof isi === 'number'
    ? ({ [nama]: String(isi) } as { [K in N]: string })
    : {};

export function parsePilihanDokumen(search: Record<string, unknown>): PilihanDokumen {
  const jenis = JENIS_DOKUMEN.find((value) => value === search.jenis);
  const tempat = { ...kata('bagian', search.bagian), ...kata('teks', search.teks) };
  if (jenis === undefined || jenis === 'lkjip') return tempat;
  if (jenis !== 'laporan-triwulan') return { jenis, ...tempat };
  const triwulan = TRIWULAN.find((satu) => String(satu) === String(search.triwulan));
  return {
    jenis,
    ...(triwulan === undefined ? {} : { triwulan }),
    ...kata('jabatan', search.jabatan),
    ...tempat,
  };
}

/** The query that asks for this quarterly report; empty for other documents. */
export const cariDokumen = ({ jenis, triwulan = 4, jabatan }: PilihanDokumen): string =>
  jenis === 'laporan-triwulan'
    ? `?${new URLSearchParams({ triwulan: String(triwulan), ...(jabatan === undefined ? {} : { jabatan }) })}`
    : '';

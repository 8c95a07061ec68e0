// Which document the screen shows, kept in its address.
import { JENIS_DOKUMEN, type JenisDokumen } from '@tapis/contract/pelaporan/formatDokumen.ts';

export interface PilihanDokumen {
  /** Absent = the LKjIP. */
  jenis?: Exclude<JenisDokumen, 'lkjip'>;
}

export function parsePilihanDokumen(search: Record<string, unknown>): PilihanDokumen {
  const jenis = JENIS_DOKUMEN.find((value) => value === search.jenis);
  return jenis === undefined || jenis === 'lkjip' ? {} : { jenis };
}

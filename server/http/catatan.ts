// JSON logs, one line per request with its id. No bodies, no queries, no addresses of persons: only what helps to find a fault.
import { pino } from 'pino';
import type { Pengaturan } from './pengaturan.ts';

/** What the server logs to; a test passes its own. */
export interface Catatan {
  debug(isi: object, pesan: string): void;
  info(isi: object, pesan: string): void;
  warn(isi: object, pesan: string): void;
  error(isi: object, pesan: string): void;
}

/** Logs go to stdout; on a terminal only warnings, so that a person sees the address and not a stream of JSON. */
export function createCatatan(
  tingkat: Pengaturan['tingkatCatatan'],
  tujuan: { write(baris: string): void } = process.stdout,
  terminal: boolean = process.stdout.isTTY,
): Catatan {
  return pino(
    {
      level: tingkat ?? (terminal ? 'warn' : 'info'),
      base: null,
      timestamp: () => `,"waktu":"${new Date().toISOString()}"`,
      messageKey: 'pesan',
      formatters: { level: (label) => ({ tingkat: label }) },
      serializers: { galat: pino.stdSerializers.err },
    },
    tujuan,
  );
}

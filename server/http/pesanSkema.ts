// What is said of a field that does not fit its schema: what it must be, in plain Indonesian.
import type { z } from 'zod';

const JENIS: Record<string, string> = {
  string: 'teks',
  number: 'angka',
  int: 'bilangan bulat',
  boolean: 'true atau false',
};
const BENTUK: Record<string, string> = { email: 'alamat surel', url: 'alamat web', date: 'tanggal', uuid: 'UUID' };

/** Error map for zod; `undefined` would leave the word to zod. */
export function pesanSkema(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'wajib diisi' : `harus berupa ${JENIS[issue.expected] ?? issue.expected}`;
    case 'too_small':
      return issue.origin === 'string' ? `paling sedikit ${issue.minimum} karakter` : `paling kecil ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'string' ? `paling banyak ${issue.maximum} karakter` : `paling besar ${issue.maximum}`;
    case 'invalid_format':
      return `bukan ${BENTUK[issue.format] ?? `bentuk ${issue.format}`} yang dapat dibaca`;
    case 'invalid_value':
      return `harus salah satu dari: ${issue.values.map(String).join(', ')}`;
    case 'unrecognized_keys':
      return `memuat nama yang tidak dikenal: ${issue.keys.join(', ')}`;
    default:
      return 'tidak sesuai dengan skema di /api/docs';
  }
}

// What can go wrong at sign-in, as keys of the message catalogue and the field they belong to.
import { ApiError, NetworkError } from '../kit/api.ts';

export type MasukField = 'email' | 'password' | 'code';

export interface MasukProblem {
  /** Null: it concerns no single field. */
  field: MasukField | null;
  message:
    | 'masuk.emailKosong'
    | 'masuk.emailTakSah'
    | 'masuk.sandiKosong'
    | 'masuk.salah'
    | 'masuk.sandiSalah'
    | 'masuk.kodeKosong'
    | 'masuk.kodeSalah'
    | 'masuk.kodeTerpakai'
    | 'masuk.kodeHabis'
    | 'masuk.nonaktif'
    | 'masuk.terkunci'
    | 'masuk.terlaluSering'
    | 'masuk.takTersambung'
    | 'masuk.gangguan';
}

const EMAIL = /^\S+@\S+$/;

export function validateMasuk(email: string, password: string): MasukProblem[] {
  const problems: MasukProblem[] = [];
  const typed = email.trim();
  if (typed === '') problems.push({ field: 'email', message: 'masuk.emailKosong' });
  else if (!EMAIL.test(typed)) problems.push({ field: 'email', message: 'masuk.emailTakSah' });
  if (password === '') problems.push({ field: 'password', message: 'masuk.sandiKosong' });
  return problems;
}

const BY_KODE = new Map<string, MasukProblem>([
  ['masuk.kode-salah', { field: 'code', message: 'masuk.kodeSalah' }],
  ['masuk.kode-terpakai', { field: 'code', message: 'masuk.kodeTerpakai' }],
  ['masuk.kode-kedaluwarsa', { field: null, message: 'masuk.kodeHabis' }],
  ['masuk.akun-nonaktif', { field: null, message: 'masuk.nonaktif' }],
  ['masuk.akun-terkunci', { field: null, message: 'masuk.terkunci' }],
]);

/** A wrong e-mail and a wrong password are told in the same words: which of them is wrong is nobody's business. */
export function problemOf(error: unknown): MasukProblem {
  if (error instanceof NetworkError) return { field: null, message: 'masuk.takTersambung' };
  if (!(error instanceof ApiError)) return { field: null, message: 'masuk.gangguan' };
  const known = BY_KODE.get(error.kode);
  if (known) return known;
  if (error.status === 429) return { field: null, message: 'masuk.terlaluSering' };
  if (error.status === 401 || error.status === 400) return { field: 'email', message: 'masuk.salah' };
  return { field: null, message: 'masuk.gangguan' };
}

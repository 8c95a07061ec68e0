// Signing in and out through the sign-in service of the server; the session lives in its cookie.
import type { HasilMasuk, MasukTertunda } from '@tapis/contract/perencanaan/masuk.ts';
import { postJson } from './api.ts';

/** True: signed in. False: the account has a second factor, whose code is asked for next. Throws ApiError or NetworkError. */
export async function signIn(email: string, password: string): Promise<boolean> {
  const answer = await postJson<HasilMasuk | MasukTertunda>('/api/auth/sign-in/email', { email, password });
  return !('faktorKedua' in answer);
}

/** The second half of a sign-in: a code of the phone, or a recovery code. */
export const proveCode = (kode: string, pemulihan: boolean): Promise<HasilMasuk> =>
  postJson('/api/auth/two-factor/verify', { kode, pemulihan });

export const signOut = (): Promise<void> => postJson('/api/auth/sign-out', {});

// Signing in and out through the sign-in service of the server; the session lives in its cookie.
import type { HasilMasuk, MasukTertunda } from '@tapis/contract/perencanaan/masuk.ts';
import { postJson } from './api.ts';

/** True: signed in. False: the account has a second factor, whose code is asked for next. Throws ApiError or NetworkError. */
export async function signIn(email: string, password: string): Promise<boolean> {
  await finishSignOut().catch(() => undefined);
  const answer = await postJson<HasilMasuk | MasukTertunda>('/api/auth/sign-in/email', { email, password });
  return !('faktorKedua' in answer);
}

/** The second half of a sign-in: a code of the phone, or a recovery code. */
export const proveCode = (kode: string, pemulihan: boolean): Promise<HasilMasuk> =>
  postJson('/api/auth/two-factor/verify', { kode, pemulihan });

const LEFT = 'tapis.keluar';

/** Ends the session. Without a link only the browser knows that the person has left: `finishSignOut` tells the server later. */
export async function signOut(): Promise<void> {
  try {
    localStorage.setItem(LEFT, 'ya');
  } catch {
    // A browser that keeps nothing has not kept the session either.
  }
  await finishSignOut().catch(() => undefined);
}

/** Nothing may be asked in the name of a person who has left. Throws NetworkError while the server cannot be told. */
export async function finishSignOut(): Promise<void> {
  if (!hasLeft()) return;
  await postJson('/api/auth/sign-out', {});
  localStorage.removeItem(LEFT);
}

function hasLeft(): boolean {
  try {
    return localStorage.getItem(LEFT) !== null;
  } catch {
    return false;
  }
}

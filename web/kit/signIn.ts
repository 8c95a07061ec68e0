// Signing in and out through the sign-in service of the server; the session lives in its cookie.
import { postJson } from './api.ts';

/** Throws ApiError 401 (wrong e-mail or password) or 429 (too many tries), or NetworkError. */
export const signIn = (email: string, password: string): Promise<void> =>
  postJson('/api/auth/sign-in/email', { email, password });

export const signOut = (): Promise<void> => postJson('/api/auth/sign-out', {});

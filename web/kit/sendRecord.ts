// One record to the server, with what the form knew of it.
import { ApiError, sendJson } from './api.ts';

export interface Simpanan {
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  body?: unknown;
  /** Revision that the form started from; null for a new record. */
  versi: number | null;
}

/**
 * Throws ApiError or NetworkError. A record that was new to the form and that somebody else has made meanwhile is a conflict to
 * decide on: sent again with a revision that no record has, the server answers with theirs beside ours.
 */
export async function sendRecord<T>({ method, path, body, versi }: Simpanan): Promise<T> {
  try {
    return await sendJson<T>(method, path, body, { versi });
  } catch (error) {
    if (versi !== null || !(error instanceof ApiError) || error.kode !== 'umum.versi-perlu-disebut') throw error;
    return sendJson<T>(method, path, body, { versi: 0 });
  }
}

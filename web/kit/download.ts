// Saving a file to the user's disk: made here (CSV) or fetched with its progress.
import { request } from './api.ts';

/** Hands `blob` to the browser under `name`. */
export function saveBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

export const saveText = (text: string, name: string, type: string): void =>
  saveBlob(new Blob([text], { type: `${type};charset=utf-8` }), name);

export interface Progress {
  /** Bytes received. */
  received: number;
  /** Bytes in all; null when the server does not say. */
  total: number | null;
}

/** Reads `path` to the end and reports the bytes that came; throws what `request` throws. */
export async function fetchFile(path: string, onProgress: (progress: Progress) => void): Promise<Blob> {
  const response = await request(path);
  const length = Number(response.headers.get('content-length'));
  // A compressed answer counts other bytes than those we read.
  const total = length > 0 && !response.headers.get('content-encoding') ? length : null;
  if (response.body === null) return response.blob();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let received = 0;
  const reader = response.body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    parts.push(next.value);
    received += next.value.byteLength;
    onProgress({ received, total });
  }
  return new Blob(parts, { type: response.headers.get('content-type') ?? 'application/octet-stream' });
}

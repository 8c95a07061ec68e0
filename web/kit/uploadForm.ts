// Sends a form with a file and tells how much of it is on its way: fetch cannot, XMLHttpRequest can.
import { NetworkError, request } from './api.ts';

interface UploadOptions {
  signal: AbortSignal;
  /** 0 to 1; 1 = everything is sent, the answer is awaited. */
  onProgress: (part: number) => void;
  /** The same for every try of one sending. */
  kunci: string;
}

const carry =
  (onProgress: UploadOptions['onProgress']) =>
  (path: string, { method = 'POST', headers, body, signal }: RequestInit): Promise<Response> =>
    new Promise((resolve, reject) => {
      const call = new XMLHttpRequest();
      const stop = () => call.abort();
      const end = (settle: () => void) => () => {
        signal?.removeEventListener('abort', stop);
        settle();
      };
      call.open(method, path);
      for (const [name, value] of new Headers(headers)) call.setRequestHeader(name, value);
      call.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
      call.onload = end(() =>
        resolve(new Response(call.responseText, { status: call.status, statusText: call.statusText })),
      );
      call.onerror = end(() => reject(new NetworkError(new Error('call'))));
      call.onabort = end(() => reject(new DOMException('cancelled', 'AbortError')));
      signal?.addEventListener('abort', stop);
      call.send(body as XMLHttpRequestBodyInit);
    });

/** POST of a form; gives the answer. Throws ApiError, NetworkError, or AbortError when `signal` says so. */
export async function uploadForm<T>(path: string, body: FormData, options: UploadOptions): Promise<T> {
  const { signal, onProgress, kunci } = options;
  signal.throwIfAborted();
  const headers = { accept: 'application/json', 'idempotency-key': kunci };
  const response = await request(path, { method: 'POST', headers, body, signal }, carry(onProgress));
  return (await response.json()) as T;
}

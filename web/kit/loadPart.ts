// Code of a screen that is fetched when it is needed. A lost link is told as such instead of as a fault of ours.
import { NetworkError } from './api.ts';

/**
 * Runs a dynamic import. When it fails and the server cannot be reached, throws NetworkError, so that the page stays and
 * can try again; when the server answers, the chunk is gone (a newer version was installed) and the import's own error
 * goes on: the router then loads the page anew.
 */
export async function loadPart<T>(load: () => Promise<T>, probe: () => Promise<unknown> = ping): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    await probe().catch(() => {
      throw new NetworkError(cause);
    });
    throw cause;
  }
}

const ping = () => fetch('/healthz', { cache: 'no-store' });

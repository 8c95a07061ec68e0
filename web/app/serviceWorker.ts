// Service worker of the staff application: hands out the kept code (shellCache.ts). It takes over when the user says so.
import { createShellCache, type ShellBuild } from './shellCache.ts';

interface WorkerEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}
interface FetchEvent extends WorkerEvent {
  request: Request;
  respondWith: (answer: Promise<Response>) => void;
}
/** What we use of ServiceWorkerGlobalScope, which the types of a page do not know. */
interface WorkerScope {
  addEventListener(type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  skipWaiting: () => Promise<void>;
  clients: { claim: () => Promise<void> };
}

/** Put in by the build. */
declare const SHELL_BUILD: ShellBuild;
const worker = globalThis as unknown as WorkerScope;
const shell = createShellCache(SHELL_BUILD, { caches, fetch: (path, init) => fetch(path, init) });

worker.addEventListener('install', (event) => event.waitUntil(shell.install()));
worker.addEventListener('activate', (event) => event.waitUntil(shell.activate().then(() => worker.clients.claim())));
worker.addEventListener('message', ({ data }) => {
  if (data === 'ambil-alih') void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const isPage = request.mode === 'navigate';
  if (request.method !== 'GET' || origin !== location.origin || !shell.isOurs(pathname, isPage)) return;
  event.respondWith(shell.answer(pathname, isPage).then((kept) => kept ?? fetch(request)));
});

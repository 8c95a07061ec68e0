// The kept code of the application: registered once the first screen stands; tells when a newer version waits to take over.
const JAM_MS = 60 * 60_000;

let waiting: ServiceWorker | null = null;
let reloading = false;
const listeners = new Set<() => void>();

function offer(worker: ServiceWorker | null): void {
  waiting = worker;
  for (const listener of listeners) listener();
}

export const newVersion = {
  isWaiting: (): boolean => waiting !== null,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** The user wants it now: it takes over, then this page is loaded anew. Other tabs go on with what they have. */
  load(): void {
    reloading = true;
    waiting?.postMessage('ambil-alih');
  },
};

/** Without a secure context (https or this machine) there is none, and the application works as before. */
export function registerShell(): void {
  const { serviceWorker } = navigator;
  if (serviceWorker === undefined) return;
  serviceWorker.addEventListener('controllerchange', () => {
    if (reloading) window.location.reload();
  });
  serviceWorker.register('/app/sw.js').then(
    (registration) => {
      // The first version of all takes over by itself; there is nothing to tell about it.
      const look = () => offer(serviceWorker.controller === null ? null : registration.waiting);
      look();
      registration.addEventListener('updatefound', () =>
        registration.installing?.addEventListener('statechange', look),
      );
      setInterval(() => void registration.update().catch(() => undefined), JAM_MS);
    },
    // Not installed now, e.g. because the line is too weak: the next visit tries again.
    () => undefined,
  );
}

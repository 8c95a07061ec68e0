// Whether the signed-in session still lives. Requests that met a 401 wait here until the user has signed in again.
type Listener = () => void;

let alive = false;
let email: string | null = null;
let ended = false;
let waiting: { resolve: () => void; reject: (reason: Error) => void }[] = [];
const listeners = new Set<Listener>();

const announce = () => {
  for (const listener of listeners) listener();
};

export const session = {
  /** True once a user has been seen on this page: a later 401 means that the session ended, not that nobody came in. */
  wasAlive: (): boolean => alive,
  hasEnded: (): boolean => ended,

  /** Whose page this is. The session itself belongs to the whole browser: in another tab somebody else may sign in. */
  owner: (): string | null => email,

  /** Called when the user is known, after sign-in or on the first load, also when only the browser remembers. */
  begin(who: string): void {
    alive = true;
    email = who;
  },

  waitForSignIn(): Promise<void> {
    return new Promise((resolve, reject) => {
      waiting.push({ resolve, reject });
      if (!ended) {
        ended = true;
        announce();
      }
    });
  },

  /** The user has signed in again: everything that waits goes on. */
  resume(): void {
    const all = waiting;
    waiting = [];
    ended = false;
    announce();
    for (const { resolve } of all) resolve();
  },

  /** The user gives up or signs out: everything that waits is refused. */
  end(): void {
    const all = waiting;
    waiting = [];
    alive = false;
    email = null;
    ended = false;
    announce();
    for (const { reject } of all) reject(new Error('session'));
  },

  subscribe(listener: Listener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

// Key and value in the browser's database. Where the browser keeps nothing (private window, full disk, blocked) the same works in
// memory until the page is closed, and `lasts` says so.
export interface LocalStore {
  get: <T>(key: string) => Promise<T | undefined>;
  /** Entries whose keys begin with `prefix`, by key. */
  list: <T>(prefix: string) => Promise<[key: string, value: T][]>;
  set: (key: string, value: unknown) => Promise<void>;
  delete: (...keys: readonly string[]) => Promise<void>;
  /** False once the browser has refused to keep something. */
  lasts: () => boolean;
  /** Told when `lasts` changes. */
  subscribe: (listener: () => void) => () => void;
}

const TABLE = 'simpanan';
/** After every key that begins with the prefix. */
const AFTER_ALL = '\uffff';

export function createMemoryStore(): LocalStore {
  const all = new Map<string, unknown>();
  return {
    get: async <T>(key: string) => all.get(key) as T | undefined,
    list: async <T>(prefix: string) =>
      [...all].filter(([key]) => key.startsWith(prefix)).sort(([a], [b]) => (a < b ? -1 : 1)) as [string, T][],
    set: async (key, value) => void all.set(key, structuredClone(value)),
    delete: async (...keys) => {
      for (const key of keys) all.delete(key);
    },
    lasts: () => false,
    subscribe: () => () => undefined,
  };
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Written for good, or refused (a full disk shows only here). */
const committed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });

async function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open('tapis', 1);
  request.onupgradeneeded = () => request.result.createObjectStore(TABLE);
  return settled(request);
}

export function createLocalStore(open: () => Promise<IDBDatabase> = openDatabase): LocalStore {
  const memory = createMemoryStore();
  const listeners = new Set<() => void>();
  let kept = true;
  let database: Promise<IDBDatabase> | undefined;

  /** Runs `work` on the database; when that fails, everything goes on in memory. */
  async function attempt<T>(work: (database: IDBDatabase) => Promise<T>, instead: () => Promise<T>): Promise<T> {
    if (!kept) return instead();
    try {
      database ??= open();
      return await work(await database);
    } catch {
      kept = false;
      for (const listener of listeners) listener();
      return instead();
    }
  }
  const write = (change: (table: IDBObjectStore) => void) => (base: IDBDatabase) => {
    const transaction = base.transaction(TABLE, 'readwrite');
    change(transaction.objectStore(TABLE));
    return committed(transaction);
  };

  return {
    get: <T>(key: string) =>
      attempt(
        (base) => settled<T | undefined>(base.transaction(TABLE).objectStore(TABLE).get(key)),
        () => memory.get<T>(key),
      ),
    list: <T>(prefix: string) =>
      attempt(
        async (base) => {
          const range = IDBKeyRange.bound(prefix, prefix + AFTER_ALL);
          const table = base.transaction(TABLE).objectStore(TABLE);
          const [keys, values] = await Promise.all([settled(table.getAllKeys(range)), settled(table.getAll(range))]);
          return keys.map((key, i): [string, T] => [String(key), values[i] as T]);
        },
        () => memory.list<T>(prefix),
      ),
    set: (key, value) =>
      attempt(
        write((table) => table.put(value, key)),
        () => memory.set(key, value),
      ),
    delete: (...keys) =>
      attempt(
        write((table) => {
          for (const key of keys) table.delete(key);
        }),
        () => memory.delete(...keys),
      ),
    lasts: () => kept,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const localStore = createLocalStore();

// The one way to the server: JSON and files over fetch, problems as typed errors.
// When a session that was alive has ended (401), a request waits until the user has signed in again, then runs once more.
import type { MasalahHttp } from '@tapis/contract/values/masalah.ts';
import { pemdaPilihan } from './pemdaPilihan.ts';
import { session } from './session.ts';

/** A refusal by the server (RFC 9457 problem). */
export class ApiError extends Error {
  readonly status: number;
  readonly kode: string;
  readonly detail: string | null;
  /** To be named when the user reports the problem. */
  readonly idPermintaan: string | null;
  /** What is wrong with which field. */
  readonly rincian: readonly Rincian[];
  /** The record as somebody else has left it. */
  readonly bentrok: Bentrok | null;

  constructor(
    status: number,
    kode: string,
    title: string,
    detail: string | null,
    idPermintaan: string | null = null,
    { rincian = [], bentrok = null }: Pick<Partial<MasalahHttp>, 'rincian'> & { bentrok?: Bentrok | null } = {},
  ) {
    super(title);
    this.name = 'ApiError';
    this.status = status;
    this.kode = kode;
    this.detail = detail;
    this.idPermintaan = idPermintaan;
    this.rincian = rincian;
    this.bentrok = bentrok;
  }
}

export type Rincian = NonNullable<MasalahHttp['rincian']>[number];
export type Bentrok = NonNullable<MasalahHttp['bentrok']>;

/** The server could not be reached at all. */
export class NetworkError extends Error {
  constructor(cause: unknown) {
    super('network', { cause });
    this.name = 'NetworkError';
  }
}

/** Nothing of ours is wrong and nobody refused: the same may be tried again later. */
export const isUnreachable = (error: unknown): boolean =>
  error instanceof NetworkError || (error instanceof ApiError && [429, 502, 503, 504].includes(error.status));

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** Reads a problem from an answer that is not ok; an unreadable body still gives its status. */
async function readProblem(response: Response): Promise<ApiError> {
  const body: unknown = await response.json().catch(() => null);
  const problem: Partial<MasalahHttp> = typeof body === 'object' && body !== null ? body : {};
  const field = (name: keyof MasalahHttp) => text(problem[name]);
  return new ApiError(
    response.status,
    field('kode') ?? `http.${response.status}`,
    field('title') ?? response.statusText,
    field('detail'),
    field('idPermintaan'),
    {
      rincian: Array.isArray(problem.rincian) ? problem.rincian : [],
      bentrok: problem.bentrok ?? null,
    },
  );
}

async function send(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { credentials: 'same-origin', ...init });
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw new NetworkError(cause);
  }
}

/** Fetches `path`; throws ApiError or NetworkError. Waits for the user when the session has ended. `via`: what carries it. */
export async function request(
  path: string,
  init: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> } = {},
  via: typeof send = send,
): Promise<Response> {
  // The server answers only to the owner of the page: another tab may have signed in somebody else.
  const owner = session.owner();
  const akun = owner === null ? {} : { 'tapis-akun': encodeURIComponent(owner) };
  const pemda = pemdaPilihan.now();
  const tempat = pemda === null ? {} : { 'tapis-pemda': pemda };
  const response = await via(path, { ...init, headers: { ...init.headers, ...akun, ...tempat } });
  if (response.ok) return response;
  const problem = await readProblem(response);
  // Other refusals with 401 are about what was typed, such as a wrong code.
  if (problem.kode !== 'masuk.diperlukan' || problem.status !== 401 || !session.wasAlive()) throw problem;
  await session.waitForSignIn();
  return request(path, init, via);
}

/** GET of JSON of the shape that the contract names for `path`. */
export async function getJson<T>(path: string, signal?: AbortSignal): Promise<T> {
  const response = await request(path, { headers: { accept: 'application/json' }, ...(signal ? { signal } : {}) });
  return (await response.json()) as T;
}

/**
 * Writes JSON and gives the answer (undefined when it is empty). `versi` is the revision that the user saw. Waits for the user
 * when the session has ended. A POST carries a key of its own, so that a repeated sending changes nothing twice.
 */
export async function sendJson<T>(
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
  { versi, kunci = crypto.randomUUID() }: { versi?: number | null; kunci?: string } = {},
): Promise<T> {
  const response = await request(path, {
    method,
    headers: {
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(typeof versi === 'number' ? { 'if-match': `"${versi}"` } : {}),
      ...(method === 'POST' ? { 'idempotency-key': kunci } : {}),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return (response.status === 204 ? undefined : await response.json()) as T;
}

/** POST of JSON without the wait for a new session; gives the answer (undefined when it is empty) or throws. */
export async function postJson<T = void>(path: string, body: unknown): Promise<T> {
  const response = await send(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw await readProblem(response);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

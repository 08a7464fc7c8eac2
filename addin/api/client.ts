import type { Problem } from '../../shared/contract/problem';
import { words } from '../words';
import { paths, type Answer, type Input, type Query, type RouteName } from './paths';
import { NotSignedIn, Refused, Unreachable } from './refusal';

export interface Call<K extends RouteName> {
  id?: string;
  query?: Query<K>;
  body?: Input<K>;
  /** POST: one for each intent, kept over retries. */
  key?: string;
  /** PUT: the version that is being changed. */
  version?: string;
  signal?: AbortSignal;
}

/** What the API answered, with the version to name when changing it. */
export interface Answered<T> {
  view: T;
  version?: string;
}

/** What answers with a file: the message itself, or what came with it. */
export type FileRoute = 'messageFile' | 'caseFile';

export interface Api {
  <K extends RouteName>(route: K, call?: Call<K>): Promise<Answered<Answer<K>>>;
  /** A file, byte for byte. The token goes in a header and never in an address, which others would keep. */
  file<K extends FileRoute>(route: K, call: Call<K>): Promise<Blob>;
}

/** The whole client: one way over the contract's table, for what is read as data and for files. */
export function apiOver(token: () => Promise<string>, fetching: typeof fetch = (...request) => fetch(...request)): Api {
  const ask = async <K extends RouteName>(route: K, call: Call<K>, accept: string): Promise<Response> => {
    const { method, path } = paths[route];
    return reach(fetching, addressOf(path, call.id, call.query as object | undefined), {
      method,
      headers: {
        accept,
        authorization: `Bearer ${await tokenFrom(token)}`,
        ...(call.body !== undefined && { 'content-type': 'application/json' }),
        ...(method === 'POST' && { 'idempotency-key': call.key ?? crypto.randomUUID() }),
        ...(call.version !== undefined && { 'if-match': call.version }),
      },
      ...(call.body !== undefined && { body: JSON.stringify(call.body) }),
      ...(call.signal && { signal: call.signal }),
    });
  };
  const read = async <K extends RouteName>(route: K, call: Call<K> = {}): Promise<Answered<Answer<K>>> => {
    const response = await ask(route, call, 'application/json');
    const view: unknown = await response.json().catch(() => undefined);
    if (!response.ok) throw refusalOf(response.status, view);
    if (view === undefined) throw new Unreachable(words.trouble.unreachable);
    const version = response.headers.get('etag');
    return { view: view as Answer<K>, ...(version !== null && { version }) };
  };
  const file = async <K extends FileRoute>(route: K, call: Call<K>): Promise<Blob> => {
    const response = await ask(route, call, 'application/octet-stream, application/problem+json');
    if (!response.ok) throw refusalOf(response.status, await response.json().catch(() => undefined));
    return response.blob().catch((problem: unknown) => {
      throw new Unreachable(words.files.broken, { cause: problem });
    });
  };
  return Object.assign(read, { file });
}

function addressOf(path: string, id: string | undefined, query: object | undefined): string {
  const filled = Object.entries(query ?? {}).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(filled.map(([name, value]) => [name, String(value)])).toString();
  return `/api/${path.replace('{id}', encodeURIComponent(id ?? ''))}${search && `?${search}`}`;
}

async function tokenFrom(token: () => Promise<string>): Promise<string> {
  try {
    return await token();
  } catch (problem) {
    throw new NotSignedIn(words.trouble.signIn, { cause: problem });
  }
}

async function reach(fetching: typeof fetch, address: string, request: RequestInit): Promise<Response> {
  try {
    return await fetching(address, request);
  } catch (problem) {
    if (request.signal?.aborted) throw problem;
    throw new Unreachable(words.trouble.unreachable, { cause: problem });
  }
}

/** A refusal in the server's words; a gateway that answers in some other form says only that nobody was there. */
function refusalOf(status: number, body: unknown): Error {
  const said = typeof body === 'object' && body !== null && 'detail' in body && 'code' in body;
  if (said) return new Refused(body as Problem);
  if (status >= 500) return new Unreachable(words.trouble.unreachable);
  return new Refused({ type: 'about:blank', title: '', status, detail: words.trouble.unexpected, code: 'unexpected' });
}

import type { Problem } from '../../shared/contract/problem';
import { SignInTrouble } from '../host/host';
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

/** What answers with a file: the message itself, what came with it, or everything about somebody. */
export type FileRoute = 'messageFile' | 'caseFile' | 'exportSubject' | 'planProof';

export interface Api {
  <K extends RouteName>(route: K, call?: Call<K>): Promise<Answered<Answer<K>>>;
  /** A file, byte for byte. The token goes in a header and never in an address, which others would keep. */
  file<K extends FileRoute>(route: K, call: Call<K>): Promise<Blob>;
}

type Token = (how?: { renew: boolean }) => Promise<string>;

/**
 * The whole client: one way over the contract's table, for what is read as data and for files. A token that is refused
 * is renewed once without a word, and what was asked is asked again under the same key.
 */
export function apiOver(token: Token, fetching: typeof fetch = (...request) => fetch(...request)): Api {
  const ask = async <K extends RouteName>(route: K, call: Call<K>, accept: string): Promise<Response> => {
    const { method } = paths[route];
    const asked = method === 'POST' ? { ...call, key: call.key ?? crypto.randomUUID() } : call;
    const response = await send(route, asked, accept, await tokenFrom(token));
    if (response.status !== 401) return response;
    const again = await send(route, asked, accept, await tokenFrom(token, { renew: true }));
    if (again.status === 401) throw new NotSignedIn(words.signIn.again, true);
    return again;
  };
  const send = <K extends RouteName>(route: K, call: Call<K>, accept: string, bearer: string): Promise<Response> => {
    const { method, path } = paths[route];
    return reach(fetching, addressOf(path, call.id, call.query as object | undefined), {
      method,
      headers: {
        accept,
        authorization: `Bearer ${bearer}`,
        ...(call.body !== undefined && { 'content-type': 'application/json' }),
        ...(method === 'POST' && call.key !== undefined && { 'idempotency-key': call.key }),
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

async function tokenFrom(token: Token, how?: { renew: boolean }): Promise<string> {
  try {
    return await token(how);
  } catch (cause) {
    // Without a connection nobody can say whether somebody is signed in.
    if (navigator.onLine === false) throw new Unreachable(words.trouble.unreachable, { cause });
    if (!(cause instanceof SignInTrouble)) throw new NotSignedIn(words.trouble.signIn, true, { cause });
    if (cause.why === 'offline') throw new Unreachable(words.trouble.unreachable, { cause });
    throw new NotSignedIn(cause.message, cause.why === 'mayAsk', { cause });
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

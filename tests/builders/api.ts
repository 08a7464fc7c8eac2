import { HttpRequest, InvocationContext, type HttpHandler, type HttpResponseInit } from '@azure/functions';
import { provide } from '../../functions/composition';
import type { Config } from '../../functions/config';
import { routes, type RouteName } from '../../shared/contract/routes';
import type { Role } from '../../shared/domain/people/vocabulary';
import { registered } from './registered';
import { audience, Directory } from './directory';
import { council, Office } from './office';

export const otherCouncil = { key: 'northmere', name: 'Northmere County Council', tenantId: '22222222-2222-4222-8222-222222222222', mailbox: 'complaints@northmere.example', prefix: 'NC' };

export interface Asked {
  id?: string;
  body?: unknown;
  query?: Record<string, string>;
  headers?: Record<string, string>;
  token?: string | undefined;
}

export interface Answered {
  status: number;
  headers: Record<string, string>;
  body: unknown;
  /** The whole answer as text: what a canary would be found in. */
  all: string;
}

function textOf({ jsonBody, body }: HttpResponseInit): string {
  if (jsonBody !== undefined) return JSON.stringify(jsonBody);
  // The bytes of a file as the letters they stand for: a canary in them is one that got out.
  return body instanceof Uint8Array ? Buffer.from(body).toString('utf8') : String(body ?? '');
}

/** The registered functions over an office, called as the Functions host calls them, with tokens of a directory. */
export class Api {
  /** Every line that the functions logged. */
  readonly logged: string[] = [];
  /** The first line of every request, as whoever stands before the functions writes it down. */
  readonly requested: string[] = [];
  /** What the host does once a call has ended: nothing, where nobody waits for its bells. */
  afterwards: (context: InvocationContext) => Promise<void> = () => Promise.resolve();

  private constructor(
    readonly office: Office,
    readonly directory: Directory,
  ) {}

  static async open(office?: Office): Promise<Api> {
    const directory = await Directory.open();
    const api = new Api(office ?? (await Office.open()), directory);
    const config: Config = {
      councils: [council, otherCouncil], authority: directory.authority, audience, runs: { is: 'embedded', file: ':memory:', graphToken: 'none' },
      graphUrl: 'http://127.0.0.1:1/v1.0', teamsAppId: '4ea2d000-0000-4000-8000-0000000000aa', bankHolidaysUrl: 'http://127.0.0.1:1/bank-holidays.json', publicUrl: 'http://127.0.0.1:1', secret: 'a secret that is long enough for tests',
    };
    provide({ config, clock: api.office.clock, documents: api.office.documents, mailRoom: api.office.letterbox, notices: api.office.noticeboard, directory: api.office.directory });
    return api;
  }

  close(): void {
    this.directory.close();
  }

  tokenFor = (oid: string, roles: readonly Role[], tid = council.tenantId): Promise<string> => this.directory.token({ oid, roles, tid });

  /** Calls a function by its registered name with a real request. */
  async call(name: string, { method, path, body, query, headers, token, id }: Asked & { method: string; path: string }): Promise<Answered> {
    const handler = registered().get(name)?.callback as HttpHandler | undefined;
    if (!handler) throw new Error(`No function is called ${name}`);
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const request = new HttpRequest({
      method,
      url: `http://127.0.0.1/api/${path}?${new URLSearchParams(query)}`,
      ...(query && { query }),
      params: id === undefined ? {} : { id },
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...(token !== undefined && { authorization: `Bearer ${token}` }), ...headers },
      ...(body !== undefined && { body: { string: text } }),
    });
    this.requested.push(`${method} ${request.url}`);
    const context = new InvocationContext({ functionName: name, logHandler: (_level, ...said) => this.logged.push(said.map(String).join(' ')) });
    const response = (await handler(request, context)) as HttpResponseInit;
    await this.afterwards(context);
    const all = `${JSON.stringify(response.headers ?? {})} ${textOf(response)}`;
    return { status: response.status ?? 200, headers: (response.headers ?? {}) as Record<string, string>, body: response.jsonBody ?? response.body, all };
  }

  /** Calls a route of the contract. */
  route(name: RouteName, asked: Asked = {}): Promise<Answered> {
    const { method, path } = routes[name];
    return this.call(name, { method, path: path.replace('{id}', asked.id ?? ''), ...asked });
  }
}

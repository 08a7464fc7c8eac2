import { Client, GraphError, ResponseType, type Context, type FetchOptions, type GraphRequest, type Middleware } from '@microsoft/microsoft-graph-client';
import { MailRoomTrouble, type Trouble } from '../../ports/mail-room';
import { TooLong, Transport, type Wire } from './transport';

/** Asked for on every call: the id stays the same when a draft moves to Sent Items (Graph, "Immutable IDs for Outlook resources"). */
const immutable = 'IdType="ImmutableId"';

/** After these Graph is asked again. The mail of a POST may already have gone after 503 and 504: what is not a GET is repeated only after 429, which is refused before any work is done. */
const repeatedAfter = (method: string): readonly number[] => (method === 'GET' ? [429, 503, 504] : [429]);
const mostRepeats = 2;
/** So long is waited where Graph does not say how long. */
const usualWait = 1_000;

/** No call outlives this, with what it waits: a claim on a letter is longer. */
const cutAfter = 30_000;

export interface Graph {
  /** `eventual`: asked of the directory's index, which a search needs (Graph, "Advanced query capabilities on directory objects"). */
  get<T>(path: string, options?: { prefer?: string; eventual?: true }): Promise<T | undefined>;
  /** At most so many bytes: `longer` where there are more. */
  bytes(path: string, most: number): Promise<Uint8Array | 'longer' | undefined>;
  post<T>(path: string, body?: unknown, how?: { prefer?: string }): Promise<T>;
  patch<T>(path: string, body: unknown): Promise<T>;
}

/** How many seconds Graph asks to be left alone; NaN where it does not say. */
const askedFor = (headers: { get(name: string): string | null } | undefined): number => Number(headers?.get('retry-after') ?? Number.NaN);

function troubleOf(error: GraphError): Trouble {
  const after = askedFor(error.headers);
  if (error.statusCode === 404 || error.statusCode === 410) return { why: 'gone' };
  if (error.code === 'ErrorQuotaExceeded' || error.code === 'ErrorMessageSizeExceeded') return { why: 'full' };
  if (error.statusCode === 429 || error.statusCode >= 500 || error.statusCode === -1 || error.statusCode === 401) {
    return { why: 'later', ...(after > 0 && { afterSeconds: after }) };
  }
  return { why: 'refused' };
}

const asTrouble = (cause: unknown): MailRoomTrouble => new MailRoomTrouble(cause instanceof GraphError ? troubleOf(cause) : { why: 'later' }, cause);

/** Puts the token on every call. The client's own handler knows only hosts it lists, and only over https. */
class Authorising implements Middleware {
  private next: Middleware | undefined;

  constructor(private readonly token: () => Promise<string>) {}

  async execute(context: Context): Promise<void> {
    const headers = context.options?.headers as Record<string, string> | undefined;
    context.options = { ...context.options, headers: { ...headers, Authorization: `Bearer ${await this.token()}` } };
    await this.next?.execute(context);
  }

  setNext(next: Middleware): void {
    this.next = next;
  }
}

/**
 * In the place of the client's own retry, which repeats a POST after 503 and 504, and waits for up to three minutes in
 * which nobody else's mail goes. A wait that the call would not outlive is not begun: whoever called is told how long.
 */
class Asking implements Middleware {
  constructor(private readonly wire: Wire) {}

  async execute(context: Context): Promise<void> {
    const { wire } = this;
    const { method = 'GET', headers, body, most } = (context.options ?? {}) as FetchOptions & { most?: number };
    const asked = { method, url: typeof context.request === 'string' ? context.request : context.request.url, headers: headers as Record<string, string>, body: (body as string | null | undefined) ?? undefined, most };
    const ends = wire.now() + cutAfter;
    for (let repeats = 0; ; repeats += 1) {
      const answer = await wire.ask(asked, ends - wire.now());
      context.response = answer as unknown as Response;
      const seconds = askedFor(answer.headers);
      const wait = Number.isNaN(seconds) ? usualWait : seconds * 1000;
      if (repeats === mostRepeats || !repeatedAfter(method).includes(answer.status) || wire.now() + wait >= ends) return;
      await wire.wait(wait);
    }
  }
}

/**
 * Microsoft Graph through Microsoft's client, with the retries of this file and no others. A 404 on reading is `undefined`.
 * `requestId`: a GUID for each call, by which Microsoft finds it.
 */
export function graphAt(address: string, token: () => Promise<string>, requestId: () => string, wire: Wire = new Transport()): Graph {
  const [, baseUrl = address, version = 'v1.0'] = /^(.*)\/([^/]+)\/?$/.exec(address) ?? [];
  const authorising = new Authorising(token);
  authorising.setNext(new Asking(wire));
  const client = Client.initWithMiddleware({ middleware: authorising, baseUrl, defaultVersion: version });
  /** Links that Graph gives are whole addresses. Only those of this very Graph are followed: the token goes nowhere else. */
  const pathOf = (path: string): string => {
    if (path.startsWith(`${address}/`)) return path.slice(address.length);
    if (!path.startsWith('/')) throw new MailRoomTrouble({ why: 'gone' }, 'a link of another Graph');
    return path;
  };
  const request = (path: string, prefer?: string): GraphRequest =>
    client
      .api(pathOf(path))
      .header('client-request-id', requestId())
      .header('Prefer', prefer ? `${immutable}, ${prefer}` : immutable);
  const reading = async <T>(work: Promise<T>): Promise<T | undefined> => {
    try {
      return await work;
    } catch (cause) {
      const trouble = asTrouble(cause);
      if (trouble.trouble.why === 'gone') return undefined;
      throw trouble;
    }
  };
  const writing = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (cause) {
      throw asTrouble(cause);
    }
  };
  return {
    get: <T>(path: string, { prefer, eventual }: { prefer?: string; eventual?: true } = {}) => {
      const asked = request(path, prefer);
      return reading<T>((eventual ? asked.header('ConsistencyLevel', 'eventual') : asked).get());
    },
    bytes: async (path, most) => {
      const asked = request(path).option('most', most).responseType(ResponseType.ARRAYBUFFER).get() as Promise<ArrayBuffer>;
      const bytes = await reading(asked.catch((cause: GraphError) => (cause.code === TooLong.name ? ('longer' as const) : Promise.reject(cause))));
      return typeof bytes === 'object' ? new Uint8Array(bytes) : bytes;
    },
    post: <T>(path: string, body?: unknown, { prefer }: { prefer?: string } = {}) => writing<T>(request(path, prefer).post(body ?? null)),
    patch: <T>(path: string, body: unknown) => writing<T>(request(path).patch(body)),
  };
}

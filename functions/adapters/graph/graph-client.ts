import { Client, GraphError, ResponseType, RetryHandler, RetryHandlerOptions, type Context, type GraphRequest, type Middleware } from '@microsoft/microsoft-graph-client';
import { MailRoomTrouble, type Trouble } from '../../ports/mail-room';
import { Transport } from './transport';

/** Asked for on every call: the id stays the same when a draft moves to Sent Items (Graph, "Immutable IDs for Outlook resources"). */
const immutable = 'IdType="ImmutableId"';

/**
 * The client's own retry repeats a POST after 503 and 504, when the mail may already have gone: what is not a GET is
 * repeated only after 429, which is refused before any work is done.
 */
const retryGet = new RetryHandlerOptions(1, 2, (_delay, _attempt, _request, _options, response) => [429, 503, 504].includes(response.status));
const retryOther = new RetryHandlerOptions(1, 2, (_delay, _attempt, _request, _options, response) => response.status === 429);

/** No call outlives this: a claim on a letter is longer. */
const cutAfter = 30_000;

export interface Graph {
  /** `eventual`: asked of the directory's index, which a search needs (Graph, "Advanced query capabilities on directory objects"). */
  get<T>(path: string, options?: { prefer?: string; eventual?: true }): Promise<T | undefined>;
  bytes(path: string): Promise<Uint8Array | undefined>;
  post<T>(path: string, body?: unknown, how?: { prefer?: string }): Promise<T>;
  patch<T>(path: string, body: unknown): Promise<T>;
}

function troubleOf(error: GraphError): Trouble {
  const after = Number(error.headers?.get('retry-after') ?? Number.NaN);
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
 * Microsoft Graph through Microsoft's client, with the retries of this file and no others. A 404 on reading is `undefined`.
 * `requestId`: a GUID for each call, by which Microsoft finds it.
 */
export function graphAt(address: string, token: () => Promise<string>, requestId: () => string): Graph {
  const [, baseUrl = address, version = 'v1.0'] = /^(.*)\/([^/]+)\/?$/.exec(address) ?? [];
  const authorising = new Authorising(token);
  const retrying = new RetryHandler();
  authorising.setNext(retrying);
  retrying.setNext(new Transport());
  const client = Client.initWithMiddleware({ middleware: authorising, baseUrl, defaultVersion: version });
  /** Links that Graph gives are whole addresses. Only those of this very Graph are followed: the token goes nowhere else. */
  const pathOf = (path: string): string => {
    if (path.startsWith(`${address}/`)) return path.slice(address.length);
    if (!path.startsWith('/')) throw new MailRoomTrouble({ why: 'gone' }, 'a link of another Graph');
    return path;
  };
  const request = (path: string, retry: RetryHandlerOptions, prefer?: string): GraphRequest =>
    client
      .api(pathOf(path))
      .header('client-request-id', requestId())
      .header('Prefer', prefer ? `${immutable}, ${prefer}` : immutable)
      .option('signal', AbortSignal.timeout(cutAfter))
      .middlewareOptions([retry]);
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
      const asked = request(path, retryGet, prefer);
      return reading<T>((eventual ? asked.header('ConsistencyLevel', 'eventual') : asked).get());
    },
    bytes: async (path) => {
      const bytes = await reading<ArrayBuffer>(request(path, retryGet).responseType(ResponseType.ARRAYBUFFER).get());
      return bytes && new Uint8Array(bytes);
    },
    post: <T>(path: string, body?: unknown, { prefer }: { prefer?: string } = {}) => writing<T>(request(path, retryOther, prefer).post(body ?? null)),
    patch: <T>(path: string, body: unknown) => writing<T>(request(path, retryOther).patch(body)),
  };
}

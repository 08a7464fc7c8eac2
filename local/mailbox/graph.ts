import type { IncomingMessage, ServerResponse } from 'node:http';
import { Problem, readBody, readJson } from '../http';
import { answerDelta } from './delta';
import { readDraftInput, readReplyInput } from './draft-input';
import type { Feeds } from './feeds';
import { conditionOf } from './filter';
import type { Pieces } from './kept-raw';
import type { Mailbox } from './mailbox';
import { presented, viewOf } from './presentation';
import { badRequest, GraphRefusal, notFound } from './refusal';
import type { Subscription, Subscriptions } from './subscriptions';
import type { DirectoryUser } from '../seed/directory';
import { answerUsers } from './users';

/** What a call asks for, once it is known which call it is. */
export interface Call {
  mailbox: string;
  id: string;
  query: URLSearchParams;
  prefer: string;
  /** The header ConsistencyLevel. */
  consistency: string;
  url: string;
  body(): Promise<unknown>;
}

export interface Answer {
  status: number;
  json?: unknown;
  bytes?: Buffer | Pieces;
}

/** A request as it came, its path without the root of Graph; names of headers in lower case. */
export interface Asked {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Record<string, string | string[] | undefined>;
  body(): Promise<Buffer>;
}

/** What goes back. */
export interface Answered {
  status: number;
  headers: Record<string, string>;
  bytes: Buffer;
}

/** The same, of which what is long is not put together. */
type InPieces = Omit<Answered, 'bytes'> & { bytes: Buffer | Pieces };

type Operation = (call: Call) => Promise<Answer> | Answer;

const MAILBOX = String.raw`/users/([^/]+)`;
const MESSAGE = String.raw`${MAILBOX}/messages/([^/]+)`;
/** The one thing that is asked of a person who is no mailbox. */
const FEED = String.raw`/users/([^/]+)/teamwork/sendActivityNotification`;
const FOLDERS = ['inbox', 'junkemail', 'deleteditems', 'drafts', 'sentitems'];
/** A folder by its well-known name, which is its id here too. */
const folder = (names: readonly string[]): string => String.raw`/mailfolders(?:/|\((?:'|%27))(${names.join('|')})(?:(?:'|%27)\))?`;

/** Answers the calls of Microsoft Graph v1.0 that the product makes, at `/graph/v1.0`. */
export class GraphApi {
  readonly #mailbox: Mailbox;
  readonly #token: string;
  readonly #base: string;
  readonly #operations: { method: string; ofMailbox: boolean; path: RegExp; operation: Operation }[];

  constructor(mailbox: Mailbox, subscriptions: Subscriptions, feeds: Feeds, users: readonly DirectoryUser[], token: string, base: string) {
    this.#mailbox = mailbox;
    this.#token = token;
    this.#base = base;
    this.#operations = operationsOf(mailbox, subscriptions, feeds, users, base).map(([method, path, operation]) => ({
      method,
      ofMailbox: path.startsWith(MAILBOX) && path !== FEED,
      path: new RegExp(`^${path}$`, 'i'),
      operation,
    }));
  }

  async handle(request: IncomingMessage, response: ServerResponse, path: string, query: URLSearchParams): Promise<void> {
    const { status, headers, bytes } = await this.#answered({ method: request.method ?? '', path, query, headers: request.headers, body: () => readBody(request) });
    response.writeHead(status, { ...headers, 'content-length': 'pieces' in bytes ? bytes.size : bytes.length });
    if ('pieces' in bytes) await sendPieces(response, bytes);
    else response.end(bytes);
  }

  /** Answers a request, with a refusal where Graph would refuse. */
  async answer(asked: Asked): Promise<Answered> {
    const { bytes, ...answered } = await this.#answered(asked);
    return { ...answered, bytes: 'pieces' in bytes ? Buffer.concat([...bytes.pieces], bytes.size) : bytes };
  }

  async #answered(asked: Asked): Promise<InPieces> {
    try {
      const { status, json, bytes } = await this.#answer(asked);
      if (bytes) return { status, headers: { 'content-type': 'text/plain' }, bytes };
      return json === undefined ? { status, headers: {}, bytes: Buffer.alloc(0) } : inJson(status, json);
    } catch (reason) {
      if (reason instanceof GraphRefusal) return inJson(reason.status, { error: { code: reason.code, message: reason.message } });
      if (reason instanceof Problem) return inJson(reason.status, { error: { code: 'BadRequest', message: reason.message } });
      // A full disk or a sync that failed: nothing was kept, so nothing is promised.
      console.error(`The local mailbox could not answer ${asked.method} ${asked.path}:`, reason);
      return inJson(503, { error: { code: 'ServiceNotAvailable', message: 'The mailbox cannot be written to.' } }, { 'retry-after': '1' });
    }
  }

  async #answer({ method: asked, path, query, headers, body: bytes }: Asked): Promise<Answer> {
    if (headers['authorization'] !== `Bearer ${this.#token}`) {
      throw new GraphRefusal(401, 'InvalidAuthenticationToken', 'Access token is empty or not valid here.');
    }
    for (const { method, ofMailbox, path: shape, operation } of this.#operations) {
      const match = method === asked ? shape.exec(path) : null;
      if (!match) continue;
      const mailbox = decodeURIComponent(match[1] ?? '').toLowerCase();
      if (ofMailbox && !this.#mailbox.mailboxes.has(mailbox)) {
        throw new GraphRefusal(404, 'ErrorInvalidUser', `The requested user '${mailbox}' is invalid.`);
      }
      const prefer = String(headers['prefer'] ?? '');
      const consistency = String(headers['consistencylevel'] ?? '');
      const body = async (): Promise<unknown> => readJson(await bytes());
      return operation({ mailbox, id: decodeURIComponent(match[2] ?? match[1] ?? ''), query, prefer, consistency, url: `${this.#base}${path}`, body });
    }
    throw badRequest(`Resource not found for the segment: ${asked} ${path}`);
  }
}

const inJson = (status: number, value: unknown, headers: Record<string, string> = {}): Answered => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  bytes: Buffer.from(JSON.stringify(value)),
});

/** Sends each piece once the one before it has gone. Whoever hangs up meanwhile hears no more, and whoever is sent less than was told hears of it by that. */
async function sendPieces(response: ServerResponse, { pieces }: Pieces): Promise<void> {
  const write = (piece: Uint8Array): Promise<void> =>
    new Promise((gone, failed) => {
      response.once('close', failed);
      response.write(piece, (cause) => {
        response.off('close', failed);
        if (cause) failed(cause);
        else gone();
      });
    });
  try {
    for (const piece of pieces) {
      await write(piece);
      // At once, and not when the collector comes by: that waits for some 60 MB.
      piece.buffer.transfer(0);
    }
    response.end();
  } catch {
    response.destroy();
  }
}

function operationsOf(mailbox: Mailbox, subscriptions: Subscriptions, feeds: Feeds, users: readonly DirectoryUser[], base: string): [string, string, Operation][] {
  const shown = (message: Parameters<typeof presented>[0], { mailbox: owner, query, prefer }: Call) =>
    presented(message, viewOf(query, prefer), () => mailbox.raw(owner, message.id));
  const told = ({ mailbox: _, clientState: __, ...subscription }: Subscription) => ({ ...subscription, applicationId: null, creatorId: null });

  return [
    ['GET', MESSAGE, async (call) => {
      const message = mailbox.read(call.mailbox, call.id);
      if (!message) throw notFound();
      return { status: 200, json: await shown(message, call) };
    }],
    ['GET', String.raw`${MESSAGE}/\$value`, ({ mailbox: owner, id }) => {
      const bytes = mailbox.rawOrPieces(owner, id);
      if (!bytes) throw notFound();
      return { status: 200, bytes };
    }],
    ['GET', `${MAILBOX}/messages`, (call) => list(mailbox, call, shown)],
    ['GET', String.raw`${MAILBOX}${folder(['sentitems'])}/messages`, async (call) => {
      const sent = mailbox.find(call.mailbox, { sql: "folder = 'sentitems'", values: [] }, topOf(call), 0);
      return { status: 200, json: { value: await Promise.all(sent.sort((one, other) => (one.sentDateTime > other.sentDateTime ? -1 : 1)).map((message) => shown(message, call))) } };
    }],
    ['POST', `${MESSAGE}/createReply`, async (call) => {
      const { comment, message } = readReplyInput(await call.body());
      const input = comment === undefined ? message : { ...message, body: { contentType: 'text' as const, content: comment } };
      return { status: 201, json: await shown(await mailbox.createReply(call.mailbox, call.id, input), call) };
    }],
    ['POST', `${MESSAGE}/send`, async ({ mailbox: owner, id }) => {
      await mailbox.send(owner, id);
      return { status: 202 };
    }],
    ['POST', `${MAILBOX}/messages`, async (call) => ({ status: 201, json: await shown(await mailbox.createDraft(call.mailbox, readDraftInput(await call.body())), call) })],
    ['PATCH', MESSAGE, async (call) => {
      const given = await call.body();
      return { status: 200, json: await shown(await mailbox.change(call.mailbox, call.id, (isDraft) => readDraftInput(given, isDraft)), call) };
    }],
    ['DELETE', MESSAGE, async ({ mailbox: owner, id }) => {
      await mailbox.remove(owner, id);
      return { status: 204 };
    }],
    ['GET', `${MAILBOX}${folder(FOLDERS)}`, ({ id }) => ({ status: 200, json: { id: id.toLowerCase() } })],
    ['GET', String.raw`${MAILBOX}${folder(['inbox', 'junkemail'])}/messages/delta(?:\(\))?`, (call) => answerDelta(mailbox, call.id.toLowerCase(), call, shown)],
    ['POST', FEED, async ({ id, body }) => {
      await feeds.post(id, await body());
      return { status: 204 };
    }],
    ['GET', '/users', (call) => answerUsers(users, call)],
    ['GET', '/subscriptions', () => ({ status: 200, json: { '@odata.context': `${base}/$metadata#subscriptions`, value: subscriptions.all().map(told) } })],
    ['POST', '/subscriptions', async ({ body }) => ({ status: 201, json: told(await subscriptions.create(await body())) })],
    ['GET', '/subscriptions/([^/]+)', ({ id }) => {
      const found = subscriptions.get(id);
      if (!found || !subscriptions.isCurrent(found)) throw new GraphRefusal(404, 'ResourceNotFound', 'The object was not found.');
      return { status: 200, json: told(found) };
    }],
    ['PATCH', '/subscriptions/([^/]+)', async ({ id, body }) => ({ status: 200, json: told(await subscriptions.renew(id, await body())) })],
    ['DELETE', '/subscriptions/([^/]+)', async ({ id }) => {
      await subscriptions.remove(id);
      return { status: 204 };
    }],
  ];
}

export type Shown = (message: Parameters<typeof presented>[0], call: Call) => Promise<Record<string, unknown>>;

const topOf = ({ query }: Call): number => Math.min(Number(query.get('$top') ?? 10) || 10, 1000);

async function list(mailbox: Mailbox, call: Call, shown: Shown): Promise<Answer> {
  const filter = call.query.get('$filter');
  const top = topOf(call);
  const skip = Number(call.query.get('$skip') ?? 0) || 0;
  const found = mailbox.find(call.mailbox, filter === null ? undefined : conditionOf(filter), top + 1, skip);
  const next = new URLSearchParams(call.query);
  next.set('$skip', String(skip + top));
  return {
    status: 200,
    json: {
      value: await Promise.all(found.slice(0, top).map((message) => shown(message, call))),
      ...(found.length > top ? { '@odata.nextLink': `${call.url}?${next.toString()}` } : {}),
    },
  };
}

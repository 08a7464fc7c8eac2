import type { IncomingMessage, ServerResponse } from 'node:http';
import { createTransport } from 'nodemailer';
import { z } from 'zod';
import { readInstant, type Instant } from '../shared/kernel/london';
import type { Engine } from './engine';
import { Problem, readBody, readJson, sendJson } from './http';
import type { FeedEntry } from './mailbox/feeds';
import { publishedList } from './published-list';
import { councils, personCalled } from './seed/county';
import type { SignIn } from './sign-in';

const IDLE_SECONDS = 30;

export interface SurfaceOptions {
  engine: Engine;
  signIn: SignIn;
  smtpPort: () => number;
  /** Where the mailbox answers Graph. */
  graphUrl: string;
  startAgain: () => Promise<void>;
}

interface Call {
  query: URLSearchParams;
  part: string;
  raw(): Promise<Buffer>;
  json<T>(shape: z.ZodType<T>): Promise<T>;
}

type Answer = { status: number; json: unknown } | { status: number; bytes: Uint8Array; type: string };
type Operation = (call: Call) => Promise<Answer> | Answer;

const ok = (json: unknown, status = 200): Answer => ({ status, json });
const Complaint = z.object({
  name: z.string().trim().min(1).max(100),
  email: z.email().max(254),
  subject: z.string().trim().max(250),
  text: z.string().min(1).max(100_000),
  to: z.email().optional(),
});

/** What the pages and the commands of this machine ask for, under `/local`. Nothing of the kind exists in Azure. */
export class LocalSurface {
  readonly #operations: [method: string, path: RegExp, operation: Operation][];

  constructor(options: SurfaceOptions) {
    this.#operations = Object.entries(operationsOf(options)).map(([name, operation]) => {
      const [method = '', path = ''] = name.split(' ');
      return [method, new RegExp(`^${path}$`), operation];
    });
  }

  async handle(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    for (const [method, path, operation] of this.#operations) {
      const match = method === request.method ? path.exec(url.pathname) : null;
      if (!match) continue;
      const answer = await operation(callOf(request, url, match[1] ?? ''));
      if ('json' in answer) sendJson(response, answer.status, answer.json);
      else response.writeHead(answer.status, { 'content-type': answer.type, 'content-length': answer.bytes.length, 'cache-control': 'no-store' }).end(answer.bytes);
      return;
    }
    throw new Problem(404, 'Not found', `Nothing answers ${request.method} ${url.pathname}.`);
  }
}

function callOf(request: IncomingMessage, url: URL, part: string): Call {
  return {
    query: url.searchParams,
    part: decodeURIComponent(part),
    raw: () => readBody(request),
    json: async (shape) => {
      const parsed = shape.safeParse(readJson(await readBody(request)));
      if (!parsed.success) throw new Problem(400, 'Not understood', z.prettifyError(parsed.error));
      return parsed.data;
    },
  };
}

function operationsOf({ engine, signIn, smtpPort, graphUrl, startAgain }: SurfaceOptions): Record<string, Operation> {
  const { clock, office } = engine;

  return {
    'GET /local/about': () => ok({ smtpPort: smtpPort(), graph: graphUrl, now: clock.now(), councils: councils.map(({ key, mailbox: address, settings }) => ({ key, name: settings.name, mailbox: address })) }),
    'GET /local/people': () =>
      ok(councils.flatMap(({ key, people }) => people.map(({ id, name, roles, areas, telephone }) => ({ id, name, roles, council: key, areas, ...(telephone && { telephone }) })))),

    'POST /local/token': async ({ json }) => {
      const { person } = await json(z.object({ person: z.string() }));
      const found = personCalled(person);
      if (!found) throw new Problem(404, 'Not found', `Nobody is called ${person}. GET /local/people names everybody.`);
      return ok(await signIn.token(found.person, found.council.tenantId));
    },
    'GET /local/entra/([^/]+)/discovery/v2.0/keys': ({ part }) => ok(known(part) && signIn.keys()),
    'GET /local/entra/([^/]+)/v2.0/.well-known/openid-configuration': ({ part }) => ok(known(part) && signIn.configuration(part)),

    'GET /local/sent': async () => ok(await office.ask('sent')),
    'GET /local/notices': async () => ok((await office.ask('notices')).map(noticeShown)),
    'GET /local/inbox': async () => ok(await office.ask('inbox')),
    'GET /local/inbox/([^/]+)/raw': async ({ part }) => {
      const bytes = await office.ask('raw', part);
      if (!bytes) throw new Problem(404, 'Not found', 'No message has this id.');
      return { status: 200, bytes, type: 'message/rfc822' };
    },

    'POST /local/deliver': async ({ query, raw }) => {
      const to = (query.get('to') ?? councils[0]?.mailbox ?? '').toLowerCase();
      if (!councils.some(({ mailbox }) => mailbox === to)) throw new Problem(404, 'Not found', `No mailbox here: ${to}`);
      const received = query.get('received');
      const bytes = await raw();
      if (bytes.length === 0) throw new Problem(400, 'Nothing to deliver', 'The body is the message, as MIME.');
      const [arrival] = await office.ask('arrive', bytes, [to], received === null ? clock.now() : instantOf(received)).catch(notKept);
      return ok({ id: arrival?.id }, 201);
    },
    'POST /local/complaint': async ({ json }) => {
      const { name, email, subject, text, to } = await json(Complaint);
      const transport = createTransport({ host: '127.0.0.1', port: smtpPort(), ignoreTLS: true });
      const { messageId } = await transport
        .sendMail({ from: { name, address: email }, to: to ?? councils[0]?.mailbox, subject, text, date: new Date(clock.milliseconds()) })
        .catch((reason: Error) => { throw new Problem(502, 'Not delivered', reason.message); });
      return ok({ internetMessageId: messageId }, 201);
    },

    // The published list as it stands: what Heard brings with it.
    'GET /local/bank-holidays.json': () => ok(publishedList()),

    'GET /local/clock': () => ok({ now: clock.now() }),
    'POST /local/clock': async ({ json }) => {
      const { now } = await json(z.object({ now: z.string().nullable() }));
      clock.set(now === null ? undefined : instantOf(now));
      await engine.host.timers.clockMoved();
      return ok({ now: clock.now() });
    },
    'POST /local/timers/([^/]+)': async ({ part }) => {
      const { timers } = engine.host;
      const run = timers.runNow(part);
      if (!run) throw new Problem(404, 'Not found', `There is no timer ${part}. There are: ${timers.names.join(', ')}.`, { names: timers.names });
      await run.catch((reason: unknown) => { throw new Problem(500, 'The timer failed', String(reason)); });
      return ok({ ran: part });
    },
    'POST /local/idle': async ({ query }) => {
      const within = Number(query.get('within') ?? IDLE_SECONDS);
      await engine.idle(Math.min(within >= 0 ? within : IDLE_SECONDS, IDLE_SECONDS) * 1000);
      return ok({ idle: true });
    },
    'POST /local/reset': async () => {
      await startAgain();
      return ok({ ready: true });
    },
  };
}

/** A notice with the name by which the pages call its reader, and where in the tab it leads. */
function noticeShown({ person: oid, webUrl, ...entry }: FeedEntry) {
  const person = councils.flatMap(({ people }) => people).find((each) => each.oid === oid);
  const { subEntityId } = z.object({ subEntityId: z.string() }).parse(JSON.parse(new URL(webUrl).searchParams.get('context') ?? ''));
  return { ...entry, to: person?.id ?? oid, name: person?.name ?? oid, webUrl, opens: subEntityId };
}

function known(tenantId: string): true {
  if (!councils.some((council) => council.tenantId === tenantId)) throw new Problem(404, 'Not found', 'No such tenant.');
  return true;
}

function instantOf(text: string): Instant {
  // A plus in a query that nobody encoded has become a space.
  const instant = readInstant(text.replace(' ', '+'));
  if (!instant) throw new Problem(400, 'Not an instant', `${text} is not an instant with its offset, such as 2025-06-25T10:00:00+01:00.`);
  return instant;
}

function notKept(reason: unknown): never {
  console.error('The local mailbox could not keep a message:', reason);
  throw new Problem(503, 'Not kept', 'The message could not be stored.');
}

import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalClock } from '../../../local/clock';
import { Feeds } from '../../../local/mailbox/feeds';
import { GraphApi } from '../../../local/mailbox/graph';
import { Mailbox, type Arrival } from '../../../local/mailbox/mailbox';
import { Notifications } from '../../../local/mailbox/notifications';
import { Subscriptions } from '../../../local/mailbox/subscriptions';
import { directoryOf } from '../../../local/seed/directory';

export const COMPLAINTS = 'complaints@marlshire.example';
export const OTHER = 'complaints@northmere.example';

export interface GraphAnswer {
  status: number;
  json: any;
  bytes: Buffer;
}

/** A mailbox in a folder of its own, with its Graph on a free port. */
export async function aMailbox() {
  const folder = mkdtempSync(join(tmpdir(), 'heard-mailbox-'));
  const clock = new LocalClock();
  const arrived: Arrival[] = [];
  const told = (arrivals: Arrival[]): void => {
    arrived.push(...arrivals);
    notifications.tell(arrivals);
  };
  const mailbox = new Mailbox({
    file: join(folder, 'mailbox.sqlite'),
    mailboxes: new Map([[COMPLAINTS, 'Marlshire County Council'], [OTHER, 'Northmere County Council']]),
    now: () => clock.now(),
    arrived: told,
  });
  const subscriptions = new Subscriptions(mailbox, () => clock.now());
  const feeds = new Feeds(mailbox, (person) => person !== 'without-the-app', () => clock.now());
  const notifications = new Notifications(subscriptions, () => 'tenant-1');
  const requested: string[] = [];
  const server = createServer((request, response) => {
    requested.push(`${request.method} ${request.url}`);
    const url = new URL(`http://127.0.0.1${request.url}`);
    void api.handle(request, response, url.pathname.slice('/graph/v1.0'.length), url.searchParams);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const base = `http://127.0.0.1:${(server.address() as { port: number }).port}/graph/v1.0`;
  const api = new GraphApi(mailbox, subscriptions, feeds, directoryOf(), 'the-token', base);

  const graph = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<GraphAnswer> => {
    const answer = await fetch(path.startsWith('http') ? path : base + path, {
      method,
      headers: { authorization: 'Bearer the-token', ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const isJson = answer.headers.get('content-type') === 'application/json';
    return { status: answer.status, json: isJson ? JSON.parse(bytes.toString()) : undefined, bytes };
  };
  const close = (): void => {
    notifications.stop();
    server.closeAllConnections();
    server.close();
    mailbox.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, clock, arrived, mailbox, subscriptions, notifications, feeds, requested, graph, base, close };
}

export type AMailbox = Awaited<ReturnType<typeof aMailbox>>;

/** A message as a resident's mail program writes it. */
export function mime(headers: Record<string, string> = {}, body = 'The bins were missed.\r\n'): Buffer {
  const all = { From: 'Pat Lee <pat@mail.example.net>', To: COMPLAINTS, Subject: 'Bins', Date: 'Wed, 16 Apr 2025 16:00:00 +0100', 'Message-ID': '<first@mail.example.net>', ...headers };
  return Buffer.from(`${Object.entries(all).map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\n\r\n${body}`);
}

export const until = async (met: () => boolean | Promise<boolean>, patience = 8000): Promise<void> => {
  for (let waited = 0; !(await met()); waited += 10) {
    if (waited > patience) throw new Error('It did not come about.');
    await new Promise((done) => setTimeout(done, 10));
  }
};

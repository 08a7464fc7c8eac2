import { createServer, type Server } from 'node:http';
import { later } from '../../shared/kernel/london';
import { aMailbox, COMPLAINTS, mime, OTHER, until, type AMailbox } from './parts/mailbox';

const DAY = 86_400_000;
const resource = `/users/${COMPLAINTS}/mailFolders('inbox')/messages`;

let box: AMailbox;
let listener: Server;
let url: string;
let validates: boolean;
let failures: number;
let heard: { subscriptionId: string; clientState?: string; changeType: string; resource: string; resourceData: { id: string }; tenantId: string }[];

beforeEach(async () => {
  box = await aMailbox();
  [validates, failures, heard] = [true, 0, []];
  listener = createServer((request, response) => {
    const token = new URL(`http://x${request.url}`).searchParams.get('validationToken');
    if (token !== null) return void response.setHeader('content-type', 'text/plain').end(validates ? token : 'something else');
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
      failures -= 1;
      if (failures >= 0) return void response.writeHead(503).end();
      heard.push(...(JSON.parse(Buffer.concat(chunks).toString()) as { value: typeof heard }).value);
      response.writeHead(202).end();
    });
  });
  await new Promise<void>((done) => listener.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(listener.address() as { port: number }).port}/told`;
});
afterEach(() => {
  listener.closeAllConnections();
  listener.close();
  box.close();
});

const subscribe = (more: Record<string, unknown> = {}) =>
  box.graph('POST', '/subscriptions', { changeType: 'created', notificationUrl: url, resource, expirationDateTime: later(box.clock.now(), 2 * DAY), clientState: 'secret', ...more });

it('makes a subscription once its address has answered with the token', async () => {
  const { status, json } = await subscribe();
  expect(status).toBe(201);
  expect(json).toMatchObject({ id: expect.any(String), resource, notificationUrl: url });
  expect((await box.graph('GET', '/subscriptions')).json.value).toEqual([expect.objectContaining({ id: json.id })]);
});

it('makes none when it answers something else, and keeps none', async () => {
  validates = false;
  expect((await subscribe()).json.error.code).toBe('ValidationError');
  expect((await subscribe({ notificationUrl: 'http://127.0.0.1:1/gone' })).status).toBe(400);
  expect((await box.graph('GET', '/subscriptions')).json.value).toEqual([]);
});

it('refuses an end that is past or too far, and a mailbox that is not here', async () => {
  expect((await subscribe({ expirationDateTime: later(box.clock.now(), -1000) })).status).toBe(400);
  expect((await subscribe({ expirationDateTime: later(box.clock.now(), 8 * DAY) })).status).toBe(400);
  expect((await subscribe({ resource: '/users/x@y.example/mailFolders/inbox/messages' })).status).toBe(404);
});

it('tells of each arrival, with the client state, and of no other mailbox', async () => {
  const { id } = (await subscribe()).json;
  await box.mailbox.arrive(mime(), [OTHER]);
  const [arrival] = await box.mailbox.arrive(mime(), [COMPLAINTS]);
  await until(() => heard.length > 0);
  expect(heard).toEqual([
    expect.objectContaining({ subscriptionId: id, clientState: 'secret', changeType: 'created', resource: `Users/${COMPLAINTS}/Messages/${arrival!.id}`, resourceData: expect.objectContaining({ id: arrival!.id }), tenantId: 'tenant-1' }),
  ]);
});

it('tells of every one of many, again until it is heard, and then no more', async () => {
  await subscribe();
  failures = 2;
  const arrivals = (await Promise.all(Array.from({ length: 120 }, () => box.mailbox.arrive(mime(), [COMPLAINTS])))).flat();
  expect(box.notifications.undelivered).toBeGreaterThan(0);
  await until(() => box.notifications.undelivered === 0);
  expect(heard.map(({ resourceData }) => resourceData.id)).toEqual(arrivals.map(({ id }) => id));
});

it('is renewed, ends with its time, and is renewed no more when it is gone', async () => {
  const { id } = (await subscribe()).json;
  const end = later(box.clock.now(), 3 * DAY);
  expect((await box.graph('PATCH', `/subscriptions/${id}`, { expirationDateTime: end })).json.expirationDateTime).toBe(end);
  box.clock.set(later(box.clock.now(), 4 * DAY));
  await box.mailbox.arrive(mime(), [COMPLAINTS]);
  expect(box.notifications.undelivered).toBe(0);
  expect((await box.graph('DELETE', `/subscriptions/${id}`)).status).toBe(204);
  expect((await box.graph('PATCH', `/subscriptions/${id}`, { expirationDateTime: later(box.clock.now(), DAY) })).status).toBe(404);
});

it('follows the product to another port', async () => {
  await subscribe({ notificationUrl: `${url}?of=marlshire` });
  await box.subscriptions.moveTo('http://127.0.0.1:7071');
  expect(box.subscriptions.all().map(({ notificationUrl }) => notificationUrl)).toEqual(['http://127.0.0.1:7071/told?of=marlshire']);
});

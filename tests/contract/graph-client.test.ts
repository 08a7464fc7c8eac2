import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { correlated, requestId } from '../../functions/adapters/system/correlation';
import { graphAt } from '../../functions/adapters/graph/graph-client';
import { graphMailRoom } from '../../functions/adapters/graph/graph-mail-room';

type Answering = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let asked: string[];
let answering: Answering;
let base: string;
beforeEach(async () => {
  asked = [];
  answering = (_request, response) => void response.setHeader('content-type', 'application/json').end('{"value":[],"@odata.deltaLink":"next"}');
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answering(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const graph = () => graphAt(`${base}/graph/v1.0`, () => Promise.resolve('secret'), requestId);
const mailRoom = () => graphMailRoom(graph());

const answer = (response: ServerResponse, status: number, body = '', headers: Record<string, string> = {}): void => void response.writeHead(status, headers).end(body);
const json = { 'content-type': 'application/json' };

test('follows a link of its own Graph', async () => {
  await mailRoom().arrivals('a@council.example', 'inbox', `${base}/graph/v1.0/users/a/delta?$deltatoken=x`);
  expect(asked).toEqual(['/graph/v1.0/users/a/delta?$deltatoken=x']);
});

test('takes no token to a link of elsewhere: for the poll it has expired', async () => {
  await expect(mailRoom().arrivals('a@council.example', 'inbox', `${base}/another/v1.0/users/a/delta`)).rejects.toMatchObject({ trouble: { why: 'gone' } });
  expect(asked).toEqual([]);
});

test('puts the token on a call, asks for ids that do not change, and sends what it was given as JSON', async () => {
  let sent: { method: string | undefined; headers: IncomingMessage['headers']; body: string } | undefined;
  answering = (request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part)).on('end', () => {
      sent = { method: request.method, headers: request.headers, body: Buffer.concat(parts).toString('utf8') };
      answer(response, 201, '{"id":"é"}', json);
    });
  };
  await expect(graph().post('/things', { name: 'Mönch' })).resolves.toEqual({ id: 'é' });
  expect(sent).toMatchObject({ method: 'POST', headers: { authorization: 'Bearer secret', prefer: 'IdType="ImmutableId"', 'content-type': 'application/json' }, body: '{"name":"Mönch"}' });
});

describe('the id by which Microsoft finds a call', () => {
  let ids: string[];
  beforeEach(() => {
    ids = [];
    answering = (request, response) => {
      ids.push(String(request.headers['client-request-id']));
      answer(response, 200, '{"value":[]}', json);
    };
  });

  test('is a GUID of its own for each', async () => {
    await Promise.all([graph().get('/one'), graph().get('/two')]);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  test('begins with the correlation of the message that is being worked on', async () => {
    await correlated('0123456789abcdef0123456789abcdef', () => Promise.all([graph().get('/one'), graph().get('/two')]));
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^01234567-89ab-cdef-0123-[0-9a-f]{12}$/);
  });
});

test('gives bytes as they came', async () => {
  answering = (_request, response) => void response.setHeader('content-type', 'text/plain').end(Buffer.from([0xff, 0, 0xfe]));
  await expect(graph().bytes('/thing/$value', 3)).resolves.toEqual(new Uint8Array([0xff, 0, 0xfe]));
});

/** Half a megabyte in chunks, until the reader hangs up; how many of them went, and with their number told beforehand or not. */
function sendsLong(told: boolean) {
  const sent = { chunks: 0, hungUp: false };
  answering = (_request, response) => {
    response.writeHead(200, told ? { 'content-length': 8 * 65_536 } : {});
    response.on('close', () => (sent.hungUp = !response.writableFinished));
    const next = (): void => {
      if (sent.chunks === 8) response.end();
      else if (!response.destroyed) response.write(Buffer.alloc(65_536, (sent.chunks += 1)), () => setTimeout(next, 1));
    };
    next();
  };
  return sent;
}

test.each([true, false])('gives long bytes as they came, in memory of their own (length told: %s)', async (told) => {
  sendsLong(told);
  const bytes = (await graph().bytes('/thing/$value', 1_000_000)) as Uint8Array<ArrayBuffer>;
  expect([bytes.byteLength, bytes.buffer.resizable, ...[0, 65_535, 65_536, 8 * 65_536 - 1].map((at) => bytes[at])]).toEqual([8 * 65_536, true, 1, 1, 2, 8]);
});

test.each([true, false])('hangs up on more bytes than it asked for, and goes on asking (length told: %s)', async (told) => {
  const sent = sendsLong(told);
  await expect(graph().bytes('/thing/$value', 100_000)).resolves.toBe('longer');
  for (let waited = 0; !sent.hungUp && waited < 2000; waited += 10) await new Promise((done) => setTimeout(done, 10));
  expect([sent.hungUp, sent.chunks < 8]).toEqual([true, true]);
  answering = (_request, response) => void response.end('short');
  await expect(graph().bytes('/thing/$value', 100_000)).resolves.toEqual(new Uint8Array(Buffer.from('short')));
});

test('takes an answer without a body as done', async () => {
  answering = (_request, response) => answer(response, 202);
  await expect(mailRoom().send('a@council.example', 'draft')).resolves.toBeFalsy();
});

test('reads what is not there as nothing', async () => {
  answering = (_request, response) => answer(response, 404, '{"error":{"code":"ErrorItemNotFound","message":"x"}}', json);
  await expect(graph().get('/thing')).resolves.toBeUndefined();
});

test('follows no redirect: the token goes where it was sent and nowhere else', async () => {
  answering = (_request, response) => answer(response, 302, '', { location: `${base}/elsewhere` });
  await expect(graph().get('/thing')).rejects.toMatchObject({ trouble: { why: 'refused' } });
  expect(asked).toEqual(['/graph/v1.0/thing']);
});

test('repeats a writing call that came too early, and no other: the mail may have gone', async () => {
  const statuses = [429, 503];
  answering = (_request, response) => answer(response, statuses.shift() ?? 200, '{"error":{"code":"x","message":"x"}}', { ...json, 'retry-after': asked.length === 1 ? '0' : '7' });
  await expect(graph().post('/send')).rejects.toMatchObject({ trouble: { why: 'later', afterSeconds: 7 } });
  expect(asked).toHaveLength(2);
});

test('reads again from a Graph that is busy, twice at most', async () => {
  answering = (_request, response) => answer(response, 503, '{"error":{"code":"x","message":"x"}}', { ...json, 'retry-after': '0' });
  await expect(graph().get('/thing')).rejects.toMatchObject({ trouble: { why: 'later' } });
  expect(asked).toHaveLength(3);
});

test.each(['get', 'post'] as const)('a %s waits no longer than a call lives: how long Graph asks for is handed on at once', async (method) => {
  answering = (_request, response) => answer(response, 429, '{"error":{"code":"ApplicationThrottled","message":"x"}}', { ...json, 'retry-after': '45' });
  await expect(graph()[method]('/thing')).rejects.toMatchObject({ trouble: { why: 'later', afterSeconds: 45 } });
  expect(asked).toHaveLength(1);
});

test.each<[string, Answering]>([
  ['before it is answered', (_request, response) => void response.destroy()],
  ['in the middle of its answer', (_request, response) => void response.writeHead(200, { ...json, 'content-length': '100' }).write('{"id":', () => response.destroy())],
])('a call whose connection ends %s is trouble that passes', async (_when, ending) => {
  answering = ending;
  await expect(graph().post('/things', {})).rejects.toMatchObject({ trouble: { why: 'later' } });
  expect(asked).toHaveLength(1);
});

describe('whether Heard may read the mailbox and send from it', () => {
  const refusing = (code: string, status = 404): Answering => (_request, response) => answer(response, status, JSON.stringify({ error: { code, message: 'x' } }), json);

  test('a mailbox that gives what it is asked for may be read; one message is asked for, and its id alone', async () => {
    await expect(mailRoom().mayRead('a@council.example')).resolves.toBeUndefined();
    expect(asked).toEqual(['/graph/v1.0/users/a%40council.example/messages?$select=id&$top=1']);
  });

  test.each<[string, string, number, object]>([
    ['is not there', 'ErrorInvalidUser', 404, { why: 'gone' }],
    ['refuses', 'ErrorAccessDenied', 403, { why: 'refused' }],
  ])('a mailbox that %s may not', async (_how, code, status, trouble) => {
    answering = refusing(code, status);
    await expect(mailRoom().mayRead('a@council.example')).rejects.toMatchObject({ trouble });
  });

  test.each([['ErrorItemNotFound', 404], ['ErrorInvalidIdMalformed', 400]])('to be told that there is no such draft, %s, is to be allowed to send', async (code, status) => {
    answering = refusing(code, status);
    await expect(mailRoom().maySend('a@council.example')).resolves.toBeUndefined();
  });

  test.each<[string, number, object]>([
    ['ErrorAccessDenied', 403, { why: 'refused' }],
    ['ErrorSendAsDenied', 403, { why: 'refused' }],
    ['ErrorInvalidRequest', 400, { why: 'refused' }],
    ['InvalidAuthenticationToken', 401, { why: 'later' }],
  ])('%s is not', async (code, status, trouble) => {
    answering = refusing(code, status);
    await expect(mailRoom().maySend('a@council.example')).rejects.toMatchObject({ trouble });
  });
});

test('names a full mailbox', async () => {
  answering = (_request, response) => answer(response, 507, '{"error":{"code":"ErrorQuotaExceeded","message":"x"}}', json);
  await expect(graph().post('/things', {})).rejects.toMatchObject({ trouble: { why: 'full' } });
});

import { routes } from '../../shared/contract/routes';
import { Api } from '../builders/api';
import { amara, sam } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

let api: Api;
let token: string;
let messageId: string;

const body = {
  matters: [{ kind: 'complaint', area: 'highways', inShort: 'Pothole on Mill Lane', wanted: 'It mended' }],
  contact: sam.id,
  to: 'pat.lee@example.net',
};

beforeEach(async () => {
  api = await Api.open();
  token = await api.tokenFor(sam.id, ['Triage']);
  messageId = await api.office.receive(millLane());
});
afterEach(() => api.close());

const capture = (asked: object = {}) => api.route('capture', { id: messageId, body, token, ...asked });
const openCases = () => api.office.desk().documents.count({ kind: 'case', where: { situation: 'open' } });

test.each<[string, object, number, string]>([
  ['broken JSON', { body: '{"matters": [' }, 400, 'broken-json'],
  ['another content type', { headers: { 'content-type': 'text/plain' } }, 415, 'not-json'],
  ['a body over 256 kB', { body: { ...body, letterText: 'x'.repeat(300_000) } }, 413, 'too-large'],
  ['no matters', { body: { ...body, matters: [] } }, 422, 'invalid'],
  ['a kind that does not exist', { body: { ...body, matters: [{ ...body.matters[0], kind: 'moan' }] } }, 422, 'invalid'],
  ['two lines where one is asked', { body: { ...body, matters: [{ ...body.matters[0], inShort: 'a\nb' }] } }, 422, 'invalid'],
  ['an id that does not exist', { id: 'm-nothing' }, 404, 'not-found'],
  ['an Idempotency-Key that cannot be one', { headers: { 'idempotency-key': 'é'.repeat(3) } }, 422, 'bad-idempotency-key'],
])('answers %s with a problem that says what to do, and writes nothing', async (_what, asked, status, code) => {
  const answer = await capture(asked);
  expect(answer).toMatchObject({ status, headers: { 'content-type': 'application/problem+json' }, body: { code, status, title: expect.any(String), detail: expect.any(String) } });
  expect(await openCases()).toBe(0);
});

test('names each field that is wrong', async () => {
  const answer = await capture({ body: { ...body, to: 'nobody', matters: [{ ...body.matters[0], inShort: ' ' }] } });
  expect(answer.body).toMatchObject({ errors: [{ at: 'matters.0.inShort', says: 'Write what it is about.' }, { at: 'to', says: 'Choose whom the acknowledgement goes to.' }] });
});

test('captures with 201, the address of the case and nothing else to be kept', async () => {
  const answer = await capture();
  expect(answer).toMatchObject({ status: 201, headers: { location: expect.stringMatching(/^\/api\/cases\/HC-/), 'cache-control': 'no-store' } });
});

test('the same Idempotency-Key gives the stored answer; for another body it is refused', async () => {
  const headers = { 'idempotency-key': 'one intent' };
  const first = await capture({ headers });
  expect(await capture({ headers })).toEqual(first);
  expect(await capture({ headers, body: { ...body, contact: amara.id } })).toMatchObject({ status: 422, body: { code: 'key-used-for-another' } });
  expect(await openCases()).toBe(1);
});

test('the same key of another person is another intent', async () => {
  const headers = { 'idempotency-key': 'one intent' };
  await capture({ headers });
  expect(await capture({ headers, token: await api.tokenFor(amara.id, ['Triage']) })).toMatchObject({ status: 409, body: { code: 'already-captured' } });
});

test('tells a second officer who captured it, and shows what it is now', async () => {
  await capture();
  const answer = await capture({ token: await api.tokenFor(amara.id, ['Triage']) });
  expect(answer).toMatchObject({ status: 409, body: { code: 'already-captured', detail: expect.stringContaining('Captured by Sam Okoro'), current: { situation: 'captured' } } });
});

test('captures by Message-ID in one call a message that Heard has not seen yet', async () => {
  api.office.letterbox.receive(millLane({ id: '<unseen@example.net>', subject: 'Another' }));
  const asked = { token, body: { ...body, internetMessageId: '<unseen@example.net>' } };
  expect(await api.route('captureFound', asked)).toMatchObject({ status: 201 });
  expect(await api.route('captureFound', asked)).toMatchObject({ status: 409, body: { code: 'already-captured' } });
  expect(await api.route('captureFound', { token, body: { ...body, internetMessageId: '<nowhere@example.net>' } })).toMatchObject({ status: 404 });
});

test('names the promises that a letter lacks', async () => {
  const answer = await capture({ body: { ...body, letterText: 'Dear Pat Lee, thank you for telling us. Sam Okoro' } });
  expect(answer).toMatchObject({ status: 422, body: { code: 'letter-lacks' } });
  expect((answer.body as { errors: { at: string }[] }).errors.map((each) => each.at)).toEqual(['reference', 'understanding', 'wanted', 'telephone number', 'answer date']);
});

describe('a PUT', () => {
  const assign = async (headers: Record<string, string>, officer: string | null = amara.id) => {
    await capture();
    const id = (await api.office.desk().documents.list({ kind: 'case', where: { situation: 'open' }, orderBy: 'answerBy', limit: 1 })).items[0]?.id ?? '';
    return { id, answer: await api.route('assignCase', { id, body: { officer }, token, headers }) };
  };

  test('without If-Match is 428', async () => {
    expect((await assign({})).answer).toMatchObject({ status: 428, body: { code: 'no-if-match' } });
  });

  test('of a stale version is 412 with the newer view', async () => {
    expect((await assign({ 'if-match': '"77"' })).answer).toMatchObject({ status: 412, body: { code: 'changed-meanwhile', current: { kind: 'complaint' } } });
  });

  test('of the version that was read is done, and gives the next version', async () => {
    const { answer, id } = await assign({ 'if-match': '"1"' });
    expect(answer).toMatchObject({ status: 200, headers: { etag: '"2"' }, body: { officer: { name: 'Amara Field' } } });
    expect((await api.route('case', { id, token })).headers).toMatchObject({ etag: '"2"' });
  });
});

describe('pages', () => {
  const page = (query: Record<string, string>) => api.route('inbox', { token, query });

  test('give every message once, in order, and end', async () => {
    for (let n = 1; n <= 6; n += 1) await api.office.receive(millLane({ id: `<m${n}@example.net>`, subject: `Matter ${n}` }));
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const { body: view } = (await page({ limit: '3', ...(after && { after }) })) as { body: { items: { id: string }[]; next?: string } };
      seen.push(...view.items.map((each) => each.id));
      after = view.next;
    } while (after);
    expect(seen).toHaveLength(7);
    expect(new Set(seen).size).toBe(7);
  });

  test('refuse a cursor that was changed, or made for another list', async () => {
    await api.office.receive(millLane({ id: '<m2@example.net>' }));
    const { body: view } = (await page({ limit: '1' })) as { body: { next: string } };
    for (const query of [{ after: `${view.next}x` }, { after: 'nonsense' }, { after: view.next, pile: 'held' }]) {
      expect(await page(query as unknown as Record<string, string>)).toMatchObject({ status: 422, body: { code: 'bad-cursor' } });
    }
  });
});

test('a store that cannot keep anything answers 503 and when to come again', async () => {
  const documents = api.office.documents as unknown as { database: { exec(sql: string): void } };
  documents.database.exec('PRAGMA max_page_count = 1');
  const answer = await capture({ body: { ...body, letterText: undefined } });
  expect(answer).toMatchObject({ status: 503, headers: { 'retry-after': '5' }, body: { code: 'try-later' } });
});

test('describes itself as OpenAPI 3.1, every route with its refusals', async () => {
  const answer = await api.call('openApi', { method: 'GET', path: 'openapi.json' });
  const document = answer.body as { openapi: string; paths: Record<string, Record<string, { operationId: string; responses: object; security?: object[] }>> };
  expect(document.openapi).toBe('3.1.0');
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
  expect(operations.map(({ operationId }) => operationId).sort()).toEqual(Object.keys(routes).sort());
  for (const { responses } of operations) expect(Object.keys(responses)).toEqual(expect.arrayContaining(['default', expect.stringMatching(/^20[01]$/)]));
  expect(operations.filter(({ security }) => security?.length === 0).map(({ operationId }) => operationId)).toEqual(['clockReading', 'chooseByLink']);
});

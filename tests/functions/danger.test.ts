import type { CaseView } from '../../shared/contract/cases';
import type { CapturedView, MessageView } from '../../shared/contract/messages';
import { Api } from '../builders/api';
import { warningStore } from '../../functions/stores/warning-store';
import { usualWarnings } from '../../shared/domain/notice/rules';
import { amara, jo, sam } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

const ALARMING = 'My brother says he wants to die. The drain cover is missing.';
let api: Api;
let token: string;
let count: number;

beforeEach(async () => {
  api = await Api.open();
  token = await api.tokenFor(sam.id, ['Triage']);
  count = 0;
});
afterEach(() => api.close());

const receive = (body?: string, subject = 'Mill Lane') => api.office.receive(millLane({ id: `<m${(count += 1)}@example.net>`, subject: `${subject} ${count}`, ...(body !== undefined && { body }) }));
const view = async (id: string) => (await api.route('message', { id, token })).body as MessageView;
const tell = (id: string, body: object = { whom: 'Ruth Adeyemi' }, headers = {}) => api.route('recordTold', { id, token, body, headers });

test('shows what it may mean with the words as they stand, and what can be done about it', async () => {
  const id = await receive(ALARMING);
  expect(await view(id)).toMatchObject({
    actions: ['record told', 'lower danger', 'capture', 'join', 'keep from colleagues'],
    danger: {
      raised: [{ kind: 'self-harm', raises: 'Somebody may harm themselves', words: ['wants to die'] }, { kind: 'hazard', words: ['cover is missing'] }],
      said: 'Raised by its words, Thu 17 Apr 2025, 09:14.', mustBeTold: true,
    },
  });
  expect(await view(await receive())).not.toHaveProperty('danger');
});

test('says what became of word to the duty contact: on its way, delivered, not delivered, or nobody to tell', async () => {
  const store = warningStore(api.office.desk().ownWork);
  const duty = async (...people: string[]) => store.keep({ rules: { ...usualWarnings, duty: people }, timeline: [] }, await store.get());
  const lines = async (id: string) => (await view(id)).danger?.duty;
  await duty(amara.id);
  const one = await receive(ALARMING);
  expect(await lines(one)).toEqual([{ said: 'Heard is telling the duty contact.', delivered: false }]);
  await api.office.answerBells();
  expect(await lines(one)).toEqual([{ said: 'Duty contact Amara Field told by Heard, Thu 17 Apr 2025, 09:14.', delivered: true }]);
  const [later, without, nobody] = [await receive(ALARMING), await receive(ALARMING), await receive(ALARMING)];
  api.office.noticeboard.failOnce({ why: 'later' });
  api.office.noticeboard.failOnce({ why: 'no app' });
  api.office.bells.splice(2);
  await api.office.answerBells();
  expect(await lines(later)).toEqual([{ said: 'Not delivered to duty contact Amara Field yet: ring them on 03069 990143.', delivered: false }]);
  expect(await lines(without)).toEqual([{ said: expect.stringMatching(/^Not delivered to duty contact Amara Field: ring them on 03069 990143\. Heard is not installed for them/), delivered: false }]);
  await duty();
  await api.office.sweepAfter(1);
  expect(await lines(nobody)).toEqual([{ said: 'Heard has told nobody: there is no duty contact for this message. Ring somebody.', delivered: false }]);
  expect((await view(one)).danger?.mustBeTold).toBe(true);
});

test('told: now unless another moment is named, and who recorded it is said', async () => {
  const one = await receive(ALARMING);
  expect((await tell(one)).body).toMatchObject({ actions: ['lower danger', 'capture', 'join', 'keep from colleagues', 'hand over', 'file'], danger: { mustBeTold: false, told: 'Ruth Adeyemi was told, Thu 17 Apr 2025, 09:14. Recorded by Sam Okoro.' } });
  const other = await receive(ALARMING);
  expect((await tell(other, { whom: 'Duty desk', when: '2025-04-17T08:05:00+01:00' })).body).toMatchObject({ danger: { told: 'Duty desk was told, Thu 17 Apr 2025, 08:05. Recorded by Sam Okoro.' } });
});

test('its case says it too, and who was told, until somebody lowers it', async () => {
  const id = await receive(ALARMING);
  await tell(id);
  const { body } = await api.route('capture', { id, token, body: { matters: [{ kind: 'complaint', area: 'highways', inShort: 'A cover', wanted: '' }], contact: sam.id, to: 'pat.lee@example.net' } });
  const [made] = (body as CapturedView).cases;
  const dangers = async () => ((await api.route('case', { id: made?.id ?? '', token: await api.tokenFor(jo.id, ['Manager']) })).body as CaseView).story.flatMap((entry) => (entry.is === 'message' ? [entry.danger] : []));
  expect(await dangers()).toEqual([{ standing: 'told', said: 'Ruth Adeyemi was told, Thu 17 Apr 2025, 09:14. Recorded by Sam Okoro.' }]);
  await api.route('lowerDanger', { id, token, body: { because: 'A song' } });
  expect(await dangers()).toEqual([undefined]);
});

test.each<[string, 'raiseDanger' | 'recordTold' | 'lowerDanger', object, number, string]>([
  ['told in the future', 'recordTold', { whom: 'Duty desk', when: '2025-04-17T10:00:00+01:00' }, 422, 'told-in-future'],
  ['told at no moment', 'recordTold', { whom: 'Duty desk', when: 'this morning' }, 422, 'invalid'],
  ['nobody told', 'recordTold', { whom: ' ' }, 422, 'invalid'],
  ['lowered for no reason', 'lowerDanger', { because: '' }, 422, 'invalid'],
  ['raised for nothing', 'raiseDanger', { kinds: [] }, 422, 'invalid'],
  ['raised for what there is no word for', 'raiseDanger', { kinds: ['weather'] }, 422, 'invalid'],
])('refuses: %s', async (_what, route, body, status, code) => {
  const id = await receive(ALARMING);
  expect(await api.route(route, { id, token, body })).toMatchObject({ status, body: { code } });
  expect((await view(id)).danger).toMatchObject({ mustBeTold: true });
});

test.each<['recordTold' | 'lowerDanger', object]>([['recordTold', { whom: 'Duty desk' }], ['lowerDanger', { because: 'A song' }]])('%s of what nobody raised is refused', async (route, body) => {
  expect(await api.route(route, { id: await receive(), token, body })).toMatchObject({ status: 409, body: { code: 'no-danger-raised' } });
  expect(await api.route(route, { id: 'm-none', token, body })).toMatchObject({ status: 404, body: { code: 'not-found' } });
});

test('is refused a place among what is not for us, with what to do first', async () => {
  const id = await receive(ALARMING);
  expect(await api.route('fileMessage', { id, token, body: { as: 'not for us', because: 'x' } })).toMatchObject({ status: 409, body: { code: 'danger-not-told', detail: expect.stringContaining('Record who was told') } });
});

test('is captured with a person’s letter, and not with Heard’s', async () => {
  const id = await receive(ALARMING);
  const body = { matters: [{ kind: 'complaint', area: 'highways', inShort: 'Drain cover missing', wanted: '' }], contact: sam.id, to: 'pat.lee@example.net' };
  expect(await api.route('capture', { id, token, body })).toMatchObject({ status: 409, body: { code: 'danger-letter-unread' } });
  const { body: draft } = await api.route('draftAcknowledgement', { id, token, body });
  expect(await api.route('capture', { id, token, body: { ...body, letterText: `${(draft as { text: string }).text}\nI have read it.` } })).toMatchObject({ status: 201 });
  expect(await view(id)).toMatchObject({ situation: 'captured', actions: ['record told', 'lower danger', 'withdraw capture'], danger: { mustBeTold: true } });
});

test.each([
  ['captured with a person’s letter', true],
  ['captured before anybody saw what it may mean', false],
])('stands in the inbox until somebody was told, although it was %s', async (_how, alarming) => {
  const id = await receive(alarming ? ALARMING : 'The bin was not emptied.');
  const body = { matters: [{ kind: 'complaint', area: 'highways', inShort: 'As it says', wanted: '' }], contact: sam.id, to: 'pat.lee@example.net' };
  const { body: draft } = await api.route('draftAcknowledgement', { id, token, body });
  const stands = async () => ((await api.route('inbox', { token, query: { limit: '100' } })).body as { items: { id: string; danger?: string }[] }).items.find((item) => item.id === id)?.danger;
  expect(await api.route('capture', { id, token, body: { ...body, letterText: `${(draft as { text: string }).text}\nI have read it.` } })).toMatchObject({ status: 201 });
  expect(await stands()).toBe(alarming ? 'untold' : undefined);
  await api.route('raiseDanger', { id, token, body: { kinds: ['violence'] } });
  expect(await stands()).toBe('untold');
  await tell(id);
  expect(await stands()).toBeUndefined();
});

test('the same request again is done once; the same key for another is refused', async () => {
  const id = await receive(ALARMING);
  const key = { 'idempotency-key': 'k1' };
  const first = await tell(id, { whom: 'Ruth Adeyemi' }, key);
  api.office.clock.pass(5);
  const again = await tell(id, { whom: 'Ruth Adeyemi' }, key);
  expect(again.body).toEqual(first.body);
  expect(await tell(id, { whom: 'Somebody else' }, key)).toMatchObject({ status: 422, body: { code: 'key-used-for-another' } });
});

test('a second officer who raises the same changes nothing; who lowers what is lowered is told so', async () => {
  const id = await receive(ALARMING);
  const other = await api.tokenFor(amara.id, ['Manager']);
  expect((await api.route('raiseDanger', { id, token: other, body: { kinds: ['hazard'] } })).body).toMatchObject({ version: (await view(id)).version, danger: { said: expect.stringContaining('its words') } });
  expect(await api.route('lowerDanger', { id, token, body: { because: 'A song' } })).toMatchObject({ status: 200, body: { danger: { lowered: 'Lowered by Sam Okoro, Thu 17 Apr 2025, 09:14: A song' } } });
  expect(await api.route('lowerDanger', { id, token: other, body: { because: 'A song' } })).toMatchObject({ status: 409, body: { code: 'no-danger-raised' } });
  expect((await api.route('raiseDanger', { id, token: other, body: { kinds: ['violence'] } })).body).toMatchObject({ danger: { said: expect.stringContaining('Raised by Amara Field'), raised: [{ kind: 'violence', words: [] }], mustBeTold: true } });
});

/** Every row of the inbox, over all its pages. */
async function pages(limit: number) {
  const seen: { id: string; danger?: string }[][] = [];
  for (let after: string | undefined; seen.length === 0 || after; ) {
    const { body } = await api.route('inbox', { token, query: { limit: String(limit), ...(after && { after }) } });
    const page = body as { items: { id: string; danger?: string }[]; next?: string; counts: object };
    expect(page.counts).toEqual({ new: 9, held: 0, automatic: 0, handed: 0, untold: 2 });
    seen.push(page.items);
    after = page.next;
  }
  return seen;
}

test.each([1, 2, 3, 4, 50])('stands first in the inbox whatever its date, untold before told, every message once, in pages of %i', async (limit) => {
  const ids: string[] = [];
  for (const body of [undefined, ALARMING, undefined, ALARMING, ALARMING, undefined, ALARMING, undefined, ALARMING]) {
    ids.push(await receive(body));
    api.office.clock.pass(1);
  }
  await tell(ids[1]!);
  await tell(ids[4]!);
  await api.route('lowerDanger', { id: ids[8]!, token, body: { because: 'A song' } });
  const seen = await pages(limit);
  expect(seen.flat().map(({ id }) => ids.indexOf(id))).toEqual([3, 6, 1, 4, 0, 2, 5, 7, 8]);
  expect(seen.flat().map(({ danger }) => danger)).toEqual(['untold', 'untold', 'told', 'told', undefined, undefined, undefined, undefined, undefined]);
  expect(Math.max(...seen.map((page) => page.length))).toBeLessThanOrEqual(limit);
});

import type { CaseView } from '../../shared/contract/cases';
import type { CapturedView, MessageView } from '../../shared/contract/messages';
import { Life } from '../builders/life';
import { amara, jo, sam } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

let life: Life;
let id: string;
let message: string;
beforeEach(async () => {
  life = await Life.begin();
  message = (await life.receive(millLane())).id;
  id = (await life.done<CapturedView>('triage', 'capture', { id: message, body: { matters: [{ kind: 'complaint', area: 'highways', inShort: 'Pothole', wanted: '' }], contact: sam.id, to: 'pat.lee@example.net' } })).cases[0]?.id ?? '';
  await life.timer('sweep');
});
afterEach(() => life.end());

const body = { ground: 'another reason', because: 'It names people', named: [amara.id] };
const openings = async () => (await life.done<CaseView>('manager', 'case', { id })).restriction?.openings.map(({ who }) => who);

test('a case is closed, says so to whoever sees it, and is opened again by a manager only', async () => {
  const closed = await life.done<CaseView>('triage', 'restrictCase', { id, body });
  expect(closed.restriction).toMatchObject({ ground: 'another reason', named: [{ name: 'Amara Field' }, { name: 'Sam Okoro' }], openTo: [{ name: 'Amara Field' }, { name: 'Sam Okoro' }], concerning: [] });
  expect(closed.actions).toContain('restrict');
  expect(closed.actions).not.toContain('lift restriction');
  expect(await life.ask('triage', 'liftRestriction', { id, body: { because: 'No' } })).toMatchObject({ status: 403 });
  const lifted = await life.done<CaseView>('manager', 'liftRestriction', { id, body: { because: 'It names nobody' } });
  expect(lifted.restriction).toBeUndefined();
  expect(lifted.story.flatMap((entry) => (entry.is === 'event' ? [`${entry.who} ${entry.says}`] : []))).toEqual(
    expect.arrayContaining(['Sam Okoro closed this case to all but managers and those named: Amara Field, Sam Okoro', 'Jo Marsh opened this case again to all who can see its service area']),
  );
});

test.each([
  ['the case', (life: Life) => life.ask('officer', 'case', { id })],
  ['a letter as it would go', (life: Life) => life.ask('officer', 'draftCaseLetter', { id, body: { letter: 'answer', says: 'Mended', outcome: 'upheld' } })],
  ['a file of it', (life: Life) => life.ask('officer', 'caseFile', { id, query: { message } })],
])('looking at %s opens it, and that is on its record', async (_what, look) => {
  await life.done('triage', 'restrictCase', { id, body });
  expect(await look(life)).toMatchObject({ status: 200 });
  expect(await look(life)).toMatchObject({ status: 200 });
  expect(await openings()).toEqual(['Jo Marsh', 'Amara Field']);
});

test('its message opens it as well, in Outlook and by its address', async () => {
  await life.done('triage', 'restrictCase', { id, body });
  await life.done('triage', 'findMessage', { body: { internetMessageId: '<mill-lane@example.net>' } });
  await life.done('triage', 'message', { id: message });
  expect(await openings()).toEqual(['Jo Marsh', 'Sam Okoro']);
});

test('whom it turns out to be about has it no longer, finds it nowhere, and is offered nowhere', async () => {
  await life.api.route('assignCase', { id, body: { officer: amara.id }, headers: { 'if-match': `"${(await life.case(id)).version}"` }, token: await life.api.tokenFor(jo.id, ['Manager']) });
  const closed = await life.done<CaseView>('manager', 'restrictCase', { id, body: { ground: 'a colleague', because: 'It is about her', concerning: [amara.id] } });
  expect(closed.officer).toBeUndefined();
  expect(closed.officers.map(({ name }) => name)).not.toContain('Amara Field');
  expect(await life.ask('officer', 'case', { id })).toMatchObject({ status: 404 });
  expect(await life.ask('officer', 'cases')).toMatchObject({ body: { items: [], counts: { all: 0 } } });
  for (const [route, asked] of [['restrictCase', { ...body, named: [amara.id] }], ['nextStage', { received: '2025-04-17', officer: amara.id, because: 'x' }]] as const) {
    expect((await life.ask('manager', route, { id, body: asked })).status).toBeGreaterThanOrEqual(409);
  }
});

test('who is named in a message, and what speaks for closing it, is proposed with the words', async () => {
  const text = 'I want to complain about my councillor. Amara Field at the depot knows.';
  const { proposal } = await life.receive(millLane({ id: '<named@example.net>', body: text }));
  expect(proposal?.restriction).toEqual({ grounds: [{ ground: 'a councillor', words: ['complain about my councillor'] }], named: [{ person: expect.objectContaining({ name: 'Amara Field' }), words: 'Amara Field' }] });
});

test('kept from a colleague before it is captured, a message proposes that its case is about them', async () => {
  const { id: other } = await life.receive(millLane({ id: '<about@example.net>', subject: 'Another' }));
  const kept = await life.done<MessageView>('triage', 'recordConcerning', { id: other, body: { concerning: [amara.id] } });
  expect(kept).toMatchObject({ about: [{ name: 'Amara Field' }], proposal: { concerning: [amara.id] } });
  const token = await life.api.tokenFor(amara.id, ['Triage']);
  expect(await life.api.route('inbox', { token })).toMatchObject({ body: { items: [], counts: { new: 0 } } });
  expect(await life.api.route('message', { id: other, token })).toMatchObject({ status: 404 });
});

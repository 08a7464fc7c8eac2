import type { CaseView } from '../../shared/contract/cases';
import type { LetterDraftView } from '../../shared/contract/letters';
import type { RouteName } from '../../shared/contract/routes';
import { forget } from '../../functions/composition';
import { peopleStore } from '../../functions/stores/people-store';
import { Life, waiting } from '../builders/life';
import { jo, sam } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

let life: Life;
let id: string;
beforeEach(async () => {
  life = await Life.begin();
  life.at('Mon 2 June 2025');
  id = await newCase('first');
});
afterEach(() => life.end());

async function newCase(name: string): Promise<string> {
  const message = await life.receive(millLane({ id: `<${name}@example.net>` }));
  return (await life.capture(message.id)).cases[0]?.id ?? '';
}

async function areaCounts(profile: string): Promise<void> {
  const people = peopleStore(life.office.desk().ownWork);
  const settings = await people.settings();
  if (settings) await people.keepSettings({ ...settings, areas: settings.areas.map((area) => ({ ...area, profile })) });
  forget('settings', 'marlshire');
}

const holdingReply = { workingDays: 10, because: 'We wait for the contractor’s report.' };
const answer = { says: 'We have mended it.', outcome: 'upheld' };
const pause = { category: waiting, because: 'We asked where.', reviewOn: '2025-06-09' };
const bodies: Partial<Record<RouteName, object>> = {
  pauseCase: pause, resumeCase: {}, moveReceipt: { received: '2025-05-30', because: 'A colleague had it.' }, correctKind: { kind: 'comment', because: 'A suggestion.' }, agreeDate: { by: '2025-07-01', because: 'By telephone.' },
  draftCaseLetter: { ...answer, letter: 'answer' }, acknowledgeAnew: {}, holdingReply, answerCase: answer, nextStage: { received: '2025-06-02', officer: sam.id, because: 'Sand.' }, mergeCase: { with: 'HC-AAAAAAA-A', because: 'One matter.' }, partCase: { because: 'Two matters.' },
};
const routesOfACase = Object.entries(bodies) as [RouteName, object][];

test.each(routesOfACase)('%s: a case that the caller may not see is not there', async (route, body) => {
  const token = await life.api.tokenFor(jo.id, ['Officer']);
  expect(await life.api.route(route, { id, body, token })).toMatchObject({ status: 404, body: { code: 'not-found' } });
  expect(await life.ask('manager', route, { id: 'HC-2222222-2', body })).toMatchObject({ status: 404 });
});

test.each(routesOfACase)('%s: an empty body or another shape is refused by name', async (route) => {
  expect(await life.ask('manager', route, { id, body: route === 'resumeCase' ? { on: 'today' } : { because: 7 } })).toMatchObject({ status: 422, body: { code: 'invalid', errors: expect.any(Array) } });
});

describe('pauses', () => {
  test('are off unless the council allows them', async () => {
    expect((await life.case(id)).actions).not.toContain('pause');
    expect(await life.ask('officer', 'pauseCase', { id, body: pause })).toMatchObject({ status: 409, body: { code: 'pauses-not-allowed' } });
  });

  test('are offered once a manager has named what for, and for nothing else', async () => {
    await life.settings({ pauseCategories: [waiting] });
    expect(await life.case(id)).toMatchObject({ actions: expect.arrayContaining(['pause']), pauseCategories: [waiting] });
    expect(await life.ask('officer', 'pauseCase', { id, body: { ...pause, category: 'holidays' } })).toMatchObject({ status: 422, body: { code: 'no-such-pause-category' } });
    expect(await life.ask('officer', 'pauseCase', { id, body: { ...pause, reviewOn: '2025-06-01' } })).toMatchObject({ status: 422, body: { code: 'review-date-past' } });
    expect(await life.done<CaseView>('officer', 'pauseCase', { id, body: pause })).toMatchObject({ pause: { category: waiting, reviewOn: '2025-06-09' }, actions: expect.arrayContaining(['resume']) });
  });

  test('asked for twice with one Idempotency-Key are one, and answer alike', async () => {
    await life.settings({ pauseCategories: [waiting] });
    const asked = { id, body: pause, headers: { 'idempotency-key': 'one intent' } };
    const first = await life.ask('officer', 'pauseCase', asked);
    expect(await life.ask('officer', 'pauseCase', asked)).toEqual(first);
    expect(await life.ask('officer', 'pauseCase', { ...asked, body: { ...pause, because: 'Something else.' } })).toMatchObject({ status: 422, body: { code: 'key-used-for-another' } });
    expect(await life.ask('officer', 'pauseCase', { id, body: pause })).toMatchObject({ status: 409, body: { code: 'already-paused' } });
  });

  test('are on the worklist by themselves, and due on no day', async () => {
    await life.settings({ pauseCategories: [waiting] });
    await life.done('officer', 'pauseCase', { id, body: pause });
    life.at('Mon 28 July 2025');
    expect(await life.done('manager', 'cases')).toMatchObject({ counts: { all: 1, overdue: 0, paused: 1 } });
    expect(await life.done('manager', 'cases', { query: { standing: 'paused' } })).toMatchObject({ items: [{ id, answer: { standing: 'paused', said: expect.stringMatching(/^Look again \w{3} \d/) } }] });
    expect(await life.done('manager', 'cases', { query: { standing: 'overdue' } })).toMatchObject({ items: [] });
  });
});

describe('statutory profiles', () => {
  test('are never paused, and take an agreed date in place of a holding reply', async () => {
    await life.settings({ pauseCategories: [waiting] });
    await areaCounts('adults');
    const care = await newCase('care');
    expect((await life.case(care)).reading).toMatchObject({ profile: { id: 'adults', checked: false }, acknowledge: { by: '2025-06-05' }, answer: { by: '2025-12-01' } });
    expect((await life.case(care)).actions).not.toContain('pause');
    expect(await life.ask('officer', 'pauseCase', { id: care, body: pause })).toMatchObject({ status: 409, body: { code: 'pauses-not-allowed' } });
    expect(await life.ask('officer', 'holdingReply', { id: care, body: holdingReply })).toMatchObject({ status: 409, body: { code: 'agree-a-date-instead' } });
    expect(await life.ask('officer', 'agreeDate', { id: care, body: { by: '2025-07-05', because: 'By telephone.' } })).toMatchObject({ status: 422, body: { code: 'agreed-date-not-worked' } });
    expect(await life.ask('officer', 'agreeDate', { id: care, body: { by: '2025-05-30', because: 'By telephone.' } })).toMatchObject({ status: 422, body: { code: 'agreed-date-past' } });
    await life.done('officer', 'agreeDate', { id: care, body: { by: '2025-07-01', because: 'By telephone.' } });
    expect((await life.case(care)).story).toContainEqual(expect.objectContaining({ is: 'event', because: 'By telephone.' }));
    expect(await life.ask('officer', 'agreeDate', { id, body: { by: '2025-07-01', because: 'By telephone.' } })).toMatchObject({ status: 409, body: { code: 'answer-not-as-agreed' } });
  });

  test('have one stage, and say so when another is asked for', async () => {
    await areaCounts('adults');
    const care = await newCase('care');
    await life.done('officer', 'answerCase', { id: care, body: answer });
    await life.timer('sweep');
    expect((await life.case(care)).actions).not.toContain('next stage');
    expect(await life.ask('officer', 'nextStage', { id: care, body: bodies.nextStage })).toMatchObject({ status: 409, body: { code: 'no-next-stage' } });
  });
});

describe('letters of a case', () => {
  test('are drafted without changing anything, and go as they were drafted', async () => {
    const before = (await life.case(id)).version;
    const draft = await life.done<LetterDraftView>('officer', 'draftCaseLetter', { id, body: { ...holdingReply, letter: 'holding reply' } });
    expect(draft).toMatchObject({ kept: true, to: { address: 'pat.lee@example.net' }, references: [id] });
    expect((await life.case(id)).version).toBe(before);
    expect(await life.ask('officer', 'holdingReply', { id, body: holdingReply })).toMatchObject({ status: 201 });
    await life.timer('sweep');
    expect(life.office.letterbox.sent.at(-1)).toMatchObject({ text: draft.text, subject: draft.subject, to: ['pat.lee@example.net'], cc: [], bcc: [] });
  });

  test.each([
    ['holdingReply', { ...holdingReply, letterText: 'It takes longer.' }, ['reference', 'reason', 'answer date', 'contact name', 'telephone number']],
    ['answerCase', { ...answer, letterText: 'It is mended.' }, ['reference', 'contact name', 'telephone number', 'what next']],
  ] as const)('%s names each promise that is lacking, in words that fit any letter, and nothing goes', async (route, body, at) => {
    const refused = await life.ask('officer', route, { id, body });
    expect(refused).toMatchObject({ status: 422, body: { code: 'letter-lacks', title: 'The letter lacks something it must have' } });
    const lacking = (refused.body as { errors: { at: string; says: string }[] }).errors.filter(({ says }) => says !== 'In the letter');
    expect(lacking.map((error) => error.at)).toEqual(at);
    await life.timer('sweep');
    expect(life.office.letterbox.drafts).toHaveLength(1);
  });

  test('take longer than the Code allows only with a manager’s good reason', async () => {
    await life.settings({ usualProfile: 'lgsco' });
    const other = await newCase('code');
    const long = { ...holdingReply, workingDays: 15 };
    expect((await life.case(other)).extension).toEqual({ upTo: 10, beyond: 'with a manager’s reason' });
    expect(await life.ask('manager', 'holdingReply', { id: other, body: long })).toMatchObject({ status: 422, body: { code: 'extension-too-long' } });
    expect(await life.ask('officer', 'holdingReply', { id: other, body: { ...long, goodReason: 'It is hard.' } })).toMatchObject({ status: 403, body: { code: 'manager-needed' } });
    expect(await life.ask('manager', 'holdingReply', { id: other, body: { ...long, goodReason: 'The contractor is in administration.' } })).toMatchObject({ status: 201 });
    await life.timer('sweep');
    expect(life.office.letterbox.sent.at(-1)?.text).toContain('Local Government and Social Care Ombudsman');
  });

  test('asked for twice with one Idempotency-Key are one letter', async () => {
    const asked = { id, body: answer, headers: { 'idempotency-key': 'one intent' } };
    expect(await life.ask('officer', 'answerCase', asked)).toMatchObject({ status: 201 });
    expect(await life.ask('officer', 'answerCase', asked)).toMatchObject({ status: 201 });
    await life.timer('sweep');
    expect(await life.ask('officer', 'answerCase', asked)).toMatchObject({ status: 201, body: { situation: 'answered' } });
    expect(life.office.letterbox.drafts).toHaveLength(2);
  });
});

describe('two cases of one matter', () => {
  const merge = (body: object, headers?: Record<string, string>) => life.ask('manager', 'mergeCase', { id, body: { because: 'One matter.', ...body }, ...(headers && { headers }) });

  test('answer to both references: the one that stays, and the other that says where it is', async () => {
    life.at('Thu 5 June 2025');
    const second = await newCase('second');
    expect(await merge({ with: second.toLowerCase().replaceAll('-', ' ') })).toMatchObject({ status: 200, body: { id, absorbed: [second], reading: { received: '2025-06-02' } } });
    expect(await life.case(second)).toMatchObject({ id: second, situation: 'joined', with: id, situationSaid: expect.stringContaining(id), actions: ['part'] });
    expect((await life.case(id)).story.filter((entry) => entry.is === 'letter')).toHaveLength(2);
    expect(await life.done('manager', 'cases')).toMatchObject({ items: [{ id }], counts: { all: 1 } });
    expect(await life.ask('manager', 'partCase', { id: second, body: { because: 'Two matters.' } })).toMatchObject({ status: 200, body: { id: second, situation: 'open' } });
    expect(await life.ask('manager', 'partCase', { id: second, body: { because: 'Two matters.' } })).toMatchObject({ status: 409, body: { code: 'case-not-joined' } });
    expect(await life.done('manager', 'cases')).toMatchObject({ counts: { all: 2 } });
  });

  test('are put together once for one Idempotency-Key', async () => {
    const second = await newCase('second');
    const first = await merge({ with: second }, { 'idempotency-key': 'one intent' });
    expect(first.status).toBe(200);
    expect(await merge({ with: second }, { 'idempotency-key': 'one intent' })).toEqual(first);
    expect(await merge({ with: second, because: 'Another.' }, { 'idempotency-key': 'one intent' })).toMatchObject({ status: 422, body: { code: 'key-used-for-another' } });
  });

  test.each([
    ['a reference that is none', 'HC-1234567-8', 'no-such-case'],
    ['the council’s own words', 'the other one', 'no-such-case'],
  ])('are refused for %s', async (_what, reference, code) => {
    expect(await merge({ with: reference })).toMatchObject({ status: 422, body: { code } });
  });

  test('are refused for one and the same', async () => {
    expect(await merge({ with: id })).toMatchObject({ status: 422, body: { code: 'merge-with-itself' } });
  });
});

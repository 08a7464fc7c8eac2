import { readFileSync } from 'node:fs';
import type { ClockReadingBody, ReadingView } from '../../shared/contract/clock';
import { Api, otherCouncil } from '../builders/api';
import { Life } from '../builders/life';
import { day, plainDay, plainMoment } from '../builders/moments';
import { outsideCase, withOutsideCases } from '../builders/outside-cases';

let api: Api;
beforeAll(async () => {
  api = await Api.open();
});
afterAll(() => api.close());

const ask = (body: unknown, headers?: Record<string, string>) => api.route('clockReading', { body, ...(headers && { headers }) });
const read = async (body: object): Promise<ReadingView> => {
  const { status, all, body: view } = await ask(body);
  if (status !== 200) throw new Error(all);
  return view as ReadingView;
};

interface Counted {
  id: string;
  convention: 'A' | 'B' | 'B17';
  received: string;
  closures: string[];
}
const asked = ({ convention, received, closures }: Counted) => ({ received, closures, convention: convention === 'A' ? 'A' : 'B', ...(convention === 'B17' && { cutOff: '17:00' }) });

withOutsideCases('clock/clock.json', 'every dated outside case reads the same to anybody', async () => {
  const { clock } = JSON.parse(readFileSync(outsideCase('clock/clock.json'), 'utf8')) as { clock: (Counted & Record<'effective' | 'day1' | 'ack_due' | 'answer_due' | 'ack_due_utc' | 'answer_due_utc', string>)[] };
  const read = await Promise.all(
    clock.map(async (each) => {
      const { countedFrom, firstDay, acknowledge, answer } = (await ask(asked(each))).body as ReadingView;
      const seconds = (until: string | undefined): string | undefined => until?.replace('.999Z', 'Z');
      return { id: each.id, effective: countedFrom, day1: firstDay, ack_due: acknowledge.by, answer_due: answer.by, ack_due_utc: seconds(acknowledge.until), answer_due_utc: seconds(answer.until) };
    }),
  );
  expect(clock.length).toBeGreaterThan(0);
  expect(read).toEqual(clock.map(({ id, effective, day1, ack_due, answer_due, ack_due_utc, answer_due_utc }) => ({ id, effective, day1, ack_due, answer_due, ack_due_utc, answer_due_utc })));
});

test.each<[string, Partial<ClockReadingBody>, string, string, string]>([
  ['a day between two holidays', {}, 'Wed 16 Apr 2025 16:02', 'Wed 23 Apr 2025', 'Mon 19 May 2025'],
  ['a Saturday counted as a day', { convention: 'A' }, 'Sat 13 Sept 2025 11:00', 'Wed 17 Sept 2025', 'Fri 10 Oct 2025'],
  ['a Saturday counted as Monday', { convention: 'B' }, 'Sat 13 Sept 2025 11:00', 'Thu 18 Sept 2025', 'Mon 13 Oct 2025'],
  ['exactly at the cut-off', { convention: 'B', cutOff: '17:00' }, 'Fri 12 Sept 2025 17:00', 'Wed 17 Sept 2025', 'Fri 10 Oct 2025'],
  ['a second after the cut-off', { convention: 'B', cutOff: '17:00' }, 'Fri 12 Sept 2025 17:00:01', 'Thu 18 Sept 2025', 'Mon 13 Oct 2025'],
  ['after midnight in London, before it in UTC', {}, 'Tue 1 July 2025 00:30', 'Fri 4 July 2025', 'Tue 29 July 2025'],
  ['three days on which the council is closed', { closures: [day('2026-12-29'), day('2026-12-30'), day('2026-12-31')] }, 'Thu 24 Dec 2026 10:00', 'Wed 6 Jan 2027', 'Fri 29 Jan 2027'],
  ['Scotland, where the second of January is none', { nation: 'Scotland' }, 'Wed 31 Dec 2025 12:00', 'Wed 7 Jan 2026', 'Fri 30 Jan 2026'],
  ['Northern Ireland, where the seventeenth of March is none', { nation: 'Northern Ireland' }, 'Mon 16 Mar 2026 12:00', 'Fri 20 Mar 2026', 'Thu 16 Apr 2026'],
  ['closure days, which do not lengthen a statutory time', { profile: 'children', convention: 'B', cutOff: '17:00', closures: [day('2026-12-29'), day('2026-12-30')] }, 'Thu 24 Dec 2026 18:00', 'Thu 31 Dec 2026', 'Tue 12 Jan 2027'],
  ['the second stage of the Code', { profile: 'lgsco', stage: 2, acknowledged: day('2026-05-27') }, 'Fri 22 May 2026 12:00', 'Mon 1 June 2026', 'Wed 24 June 2026'],
])('counts %s', async (_what, body, received, acknowledgeBy, answerBy) => {
  const { acknowledge, answer } = await read({ ...body, received: plainMoment(received) });
  expect([acknowledge.by, answer.by]).toEqual([plainDay(acknowledgeBy), plainDay(answerBy)]);
});

test('needs no sign-in, and a day is enough', async () => {
  const answer = await ask({ received: '2025-04-16' });
  expect(answer).toMatchObject({ status: 200, body: { received: '2025-04-16', receivedSaid: 'Wed 16 Apr 2025', answer: { by: '2025-05-19', working: expect.stringContaining('Good Friday') } } });
});

const received = '2025-06-02';
const own = { id: 'ten', name: 'Ten', source: 'A decision of Cabinet', stages: [{ acknowledge: { workingDays: 1, from: 'receipt' }, answer: { workingDays: 10, from: 'receipt' } }] };

test.each<[string, unknown, number, string, string]>([
  ['nothing received', {}, 422, 'invalid', 'received'],
  ['a day that does not exist', { received: '2025-06-31' }, 422, 'invalid', 'received'],
  ['a leap day of another year', { received: '2025-02-29' }, 422, 'invalid', 'received'],
  ['a moment that names no offset', { received: '2025-06-02T10:00:00' }, 422, 'invalid', 'received'],
  ['words for a day', { received: 'last Monday' }, 422, 'invalid', 'received'],
  ['a profile that nobody has', { received, profile: 'essex' }, 422, 'invalid', 'profile'],
  ['a profile without a stage', { received, profile: { ...own, stages: [] } }, 422, 'invalid', 'profile'],
  ['a stage that the profile lacks', { received, profile: 'adults', stage: 2 }, 422, 'invalid', 'stage'],
  ['a third stage of Kent’s', { received, stage: 3 }, 422, 'invalid', 'stage'],
  ['a fourth stage', { received, stage: 4 }, 422, 'invalid', 'stage'],
  ['a cut-off under convention A', { received, convention: 'A', cutOff: '17:00' }, 422, 'invalid', 'cutOff'],
  ['a cut-off where A is usual', { received, cutOff: '17:00' }, 422, 'invalid', 'cutOff'],
  ['a cut-off that no clock shows', { received, convention: 'B', cutOff: '24:00' }, 422, 'invalid', 'cutOff'],
  ['a convention that nobody named', { received, convention: 'C' }, 422, 'invalid', 'convention'],
  ['a nation without a calendar', { received, nation: 'Cornwall' }, 422, 'invalid', 'nation'],
  ['a council that is not served', { received, council: 'westshire' }, 422, 'invalid', 'council'],
  ['a pause that ends before it begins', { received, pauses: [{ from: '2025-06-11', until: '2025-06-12' }, { from: '2025-06-16', until: '2025-06-13' }] }, 422, 'invalid', 'pauses.1.until'],
  ['more pauses than anybody makes', { received, pauses: Array.from({ length: 51 }, () => ({ from: received })) }, 422, 'invalid', 'pauses'],
  ['more holding replies than anybody writes', { received, holdingReplies: Array.from({ length: 51 }, () => ({ sent: received, workingDays: 1 })) }, 422, 'invalid', 'holdingReplies'],
  ['more closure days than a council has', { received, closures: Array.from({ length: 201 }, () => received) }, 422, 'invalid', 'closures'],
  ['more promises than anybody makes', { received, promised: Array.from({ length: 51 }, () => ({ by: received, told: received })) }, 422, 'invalid', 'promised'],
  ['an extension that shortens', { received, holdingReplies: [{ sent: '2025-06-25', workingDays: -10 }] }, 422, 'invalid', 'holdingReplies.0.workingDays'],
  ['an agreed day that does not exist', { received, profile: 'adults', agreedBy: '2025-09-31' }, 422, 'invalid', 'agreedBy'],
  ['a now without an offset', { received, now: '2025-06-20' }, 422, 'invalid', 'now'],
  ['broken JSON', '{"received":', 400, 'broken-json', ''],
  ['no object', '[]', 422, 'invalid', ''],
  ['more than anybody needs to say', { received, profile: 'x'.repeat(300_000) }, 413, 'too-large', ''],
])('refuses %s, naming the field', async (_what, body, status, code, at) => {
  const answer = await ask(body);
  expect(answer).toMatchObject({ status, headers: { 'content-type': 'application/problem+json' }, body: { code } });
  const errors = (answer.body as { errors?: { at: string; says: string }[] }).errors ?? [];
  if (at !== '') expect(errors.some((error) => error.at === at || error.at.startsWith(`${at}.`))).toBe(true);
  expect(errors.every(({ says }) => says !== '')).toBe(true);
});

test('refuses what is not JSON by its type', async () => {
  expect(await ask({ received }, { 'content-type': 'text/plain' })).toMatchObject({ status: 415, body: { code: 'not-json' } });
});

test('counts by a profile that is written out, without keeping it', async () => {
  expect(await read({ received, profile: own })).toMatchObject({
    acknowledge: { by: '2025-06-03' }, answer: { by: '2025-06-16' }, profile: { id: 'ten', name: 'Ten', checked: false }, notes: [expect.stringContaining('Nobody has checked')],
  });
  expect(await ask({ received, profile: 'ten' })).toMatchObject({ status: 422 });
});

test('reads at the moment that is asked for, and otherwise now', async () => {
  const standings = async (now?: string) => {
    const { today, acknowledge, answer } = await read({ received, ...(now !== undefined && { now }) });
    return { today, acknowledge: acknowledge.standing, answer: answer.standing };
  };
  expect(await standings('2025-06-05T23:59:59+01:00')).toEqual({ today: '2025-06-05', acknowledge: 'due today', answer: 'in time' });
  expect(await standings('2025-06-06T00:00:00+01:00')).toEqual({ today: '2025-06-06', acknowledge: 'overdue', answer: 'in time' });
  api.office.clock.set('2025-07-01T12:00:00+01:00');
  expect(await standings()).toEqual({ today: '2025-07-01', acknowledge: 'overdue', answer: 'overdue' });
});

test('reads pauses, holding replies, promises and the answer in any order', async () => {
  const pauses = [{ from: '2025-06-18', until: '2025-06-20' }, { from: '2025-06-11', until: '2025-06-13' }];
  const holdingReplies = [{ sent: '2025-06-25', workingDays: 10 }, { sent: '2025-06-24', workingDays: 5, bounced: true }];
  const facts = { received, pauses, holdingReplies, acknowledged: '2025-06-04', answered: '2025-07-18T23:59:59+01:00', now: '2025-08-01T12:00:00Z' };
  const reading = await read(facts);
  expect(reading).toMatchObject({ acknowledge: { standing: 'met' }, answer: { by: '2025-07-18', standing: 'met' }, original: '2025-07-04', answeredAs: 'explained and kept' });
  expect(await read({ ...facts, pauses: [...pauses].reverse(), holdingReplies: [...holdingReplies].reverse() })).toEqual(reading);
  expect(await read({ received, promised: [{ by: '2025-07-07', told: '2025-06-03' }], now: '2025-06-20T12:00:00Z' })).toMatchObject({ answer: { by: '2025-07-07' }, promised: '2025-07-07' });
});

test('says so where the calendar does not reach, and guesses nothing', async () => {
  const far = await read({ received: '2040-01-02' });
  expect(far.answer).toMatchObject({ standing: 'not known', said: 'Not known' });
  expect(far.answer.by).toBeUndefined();
  expect(far.notes.join(' ')).toContain('does not guess beyond it');
});

test('counts by the rules of the council that is named, and of the first where none is', async () => {
  const life = await Life.begin();
  try {
    await life.settings({ convention: 'B', cutOff: '17:00', closures: [{ date: '2025-06-03', name: 'Training' }] });
    const by = async (more: object) => ((await life.api.route('clockReading', { body: { received: '2025-06-02T17:30:00+01:00', ...more } })).body as ReadingView).acknowledge.by;
    expect(await by({})).toBe('2025-06-09');
    expect(await by({ council: otherCouncil.key })).toBe('2025-06-05');
    expect(await by({ convention: 'A', closures: [] })).toBe('2025-06-05');
    expect(await by({ cutOff: '18:00', closures: [{ date: '2025-06-04', name: 'Training' }] })).toBe('2025-06-06');
    expect(await by({ nation: 'Scotland' })).toBe('2025-06-09');
  } finally {
    life.end();
  }
});

test.each([
  ['from its receipt at the first stage', { received: '2025-04-16', now: '2025-07-09T12:00:00Z' }, { by: '2025-07-09', passed: false }],
  ['the day after', { received: '2025-04-16', now: '2025-07-10T12:00:00Z' }, { by: '2025-07-09', passed: true }],
  ['from the first receipt at a later stage', { received: '2025-06-20', stage: 2, firstReceived: '2025-04-16', now: '2025-07-10T12:00:00Z' }, { by: '2025-07-09', passed: true }],
  ['until the answer, however long ago that is', { received: '2025-04-16', answered: '2025-07-09', now: '2025-12-01T12:00:00Z' }, { by: '2025-07-09', passed: false }],
])('twelve weeks count %s', async (_when, facts, expected) => {
  expect(await read(facts)).toMatchObject({ twelveWeeks: expected });
});

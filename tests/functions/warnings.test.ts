import { warningStore } from '../../functions/stores/warning-store';
import { noticeStore } from '../../functions/stores/notice-store';
import { peopleStore } from '../../functions/stores/people-store';
import { usualWarnings, type WarningRules } from '../../shared/domain/notice/rules';
import { plainMoment } from '../builders/moments';
import { Life } from '../builders/life';
import { amara, jo, sam } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

let life: Life;
beforeEach(async () => {
  life = await Life.begin();
});
afterEach(() => life.end());

const seen = () => life.office.noticeboard.seen;
const said = () => seen().map(({ to, headline }) => [to, headline]);

/** Whom the council warns, and when; put there as a manager would have left it. */
async function rules(change: Partial<WarningRules>): Promise<void> {
  const store = warningStore(life.office.desk().ownWork);
  await store.keep({ rules: { ...usualWarnings, ...change }, timeline: [] }, await store.get());
}

let count = 0;
/** Receives a message now. */
const receive = async (): Promise<string> => (await life.receive(millLane({ id: `<w${(count += 1)}@example.net>` }))).id;

/** An acknowledged case, received on that day, that an officer has. Its answer is due 20 working days later. */
async function caseFor(officer: string | undefined, received: string, concerning: string[] = []): Promise<string> {
  life.at(received);
  const message = await receive();
  const captured = await life.done<{ cases: { id: string }[] }>('triage', 'capture', {
    id: message, body: { matters: [{ kind: 'complaint', area: 'highways', inShort: 'Pothole', wanted: '', concerning }], contact: sam.id, to: 'pat.lee@example.net' },
  });
  await life.timer('sweep');
  const id = captured.cases[0]?.id ?? '';
  if (officer === undefined) return id;
  const kept = await life.office.desk().ownWork.get('case', id);
  await life.done('triage', 'assignCase', { id, body: { officer }, headers: { 'if-match': `"${kept?.version}"` } });
  return id;
}

/** The timer rings at that moment, and what it owes is sent. */
async function warn(when: string): Promise<void> {
  life.at(when);
  await life.timer('warn');
  await life.timer('sweep');
}

// Received on Mon 7 April 2025 and counted over Easter and Early May, the answer is due on Thu 8 May; of Wed 9 April, on Mon 12 May.
const dueThu8May = 'Mon 7 Apr 2025';
const dueMon12May = 'Wed 9 Apr 2025';

test('on a working day at nine each officer gets one notice of all that is theirs, however often the timer rings', async () => {
  await caseFor(amara.id, dueThu8May);
  await caseFor(amara.id, dueThu8May);
  await caseFor(amara.id, dueMon12May);
  await caseFor(sam.id, dueMon12May);
  for (const when of ['08:50', '09:00', '09:10', '11:00', '16:20']) await warn(`Wed 7 May 2025 ${when}`);
  expect(seen()).toEqual([
    expect.objectContaining({ to: amara.id, headline: 'Yours: 3 due by Mon 12 May', preview: 'Yours: 2 answers on Thu 8 May, 1 answer on Mon 12 May.', opens: `cases?officer=${amara.id}` }),
    expect.objectContaining({ to: sam.id, headline: 'Yours: 1 due by Mon 12 May' }),
  ]);
});

test.each(['Wed 7 May 2025 03:00', 'Wed 7 May 2025 00:00', 'Wed 7 May 2025 16:30', 'Sun 4 May 2025 10:00', 'Sat 3 May 2025 10:00', 'Mon 5 May 2025 10:00'])('at %s, at night or on a day that is not worked, nobody is warned', async (when) => {
  await caseFor(amara.id, dueThu8May);
  await warn(when);
  expect(seen()).toEqual([]);
});

test('a day missed is made good in the next working hour, with what is overdue by then', async () => {
  await caseFor(amara.id, dueThu8May);
  await warn('Thu 8 May 2025 17:00');
  await warn('Fri 9 May 2025 03:00');
  await warn('Fri 9 May 2025 09:00');
  expect(said()).toEqual([[amara.id, 'Yours: 1 overdue']]);
});

test('a morning missed is made good the same day', async () => {
  await caseFor(amara.id, dueThu8May);
  await warn('Thu 8 May 2025 13:10');
  expect(said()).toEqual([[amara.id, 'Yours: 1 due today']]);
});

test('who has nothing due is left alone; another day is another notice', async () => {
  await caseFor(amara.id, dueThu8May);
  await warn('Thu 1 May 2025 09:00');
  expect(seen()).toEqual([]);
  await warn('Fri 2 May 2025 09:00');
  await warn('Tue 6 May 2025 09:00');
  expect(said()).toEqual([[amara.id, 'Yours: 1 due by Thu 8 May'], [amara.id, 'Yours: 1 due by Thu 8 May']]);
});

test('an answered case is warned of no more, and a paused one owes nothing on any day', async () => {
  await life.settings({ pauseCategories: ['Waiting'] });
  const [answered, paused] = [await caseFor(amara.id, dueThu8May), await caseFor(amara.id, dueThu8May)];
  life.at('Fri 2 May 2025');
  await life.done('manager', 'answerCase', { id: answered, body: { says: 'We have mended it.', outcome: 'upheld' } });
  await life.done('manager', 'pauseCase', { id: paused, body: { category: 'Waiting', because: 'We asked.', reviewOn: '2025-05-08' } });
  await life.timer('sweep');
  await warn('Wed 7 May 2025 09:00');
  expect(seen()).toEqual([]);
});

test('mail that nobody has placed, and cases that nobody has, go to whom the council names', async () => {
  await rules({ unplaced: [sam.id], everything: [jo.id] });
  await caseFor(undefined, dueThu8May);
  life.at('Thu 1 May 2025 10:00');
  await receive();
  await warn('Thu 8 May 2025 09:00');
  expect(seen()).toEqual([
    expect.objectContaining({ to: sam.id, opens: 'inbox', preview: 'Nobody’s: 1 acknowledgement overdue, 1 answer today.' }),
    expect.objectContaining({ to: jo.id, opens: 'cases?standing=due+today', preview: 'In all: 1 answer today.' }),
  ]);
});

test('mail that nobody has placed is owed by the days that count now, not by those that counted when it came', async () => {
  await rules({ unplaced: [sam.id] });
  life.at('Thu 1 May 2025 10:00');
  await receive();
  expect((await life.settings({ closures: [{ date: '2025-05-07', name: 'The council is closed' }] })).status).toBe(200);
  await warn('Thu 8 May 2025 09:00');
  expect(seen()).toEqual([expect.objectContaining({ to: sam.id, preview: 'Nobody’s: 1 acknowledgement today.' })]);
});

test('a case is never counted for somebody it is about', async () => {
  await rules({ unplaced: [jo.id], everything: [jo.id, amara.id] });
  await caseFor(undefined, dueThu8May, [jo.id]);
  await caseFor(amara.id, dueThu8May, [jo.id]);
  await warn('Thu 8 May 2025 09:00');
  expect(said()).toEqual([[amara.id, 'Yours: 1 due today']]);
  expect(seen()[0]?.preview).toBe('Yours: 1 due today. In all: 2 due today.');
});

test('somebody whom Heard does not know any more is not warned', async () => {
  await rules({ everything: ['00000000-0000-4000-8000-0000000000ff'] });
  await caseFor(amara.id, dueThu8May);
  await warn('Thu 8 May 2025 09:00');
  expect(said()).toEqual([[amara.id, 'Yours: 1 due today']]);
});

test('the council’s own hours and days are kept', async () => {
  await rules({ hours: { from: '10:00', to: '11:00' }, workingDaysBefore: 0 });
  await caseFor(amara.id, dueThu8May);
  for (const when of ['Wed 7 May 2025 10:30', 'Thu 8 May 2025 09:30', 'Thu 8 May 2025 11:00']) await warn(when);
  expect(seen()).toEqual([]);
  await warn('Thu 8 May 2025 10:00');
  expect(said()).toEqual([[amara.id, 'Yours: 1 due today']]);
});

test('what Teams could not take by the end of the hours is not sent at night, and stands in Settings', async () => {
  await caseFor(amara.id, dueThu8May);
  life.office.noticeboard.failOnce({ why: 'later', afterSeconds: 3600 });
  await warn('Thu 8 May 2025 16:20');
  life.at('Thu 8 May 2025 20:00');
  await life.timer('sweep');
  expect(seen()).toEqual([]);
  const view = await life.done<{ undelivered: unknown[] }>('manager', 'warningSettings');
  expect(view.undelivered).toEqual([{ to: { id: amara.id, name: 'Amara Field', telephone: amara.telephone }, about: 'warnings', said: 'Thu 8 May 2025, 16:20: Teams could not be reached in time.' }]);
  await warn('Fri 9 May 2025 09:00');
  expect(said()).toEqual([[amara.id, 'Yours: 1 overdue']]);
});

test('holds no name and no matter: counts and dates, and in the timeline ids', async () => {
  await caseFor(amara.id, dueThu8May);
  await warn('Thu 8 May 2025 09:00');
  const kept = await noticeStore(life.office.desk().ownWork).get(`warnings-2025-05-08-${amara.id}`);
  expect(kept?.state).toMatchObject({ situation: { is: 'sent', at: plainMoment('Thu 8 May 2025 09:00') }, word: { notAfter: plainMoment('Thu 8 May 2025 16:30') } });
  expect(JSON.stringify([kept, seen()])).not.toMatch(/HC-|Pothole|Pat|Amara|Mill/);
});

test('another council’s people and cases are its own', async () => {
  const elsewhere = peopleStore(life.office.documents.for('northmere', { of: 'everything' }));
  await elsewhere.keepPerson(amara);
  await caseFor(amara.id, dueThu8May);
  await warn('Thu 8 May 2025 09:00');
  expect(seen()).toHaveLength(1);
});

test('nobody is warned of an acknowledgement that cannot be sent', async () => {
  life.at('Mon 7 Apr 2025');
  const message = await receive();
  const { cases: [made] } = await life.done<{ cases: { id: string }[] }>('triage', 'capture', { id: message, body: { matters: [{ kind: 'complaint', area: 'highways', inShort: 'Pothole', wanted: '' }], contact: sam.id, cannot: { why: 'anonymous', because: 'No name' } } });
  const kept = await life.office.desk().ownWork.get('case', made?.id ?? '');
  await life.done('triage', 'assignCase', { id: made?.id ?? '', body: { officer: amara.id }, headers: { 'if-match': `"${kept?.version}"` } });
  await warn('Tue 15 Apr 2025 09:00');
  expect(said()).toEqual([]);
});

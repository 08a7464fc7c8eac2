import type { DigestEvent } from '../../../shared/domain/digest/content';
import type { Frequency } from '../../../shared/domain/digest/vocabulary';
import { isQuiet } from '../../../shared/domain/digest/content';
import { frequencies } from '../../../shared/domain/digest/vocabulary';
import { digestDay, isDigestDue, usualDigestRules } from '../../../shared/domain/digest/rules';
import { afterRun, contentFor, emptyLedger, toldUpTo, type DigestLedger, type DigestRun, type FoundEvent } from '../../../shared/domain/digest/run';
import { daysLater, londonInstant, type Instant, type LondonDate } from '../../../shared/kernel/london';

const day = (text: string): LondonDate => text as LondonDate;
const found = (planId: string, on: string, more: Partial<DigestEvent> = {}): FoundEvent => ({ id: `${planId}/${on}/opens`, news: 'opens', planId, title: planId, on: day(on), approach: 'consult', places: [], found: day(on), ...more });
const run = (on: LondonDate, ledger: DigestLedger, events: FoundEvent[], recipients: DigestRun['recipients']): DigestRun => ({ on, at: londonInstant(on, '06:00'), lastRun: ledger.lastRun, council: 'Marlshire', template: 't', events, questions: [], recipients, plans: [], situation: { is: 'making', made: 0 } });

/** A repeatable stream of numbers below `below` (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

test.each([1, 2, 3, 4, 5, 6, 7, 8])('whatever a member chooses and whichever days are missed, each thing is told them once and nothing falls between two digests (seed %d)', (seed) => {
  const number = numbers(seed);
  let ledger = emptyLedger(day('2025-01-01'));
  let frequency: Frequency = 'weekly';
  const told: string[] = [];
  let happened = 0;
  let waiting: string[] = [];
  for (let today = day('2025-01-01'); today < '2026-06-01'; today = daysLater(today, 1)) {
    if (number(40) === 0) frequency = frequencies[number(3)] ?? 'weekly';
    if (number(3) === 0) waiting.push(`EP-${++happened}`);
    if (number(9) === 0) continue;
    const fresh = waiting.map((id) => found(id, today));
    waiting = [];
    const isTheirs = isDigestDue(frequency, ledger.lastRun, today, usualDigestRules);
    const recipient = { person: 'member', name: 'M', email: 'm@marlshire.example', frequency, divisions: [], after: toldUpTo(ledger, 'member', today) };
    const made = run(today, ledger, [...ledger.events, ...fresh], isTheirs ? [recipient] : []);
    if (isTheirs) told.push(...contentFor(made, recipient).events.map(({ planId }) => planId).reverse());
    ledger = afterRun(afterRun(ledger, made), made);
  }
  const left = contentFor(run(day('2026-06-01'), ledger, ledger.events, []), { after: toldUpTo(ledger, 'member', day('2026-06-01')), divisions: [], frequency: 'daily' }).events.map(({ planId }) => planId);
  expect(told.length).toBeGreaterThan(100);
  expect([...told, ...left, ...waiting].sort()).toEqual(Array.from({ length: happened }, (_, at) => `EP-${at + 1}`).sort());
});

test('a member is told of their divisions and the whole county first, and of the rest as elsewhere; the newest first', () => {
  const events = [found('EP-1', '2025-06-02'), found('EP-2', '2025-06-03', { places: ['Fenwick', 'Marsh'] }), found('EP-3', '2025-06-04', { places: ['Upton'] })];
  const content = contentFor(run(day('2025-06-09'), emptyLedger(day('2025-06-09')), events, []), { after: day('2025-06-01'), divisions: ['Fenwick'], frequency: 'weekly' });
  expect(content.events.map(({ planId }) => planId)).toEqual(['EP-2', 'EP-1']);
  expect(content.elsewhere.map(({ planId }) => planId)).toEqual(['EP-3']);
});

test('of one plan a digest tells the last thing only: where it stands now', () => {
  const events = [found('EP-1', '2025-06-02', { news: 'to open' }), found('EP-1', '2025-06-20', { news: 'opens' })];
  expect(contentFor(run(day('2025-07-07'), emptyLedger(day('2025-07-07')), events, []), { after: day('2025-06-01'), divisions: [], frequency: 'monthly' }).events.map(({ news }) => news)).toEqual(['opens']);
});

test('figures and the questions of them are told once; a week with nothing new is quiet', () => {
  const figures = { month: '2025-05', to: day('2025-05-31'), lines: [], themes: [], divisions: [{ division: 'Fenwick', band: { from: 20, to: 29 } }, { division: 'Upton' }], found: day('2025-06-02') };
  const base = { ...run(day('2025-06-09'), emptyLedger(day('2025-06-09')), [], []), figures, questions: [{ rule: 'rising theme', text: 'Why?' } as const] };
  const first = contentFor(base, { after: day('2025-06-01'), divisions: ['Fenwick'], frequency: 'weekly' });
  expect(first).toMatchObject({ figures: { divisions: [{ division: 'Fenwick', band: { from: 20, to: 29 } }] }, questions: [{ text: 'Why?' }] });
  expect(isQuiet(first)).toBe(false);
  const next = contentFor(base, { after: day('2025-06-02'), divisions: ['Fenwick'], frequency: 'weekly' });
  expect(next.figures).toBeUndefined();
  expect(next.questions).toEqual([]);
  expect(isQuiet(next)).toBe(true);
});

test.each<[string, string]>([
  ['2025-03-30T04:59:00.000Z', 'the night when clocks go forward'],
  ['2025-10-26T05:59:00.000Z', 'the night when clocks go back'],
])('digests are made at the council’s time on a London clock: %s is before it, %s', (before) => {
  const rules = { ...usualDigestRules, weekday: 6 };
  expect(digestDay(before as Instant, rules)).toBeUndefined();
  expect(digestDay(londonInstant(day(before.slice(0, 10)), '06:00'), rules)).toBe(before.slice(0, 10));
});

test('while digests are paused no day is due, whatever the time', () => {
  expect(digestDay('2025-06-09T10:00:00.000Z' as Instant, { ...usualDigestRules, paused: { at: '2025-06-01T10:00:00.000Z' as Instant, by: 'x', because: 'election' } })).toBeUndefined();
});

test.each<[Frequency, string, string, boolean]>([
  ['daily', '2025-06-08', '2025-06-09', true],
  ['weekly', '2025-06-08', '2025-06-09', true],
  ['weekly', '2025-06-09', '2025-06-10', false],
  ['weekly', '2025-06-08', '2025-06-11', true],
  ['monthly', '2025-06-01', '2025-06-02', true],
  ['monthly', '2025-06-08', '2025-06-09', false],
  ['monthly', '2025-05-30', '2025-06-12', true],
  ['none', '2025-01-01', '2025-06-09', false],
])('a digest that is %s, after a run on %s: due on %s is %s', (frequency, last, today, due) => {
  expect(isDigestDue(frequency, day(last), day(today), usualDigestRules)).toBe(due);
});

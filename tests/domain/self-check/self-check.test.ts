import { jobNames, jobs, standingOf, type LastRuns } from '../../../shared/domain/self-check/jobs';
import { selfCheck, type Finding, type SelfCheckFacts } from '../../../shared/domain/self-check/self-check';
import { later } from '../../../shared/kernel/london';
import { day, instant } from '../../builders/moments';

const now = instant('2025-06-11T08:00:00Z');
const hour = 3_600_000;
const runs: LastRuns = { since: instant('2025-06-01T00:00:00Z'), of: Object.fromEntries(jobNames.map((job) => [job, { endedAt: later(now, -60_000) }])) };

const well: SelfCheckFacts = {
  store: 'writes', mailbox: 'well', sending: 'well',
  subscription: { until: instant('2025-06-13T08:00:00Z'), mailbox: 'knows it' },
  calendar: { coversTo: day('2027-12-31') },
  published: { readOn: day('2025-06-11'), says: 'the same' },
  letters: { stopped: 0 }, due: { count: 3, since: later(now, -5_000) }, runs,
};

const amiss = (change: Partial<SelfCheckFacts>): Finding[] => selfCheck({ ...well, ...change }, now).filter(({ is }) => is !== 'well');

test('where everything is as it should be, every check is well, each job one', () => {
  const found = selfCheck(well, now);
  expect(found.map(({ is }) => is)).toEqual(found.map(() => 'well'));
  expect(found.map((each) => (each.check === 'job' ? each.job : each.check))).toEqual(['store', 'mailbox', 'sending', 'subscription', 'letters', 'work', 'calendar', 'published list', ...jobNames]);
});

test.each<[string, Partial<SelfCheckFacts>, object]>([
  ['a store that keeps nothing', { store: 'does not write' }, { check: 'store', is: 'does not write' }],
  ['a mailbox that does not answer', { mailbox: 'later' }, { check: 'mailbox', is: 'later' }],
  ['a mailbox that is gone', { mailbox: 'gone' }, { check: 'mailbox', is: 'gone' }],
  ['sending that is forbidden', { sending: 'refused' }, { check: 'sending', is: 'refused' }],
  ['sending that somebody has stopped, whatever the mailbox allows', { stopped: 'by hand', sending: 'refused' }, { check: 'sending', is: 'by hand' }],
  ['a subscription that was never made', { subscription: { mailbox: 'does not' } }, { check: 'subscription', is: 'none' }],
  ['a subscription that the mailbox has dropped', { subscription: { until: instant('2025-06-13T08:00:00Z'), mailbox: 'does not' } }, { check: 'subscription', is: 'dropped' }],
  ['a subscription that cannot be asked after', { subscription: { until: instant('2025-06-13T08:00:00Z'), mailbox: 'cannot be asked' } }, { check: 'subscription', is: 'cannot be asked' }],
  ['a subscription that has ended', { subscription: { until: now, mailbox: 'knows it' } }, { check: 'subscription', is: 'ended' }],
  ['a subscription that ends within half a day', { subscription: { until: instant('2025-06-11T19:59:59Z'), mailbox: 'knows it' } }, { check: 'subscription', is: 'ends soon' }],
  ['a calendar that ended yesterday', { calendar: { coversTo: day('2025-06-10') } }, { check: 'calendar', is: 'ended' }],
  ['a calendar that reaches a day less than a year ahead', { calendar: { coversTo: day('2026-06-10') } }, { check: 'calendar', is: 'ends soon' }],
  ['a published list that was never read', { published: { says: 'the same' } }, { check: 'published list', is: 'never read' }],
  ['a published list that was read four days ago', { published: { readOn: day('2025-06-07'), says: 'the same' } }, { check: 'published list', is: 'not read lately' }],
  ['a published list that says something else', { published: { readOn: day('2025-06-10'), says: 'something else' } }, { check: 'published list', is: 'differs' }],
  ['what cannot be the published list', { published: { readOn: day('2025-06-10'), says: 'nothing that can be believed' } }, { check: 'published list', is: 'doubtful' }],
  ['letters that wait for a person', { letters: { stopped: 2, since: now } }, { check: 'letters', is: 'stopped', count: 2 }],
  ['work that has been due for a quarter of an hour', { due: { count: 1, since: later(now, -15 * 60_000 - 1) } }, { check: 'work', is: 'old', count: 1 }],
])('%s is found, and nothing else', (_what, change, found) => {
  expect(amiss(change)).toEqual([expect.objectContaining(found)]);
});

test.each<[string, Partial<SelfCheckFacts>]>([
  ['a calendar that reaches a year ahead to the day', { calendar: { coversTo: day('2026-06-11') } }],
  ['a list that was read three days ago', { published: { readOn: day('2025-06-08'), says: 'the same' } }],
  ['work that has been due for a moment less', { due: { count: 1, since: later(now, -15 * 60_000) } }],
  ['a subscription with half a day left', { subscription: { until: instant('2025-06-11T20:00:00Z'), mailbox: 'knows it' } }],
])('%s is well', (_what, change) => {
  expect(amiss(change)).toEqual([]);
});

describe('a job', () => {
  const ran = (endedAt?: number, failedAt?: number): LastRuns => ({ ...runs, of: { sweep: { ...(endedAt !== undefined && { endedAt: later(now, endedAt) }), ...(failedAt !== undefined && { failedAt: later(now, failedAt) }) } } });

  test.each<[string, LastRuns | undefined, object]>([
    ['of which nothing is known, nor of any other', undefined, { is: 'never ran' }],
    ['that ended well as long ago as it may have', ran(-jobs.sweep.lateAfter), { is: 'well', endedAt: later(now, -jobs.sweep.lateAfter) }],
    ['that ended longer ago', ran(-jobs.sweep.lateAfter - 1), { is: 'late', endedAt: later(now, -jobs.sweep.lateAfter - 1) }],
    ['that failed after it had ended well', ran(-60_000, -30_000), { is: 'failed', failedAt: later(now, -30_000) }],
    ['that failed at its only run', ran(undefined, -30_000), { is: 'failed', failedAt: later(now, -30_000) }],
    ['that ended well after it had failed', ran(-30_000, -60_000), { is: 'well', endedAt: later(now, -30_000) }],
    ['that has not run since runs are kept, though it should have', ran(), { is: 'never ran' }],
  ])('%s', (_what, known, standing) => {
    expect(standingOf('sweep', known, now)).toEqual(standing);
  });

  test('of the night is not missed on its first day, and is on its second', () => {
    const since = later(now, -30 * hour);
    expect(standingOf('proveMailbox', { since, of: {} }, now)).toEqual({ is: 'well' });
    expect(standingOf('proveMailbox', { since, of: {} }, later(now, 1))).toEqual({ is: 'never ran' });
  });
});

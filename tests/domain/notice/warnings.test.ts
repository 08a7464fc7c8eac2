import { dueDates, warningFor, type OwedDate } from '../../../shared/domain/notice/warnings';
import { plainDay } from '../../builders/moments';

/** `answer Tue 19 May 2026`: what is owed by a day. */
const owed = (...lines: string[]): OwedDate[] => lines.map((line) => ({ what: line.replace(/ .*/, '') as OwedDate['what'], by: plainDay(line.replace(/^\w+ /, '')) }));

const today = plainDay('Mon 18 May 2026');
const last = plainDay('Thu 21 May 2026');
const due = (...lines: string[]) => dueDates(owed(...lines), today, last);
const nothing = due();

const yesterday = 'answer Fri 15 May 2026';
const onTheDay = 'answer Mon 18 May 2026';
const tomorrow = 'answer Tue 19 May 2026';
const lastDay = 'answer Thu 21 May 2026';
const dayAfter = 'answer Fri 22 May 2026';
const receipt = (day: string): string => `acknowledgement ${day}`;

// On Monday 18 May 2026, three working days before Thursday 21 May.
const table: { owes: string[]; headline: string | undefined; preview?: string }[] = [
  { owes: [], headline: undefined },
  { owes: [dayAfter], headline: undefined },
  { owes: [lastDay], headline: 'Yours: 1 due by Thu 21 May', preview: 'Yours: 1 answer on Thu 21 May.' },
  { owes: [onTheDay, dayAfter], headline: 'Yours: 1 due today', preview: 'Yours: 1 answer today.' },
  { owes: [yesterday, yesterday, dayAfter], headline: 'Yours: 2 overdue', preview: 'Yours: 2 answers overdue.' },
  { owes: [receipt('Tue 19 May 2026')], headline: 'Yours: 1 due by Tue 19 May', preview: 'Yours: 1 acknowledgement on Tue 19 May.' },
  { owes: [onTheDay, 'decision Mon 18 May 2026'], headline: 'Yours: 2 due today', preview: 'Yours: 1 answer and 1 decision today.' },
  {
    owes: [lastDay, yesterday, tomorrow, receipt('Fri 15 May 2026'), onTheDay, lastDay, receipt('Thu 21 May 2026')],
    headline: 'Yours: 2 overdue, 1 due today, 4 due by Thu 21 May',
    preview: 'Yours: 1 answer and 1 acknowledgement overdue, 1 answer today, 1 answer on Tue 19 May, 2 answers and 1 acknowledgement on Thu 21 May.',
  },
];

test.each(table)('$owes makes: $headline', ({ owes, headline, preview }) => {
  expect(warningFor('amara', { yours: due(...owes) })).toEqual(headline === undefined ? undefined : { headline, preview, opens: 'cases?officer=amara' });
});

test('a person who also places mail, or sees to everything, gets one notice for it all', () => {
  const everything = dueDates(owed(yesterday, onTheDay, tomorrow), today, today);
  expect(warningFor('helen', { yours: due(tomorrow), unplaced: due(yesterday, receipt('Mon 18 May 2026')), everything })).toEqual({
    headline: 'Yours: 1 due by Tue 19 May',
    preview: 'Yours: 1 due by Tue 19 May. Nobody’s: 1 overdue, 1 due today. In all: 1 overdue, 1 due today.',
    opens: 'cases?officer=helen',
  });
});

test.each([
  ['what nobody has', { yours: nothing, unplaced: due(onTheDay) }, 'Nobody’s: 1 due today', 'inbox'],
  ['what is overdue in all', { yours: nothing, unplaced: nothing, everything: due(yesterday) }, 'In all: 1 overdue', 'cases?standing=overdue'],
  ['what is due today in all', { yours: nothing, everything: due(onTheDay) }, 'In all: 1 due today', 'cases?standing=due+today'],
])('leads to %s where that comes first', (_what, warnings, headline, opens) => {
  expect(warningFor('helen', warnings)).toMatchObject({ headline, opens });
});

test('is never longer than Teams shows, however much is owed on however many days', () => {
  const days = ['Tue 19 May 2026', 'Wed 20 May 2026', 'Thu 21 May 2026'];
  const many = Array.from({ length: 999 }, () => [`answer Fri 15 May 2026`, onTheDay, ...days.flatMap((day) => [`answer ${day}`, receipt(day)])]).flat();
  const all = due(...many);
  expect(warningFor('x', { yours: all })?.preview).toBe('Yours: 999 overdue, 999 due today, 5994 due by Thu 21 May.');
  expect(warningFor('x', { yours: all, unplaced: all, everything: dueDates(owed(...many), today, today) })?.preview.length).toBeLessThanOrEqual(150);
});

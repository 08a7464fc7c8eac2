import { emptyDraft } from '../../../shared/domain/plan/draft';
import { bothReach, daysBoth, isWhole, reachOf, weeksOf, type WholeReach } from '../../../shared/domain/plan/reach';
import type { LondonDate } from '../../../shared/kernel/london';

const reach = (opens: string, closes: string, people: WholeReach['people'] = ['residents'], places: string[] = []): WholeReach => ({ people, places, opens: opens as LondonDate, closes: closes as LondonDate });

describe('whom a plan reaches', () => {
  test('is read of its draft; one that informs is open on the day that it opens', () => {
    const draft = { ...emptyDraft, text: { opens: '2025-09-01' }, people: { visitors: 'yes', residents: 'yes' }, places: { 'St. Ann’s': 'yes' } } as const;
    expect(reachOf(draft)).toEqual({ people: ['residents', 'visitors'], places: ['St. Ann’s'], opens: '2025-09-01', closes: '2025-09-01' });
  });

  test('is not whole without people and days in their order', () => {
    expect(isWhole(reachOf(emptyDraft))).toBe(false);
    expect(isWhole(reach('2025-09-02', '2025-09-01'))).toBe(false);
    expect(isWhole(reach('2025-09-01', '2025-09-01'))).toBe(true);
  });

  test('more divisions than twenty are told as the whole county', () => {
    const places = Object.fromEntries(Array.from({ length: 21 }, (_, at) => [`Division ${at}`, 'yes' as const]));
    expect(reachOf({ ...emptyDraft, places }).places).toEqual([]);
  });
});

test.each<[what: string, one: WholeReach, other: WholeReach, both: unknown]>([
  ['the same people in the whole county', reach('2025-09-01', '2025-09-30'), reach('2025-09-01', '2025-09-30', ['visitors', 'residents']), { people: ['residents'], places: [] }],
  ['one in a division, one everywhere', reach('2025-09-01', '2025-09-30', ['residents'], ['Ashby']), reach('2025-09-01', '2025-09-30'), { people: ['residents'], places: ['Ashby'] }],
  ['divisions in common', reach('2025-09-01', '2025-09-30', ['residents'], ['Ashby', 'Marl']), reach('2025-09-01', '2025-09-30', ['residents'], ['Marl', 'Vale']), { people: ['residents'], places: ['Marl'] }],
  ['other divisions', reach('2025-09-01', '2025-09-30', ['residents'], ['Ashby']), reach('2025-09-01', '2025-09-30', ['residents'], ['Vale']), undefined],
  ['other people', reach('2025-09-01', '2025-09-30', ['students']), reach('2025-09-01', '2025-09-30'), undefined],
])('two plans: %s', (_what, one, other, both) => {
  expect(bothReach(one, other)).toEqual(both);
  expect(bothReach(other, one)).toEqual(both);
});

test.each<[one: [string, string], other: [string, string], days: unknown]>([
  [['2025-09-01', '2025-09-30'], ['2025-09-20', '2025-10-20'], { from: '2025-09-20', to: '2025-09-30', days: 11 }],
  [['2025-09-01', '2025-09-30'], ['2025-09-10', '2025-09-10'], { from: '2025-09-10', to: '2025-09-10', days: 1 }],
  [['2025-09-01', '2025-09-30'], ['2025-09-30', '2025-10-30'], { from: '2025-09-30', to: '2025-09-30', days: 1 }],
  [['2025-09-01', '2025-09-30'], ['2025-10-01', '2025-10-30'], undefined],
])('%j and %j are both open on these days', (one, other, days) => {
  expect(daysBoth(reach(...one), reach(...other))).toEqual(days);
  expect(daysBoth(reach(...other), reach(...one))).toEqual(days);
});

test('week by week, Monday to Sunday, it is counted how many others ask', () => {
  // Wed 3 Sept to Tue 23 Sept 2025; the others: within the second week, and from the Sunday of the third on.
  expect(weeksOf(reach('2025-09-03', '2025-09-23'), [reach('2025-09-08', '2025-09-14'), reach('2025-09-21', '2025-12-01')])).toEqual([
    { monday: '2025-09-01', others: 0 },
    { monday: '2025-09-08', others: 1 },
    { monday: '2025-09-15', others: 1 },
    { monday: '2025-09-22', others: 1 },
  ]);
});

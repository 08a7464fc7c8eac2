import { followPlans, type FollowedPlan, type SignedPlan } from '../../../shared/domain/digest/follow';
import { daysLater, type Instant, type LondonDate } from '../../../shared/kernel/london';

const day = (text: string): LondonDate => text as LondonDate;
const library: SignedPlan = { planId: 'EP-7', title: 'Mobile library', approach: 'consult', opens: day('2025-07-07'), closes: day('2025-09-29'), places: ['Fenwick'], signedOffAt: '2025-06-03T10:00:00.000Z' as Instant };
const notice: SignedPlan = { planId: 'EP-9', title: 'Kerbs', approach: 'inform', opens: day('2025-07-01'), places: [], signedOffAt: '2025-06-03T10:00:00.000Z' as Instant };

/** What is found from one day to another, a run each `every` days; `signed` says what is signed off on a day. */
function runs(from: string, to: string, signed: (today: LondonDate) => SignedPlan[], every = 1): string[] {
  const found: string[] = [];
  let plans: FollowedPlan[] = [];
  for (let today = day(from), last = daysLater(day(from), -1); today <= to; last = today, today = daysLater(today, every)) {
    const followed = followPlans(plans, signed(today), today, last);
    plans = followed.plans;
    found.push(...followed.events.map(({ news, planId, late }) => `${today} ${planId} ${news}${late ? ' late' : ''}`));
  }
  return found;
}

test('a consultation is told four times: when it is signed off, on the day it opens, a week before it closes, and when it has closed', () => {
  expect(runs('2025-06-04', '2025-10-10', () => [library])).toEqual(['2025-06-04 EP-7 to open', '2025-07-07 EP-7 opens', '2025-09-22 EP-7 closes soon', '2025-09-30 EP-7 closed']);
});

test('what is told of a plan carries the name that it has in public', () => {
  const { events } = followPlans([], [{ ...library, label: 'engagement' }], day('2025-06-04'), day('2025-06-03'));
  expect(events).toMatchObject([{ planId: 'EP-7', label: 'engagement' }]);
});

test('a plan that informs is told when it is signed off and when it begins', () => {
  expect(runs('2025-06-04', '2025-12-31', () => [notice])).toEqual(['2025-06-04 EP-9 to open', '2025-07-01 EP-9 opens']);
});

test('where days are missed, each thing is told once, and what is told after its day is late', () => {
  expect(runs('2025-06-04', '2025-10-25', () => [library], 35)).toEqual(['2025-06-04 EP-7 to open', '2025-07-09 EP-7 opens', '2025-10-22 EP-7 closed']);
  expect(followPlans([{ ...library, told: ['to open'] }], [library], day('2025-07-09'), day('2025-07-08')).events).toMatchObject([{ news: 'opens', late: true }]);
});

test('what became known after its day is marked late', () => {
  const signedLate: SignedPlan = { ...library, signedOffAt: '2025-07-20T10:00:00.000Z' as Instant };
  expect(runs('2025-07-10', '2025-07-30', (today) => (today > '2025-07-20' ? [signedLate] : []))).toEqual(['2025-07-21 EP-7 opens late']);
});

test('other dates are told as such, and told anew when their days come', () => {
  const moved: SignedPlan = { ...library, opens: day('2025-07-14'), closes: day('2025-10-06') };
  expect(runs('2025-06-04', '2025-07-20', (today) => [today < '2025-06-20' ? library : moved])).toEqual(['2025-06-04 EP-7 to open', '2025-06-20 EP-7 dates changed', '2025-07-14 EP-7 opens']);
});

test('other days to close of one that is open are new dates, in time, and its opening is not told again', () => {
  const longer: SignedPlan = { ...library, closes: day('2025-10-20') };
  expect(runs('2025-07-07', '2025-10-25', (today) => [today < '2025-08-01' ? library : longer])).toEqual(['2025-07-07 EP-7 opens', '2025-08-01 EP-7 dates changed', '2025-10-13 EP-7 closes soon', '2025-10-21 EP-7 closed']);
  expect(runs('2025-09-20', '2025-10-25', (today) => [today < '2025-09-25' ? library : longer])).toEqual(['2025-09-20 EP-7 opens late', '2025-09-22 EP-7 closes soon', '2025-09-25 EP-7 dates changed', '2025-10-13 EP-7 closes soon', '2025-10-21 EP-7 closed']);
});

test('one that opens at once on another day than was told opens, and is told so', () => {
  const earlier: SignedPlan = { ...library, opens: day('2025-06-20') };
  expect(runs('2025-06-04', '2025-07-10', (today) => [today < '2025-06-20' ? library : earlier])).toEqual(['2025-06-04 EP-7 to open', '2025-06-20 EP-7 opens']);
});

test('a plan that is not signed off any more is called off once, and told again when it is signed off again', () => {
  expect(runs('2025-06-04', '2025-07-08', (today) => (today >= '2025-06-10' && today < '2025-06-20' ? [] : [library]))).toEqual(['2025-06-04 EP-7 to open', '2025-06-10 EP-7 called off', '2025-06-20 EP-7 to open', '2025-07-07 EP-7 opens']);
});

test('a typing fix, which leaves title or place as they were or puts them right, is no news', () => {
  expect(runs('2025-06-04', '2025-06-30', (today) => [today < '2025-06-10' ? library : { ...library, title: 'Mobile libraries', signedOffAt: '2025-06-10T10:00:00.000Z' as Instant }])).toEqual(['2025-06-04 EP-7 to open']);
});

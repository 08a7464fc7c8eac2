import { concernedBy, type Case, type Opening } from '../../../shared/domain/case/case';
import { survivorOf } from '../../../shared/domain/case/merging';
import { day, instant } from '../../builders/moments';
import { absorb, acknowledged, bounce, finishJoining, finishLeaving, finishWork, joinOther, leave, on, played, readingOn, release, stayApart, untilAnswered } from './acts';
import { isRefused, parted, putTogether, type Two } from './two-cases';

const opened = (opening: Partial<Opening>): Case => played([], { opening }).state;
const early = opened({ id: 'HC-FFFFFFF-F', receipt: { at: instant('2025-04-14T09:00Z') } });
const late = opened({ id: 'HC-AAAAAAA-A', receipt: { at: instant('2025-04-16T09:00Z') }, origin: { messageId: 'm-7', matter: 1 }, concerning: ['jo'] });

function together(one: Case, other: Case): Two {
  const two = putTogether(one, other);
  if (isRefused(two)) throw new Error(two.code);
  return two;
}

const survivor = (one: Partial<Opening>, other: Partial<Opening>): string | undefined => {
  const order = survivorOf(opened({ id: 'HC-AAAAAAA-A', ...one }), opened({ id: 'HC-BBBBBBB-B', ...other }));
  return order.ok ? order.value.survivor.id : undefined;
};

test.each<[string, Partial<Opening>, Partial<Opening>, string]>([
  ['the earlier receipt', { receipt: { at: instant('2025-04-16T09:00Z') } }, { receipt: { at: instant('2025-04-16T08:59Z') } }, 'HC-BBBBBBB-B'],
  ['the earlier day', { receipt: { on: day('2025-04-16') } }, { receipt: { on: day('2025-04-15') } }, 'HC-BBBBBBB-B'],
  ['a day without a time before a moment of that day', { receipt: { at: instant('2025-04-16T00:00+01:00') } }, { receipt: { on: day('2025-04-16') } }, 'HC-BBBBBBB-B'],
  ['the London day, not the day in UTC', { receipt: { on: day('2025-04-16') } }, { receipt: { at: instant('2025-04-15T23:30Z') } }, 'HC-AAAAAAA-A'],
  ['of the same receipt the lower reference', {}, {}, 'HC-AAAAAAA-A'],
])('of two cases stays %s, whichever is named first', (_what, one, other, stays) => {
  expect(survivor(one, other)).toBe(stays);
  expect(survivorOf(opened({ id: 'HC-BBBBBBB-B', ...other }), opened({ id: 'HC-AAAAAAA-A', ...one }))).toMatchObject({ value: { survivor: { id: stays } } });
});

test('one person may write from an address in other capitals', () => {
  expect(survivor({}, { writer: { name: 'P. Lee', address: 'Pat.LEE@Example.net' } })).toBe('HC-AAAAAAA-A');
});

test('a case that gives itself up owes that the other takes it in, and keeps what it was', () => {
  const { state } = played([acknowledged, joinOther()]);
  expect(state).toMatchObject({
    situation: { is: 'joining', into: 'HC-ZZZZZZZ-Z', mergeId: 'merge-1', was: { is: 'open' } },
    owed: [{ is: 'absorb', id: 'merge-1', into: 'HC-ZZZZZZZ-Z', attempts: 0 }],
    reasons: [{ of: 'Joining', because: 'The same pothole' }],
  });
});

test('the one that stays keeps the other’s receipt, messages and correspondents as facts of the other', () => {
  const two = together(late, early);
  expect(two.survivor.absorbed).toEqual([{ caseId: late.id, mergeId: 'merge-1', at: on('2025-04-24'), receipt: late.stages[0].receipt, correspondence: late.correspondence, correspondents: late.correspondents, concerning: ['jo'] }]);
  expect(two.survivor.stages).toEqual(early.stages);
  expect(two.other).toMatchObject({ situation: { is: 'joined', into: early.id }, stages: late.stages, owed: [] });
});

test('both are about whom either is about, as long as they are together', () => {
  const two = together(late, early);
  expect([concernedBy(two.survivor), concernedBy(two.other)]).toEqual([['jo'], ['jo']]);
  const apart = parted(two);
  expect([concernedBy(apart.survivor), concernedBy(apart.other)]).toEqual([[], ['jo']]);
  const reversed = together(opened({ id: 'HC-FFFFFFF-F', receipt: { on: day('2025-04-14') }, concerning: ['ann'] }), late);
  expect(concernedBy(reversed.other)).toEqual(['jo', 'ann']);
  expect(concernedBy(parted(reversed).other)).toEqual(['jo']);
});

test('parted again both are what they were', () => {
  const apart = parted(together(late, early));
  const { reasons, ...other } = apart.other;
  const { reasons: _before, ...before } = late;
  expect([apart.survivor, other]).toEqual([early, before]);
  expect(reasons.map(({ of }) => of)).toEqual(['Joining', 'Leaving']);
});

test('what was answered goes back to being answered', () => {
  const { state } = played([...untilAnswered, joinOther('merge-1', 'HC-ZZZZZZZ-Z', '2025-05-12'), finishJoining(), leave('2025-05-13'), finishLeaving()]);
  expect(state.situation).toEqual({ is: 'answered', at: on('2025-05-06') });
});

test('an answer that came back while the case was with another leaves it open when it leaves', () => {
  const { state } = played([...untilAnswered, joinOther(), finishJoining(), bounce('answer-1', '2025-05-13'), leave('2025-05-14'), finishLeaving()]);
  expect(state.situation).toEqual({ is: 'open' });
  expect(readingOn('2025-05-14', state).answer.standing).toBe('due soon');
});

test('a case that could not be taken in goes back, with a line', () => {
  const { state, events } = played([joinOther(), stayApart(), finishWork('merge-1')]);
  expect([state.situation, state.owed, events.at(-2)?.type]).toEqual([{ is: 'open' }, [], 'StayedApart']);
});

test.each([
  ['joining', [joinOther()], joinOther()],
  ['taking in', [absorb()], absorb()],
  ['having joined', [joinOther(), finishJoining()], finishJoining()],
  ['staying apart', [joinOther(), stayApart()], stayApart()],
  ['leaving', [joinOther(), finishJoining(), leave()], leave()],
  ['letting go', [absorb(), release()], release()],
  ['having left', [joinOther(), finishJoining(), leave(), finishLeaving()], finishLeaving()],
  ['the end of its work', [joinOther(), finishWork('merge-1')], finishWork('merge-1')],
])('%s twice is once', (_what, commands, again) => {
  const { state } = played(commands);
  expect(played([...commands, again])).toMatchObject({ state, refusals: [] });
});

test.each([
  ['joining that is another’s', [joinOther(), finishJoining('merge-9')], 'joining'],
  ['leaving that is another’s', [joinOther(), finishJoining(), leave(), finishLeaving('merge-9')], 'leaving'],
  ['staying apart after it has joined', [joinOther(), finishJoining(), stayApart()], 'joined'],
])('the end of a %s changes nothing', (_what, commands, is) => {
  expect(played(commands).state.situation.is).toBe(is);
});

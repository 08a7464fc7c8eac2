import fc from 'fast-check';
import type { Case } from '../../../shared/domain/case/case';
import type { CaseCommand } from '../../../shared/domain/case/commands';
import { receivedOn } from '../../../shared/domain/clock/convention';
import { londonDate, millisecondsOf } from '../../../shared/kernel/london';
import { day, instant } from '../../builders/moments';
import { open } from '../../builders/papers';
import {
  absorb, acknowledged, agreeDate, answer, assign, bounce, correctKind, decide, deciderIn, finishJoining, finishLeaving, finishWork, heard, holdingReply, join, joinOther, leave, moveReceipt, nextStage, pause, pausing, played, readingOn,
  recount, release, resume, stayApart, untilAnswered,
} from './acts';
import { play } from '../../builders/play';
import { isRefused, parted, putTogether } from './two-cases';

const runs = { numRuns: 150 };

/** Days of a case's life; what is asked on a day comes with it. */
const days = ['2025-04-22', '2025-04-29', '2025-05-06', '2025-05-12', '2025-05-19', '2025-05-20', '2025-06-03', '2025-06-10'];
const letters = ['ack-m-1', 'ack-2', 'hold-1', 'hold-2', 'answer-1', 'answer-2'];
const asked = fc.constantFrom(...days).chain((at): fc.Arbitrary<CaseCommand> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...letters).map((id) => heard(id, at, '2025-06-03')) },
    { weight: 2, arbitrary: fc.constantFrom(...letters).map((id) => bounce(id, at)) },
    { weight: 4, arbitrary: fc.constantFrom(pause(at), pause(at, { from: '2025-04-22' }), pause(at, { from: '2025-04-10' }), resume(at), resume(at, '2025-04-23')) },
    { weight: 6, arbitrary: fc.constantFrom(holdingReply(at), holdingReply(at, 5, 'hold-2'), answer(at), answer(at, 'answer-2')) },
    { weight: 3, arbitrary: fc.constantFrom(moveReceipt(at, { on: '2025-04-14' }), moveReceipt(at, { at: '2025-04-15T12:00Z' }), moveReceipt(at, { on: '2025-05-20' }), agreeDate(at, '2025-06-10'), recount(at), correctKind(at)) },
    { weight: 3, arbitrary: fc.constantFrom(nextStage(at), nextStage(at, { asked: '2025-05-06' }), nextStage(at, { officer: 'amara' }), assign('amara'), assign('jo'), assign()) },
    { weight: 2, arbitrary: fc.constantFrom(open(), join(), join('m-3', { by: 'sam', receivedAt: '2025-04-15T08:00Z' }), join('m-4', { by: 'sam', receivedAt: '2025-05-19T08:00Z' }), decide('m-2', 'nothing more'), decide('m-2', 'new case', 'nothing more')) },
    { weight: 3, arbitrary: fc.constantFrom(joinOther(), joinOther('merge-2'), finishJoining(), stayApart(), leave(), finishLeaving(), absorb(), release(), finishWork('merge-1'), finishWork('answer-1')) },
  ),
);
const second = [...untilAnswered, nextStage('2025-05-12')];
/** Lives that have come some way already, so that what comes seldom is met often. */
const beginnings: CaseCommand[][] = [[], [acknowledged, holdingReply('2025-05-06'), heard('hold-1', '2025-05-06', '2025-06-03')], untilAnswered, second, [...untilAnswered, joinOther(), finishJoining()], [...second, heard('ack-2', '2025-05-12', '2025-06-10')]];
const lives = fc.tuple(fc.constantFrom(...beginnings), fc.array(asked, { maxLength: 25 })).map(([beginning, rest]) => [...beginning, ...rest]);
/** Lives in which time only goes on: what would be asked before something else has happened is left out. */
const livesInTime = lives.map((life) => life.filter((command, at) => life.slice(0, at).every((before) => before.at <= command.at)));
const about = { opening: { concerning: ['jo'] } };

test('no order of commands acknowledges a stage twice, or gives the case to whom it is about', () => {
  fc.assert(fc.property(lives, (life) => {
    const { events, state } = played(life, about);
    const acknowledgements = events.flatMap((event) => (event.type === 'Acknowledged' ? [event.letterId] : []));
    expect(new Set(acknowledgements).size).toBe(acknowledgements.length);
    expect(state.officer).not.toBe('jo');
  }), runs);
});

/** A case is answered exactly when its last stage's answer was sent and its clock has ended. */
const isSettled = ({ situation, stages }: Case): boolean => {
  const last = stages.at(-1);
  const answered = 'was' in situation ? situation.was : situation;
  return (answered.is === 'answered') === (last?.closed !== undefined) && (answered.is === 'answered') === (last?.answer?.sentAt !== undefined);
};

test('no order of commands gives an answered case whose clock runs, or an open one whose clock has ended', () => {
  fc.assert(fc.property(lives, (life) => {
    const { state } = played(life);
    expect(isSettled(state)).toBe(true);
    expect(state.stages.slice(0, -1).every(({ closed, answer: given }) => closed && given?.sentAt)).toBe(true);
  }), runs);
});

test('no order of commands gives a date earlier than receipt, or a stage that was asked for before the answer to the one before', () => {
  fc.assert(fc.property(livesInTime, (life) => {
    const { stages } = played(life).state;
    for (const [at, stage] of stages.entries()) {
      const received = receivedOn(stage.receipt);
      const dates = [...stage.pauses.flatMap(({ from, until }) => (until ? [from, until] : [from])), ...stage.holdingReplies.flatMap(({ sentAt }) => (sentAt ? [londonDate(sentAt)] : [])), ...(stage.agreedBy ? [stage.agreedBy] : [])];
      expect(dates.filter((date) => date < received)).toEqual([]);
      const before = stages[at - 1]?.answer?.sentAt;
      expect(before === undefined || received >= londonDate(before)).toBe(true);
    }
  }), runs);
});

test('no order of commands moves a receipt later, or two clocks at once', () => {
  fc.assert(fc.property(lives, asked, (life, command) => {
    const before = played(life).state;
    const { state } = play(deciderIn(pausing), [command], before);
    for (const [at, stage] of before.stages.entries()) expect(receivedOn(state?.stages[at]?.receipt ?? { on: day('2099-01-01') }) <= receivedOn(stage.receipt)).toBe(true);
    expect(state?.stages.slice(0, before.stages.length - 1)).toEqual(before.stages.slice(0, -1));
  }), runs);
});

test('pauses never overlap, and only the last of them runs', () => {
  fc.assert(fc.property(lives, (life) => {
    for (const { pauses } of played(life).state.stages) {
      for (const [at, pauseAfter] of pauses.entries()) expect(at === 0 || (pauses[at - 1]?.until ?? '9') <= pauseAfter.from).toBe(true);
    }
  }), runs);
});

test('its origin and its reference never change', () => {
  fc.assert(fc.property(lives, (life) => {
    const { id, origin } = played([]).state;
    expect(played(life).state).toMatchObject({ id, origin });
  }), runs);
});

/** Commands that a second time find done what they ask. A pause, a letter or a stage is asked for once, and refused again. */
const sameAgain = new Set<CaseCommand['type']>(['Open', 'HearSent', 'HearBounced', 'JoinMessage', 'Assign', 'CorrectKind', 'AgreeDate', 'Recount', 'FinishWork', 'Join', 'FinishJoining', 'StayApart', 'Absorb', 'Leave', 'Release', 'FinishLeaving']);

test('the same command a second time does nothing: no event twice', () => {
  fc.assert(fc.property(lives, asked, (life, command) => {
    const first = play(deciderIn(pausing), [command], played(life).state);
    const { events, refusals } = play(deciderIn(pausing), [command], first.state);
    expect(events).toEqual([]);
    if (sameAgain.has(command.type) && first.refusals.length === 0) expect(refusals).toEqual([]);
  }), runs);
});

const facts = fc.record({
  pauses: fc.uniqueArray(fc.constantFrom('2025-04-22', '2025-04-29', '2025-05-06'), { maxLength: 3 }),
  replies: fc.array(fc.constantFrom(3, 5, 10), { maxLength: 2 }),
  cameBack: fc.boolean(),
});

test('the order in which a case learns of pauses, holding replies and what came back never changes its reading', () => {
  fc.assert(fc.property(facts, fc.infiniteStream(fc.nat()), ({ pauses, replies, cameBack }, chance) => {
    const { state } = played([acknowledged, ...replies.flatMap((workingDays, at) => [holdingReply('2025-05-12', workingDays, `hold-${at + 1}`), heard(`hold-${at + 1}`, '2025-05-12', '2025-06-03')])]);
    const [stage] = state.stages;
    const paused = pauses.sort().map((from) => ({ from: day(from), until: londonDate(instant(new Date(millisecondsOf(instant(`${from}T10:00Z`)) + 2 * 86_400_000).toISOString())), category: 'x', because: 'y', reviewOn: day('2025-06-02') }));
    const holdingReplies = stage.holdingReplies.map((reply, at) => (cameBack && at === 0 ? { ...reply, bounced: true as const } : reply));
    const whole = { ...state, stages: [{ ...stage, pauses: paused, holdingReplies }] as Case['stages'] };
    const shuffled = <T>(some: readonly T[]): T[] => some.map((each) => [chance.next().value, each] as const).sort(([one], [other]) => one - other).map(([, each]) => each);
    const mixed = { ...state, stages: [{ ...stage, pauses: shuffled(paused), holdingReplies: shuffled(holdingReplies), told: shuffled(stage.told) }] as Case['stages'] };
    expect(readingOn('2025-05-20', mixed)).toEqual(readingOn('2025-05-20', whole));
  }), runs);
});

test('a pause before the holding reply or after it: the reading is the same', () => {
  const pausedThen = [acknowledged, pause('2025-04-22'), resume('2025-04-25')];
  const replied = [holdingReply('2025-05-12'), heard('hold-1', '2025-05-12', '2025-06-06')];
  const backThen = [pause('2025-05-14', { from: '2025-04-22' }), resume('2025-05-14', '2025-04-25')];
  expect(readingOn('2025-05-14', played([...pausedThen, ...replied]).state)).toEqual(readingOn('2025-05-14', played([acknowledged, ...replied, ...backThen]).state));
});

const other = (received: string) => ({ opening: { id: 'HC-CCCCCCC-C', origin: { messageId: 'm-7', matter: 1 }, receipt: { at: instant(received) } } });
const receipts = fc.constantFrom('2025-04-14T09:00Z', '2025-04-16T15:02Z', '2025-04-22T09:00Z');

test('a merge never moves the date of the one that stays, and parted again both read as before', () => {
  fc.assert(fc.property(lives, lives, receipts, fc.constantFrom(...days), (one, another, received, today) => {
    const [mine, theirs] = [played(one).state, played(another, other(received)).state];
    const two = putTogether(mine, theirs, 'merge-7');
    if (isRefused(two)) return;
    const before = two.survivor.id === mine.id ? { survivor: mine, other: theirs } : { survivor: theirs, other: mine };
    expect(readingOn(today, two.survivor)).toEqual(readingOn(today, before.survivor));
    expect(receivedOn(before.survivor.stages[0].receipt) <= receivedOn(before.other.stages[0].receipt)).toBe(true);
    const apart = parted(two, 'merge-7');
    expect([apart.survivor, apart.other].map((state) => readingOn(today, state))).toEqual([before.survivor, before.other].map((state) => readingOn(today, state)));
    expect([apart.other.situation, apart.survivor.situation]).toEqual([before.other.situation, before.survivor.situation]);
  }), runs);
});

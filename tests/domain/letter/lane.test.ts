import fc from 'fast-check';
import { giveTurn, hasTurn, ranks, usualPace, type Lane, type Pace, type Rank } from '../../../shared/domain/letter/lane';
import type { Letter } from '../../../shared/domain/letter/letter';
import { instantAt, later, millisecondsOf, type Instant } from '../../../shared/kernel/london';
import { plainMoment } from '../../builders/moments';

const noon = plainMoment('Mon 2 June 2025 12:00');
const letterOf = (rank: Rank, turn?: Instant): Letter =>
  ({ writing: { kind: rank === 'acknowledgement' ? rank : 'answer', ...(rank === 'digest' && { digest: { on: '2025-06-02', person: 'joan' } }) }, owedAt: noon, attempts: 0, situation: turn ? { is: 'owed', notBefore: turn, turn: true } : { is: 'owed', notBefore: noon } }) as unknown as Letter;

interface Waiting {
  no: number;
  rank: Rank;
  owed: number;
  turn?: Instant;
  went?: number;
}

/** Letters as a worker sends them who looks every second, in the order in which they are due. */
function sent(owed: readonly { rank: Rank; second: number }[], pace: Pace): Waiting[] {
  const letters = owed.map(({ rank, second }, no): Waiting => ({ no, rank, owed: second }));
  let lane: Lane = {};
  for (let second = 0; letters.some(({ went }) => went === undefined); second += 1) {
    const now = later(noon, second * 1000);
    const due = letters.filter(({ went, owed: at, turn }) => went === undefined && (turn ? turn <= now : at <= second));
    for (const letter of due.sort((one, other) => millisecondsOf(one.turn ?? later(noon, one.owed * 1000)) - millisecondsOf(other.turn ?? later(noon, other.owed * 1000)))) {
      if (hasTurn(letterOf(letter.rank, letter.turn), lane, now, pace)) letter.went = second;
      else {
        const given = giveTurn(lane, letter.rank, now, pace);
        lane = given.lane;
        if (given.at > now) letter.turn = given.at;
        else letter.went = second;
      }
    }
  }
  return letters;
}

const mostInAMinute = (letters: readonly Waiting[]): number => Math.max(...letters.map(({ went: from = 0 }) => letters.filter(({ went = 0 }) => went >= from && went < from + 60).length));
const burst = (rank: Rank, count: number, second = 0) => Array.from({ length: count }, () => ({ rank, second }));

test('a letter that comes alone goes at once, and so do a few together', () => {
  expect(sent(burst('letter', 5), usualPace).map(({ went }) => went)).toEqual([0, 0, 0, 0, 0]);
});

test('a hundred at once go in order, thirty in no minute, twenty-five in each that follows', () => {
  const letters = sent(burst('acknowledgement', 100), usualPace);
  expect(mostInAMinute(letters)).toBeLessThanOrEqual(30);
  expect(letters.map(({ went = 0 }) => went)).toEqual([...letters.map(({ went = 0 }) => went)].sort((one, other) => one - other));
  expect(letters.at(-1)?.went).toBe(Math.ceil((95 / 25) * 60));
});

test('an acknowledgement waits for nothing behind it; what is behind waits until none of them does', () => {
  const letters = sent([...burst('digest', 60), ...burst('letter', 30), ...burst('acknowledgement', 20, 10)], usualPace);
  const [last, alone] = [letters.filter(({ rank }) => rank === 'acknowledgement').at(-1)?.went, sent(burst('acknowledgement', 20, 10), usualPace).at(-1)?.went];
  expect(last).toBe(alone);
  const whileTheyWaited = letters.filter(({ rank, went = 0 }) => rank !== 'acknowledgement' && went > 22 && went < (last ?? 0) - 12);
  expect(whileTheyWaited).toEqual([]);
});

test('whoever comes late for a turn asks for another: after an outage they do not all go at once', () => {
  const [turn, hourLater] = [later(noon, 3000), later(noon, 3_600_000)];
  expect(hasTurn(letterOf('letter', turn), {}, later(noon, 60_000), usualPace)).toBe(true);
  expect(hasTurn(letterOf('letter', turn), {}, hourLater, usualPace)).toBe(false);
  let lane: Lane = {};
  const turns = Array.from({ length: 40 }, () => {
    const given = giveTurn(lane, 'letter', hourLater, usualPace);
    lane = given.lane;
    return given.at;
  });
  expect(new Set(turns.slice(4)).size).toBe(36);
});

test('whatever is owed and whenever: all go, acknowledgements in their order and as if there were nothing else, and no rank sends more in a minute than the mailbox takes', () => {
  const pace = fc.record({ aMinute: fc.integer({ min: 2, max: 40 }), atOnce: fc.integer({ min: 1, max: 6 }) });
  const owed = fc.array(fc.record({ rank: fc.constantFrom(...ranks), second: fc.integer({ min: 0, max: 300 }) }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(owed, pace, (given, each) => {
      const letters = sent([...given].sort((one, other) => one.second - other.second), each);
      for (const rank of ranks) {
        const own = letters.filter((letter) => letter.rank === rank);
        if (own.length > 0) expect(mostInAMinute(own)).toBeLessThanOrEqual(each.aMinute + each.atOnce);
        // Whoever is overtaken asks for another turn, and may find that those behind have not been.
        if (rank === 'acknowledgement' || own.length === letters.length) expect(own.map(({ went = 0 }) => went)).toEqual([...own.map(({ went = 0 }) => went)].sort((one, other) => one - other));
      }
      const acknowledgements = (all: typeof letters) => all.filter(({ rank }) => rank === 'acknowledgement').map(({ went }) => went);
      const alone = given.filter(({ rank }) => rank === 'acknowledgement').sort((one, other) => one.second - other.second);
      expect(acknowledgements(letters)).toEqual(acknowledgements(sent(alone, each)));
    }),
    { numRuns: 300 },
  );
});

test('a moment is named to the millisecond, whatever the pace', () => {
  expect(giveTurn({ letter: later(noon, 10_000) }, 'letter', noon, { aMinute: 7, atOnce: 1 })).toEqual({ at: later(noon, 10_000), lane: { letter: instantAt(millisecondsOf(noon) + 10_000 + Math.ceil(60_000 / 7)) } });
});

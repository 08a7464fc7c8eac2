import fc from 'fast-check';
import type { Receipt } from '../../../shared/domain/clock/convention';
import { countingFor, type Counting } from '../../../shared/domain/clock/counting';
import type { ClockFacts, HoldingReply, Pause } from '../../../shared/domain/clock/facts';
import { builtInProfiles } from '../../../shared/domain/clock/profiles/built-in';
import { nations, stageNumbers } from '../../../shared/domain/clock/vocabulary';
import { dateOfDay, dayNumber, instantAt, type Instant, type LondonDate } from '../../../shared/kernel/london';
import { day } from '../../builders/moments';
import { A, B, B17, closedOn, councilWith } from './plain';

const DAY = 86_400_000;
const first = dayNumber(day('2012-02-01'));
const last = dayNumber(day('2027-06-30'));

const closures = [[], closedOn('Mon 29 Dec 2025', 'Tue 30 Dec 2025', 'Wed 31 Dec 2025', 'Tue 26 May 2026'), closedOn('Fri 24 Dec 2021', 'Thu 29 Dec 2022', 'Fri 30 Dec 2022', 'Wed 27 Dec 2023', 'Tue 19 Apr 2022')];

export const conventions = fc.constantFrom(A, B, B17);
export const councils = fc.constantFrom(
  ...nations.flatMap((nation) => closures.map((closed) => ({ ...councilWith({ nation, closures: closed }), [fc.toStringMethod]: () => `${nation}, ${closed.length} closure days` }))),
);

const profilesAndStages = builtInProfiles.flatMap((profile) => stageNumbers.slice(0, profile.stages.length).map((stage) => ({ profile, stage })));

/** A calendar is long to read where a property fails. */
const shownShort = (counting: Counting): Counting =>
  Object.assign(counting, { [fc.toStringMethod]: () => `${counting.profile.id}, ${JSON.stringify(counting.times)}, ${JSON.stringify(counting.convention)}, ${counting.calendar.name} with ${counting.calendar.holidays.length} holidays` });

const counted = (which: typeof profilesAndStages): fc.Arbitrary<Counting> =>
  fc.tuple(councils, conventions, fc.constantFrom(...which)).map(([council, convention, { profile, stage }]) =>
    shownShort(countingFor(council, profile, stage, convention) as Counting),
  );

/** Any way of counting that Heard brings with it, in any nation, with and without closure days. */
export const countings = counted(profilesAndStages);
/** Those whose clock may be paused. */
export const pausableCountings = counted(profilesAndStages.filter(({ profile }) => profile.workingDay === 'council'));
/** Those that count working days from receipt. */
export const plainCountings = counted(profilesAndStages.filter(({ profile, stage }) => { const answer = profile.stages[stage - 1]?.answer; return answer !== undefined && 'from' in answer && answer.from === 'receipt'; }));

/** Days since 1970 on which something may be received. */
export const receiptDays = fc.integer({ min: first, max: last });
export const instantsOn = (dayNumbered: number, millisecond: number): Instant => instantAt(dayNumbered * DAY + millisecond);
const millisecondsOfDay = fc.integer({ min: 0, max: DAY - 1 });

export const receipts: fc.Arbitrary<Receipt> = fc.oneof(
  fc.tuple(receiptDays, millisecondsOfDay).map(([on, millisecond]) => ({ at: instantsOn(on, millisecond) })),
  receiptDays.map((on) => ({ on: dateOfDay(on) })),
);

const startOf = (receipt: Receipt): number => dayNumber('on' in receipt ? receipt.on : (receipt.at.slice(0, 10) as LondonDate));

const pausesFrom = (start: number): fc.Arbitrary<Pause[]> =>
  fc.array(fc.tuple(fc.integer({ min: -3, max: 60 }), fc.integer({ min: 0, max: 20 })), { maxLength: 4 }).map((some) => some.map(([from, length]) => ({ from: dateOfDay(start + from), until: dateOfDay(start + from + length) })));

const repliesFrom = (start: number): fc.Arbitrary<HoldingReply[]> =>
  fc
    .array(fc.tuple(fc.integer({ min: 1, max: 70 }), millisecondsOfDay, fc.integer({ min: 1, max: 20 }), fc.boolean()), { maxLength: 4 })
    .map((some) => some.map(([on, millisecond, workingDays, bounced]) => ({ sentAt: instantsOn(start + on, millisecond), workingDays, ...(bounced && { bounced }) })));

export interface Told {
  facts: ClockFacts & { pauses: Pause[]; holdingReplies: HoldingReply[] };
  now: Instant;
}

/** What may have happened to a clock, and when it is read. */
export const happenings: fc.Arbitrary<Told> = receipts.chain((received) => {
  const start = startOf(received);
  const sometime = fc.option(fc.tuple(fc.integer({ min: 1, max: 80 }), millisecondsOfDay).map(([on, millisecond]) => instantsOn(start + on, millisecond)), { nil: undefined });
  return fc
    .record({ pauses: pausesFrom(start), holdingReplies: repliesFrom(start), acknowledgedAt: sometime, answeredAt: sometime, now: fc.integer({ min: 0, max: 120 }) })
    .map(({ pauses, holdingReplies, acknowledgedAt, answeredAt, now }) => ({
      facts: { received, pauses, holdingReplies, ...(acknowledgedAt && { acknowledgedAt }), ...(answeredAt && { answeredAt }) },
      now: instantsOn(start + now, DAY / 2),
    }));
});

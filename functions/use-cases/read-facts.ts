import type { Holiday } from '../../shared/domain/clock/calendar';
import { receivedOn, type Receipt } from '../../shared/domain/clock/convention';
import { countingFor, councilCounting, type CouncilCounting, type Counting, type CountingRules } from '../../shared/domain/clock/counting';
import type { ClockFacts, Pause } from '../../shared/domain/clock/facts';
import { readClock, type Reading } from '../../shared/domain/clock/reading';
import type { Convention } from '../../shared/domain/clock/vocabulary';
import { twelveWeeksFrom, type TwelveWeeks } from '../../shared/domain/clock/twelve-weeks';
import { londonDate, readDate, readInstant, type Instant, type LondonDate } from '../../shared/kernel/london';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import type { ClockReadingBody } from '../../shared/contract/clock';
import { profileFrom } from './profile-from';
import { receiptFrom } from './receipt';

export type FactsRefusal = { code: 'invalid'; errors: { at: string; says: string }[] };

const wrong = (at: string, says: string): { ok: false; refusal: FactsRefusal } => refuse({ code: 'invalid', errors: [{ at, says }] });

const dayOf = (text: string): LondonDate => receivedOn(receiptFrom(text));

/** A day as a moment of it; noon lies on the same day in London and in UTC. */
const momentOf = (text: string): Instant => readInstant(text) ?? (`${text}T12:00:00.000Z` as Instant);

function conventionOf({ convention, cutOff }: ClockReadingBody, usual: Convention): Result<Convention, FactsRefusal> {
  const is = convention ?? usual.is;
  if (cutOff !== undefined && is === 'A') return wrong('cutOff', 'A cut-off goes with convention B only.');
  const time = cutOff ?? (usual.is === 'B' && is === 'B' ? usual.cutOff : undefined);
  return ok(is === 'A' ? { is } : { is, ...(time !== undefined && { cutOff: time }) });
}

function closuresOf(days: NonNullable<ClockReadingBody['closures']>): Holiday[] {
  return days.map((each) => (typeof each === 'string' ? { date: each as LondonDate, name: 'Closed' } : { date: each.date as LondonDate, name: each.name }));
}

/** The council's way of counting with what the asker puts in its place. */
function rulesFor(body: ClockReadingBody, council: CouncilCounting): CouncilCounting {
  const { nation, closures } = body;
  if (nation === undefined && closures === undefined) return council;
  const { calendar, ...rules } = council.rules;
  const keepsCalendar = nation === undefined || nation === rules.nation;
  const asked: CountingRules = { ...rules, ...(keepsCalendar && calendar && { calendar }), ...(nation && { nation }), ...(closures && { closures: closuresOf(closures) }) };
  return councilCounting(asked);
}

function countingOf(body: ClockReadingBody, council: CouncilCounting): Result<Counting, FactsRefusal> {
  const rules = rulesFor(body, council);
  const { profile: asked = rules.usual.id, stage } = body;
  const profile = typeof asked === 'string' ? rules.profiles.find((each) => each.id === asked) : profileFrom(asked);
  if (!profile) return wrong('profile', `There is no profile ${typeof asked === 'string' ? asked : ''}. Choose one of: ${rules.profiles.map(({ id }) => id).join(', ')}.`);
  const convention = conventionOf(body, rules.rules.convention);
  if (!convention.ok) return convention;
  const counting = countingFor(rules, profile, stage, convention.value);
  return counting ? ok(counting) : wrong('stage', `${profile.name} has ${profile.stages.length === 1 ? 'one stage' : `${profile.stages.length} stages`}.`);
}

function factsOf(body: ClockReadingBody): Result<ClockFacts, FactsRefusal> {
  const received: Receipt = receiptFrom(body.received);
  const pauses: Pause[] = body.pauses.map(({ from, until }) => ({ from: dayOf(from), ...(until !== undefined && { until: dayOf(until) }) }));
  const backwards = pauses.findIndex((pause) => pause.until !== undefined && pause.until < pause.from);
  if (backwards >= 0) return wrong(`pauses.${backwards}.until`, 'A pause ends on or after the day it begins.');
  if (body.agreedBy !== undefined && readDate(body.agreedBy) === undefined) return wrong('agreedBy', 'There is no such day.');
  return ok({
    received, pauses,
    holdingReplies: body.holdingReplies.map(({ sent, workingDays, bounced }) => ({ sentAt: momentOf(sent), workingDays, bounced })),
    promised: body.promised.map(({ by, told }) => ({ by: by as LondonDate, toldAt: momentOf(told), receivedOn: receivedOn(received) })),
    ...(body.acknowledged !== undefined && { acknowledgedAt: momentOf(body.acknowledged) }),
    ...(body.answered !== undefined && { answeredAt: momentOf(body.answered) }),
    ...(body.agreedBy !== undefined && { agreedBy: body.agreedBy as LondonDate }),
  });
}

/** What a clock says of facts that nobody has filed: by a council's rules, or by others put in their place. */
export interface FactsRead {
  reading: Reading;
  counting: Counting;
  pauses: readonly Pause[];
  twelveWeeks: TwelveWeeks;
}

/** Reads facts as the clock of a case would be read (product rule "Every date shows its working"). Refuses what contradicts itself, naming the field. */
export function readFacts(body: ClockReadingBody, council: CouncilCounting, now: Instant): Result<FactsRead, FactsRefusal> {
  const counting = countingOf(body, council);
  if (!counting.ok) return counting;
  const facts = factsOf(body);
  if (!facts.ok) return facts;
  const at = body.now === undefined ? now : momentOf(body.now);
  const { received, pauses = [], answeredAt } = facts.value;
  const first = body.firstReceived === undefined ? receivedOn(received) : dayOf(body.firstReceived);
  return ok({ reading: readClock(facts.value, counting.value, at), counting: counting.value, pauses, twelveWeeks: twelveWeeksFrom(first, londonDate(answeredAt ?? at)) });
}

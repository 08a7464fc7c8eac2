import { z } from 'zod';
import { conventions, nations, reportingClasses, standings } from '../domain/clock/vocabulary';

/** A London date, `2025-05-19`. */
export const date = z.iso.date();
/** An instant that names its offset, as in `2025-05-19T10:00:00+01:00`. */
export const moment = z.iso.datetime({ offset: true });
const day = z.union([date, moment]);

/** A time of day, `17:00`. */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write the time as hours and minutes, for example 17:00.');

export const HolidayView = z.object({ date, name: z.string().trim().min(1, 'Name the day.').max(80) });

const Timescale = z.object({ workingDays: z.int().min(1).max(260), from: z.enum(['receipt', 'acknowledgement']) });

/** A council's own profile: the same form as those that Heard brings. */
export const ProfileBody = z
  .object({
    id: z.string().regex(/^[a-z0-9-]{2,40}$/, 'Use small letters, digits and hyphens.'),
    name: z.string().trim().min(1, 'Name the profile.').max(80),
    source: z.string().trim().min(1, 'Say where these times come from.').max(400),
    readOn: date.optional(),
    checked: z.boolean().default(false),
    workingDay: z.enum(['council', 'statutory']).default('council'),
    namesOmbudsman: z.literal(true).optional(),
    stages: z
      .array(
        z.object({
          acknowledge: Timescale.extend({ from: z.literal('receipt') }),
          answer: z.union([Timescale, z.object({ months: z.int().min(1).max(24) })]),
          extension: z.object({ workingDays: z.int().min(0).max(260), beyond: z.enum(['with a manager’s reason', 'never']) }).optional(),
        }),
      )
      .min(1, 'Give at least one stage.')
      .max(3),
    /** No new case is counted by it; those that are keep it. */
    retired: z.literal(true).optional(),
  })
  .meta({ id: 'Profile' });
export type ProfileBody = z.infer<typeof ProfileBody>;

/** Facts that nobody has filed. A day may be given with a time: then the time counts where the rule asks for it. */
export const ClockReadingBody = z
  .object({
    /** Whose rules to read by, where a deployment serves several councils. */
    council: z.string().max(64).optional(),
    received: day,
    /** When the first stage was received, at a later one: twelve weeks count from there. */
    firstReceived: day.optional(),
    /** The moment to read at; now, if absent. */
    now: moment.optional(),
    nation: z.enum(nations).optional(),
    convention: z.enum(conventions).optional(),
    cutOff: clockTime.optional(),
    /** Days on which the council is closed, in place of its own. */
    closures: z.array(z.union([date, HolidayView])).max(200).optional(),
    /** The name of a profile, or one written out. */
    profile: z.union([z.string().max(64), ProfileBody]).optional(),
    stage: z.union([z.literal(1), z.literal(2), z.literal(3)]).default(1),
    acknowledged: day.optional(),
    answered: day.optional(),
    pauses: z.array(z.object({ from: day, until: day.optional() })).max(50).default([]),
    holdingReplies: z.array(z.object({ sent: day, workingDays: z.int().min(1, 'An extension never shortens.').max(260), bounced: z.boolean().default(false) })).max(50).default([]),
    /** Dates that the resident was told, and when. */
    promised: z.array(z.object({ by: date, told: day })).max(50).default([]),
    agreedBy: date.optional(),
  })
  .meta({ id: 'ClockFacts' });
export type ClockReadingBody = z.infer<typeof ClockReadingBody>;

/** One promise of the clock. `said` is ready to show: "Mon 19 May 2025". */
export const DutyView = z
  .object({
    by: date.optional(),
    said: z.string(),
    /** The last moment of that day in London, in UTC: until then it is met. */
    until: z.iso.datetime().optional(),
    standing: z.enum(standings),
    workingDaysLeft: z.int().optional(),
    /** "12 working days left", "by 3 working days", "today". */
    left: z.string(),
    metOn: date.optional(),
    /** A target that passed unmet; a promise made afterwards does not cure it. */
    missed: date.optional(),
    /** It counts from an acknowledgement that has not been sent: the latest it can be. */
    atTheLatest: z.literal(true).optional(),
    /** The count in words, to read and to copy. */
    working: z.string(),
    holidays: z.array(z.object({ date, name: z.string() })),
  })
  .meta({ id: 'Duty' });
export type DutyView = z.infer<typeof DutyView>;

export const LineDayView = z.object({
  date,
  kind: z.enum(['received', 'worked', 'left', 'weekend', 'holiday', 'paused']),
  number: z.int().optional(),
  name: z.string().optional(),
  today: z.literal(true).optional(),
  target: z.literal(true).optional(),
});

export const ReadingView = z
  .object({
    received: date,
    /** "Wed 16 Apr 2025, 16:02". */
    receivedSaid: z.string(),
    /** Day 0, and the first day that counts. Absent where the calendar does not reach. */
    countedFrom: date.optional(),
    firstDay: date.optional(),
    today: date,
    acknowledge: DutyView,
    answer: DutyView,
    /** The answer's target without any holding reply. */
    original: date.optional(),
    /** The latest date that the resident was told. */
    promised: date.optional(),
    /** The target has moved beyond what the resident was told. */
    owesLetter: z.boolean(),
    pausedSince: date.optional(),
    workingDaysUsed: z.int().optional(),
    grossWorkingDays: z.int().optional(),
    /** Twelve weeks across all stages. */
    twelveWeeks: z.object({ by: date, passed: z.boolean() }).optional(),
    answeredAs: z.enum(reportingClasses).optional(),
    explainedAfterwards: z.literal(true).optional(),
    profile: z.object({ id: z.string(), name: z.string(), source: z.string(), checked: z.boolean() }),
    /** "Convention A, England and Wales calendar v1, up to Sun 31 Dec 2028." */
    counting: z.string(),
    /** What a person should know about these dates, one sentence each. */
    notes: z.array(z.string()),
    line: z.array(LineDayView),
    /** The line of days in one sentence, for those who cannot see it. */
    lineSaid: z.string(),
  })
  .meta({ id: 'Reading' });
export type ReadingView = z.infer<typeof ReadingView>;

/** How the council counts, as a manager changes it. A calendar is not written here: it is accepted. */
export const CountingRulesBody = z
  .object({
    nation: z.enum(nations),
    convention: z.enum(conventions),
    cutOff: clockTime.optional(),
    closures: z.array(HolidayView).max(200),
    usualProfile: z.string().max(64),
    profiles: z.array(ProfileBody).max(20),
    /** For what a clock may be paused. None: pauses are off. */
    pauseCategories: z.array(z.string().trim().min(1).max(60)).max(20),
  })
  .refine((rules) => rules.cutOff === undefined || rules.convention === 'B', { path: ['cutOff'], message: 'A cut-off goes with convention B only.' })
  .meta({ id: 'CountingRules' });
export type CountingRulesBody = z.infer<typeof CountingRulesBody>;

/** What the published list would change, for a manager to accept. */
export const CalendarDifferenceView = z
  .object({
    /** Names this difference: only what was looked at can be accepted. */
    id: z.string(),
    readOn: date,
    source: z.string(),
    added: z.array(HolidayView),
    removed: z.array(HolidayView),
    renamed: z.array(z.object({ date, from: z.string(), to: z.string() })),
    coversTo: date,
  })
  .meta({ id: 'CalendarDifference' });
export type CalendarDifferenceView = z.infer<typeof CalendarDifferenceView>;

export const ClockSettingsView = z
  .object({
    rules: CountingRulesBody,
    calendar: z.object({ name: z.string(), version: z.int(), source: z.string(), readOn: date, coversFrom: date, coversTo: date, holidays: z.array(HolidayView) }),
    /** Every profile that may be chosen, those that Heard brings and the council's own. */
    profiles: z.array(ProfileBody),
    conventions: z.array(z.object({ convention: z.enum(conventions), said: z.string() })),
    difference: CalendarDifferenceView.optional(),
    /** "The published list was read on Mon 24 Nov 2025 and says the same." Absent until it was read. */
    published: z.string().optional(),
    /** "Mon 2 June 2025, 12:01", when a change that was just saved is counted by everywhere. Absent where it is already. */
    holdsFrom: z.string().optional(),
    /** Open cases are being counted anew; how many have been. */
    recount: z.object({ done: z.int() }).optional(),
    /** "Open cases were counted again on Mon 2 June 2025, 12:00: 40 cases, and the dates of 3 moved." Absent where none ever were. */
    recounted: z.string().optional(),
    /** Who changed it last and when; absent where nobody has. */
    changed: z.string().optional(),
    mayChange: z.boolean(),
    /** Whoever asks may look at what a change would move before they save it. */
    mayPreview: z.literal(true).optional(),
    version: z.string(),
  })
  .meta({ id: 'ClockSettings' });
export type ClockSettingsView = z.infer<typeof ClockSettingsView>;

/** What would be saved, or what of the published list would be accepted; one of the two. */
export const PreviewCountingBody = z
  .object({ rules: CountingRulesBody.optional(), difference: z.string().max(64).optional(), after: z.string().max(500).optional() })
  .refine(({ rules, difference }) => (rules === undefined) !== (difference === undefined), { message: 'Send either the rules or the name of a difference.' })
  .meta({ id: 'PreviewCounting' });

/** What a change of the calendar would move of some open cases, and where to go on. */
export const MovedDatesView = z
  .object({
    /** Open cases read for this answer, of how many there are. */
    looked: z.int(),
    of: z.int(),
    /** Dates to answer by. */
    later: z.int(),
    earlier: z.int(),
    /** Dates to acknowledge by, either way. */
    acknowledge: z.int(),
    soonest: z.array(z.object({ id: z.string(), from: date, to: date })),
    next: z.string().optional(),
  })
  .meta({ id: 'MovedDates' });
export type MovedDatesView = z.infer<typeof MovedDatesView>;

export const AcceptCalendarBody = z.object({ difference: z.string().max(64) }).meta({ id: 'AcceptCalendar' });

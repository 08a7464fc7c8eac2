import { z } from 'zod';
import { piles } from '../domain/message/vocabulary';
import { figuresOfCases, figuresOfMail } from '../domain/worklist/vocabulary';
import { CaseCardView } from './cases';
import { SendingStoppedView } from './sending-stop';
import { PersonView } from './views';
import { WorklistFilter } from './worklist';

/** How many cases there are, and the worklist that shows exactly those. */
export const CasesFigureView = z.object({ figure: z.enum(figuresOfCases), count: z.int(), opens: WorklistFilter }).meta({ id: 'CasesFigure' });
export type CasesFigureView = z.infer<typeof CasesFigureView>;

/** How many messages there are, and the part of the inbox that shows exactly those. */
export const MailFigureView = z.object({ figure: z.enum(figuresOfMail), count: z.int(), opens: z.object({ pile: z.enum(piles).optional(), danger: z.literal('untold').optional() }) }).meta({ id: 'MailFigure' });
export type MailFigureView = z.infer<typeof MailFigureView>;

/** The cases that one officer has, and of those what slipped and what is owed this week. */
export const LoadView = z.object({ officer: PersonView, open: CasesFigureView, slipped: CasesFigureView, thisWeek: CasesFigureView }).meta({ id: 'Load' });
export type LoadView = z.infer<typeof LoadView>;

/** When quarantine was last read and by whom, and whether that is owed again. */
export const QuarantineView = z.object({ said: z.string(), standing: z.enum(['read', 'owed', 'late']) }).meta({ id: 'Quarantine' });
export type QuarantineView = z.infer<typeof QuarantineView>;

/** What is owed today and by whom, counted in the caller's sight. */
export const TodayView = z
  .object({
    /** "Wed 11 June 2025". */
    said: z.string(),
    /** No letter goes out; absent while they do. */
    stopped: SendingStoppedView.optional(),
    /** What everybody looks at first, in whatever the caller sees. */
    all: z.array(CasesFigureView),
    /** What waits for the caller: nothing that is nought. */
    mine: z.array(CasesFigureView),
    /** What else is owed, by anybody: nothing that is nought. */
    others: z.array(CasesFigureView),
    /** Messages that nobody has placed; absent for whoever places none. */
    mail: z.array(MailFigureView).optional(),
    /** The first of what slipped, and of what is owed by the end of today. */
    slipped: z.array(CaseCardView),
    dueToday: z.array(CaseCardView),
    /** For the monitoring officer: what is closed to others, and what a legal hold keeps. */
    monitoring: z.array(CasesFigureView).optional(),
    /** For a manager: who has how much, the most first. */
    load: z.array(LoadView).optional(),
    /** For a manager: how many closed cases are due for review. */
    reviews: z.int().optional(),
    /** For a manager: how many letters do not go before somebody has looked at them. */
    letters: z.int().optional(),
    /** For a manager: the nightly look through the mailbox found more than Heard had heard of, or did not happen. */
    mailbox: z.object({ said: z.string() }).optional(),
    /** For a manager: how many members no digest reaches, until somebody looks at their address. */
    unreached: z.int().optional(),
    /** For a manager, and for whoever is to read it. */
    quarantine: QuarantineView.optional(),
    /** For a manager: the published list of bank holidays says something else than the calendar. */
    calendar: z.object({ said: z.string() }).optional(),
  })
  .meta({ id: 'Today' });
export type TodayView = z.infer<typeof TodayView>;

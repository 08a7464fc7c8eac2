import { z } from 'zod';
import { caseFacts, caseSituations, endings, outcomes, restrictionGrounds } from '../domain/case/vocabulary';
import { standings } from '../domain/clock/vocabulary';
import { waysByHand } from '../domain/letter/vocabulary';
import { DutyView, ReadingView } from './clock';
import { LetterView } from './letters';
import { OmbudsmanView } from './ombudsman';
import { WishesView, WriterView } from './people';
import { PlaceView } from './places';
import { ProcedureView } from './procedure';
import { RetentionView } from './retention';
import { AddressView, AreaView, AttachmentView, Kind, LooksView, PersonView } from './views';

const date = z.iso.date();
const instant = z.iso.datetime();

export const CaseCardView = z
  .object({
    id: z.string(),
    /** Absent while it is open. */
    situation: z.enum(caseSituations).optional(),
    inShort: z.string(),
    kind: Kind,
    area: AreaView,
    officer: PersonView.optional(),
    answer: DutyView,
    acknowledge: DutyView,
    received: z.string(),
    stage: z.int(),
    /** It is answered, and a message asks for a decision: by when. */
    decide: DutyView.optional(),
    /** It is closed to others. */
    restricted: z.literal(true).optional(),
    /** People and texts were removed from it. */
    anonymised: z.literal(true).optional(),
    /** A letter of it went in error. */
    sentInError: z.literal(true).optional(),
    /** A letter of it is to be posted, or to be told by telephone. */
    toDeliver: z.enum(waysByHand).optional(),
    /** It is with an Ombudsman: what is owed to them next. */
    ombudsman: z.object({ said: z.string(), standing: z.enum(standings).optional() }).optional(),
  })
  .meta({ id: 'CaseCard' });
export type CaseCardView = z.infer<typeof CaseCardView>;

/** One entry of the story, newest first: correspondence and timeline together. */
export const StoryEntryView = z
  .discriminatedUnion('is', [
    z.object({
      is: z.literal('message'),
      id: z.string(),
      at: instant,
      when: z.string(),
      who: z.string(),
      says: z.string(),
      text: z.string(),
      quoted: z.string().optional(),
      looks: LooksView.optional(),
      attachments: z.array(AttachmentView),
      /** It may mean harm now: whether somebody was told, and who. Absent where nobody thinks so, or no longer. */
      danger: z.object({ standing: z.enum(['untold', 'told']), said: z.string() }).optional(),
    }),
    z.object({ is: z.literal('letter'), at: instant, when: z.string(), who: z.string(), says: z.string(), letter: LetterView }),
    z.object({ is: z.literal('event'), at: instant, when: z.string(), who: z.string(), says: z.string(), because: z.string().optional() }),
  ])
  .meta({ id: 'StoryEntry' });
export type StoryEntryView = z.infer<typeof StoryEntryView>;

export const CaseAction = z.enum(['assign', 'try again', 'acknowledgement', 'holding reply', 'answer', 'pause', 'resume', 'agree date', 'next stage', 'decide on message', 'correct kind', 'move receipt', 'set place', 'cannot acknowledge', 'merge', 'part', 'link', 'unlink', 'restrict', 'lift restriction', 'say writer', 'record authority', 'record wishes', 'record referral', 'record question', 'record decision', 'record remedy', 'record taking part', 'record procedure day', 'keep longer', 'anonymise', 'set hold', 'lift hold']);
export type CaseAction = z.infer<typeof CaseAction>;

/** A stage that has ended, as it ended. */
export const EndedStageView = z.object({ no: z.int(), reading: ReadingView, outcome: z.enum(outcomes).optional(), ending: z.enum(endings).optional(), officer: PersonView.optional() }).meta({ id: 'EndedStage' });
export type EndedStageView = z.infer<typeof EndedStageView>;

/** One matter of several people: the lead's case, and those linked under it, each with its own clock and letters. */
export const MatterView = z
  .object({
    lead: z.string(),
    /** Its lead's writer and those of the cases linked, as far as the reader sees them. */
    people: z.int(),
    linked: z.array(CaseCardView.extend({ answered: z.boolean() })),
    /** The lead's answer, once written: offered to each linked case, to be addressed singly. */
    answer: z.object({ says: z.string(), outcome: z.enum(outcomes).optional() }).optional(),
  })
  .meta({ id: 'Matter' });
export type MatterView = z.infer<typeof MatterView>;

/** That a case is closed to others, and who has looked at it. */
export const RestrictionView = z
  .object({
    /** "Closed to all but managers and those named, since Mon 19 May 2025." */
    said: z.string(),
    ground: z.enum(restrictionGrounds),
    named: z.array(PersonView),
    /** To whom it is open beside managers: those named, its officer, its contact. */
    openTo: z.array(PersonView),
    /** Whom it is about. */
    concerning: z.array(PersonView),
    /** Newest first; within an hour looking again is the same opening. */
    openings: z.array(z.object({ who: z.string(), when: z.string() })),
  })
  .meta({ id: 'Restriction' });
export type RestrictionView = z.infer<typeof RestrictionView>;

export const CaseView = z
  .object({
    id: z.string(),
    situation: z.enum(caseSituations),
    /** What there is to say of it beside the clock: "With HC-… since Mon 19 May 2025." Empty when it is simply open. */
    situationSaid: z.string(),
    inShort: z.string(),
    wanted: z.string(),
    kind: Kind,
    area: AreaView,
    writer: AddressView,
    writes: WriterView,
    wishes: WishesView,
    /** Where it is; absent where nobody has said. */
    place: PlaceView.optional(),
    officer: PersonView.optional(),
    contact: PersonView,
    /** The stage whose clock `reading` is, and those before it. */
    stage: z.int(),
    reading: ReadingView,
    outcome: z.enum(outcomes).optional(),
    /** In place of an outcome: counted apart. */
    ending: z.enum(endings).optional(),
    ended: z.array(EndedStageView),
    pause: z.object({ since: date, category: z.string(), because: z.string(), reviewOn: date, said: z.string() }).optional(),
    /** Twelve weeks across all stages. */
    twelveWeeks: z.object({ by: date, passed: z.boolean(), said: z.string() }),
    /** Cases put with this one, by reference; and the one that this was put with. */
    absorbed: z.array(z.string()),
    with: z.string().optional(),
    restriction: RestrictionView.optional(),
    retention: RetentionView.optional(),
    ombudsman: OmbudsmanView,
    procedure: ProcedureView.optional(),
    matter: MatterView.optional(),
    /** How a letter goes unless its officer says otherwise, and why; and where else, as far as that is known. Absent where none is written. */
    reached: z.object({ by: z.enum(['email', ...waysByHand]), because: z.string().optional(), postal: z.string(), number: z.string() }).optional(),
    /** Where an acknowledgement that is owed again may go by e-mail, the usual one first; `said` is what speaks against an address. */
    addresses: z.array(AddressView.extend({ said: z.string().optional() })).optional(),
    /** What the forms offer. */
    pauseCategories: z.array(z.string()),
    /** Reasons for a holding reply that the case itself gives. */
    reasonsOffered: z.array(z.string()),
    extension: z.object({ upTo: z.int(), beyond: z.enum(['with a manager’s reason', 'never']) }).optional(),
    /** Messages that came when it had been answered, and may be decided on, oldest first. */
    asked: z.array(z.object({ message: z.string(), when: z.string(), decided: z.literal('nothing more').optional() })).optional(),
    /** What to do next, in words, with a reason. */
    next: z.object({ title: z.string(), because: z.string() }),
    story: z.array(StoryEntryView),
    /** There are messages before those of the story, which is whole where that is asked for. */
    earlier: z.literal(true).optional(),
    /** Officers who may own this case: never anyone it concerns. */
    officers: z.array(PersonView),
    actions: z.array(CaseAction),
    /** Of each fact that two people may change at once: what a screen names as `shown` when it changes one. */
    stamps: z.record(z.enum(caseFacts), z.string()),
    version: z.string(),
  })
  .meta({ id: 'Case' });
export type CaseView = z.infer<typeof CaseView>;

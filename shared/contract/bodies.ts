import { z } from 'zod';
import { decidedOnMessage, endings, outcomes, restrictionGrounds } from '../domain/case/vocabulary';
import { dangers, filedReasons } from '../domain/message/vocabulary';
import { date, moment } from './clock';
import { HandOverBody } from './handover';
import { line } from './line';
import { OnBehalfBody, sendingFields, WishesBody } from './people';
import { PlaceBody } from './places';
import { shown } from './shown';
import { Kind } from './views';
import { CannotBody, WayBody } from './way';

/** People who work here, by id. */
const people = z.array(z.string().max(64)).max(10);

const MatterBody = z.object({
  kind: Kind,
  area: z.string().min(1, 'Choose a service area.').max(64),
  inShort: line(200, 'what it is about'),
  /** What the writer wants to happen; empty when they have not said, and then the letter asks. */
  wanted: z.string().trim().max(300, 'Keep what they want to 300 characters.').regex(/^[^\r\n\u0000]*$/, 'Keep what they want on one line.'),
  /** People who work here whom the matter is about: they will never see it. */
  concerning: people.default([]),
  /** Why it is closed to all but managers and whoever captures it; absent, it is not, unless it is about a colleague. */
  restricted: z.enum(restrictionGrounds).optional(),
  place: PlaceBody.optional(),
});

const captureFields = z.object({
  matters: z.array(MatterBody).min(1, 'Name at least one matter.').max(9, 'One message can make nine cases at most.'),
  /** Whose name and telephone number the letter gives. */
  contact: z.string().min(1, 'Choose a contact.').max(64),
  /** The address the letter goes to: one that the message itself offers. */
  to: z.email('Choose whom the acknowledgement goes to.').max(254).optional(),
  /** By post or by telephone, where not to that address. */
  way: WayBody.optional(),
  /** In place of a letter. */
  cannot: CannotBody.optional(),
  undo: z.boolean().optional(),
  /** What of the message is for another procedure, offered in the same decision. */
  handover: HandOverBody.optional(),
  /** How this person is written to: the acknowledgement keeps to it. Absent, nothing is known. */
  wishes: WishesBody.optional(),
  /** The letter as an officer has edited it; absent, Heard's own words. */
  letterText: z.string().trim().max(10_000, 'Keep the letter to 10,000 characters.').optional(),
  /** Absent: the writer is the person concerned. */
  onBehalf: OnBehalfBody.optional(),
  ...sendingFields,
  /** Of a message that somebody of the council passed on: who wrote it, and the day on which anybody in the council first had it. */
  confirmed: z
    .object({
      writer: z.object({ name: z.string().trim().max(200, 'Keep the name to 200 characters.').regex(/^[^\r\n\u0000]*$/, 'Keep the name on one line.'), address: z.email('Write the address of whoever wrote it.').max(254) }),
      had: date,
    })
    .optional(),
});

/** By e-mail a letter goes to somebody whom the officer has chosen, never to one that is taken for granted. */
const isAddressed = ({ to, way, cannot }: Pick<z.infer<typeof captureFields>, 'to' | 'way' | 'cannot'>): boolean => to !== undefined || cannot !== undefined || (way !== undefined && way.by !== 'email');
const unaddressed = { path: ['to'], message: 'Choose whom the acknowledgement goes to.' };

export const CaptureBody = captureFields.refine(isAddressed, unaddressed).meta({ id: 'Capture' });
export type CaptureBody = z.infer<typeof CaptureBody>;

/** One capture for messages that read alike: one matter, each its own case and its own acknowledgement in Heard's words. */
export const CaptureTogetherBody = captureFields.omit({ letterText: true, handover: true })
  .extend({ matters: captureFields.shape.matters.max(1, 'Like messages are captured as one matter.'), others: z.array(z.string().max(64)).min(1, 'Choose which others.').max(50, 'Capture 50 others at most at a time.') })
  .refine(isAddressed, unaddressed)
  .meta({ id: 'CaptureTogether' });
export type CaptureTogetherBody = z.infer<typeof CaptureTogetherBody>;

/** A capture that names the message as the mailbox does: for whoever has not looked at it through Heard. */
export const CaptureFoundBody = captureFields.extend({ internetMessageId: z.string().min(3).max(998) }).refine(isAddressed, unaddressed).meta({ id: 'CaptureFound' });

export const WithdrawBody = z.object({ because: line(300, 'why') }).meta({ id: 'Withdraw' });

export const FindMessageBody = z.object({ internetMessageId: z.string().min(3).max(998) }).meta({ id: 'FindMessage' });
export const FileBody = z.object({ as: z.enum(filedReasons), because: line(300, 'why') }).meta({ id: 'FileMessage' });
export const JoinBody = z.object({ case: z.string().trim().min(3, 'Write the case’s reference.').max(32) }).meta({ id: 'JoinMessage' });
export const AssignBody = z.object({ officer: z.string().max(64).nullable(), shown }).meta({ id: 'Assign' });

export const RaiseDangerBody = z.object({ kinds: z.array(z.enum(dangers)).min(1, 'Say what it may mean.') }).meta({ id: 'RaiseDanger' });
export const RecordToldBody = z
  .object({
    whom: line(120, 'who was told'),
    /** Now, if absent. */
    when: moment.optional(),
  })
  .meta({ id: 'RecordTold' });
/** People who work here whom a message is about. */
export const RecordConcerningBody = z.object({ concerning: people.min(1, 'Say whom it is about.') }).meta({ id: 'RecordConcerning' });
export const LowerDangerBody = z.object({ because: line(300, 'why') }).meta({ id: 'LowerDanger' });

/** The London day on which it was posted or told; today, if absent. */
export const DeliveredBody = z.object({ on: date.optional() }).meta({ id: 'Delivered' });

const because = line(300, 'why');
const paragraphs = (max: number, what: string) => z.string().trim().min(1, `Write ${what}.`).max(max, `Keep ${what} to ${max} characters.`);

/** What went wrong: whom it went to, or what was in it. */
export const SentInErrorBody = z.object({ because: line(300, 'what was wrong') }).meta({ id: 'SentInError' });

export const PauseBody = z.object({ from: date.optional(), category: z.string().min(1, 'Choose what it waits for.').max(60), because, reviewOn: date }).meta({ id: 'Pause' });
export const ResumeBody = z.object({ on: date.optional() }).meta({ id: 'Resume' });
export const MoveReceiptBody = z.object({ received: z.union([date, moment]), because }).meta({ id: 'MoveReceipt' });
export const CorrectKindBody = z.object({ kind: Kind, because, shown }).meta({ id: 'CorrectKind' });
export const AgreeDateBody = z.object({ by: date, because: line(300, 'how it was agreed') }).meta({ id: 'AgreeDate' });
/** What becomes of a message that came on an answered case; the next stage is begun with its letter. */
export const DecideBody = z
  .object({
    message: z.string().min(1).max(64),
    as: z.enum(decidedOnMessage, 'Say what becomes of it.'),
    because: line(300, 'why').optional(),
    /** The decision that was shown, where this one takes its place. */
    instead: z.enum(decidedOnMessage).optional(),
  })
  .meta({ id: 'DecideOnMessage' });
export type DecideBody = z.infer<typeof DecideBody>;
export const MergeBody = z.object({ with: z.string().trim().min(3, 'Write the other case’s reference.').max(32), because }).meta({ id: 'Merge' });
export const PartBody = z.object({ because }).meta({ id: 'Part' });

/** The lead, or a case that is linked under it already. */
export const LinkBody = z.object({ to: z.string().trim().min(3, 'Write the lead’s reference.').max(32), because }).meta({ id: 'Link' });
export const UnlinkBody = z.object({ because }).meta({ id: 'Unlink' });

export const RestrictBody = z
  .object({
    ground: z.enum(restrictionGrounds),
    because,
    /** Who may see it beside managers, its officer and its contact; whoever asks is always one of them. */
    named: people.default([]),
    /** More people whom it turned out to be about. */
    concerning: people.default([]),
    /** In place of a contact whom it is about. */
    contact: z.string().max(64).optional(),
  })
  .meta({ id: 'Restrict' });
/** `notAbout`: whom it turned out not to be about. */
export const LiftRestrictionBody = z.object({ because, notAbout: people.default([]) }).meta({ id: 'LiftRestriction' });
export type RestrictBody = z.infer<typeof RestrictBody>;
export type LiftRestrictionBody = z.infer<typeof LiftRestrictionBody>;

/** A letter as an officer has edited it; absent, Heard's own words. */
const letterText = z.string().trim().max(20_000, 'Keep the letter to 20,000 characters.').optional();

/** Somebody sits before it and may take it back while it waits; a program leaves this out, and its letter goes at once. */
const undo = z.boolean().optional();

/** As the letter before went, if absent. */
const way = WayBody.optional();

export const HoldingReplyBody = z
  .object({
    /** None only where the date has moved by itself, and the resident was told an earlier one. */
    workingDays: z.int('Write a whole number of working days.').min(0, 'Write how many working days more it takes.').max(260, 'Write 260 working days at most.'),
    because: line(300, 'why it takes longer'),
    /** A manager's, for more than the profile allows. */
    goodReason: line(300, 'the good reason').optional(),
    letterText,
    ...sendingFields,
    undo,
    way,
  })
  .meta({ id: 'HoldingReply' });
export const AnswerBody = z.object({ says: paragraphs(15_000, 'the answer'), outcome: z.enum(outcomes).optional(), ending: z.enum(endings).optional(), letterText, ...sendingFields, undo, way }).meta({ id: 'Answer' });
export const NextStageBody = z
  .object({
    /** The message that asks for it; without one, the day on which it was asked for. */
    message: z.string().max(64).optional(),
    received: z.union([date, moment]).optional(),
    officer: z.string().min(1, 'Choose another officer.').max(64),
    because: line(300, 'why they are dissatisfied'),
    letterText,
    ...sendingFields,
    undo,
    way,
  })
  .refine((body) => body.message !== undefined || body.received !== undefined, { path: ['received'], message: 'Say when it was asked for, or choose the message that asks.' })
  .meta({ id: 'NextStage' });

/** An acknowledgement in the place of one that came back, or went in error. */
export const AcknowledgementBody = z
  .object({
    /** The e-mail address it goes to; where letters of the case go, if absent. */
    to: z.email('Write a whole e-mail address.').max(254).optional(),
    /** How it is known that the address is theirs, where it is new to the case. */
    because: line(300, 'how you know that the address is theirs').optional(),
    letterText,
    ...sendingFields,
    undo,
    way,
  })
  .meta({ id: 'Acknowledgement' });

/** A letter of a case as it would be sent; changes nothing. */
export const CaseLetterBody = z
  .discriminatedUnion('letter', [
    AcknowledgementBody.extend({ letter: z.literal('acknowledgement') }),
    HoldingReplyBody.extend({ letter: z.literal('holding reply') }),
    AnswerBody.extend({ letter: z.literal('answer') }),
    z.object({ letter: z.literal('next stage'), message: z.string().max(64).optional(), received: z.union([date, moment]).optional(), officer: z.string().min(1, 'Choose another officer.').max(64), because: line(300, 'why they are dissatisfied'), letterText, ...sendingFields, undo, way }),
  ])
  .meta({ id: 'CaseLetter' });
export type HoldingReplyBody = z.infer<typeof HoldingReplyBody>;
export type AnswerBody = z.infer<typeof AnswerBody>;
export type NextStageBody = z.infer<typeof NextStageBody>;
export type CaseLetterBody = z.infer<typeof CaseLetterBody>;

import { z } from 'zod';
import { caseFacts, caseSituations, endings, kinds, outcomes, restrictionGrounds } from '../domain/case/vocabulary';
import { letterKinds, letterSituations, promises, waysByHand } from '../domain/letter/vocabulary';
import { standings } from '../domain/clock/vocabulary';
import { channels, dangers, piles } from '../domain/message/vocabulary';
import { roles } from '../domain/people/vocabulary';
import { DutyView, ReadingView } from './clock';
import { SendingView, WishesOfferView, WishesView, WriterView } from './people';
import { PlaceView } from './places';
import { HandoverView } from './handover';
import { OmbudsmanView } from './ombudsman';
import { ProcedureView } from './procedure';
import { RetentionView } from './retention';
import { ViaView } from './via';

/** A London date, `2025-05-19`. */
const date = z.iso.date();
/** An instant in UTC. */
const instant = z.iso.datetime();

export const Kind = z.enum(kinds).meta({ id: 'Kind' });

export const PersonView = z.object({ id: z.string(), name: z.string(), telephone: z.string().optional() }).meta({ id: 'Person' });
export type PersonView = z.infer<typeof PersonView>;

export const AreaView = z.object({ id: z.string(), name: z.string(), directorate: z.string() }).meta({ id: 'ServiceArea' });

/** Who is signed in, and what the council offers to choose from. */
export const MeView = z
  .object({
    person: PersonView,
    roles: z.array(z.enum(roles)),
    council: z.object({ key: z.string(), name: z.string(), mailbox: z.string() }),
    areas: z.array(AreaView),
    /** Officers who may be named as a contact or own a case. */
    officers: z.array(PersonView),
    kinds: z.array(z.object({ kind: Kind, short: z.string(), full: z.string() })),
    /** Which parts of the product this person has. */
    may: z.array(z.enum(['place messages', 'see cases', 'review cases', 'change settings'])),
    now: instant,
  })
  .meta({ id: 'Me' });
export type MeView = z.infer<typeof MeView>;

export const AddressView = z.object({ name: z.string(), address: z.string() });
export type AddressView = z.infer<typeof AddressView>;

/** A file that came with a message, by its place in the list. */
export const AttachmentView = z.object({ name: z.string(), type: z.string(), size: z.int() });

/**
 * A message as its writer laid it out, cleaned: only for a frame that can neither run nor fetch anything. What it asked
 * of other machines, and did not get, is counted.
 */
export const LooksView = z.object({ html: z.string(), remote: z.object({ count: z.int(), hosts: z.array(z.string()) }) }).meta({ id: 'Looks' });
export type LooksView = z.infer<typeof LooksView>;

export const MessageCardView = z
  .object({
    id: z.string(),
    pile: z.enum(piles),
    from: AddressView,
    subject: z.string(),
    snippet: z.string(),
    received: z.string(),
    acknowledge: DutyView,
    /** Why it is held or taken for automatic, in words. */
    because: z.string().optional(),
    /** How it came, where not by e-mail. */
    channel: z.enum(channels).optional(),
    /** It may mean harm now; and whether somebody was told. */
    danger: z.enum(['untold', 'told']).optional(),
  })
  .meta({ id: 'MessageCard' });
export type MessageCardView = z.infer<typeof MessageCardView>;

/** A message that reads like another: so many sentences are the same, of those of the longer. */
export const LikeMessageView = MessageCardView.extend({ same: z.int(), of: z.int() }).meta({ id: 'LikeMessage' });

/** A recipient offered for the acknowledgement. Only one marked `suggested` is preselected. */
export const RecipientView = z.object({ address: z.string(), name: z.string(), as: z.enum(['writer', 'reply-to']), suggested: z.boolean() });

export const ProposalView = z
  .object({
    /** Absent where the words do not tell: then an officer chooses. */
    kind: Kind.optional(),
    /** The words of the message that the kind was proposed by. */
    kindWords: z.array(z.string()),
    area: z.string().optional(),
    areaWords: z.array(z.string()),
    /** Service areas as likely as each other, where there is no one to propose. */
    areaBetween: z.array(z.string()),
    /** Postcodes that stand in it: the writer's own is not always that of the matter. */
    postcodes: z.array(z.string()),
    inShort: z.string(),
    wanted: z.string(),
    recipients: z.array(RecipientView),
    /** "A reply-to address differs from the sender: choose." Empty when nothing needs saying. */
    recipientsSaid: z.string(),
    /** Who else had it: kept on the record, written to only if ticked. */
    copied: z.array(AddressView),
    contact: z.string(),
    /** Whom somebody has said it is about. */
    concerning: z.array(z.string()).optional(),
    /** How its writer may want to be written to: from its words, and from their other cases. Absent where nothing speaks of it. */
    wishes: z.array(WishesOfferView).optional(),
    /** What speaks for closing its case, the first as the default; and who is named in it, to be asked about. */
    restriction: z
      .object({
        grounds: z.array(z.object({ ground: z.enum(restrictionGrounds), words: z.array(z.string()) })),
        named: z.array(z.object({ person: PersonView, words: z.string() })),
      })
      .optional(),
  })
  .meta({ id: 'Proposal' });
export type ProposalView = z.infer<typeof ProposalView>;

/** A letter waits: for so many seconds more it can be taken back. `together`: so many messages were captured with it, and one Undo takes all back. */
const UndoView = z.object({ until: instant, seconds: z.int(), together: z.int().optional() });

export const MessageAction = z.enum(['capture', 'join', 'file', 'keep from colleagues', 'raise danger', 'record told', 'lower danger', 'withdraw capture', 'hand over', 'accept handover', 'give back', 'end handover', 'redirect']);

/** What a message may mean now. The words were found in it as it is; the list misses things. */
export const DangerView = z
  .object({
    raised: z.array(z.object({ kind: z.enum(dangers), raises: z.string(), words: z.array(z.string()) })),
    /** "Raised by its words, Mon 2 June 2025, 10:00." */
    said: z.string(),
    /** Who was told and when; absent until somebody has recorded it. */
    told: z.string().optional(),
    lowered: z.string().optional(),
    /** What became of Heard's own word to each duty contact; absent where none was owed. */
    duty: z.array(z.object({ said: z.string(), delivered: z.boolean() })).optional(),
    /** Until it is told, the message is not put away, and its acknowledgement is one that a person has made their own. */
    mustBeTold: z.boolean(),
  })
  .meta({ id: 'Danger' });
export type DangerView = z.infer<typeof DangerView>;

export const PromiseView = z.object({ promise: z.enum(promises), kept: z.boolean(), says: z.string() }).meta({ id: 'LetterPromise' });

export const LetterView = z
  .object({
    id: z.string(),
    kind: z.enum(letterKinds),
    situation: z.enum(letterSituations),
    /** "Sent on Thu 17 Apr 2025 at 09:15 to pat.lee@example.net", or why it has not gone. */
    said: z.string(),
    to: AddressView,
    cc: z.array(AddressView),
    subject: z.string(),
    text: z.string(),
    promises: z.array(PromiseView),
    undo: UndoView.optional(),
    /** Not by e-mail: a person posts it, or says it on the telephone. */
    byHand: z.object({ way: z.enum(waysByHand), said: z.string() }).optional(),
    actions: z.array(z.enum(['try again', 'take back', 'record delivered', 'record returned', 'report sent in error'])),
  })
  .meta({ id: 'Letter' });
export type LetterView = z.infer<typeof LetterView>;

export const MessageView = z
  .object({
    id: z.string(),
    /** What happened to it: who did it and when is in `said`. */
    situation: z.enum(['new', 'held', 'automatic', 'joined', 'captured', 'filed', 'handed']),
    /** The situation in a sentence: "Captured by Jo Marsh on Thu 17 Apr 2025 at 09:14." */
    said: z.string(),
    from: AddressView,
    to: z.array(AddressView),
    cc: z.array(AddressView),
    replyTo: z.array(AddressView),
    subject: z.string(),
    received: z.string(),
    /** How it came, where not by e-mail. */
    channel: z.enum(channels).optional(),
    /** A person wrote it down, with how the writer can be reached. */
    logged: z.object({ telephone: z.string().optional(), postal: z.string().optional() }).optional(),
    /** The sender's own date, shown only where it differs by more than a day. */
    sentSaid: z.string().optional(),
    text: z.string(),
    /** Earlier messages quoted below, signatures and what is attached to be read, folded. */
    quoted: z.string().optional(),
    looks: LooksView.optional(),
    attachments: z.array(AttachmentView),
    reading: ReadingView,
    proposal: ProposalView.optional(),
    danger: DangerView.optional(),
    /** Whom somebody has said it is about: they do not see it. */
    about: z.array(PersonView).optional(),
    /** What was undone before: "Captured as HC-… by Sam Okoro, withdrawn by …". */
    earlier: z.array(z.string()).optional(),
    /** Absent where its sender wrote it. */
    via: ViaView.optional(),
    handover: HandoverView.optional(),
    /** The letter that tells its writer whom to write to. */
    redirection: LetterView.optional(),
    /** Cases made from it, or the case it joined. */
    cases: z.array(z.object({ id: z.string(), inShort: z.string(), answer: DutyView.optional(), officer: PersonView.optional() })),
    /** The case that a held reply quotes, if the caller may see it. */
    quotes: z.string().optional(),
    /** Its acknowledgement waits, and the capture can be taken back with it. */
    undo: UndoView.optional(),
    actions: z.array(MessageAction),
    version: z.string(),
  })
  .meta({ id: 'Message' });
export type MessageView = z.infer<typeof MessageView>;

export const LetterDraftView = z
  .object({ to: AddressView, subject: z.string(), text: z.string(), references: z.array(z.string()), promises: z.array(PromiseView), kept: z.boolean(), sending: SendingView, reading: ReadingView.optional() })
  .meta({ id: 'LetterDraft', description: 'A letter as it would be sent. An acknowledgement brings the dates under the profile of the service chosen.' });
export type LetterDraftView = z.infer<typeof LetterDraftView>;

export const CapturedView = z
  .object({
    message: z.string(),
    cases: z.array(z.object({ id: z.string(), inShort: z.string(), answerBy: date.optional() })),
    /** Empty where nobody can be told. */
    letter: z.string(),
    undo: UndoView.optional(),
  })
  .meta({ id: 'Captured' });
export type CapturedView = z.infer<typeof CapturedView>;

/** Why something was refused that is one of several. */
export const RefusedView = z.object({ code: z.string(), title: z.string(), detail: z.string() });

/** What became of messages captured together: the case of each, or why it has none and stays where it was. */
export const TogetherView = z
  .object({ lead: z.string(), items: z.array(z.object({ message: z.string(), case: z.string().optional(), refused: RefusedView.optional() })), undo: UndoView.optional() })
  .meta({ id: 'Together' });

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
    /** Officers who may own this case: never anyone it concerns. */
    officers: z.array(PersonView),
    actions: z.array(CaseAction),
    /** Of each fact that two people may change at once: what a screen names as `shown` when it changes one. */
    stamps: z.record(z.enum(caseFacts), z.string()),
    version: z.string(),
  })
  .meta({ id: 'Case' });
export type CaseView = z.infer<typeof CaseView>;

import { z } from 'zod';
import { restrictionGrounds } from '../domain/case/vocabulary';
import { channels, dangers, piles } from '../domain/message/vocabulary';
import { DutyView, ReadingView } from './clock';
import { HandoverView } from './handover';
import { LetterView, UndoView } from './letters';
import { WishesOfferView } from './people';
import { ViaView } from './via';
import { AddressView, AttachmentView, Kind, LooksView, PersonView, RefusedView } from './views';

const date = z.iso.date();

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
    /** That others carry the same Message-ID with other words. */
    sameId: z.string().optional(),
    /** "Found in Junk Email." */
    foundIn: z.string().optional(),
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
    /** Its acknowledgement is on its way: what is said of it will soon be otherwise. */
    going: z.literal(true).optional(),
    actions: z.array(MessageAction),
    version: z.string(),
  })
  .meta({ id: 'Message' });
export type MessageView = z.infer<typeof MessageView>;

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

/** What became of messages captured together: the case of each, or why it has none and stays where it was. */
export const TogetherView = z
  .object({ lead: z.string(), items: z.array(z.object({ message: z.string(), case: z.string().optional(), refused: RefusedView.optional() })), undo: UndoView.optional() })
  .meta({ id: 'Together' });

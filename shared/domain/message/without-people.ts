import { kept } from '../../kernel/kept';
import { plainPlace } from '../place/place';
import type { DangerFlag } from './flag';
import type { Handover } from './handover';
import type { Arrival, Capture, Matter, Message, MessageSituation, WithdrawnCapture } from './message';
import type { Redirection } from './redirection';

const nobody = { name: '', address: '' };

/** That it came, when and how. Its id is made of what stood in it, so that the same message is still known if it comes again. */
const plainArrival = ({ id, mailbox, itemId, receivedAt, channel, logged, foundIn }: Arrival): Arrival =>
  kept<Arrival>({
    id, mailbox, itemId, receivedAt, channel, foundIn,
    logged: logged && { by: logged.by, ...(logged.on && { on: logged.on }) },
    replyTo: [], to: [], cc: [], subject: '', snippet: '', attachments: [], raw: '',
    from: undefined, via: undefined, sentAt: undefined, internetMessageId: undefined, text: undefined, quoted: undefined, html: undefined,
  });

const plainMatter = ({ no, caseId, kind, area, concerning, restricted, place, lead, profile, answerBy }: Matter): Matter =>
  kept<Matter>({ no, caseId, kind, area, concerning, restricted, lead, profile, answerBy, place: place && plainPlace(place), inShort: '', wanted: '' });

const plainCapture = ({ matters, letterId, contact, newThread, cannot, by, at, together }: Capture): Capture =>
  kept<Capture>({
    letterId, contact, newThread, by, at, together,
    matters: matters.map(plainMatter),
    to: nobody,
    cannot: cannot && { ...cannot, because: '' },
    cc: undefined, onBehalf: undefined, way: undefined, wishes: undefined, confirmed: undefined, letter: undefined,
  });

function plainSituation(situation: MessageSituation): MessageSituation {
  if (situation.is === 'captured') return { is: 'captured', capture: plainCapture(situation.capture) };
  return situation.is === 'filed' ? { ...situation, because: '' } : situation;
}

const plainDanger = ({ kinds, raisedAt, by, told, duty, lowered }: DangerFlag): DangerFlag =>
  kept<DangerFlag>({ kinds, raisedAt, by, duty, told: told && { ...told, whom: '' }, lowered: lowered && { ...lowered, because: '' } });

const plainRedirection = ({ letterId, by, at, sentAt, bouncedAt }: Redirection): Redirection => kept<Redirection>({ letterId, by, at, sentAt, bouncedAt, owed: undefined });

const plainHandover = ({ procedure, by, at, accepted, givenBack, ended, redirection }: Handover): Handover =>
  kept<Handover>({
    procedure, by, at, to: '', because: '',
    accepted: accepted && { ...accepted, whom: '' },
    givenBack: givenBack && { ...givenBack, because: '' },
    ended: ended && { ...ended, because: '' },
    redirection: redirection && plainRedirection(redirection),
  });

const plainWithdrawn = ({ by, at, letterId, cases, concerning, captured, together }: WithdrawnCapture): WithdrawnCapture => kept<WithdrawnCapture>({ by, at, letterId, cases, concerning, captured, together, because: '' });

/** A message without who wrote it and what was written: when it came, what was made of it and by whom of the council stays. What is not named here does not. */
export const withoutPeople = ({ arrival, situation, danger, handover, givenBack, about, withdrawn, anonymised }: Message): Message =>
  kept<Message>({
    about, anonymised,
    arrival: plainArrival(arrival),
    situation: plainSituation(situation),
    danger: danger && plainDanger(danger),
    handover: handover && plainHandover(handover),
    givenBack: givenBack?.map(plainHandover),
    withdrawn: withdrawn?.map(plainWithdrawn),
  });

/** The letters that were written about a message, and belong to no case. */
export const lettersOf = ({ handover, givenBack = [] }: Message): string[] => [...givenBack, ...(handover ? [handover] : [])].flatMap(({ redirection }) => (redirection ? [redirection.letterId] : []));

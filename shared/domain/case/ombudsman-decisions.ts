import { londonDate, type Instant, type LondonDate } from '../../kernel/london';
import { ok, refuse, unreachable, type Result } from '../../kernel/result';
import type { PersonId } from '../people/vocabulary';
import { nothingWithOmbudsman, type OmbudsmanDecision, type OmbudsmanEvent, type OmbudsmanQuestion, type OmbudsmanRecord, type OmbudsmanRemedy, type Referral } from './ombudsman';
import { ombudsmanFindings, ombudsmen } from './ombudsmen';
import { recordingOf, type Recorded, type Recording, type RecordingRefusal } from './recording';

/** `asManager`: whoever records it need not be the officer of the case. */
type Command<Type extends string, T extends Recorded> = { type: Type; at: Instant; by: PersonId; asManager?: true } & Recording<T>;
export type OmbudsmanCommand =
  | Command<'RecordReferral', Referral>
  | Command<'RecordOmbudsmanQuestion', OmbudsmanQuestion>
  /** `newId` is the referral's. */
  | Command<'RecordOmbudsmanDecision', OmbudsmanDecision>
  | Command<'RecordOmbudsmanRemedy', OmbudsmanRemedy>;

export type OmbudsmanRefusal =
  | RecordingRefusal
  | { code: 'not-the-officer' }
  | { code: 'no-such-ombudsman' }
  | { code: 'no-such-finding' }
  | { code: 'referral-known' }
  | { code: 'no-such-referral' }
  | { code: 'referral-in-error' }
  | { code: 'heard-in-future' }
  | { code: 'asked-before-heard' }
  | { code: 'asked-in-future' }
  | { code: 'reply-due-before-asked' }
  | { code: 'replied-before-asked' }
  | { code: 'replied-in-future' }
  | { code: 'decided-before-heard' }
  | { code: 'decided-in-future' }
  | { code: 'not-decided-yet' }
  | { code: 'remedy-before-decision' }
  | { code: 'remedy-done-in-future' };

const plain = (reference: string): string => reference.replace(/\s+/g, '').toLowerCase();

function refusalOfReferral({ ombudsman, reference, heardOn, inError, id }: Referral, { referrals, questions, decisions }: OmbudsmanRecord, today: LondonDate): OmbudsmanRefusal | undefined {
  if (!ombudsmen.some((each) => each.id === ombudsman)) return { code: 'no-such-ombudsman' };
  if (heardOn > today) return { code: 'heard-in-future' };
  if (questions.some(({ referral, askedOn }) => referral === id && askedOn < heardOn)) return { code: 'asked-before-heard' };
  if (decisions.some((decision) => decision.id === id && decision.decidedOn < heardOn)) return { code: 'decided-before-heard' };
  const again = !inError && referrals.some((other) => other.id !== id && !other.inError && other.ombudsman === ombudsman && plain(other.reference) === plain(reference));
  return again ? { code: 'referral-known' } : undefined;
}

function refusalOfQuestion({ askedOn, replyBy, repliedOn }: OmbudsmanQuestion, { heardOn }: Referral, today: LondonDate): OmbudsmanRefusal | undefined {
  if (askedOn < heardOn) return { code: 'asked-before-heard' };
  if (askedOn > today) return { code: 'asked-in-future' };
  if (replyBy < askedOn) return { code: 'reply-due-before-asked' };
  if (repliedOn === undefined) return undefined;
  if (repliedOn < askedOn) return { code: 'replied-before-asked' };
  return repliedOn > today ? { code: 'replied-in-future' } : undefined;
}

function refusalOfDecision({ finding, decidedOn }: OmbudsmanDecision, { heardOn }: Referral, today: LondonDate): OmbudsmanRefusal | undefined {
  if (!ombudsmanFindings.some((each) => each.id === finding)) return { code: 'no-such-finding' };
  if (decidedOn < heardOn) return { code: 'decided-before-heard' };
  return decidedOn > today ? { code: 'decided-in-future' } : undefined;
}

function refusalOfRemedy({ referral, doBy, doneOn }: OmbudsmanRemedy, { decisions }: OmbudsmanRecord, today: LondonDate): OmbudsmanRefusal | undefined {
  const decision = decisions.find(({ id }) => id === referral);
  if (!decision) return { code: 'not-decided-yet' };
  if (doBy < decision.decidedOn) return { code: 'remedy-before-decision' };
  return doneOn !== undefined && doneOn > today ? { code: 'remedy-done-in-future' } : undefined;
}

type Found<T> = Result<T | 'the same', OmbudsmanRefusal>;

/** What is recorded of one referral: it is there, it was no mistake, and its dates agree with those before. */
function ofReferral<T extends Recorded>(found: Found<T>, referralOf: (one: T) => string, record: OmbudsmanRecord, refusalOf: (one: T, referral: Referral) => OmbudsmanRefusal | undefined): Found<T> {
  if (!found.ok || found.value === 'the same') return found;
  const { value } = found;
  const referral = record.referrals.find(({ id }) => id === referralOf(value));
  if (!referral) return refuse({ code: 'no-such-referral' });
  if (referral.inError) return refuse({ code: 'referral-in-error' });
  const refusal = refusalOf(value, referral);
  return refusal ? refuse(refusal) : found;
}

/** The event of what was found; none where it was recorded so before. */
function told<T extends Recorded, E extends OmbudsmanEvent['type']>(type: E, { at, by, because }: Pick<OmbudsmanCommand, 'at' | 'by' | 'because'>, found: Found<T>) {
  if (!found.ok) return found;
  return ok(found.value === 'the same' ? [] : [{ type, at, by, record: found.value, ...(because !== undefined && { because }) }]);
}

/**
 * Decides what is recorded of a case that somebody took to an Ombudsman: by its officer or a manager, with dates that
 * have come and that follow from one another. A person may go more than once, each time with a reference of its own.
 */
export function decideOmbudsman(command: OmbudsmanCommand, state: { ombudsman?: OmbudsmanRecord; officer?: PersonId }): Result<OmbudsmanEvent[], OmbudsmanRefusal> {
  if (!command.asManager && command.by !== state.officer) return refuse({ code: 'not-the-officer' });
  const { ombudsman: record = nothingWithOmbudsman } = state;
  const today = londonDate(command.at);
  switch (command.type) {
    case 'RecordReferral': {
      const found = recordingOf(record.referrals, command);
      if (!found.ok || found.value === 'the same') return told('ReferralRecorded', command, found);
      if (found.value.inError && command.because === undefined) return refuse({ code: 'correction-needs-reason' });
      const refusal = refusalOfReferral(found.value, record, today);
      return refusal ? refuse(refusal) : told('ReferralRecorded', command, found);
    }
    case 'RecordOmbudsmanQuestion':
      return told('OmbudsmanQuestionRecorded', command, ofReferral(recordingOf(record.questions, command), ({ referral }) => referral, record, (one, referral) => refusalOfQuestion(one, referral, today)));
    case 'RecordOmbudsmanDecision': {
      // A second decision on one referral takes the place of the first.
      const of = record.decisions.some(({ id }) => id === command.newId) ? command.newId : undefined;
      return told('OmbudsmanDecisionRecorded', command, ofReferral(recordingOf(record.decisions, { ...command, ...(of !== undefined && { of }) }), ({ id }) => id, record, (one, referral) => refusalOfDecision(one, referral, today)));
    }
    case 'RecordOmbudsmanRemedy':
      return told('OmbudsmanRemedyRecorded', command, ofReferral(recordingOf(record.remedies, command), ({ referral }) => referral, record, (one) => refusalOfRemedy(one, record, today)));
    default:
      return unreachable(command);
  }
}


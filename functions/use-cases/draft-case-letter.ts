import { concernedBy, currentStage, type Case } from '../../shared/domain/case/case';
import type { Ending } from '../../shared/domain/case/vocabulary';
import type { CaseCommand, CaseRefusal } from '../../shared/domain/case/commands';
import { dateMadeBy, refusalOfAsking, refusalOfHoldingReply } from '../../shared/domain/case/clock-decisions';
import { clockFactsOf, countingOf } from '../../shared/domain/case/stage';
import { receivedOn, type Receipt } from '../../shared/domain/clock/convention';
import { usualOmbudsman } from '../../shared/domain/case/ombudsmen';
import { countingFor } from '../../shared/domain/clock/counting';
import { readClock } from '../../shared/domain/clock/reading';
import type { StageNumber } from '../../shared/domain/clock/vocabulary';
import { acknowledgementTemplate, checkPromises, writeAcknowledgement, type AcknowledgementFacts } from '../../shared/domain/letter/acknowledgement';
import { answerTemplate, checkAnswer, writeAnswer, type AnswerFacts } from '../../shared/domain/letter/answer';
import { checkHoldingReply, holdingReplyTemplate, writeHoldingReply, type HoldingReplyFacts } from '../../shared/domain/letter/holding-reply';
import { undoUntil } from '../../shared/domain/letter/undo';
import type { ByHand } from '../../shared/domain/letter/way';
import type { Writing } from '../../shared/domain/letter/writing';
import type { CheckedPromise } from '../../shared/domain/letter/promises';
import type { RecipientRefusal } from '../../shared/domain/letter/recipients';
import type { Sending } from '../../shared/domain/letter/sending';
import type { LetterKind } from '../../shared/domain/letter/vocabulary';
import { receiptOf } from '../../shared/domain/message/via';
import { later, type Instant, type LondonDate } from '../../shared/kernel/london';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import type { CaseLetterBody } from '../../shared/contract/bodies';
import type { Kept } from '../stores/aggregate-store';
import { messageStore } from '../stores/message-store';
import { peopleStore } from '../stores/people-store';
import { addressingOf, type Addressing } from './addressing';
import { sweepAfter } from './capture';
import { ownDomains, type Desk } from './desk';
import { receiptFrom } from './receipt';
import { wayOf } from './way-of';

export type CaseLetterRefusal =
  | CaseRefusal
  | RecipientRefusal
  | { code: 'no-such-contact' }
  | { code: 'no-such-message' }
  | { code: 'no-such-person' }
  | { code: 'outcome-needed' }
  | { code: 'outcome-and-ending' }
  | { code: 'no-answer-date' }
  | { code: 'no-email-address' };

/** A letter of a case as it would go, with what it promises. */
export interface DraftedCaseLetter {
  writing: Omit<Writing, 'text'>;
  text: string;
  promises: CheckedPromise[];
  sending: Sending;
  /** What owing it asks of the case. */
  command(writing: Writing, at: Instant, by: string): CaseCommand;
}

interface Around {
  desk: Desk;
  state: Case;
  council: string;
  contact: { name: string; telephone?: string | undefined };
  by: string;
  at: Instant;
  /** Until when the letter waits. */
  waitsUntil: Instant | undefined;
  addressing: Addressing;
  /** A person delivers it; by e-mail where there is none. */
  way: ByHand | undefined;
}

/** Letters of one kind and stage are numbered as they are written, so that two who write at once write the same one. */
function letterIdFor({ state }: Around, kind: 'ack' | 'hold' | 'answer', stage: number): string {
  const prefix = `${kind}-${state.id}-${stage}-`;
  return `${prefix}${state.correspondence.filter(({ is, id }) => is === 'letter' && id.startsWith(prefix)).length + 1}`;
}

function writingFor(around: Around, kind: LetterKind, id: string, template: string, promises: CheckedPromise[], answerBy?: LondonDate): Omit<Writing, 'text'> {
  const { desk, state, by, addressing, waitsUntil, way } = around;
  return {
    id, kind, template, by,
    cases: [state.id],
    mailbox: desk.council.mailbox,
    keeps: promises.map(({ promise }) => promise),
    contact: state.contact,
    concerning: concernedBy(state),
    areas: [state.area],
    ...addressing.writing,
    ...(answerBy && { tells: [{ caseId: state.id, answerBy }] }),
    ...(waitsUntil && { undoUntil: waitsUntil }),
    ...(way && { way }),
  };
}

const templateOf = (template: string, edited: string | undefined): string => (edited === undefined ? template : `${template}, edited`);

async function draftHoldingReply(around: Around, body: CaseLetterBody & { letter: 'holding reply' }): Promise<Result<DraftedCaseLetter, CaseLetterRefusal>> {
  const { desk, state, at, council, contact } = around;
  const stage = currentStage(state);
  const { workingDays, because, goodReason, letterText } = body;
  const refusal = refusalOfHoldingReply({ workingDays, goodReason, at }, stage, desk.counting);
  if (refusal) return refuse(refusal);
  const answerBy = dateMadeBy(workingDays, stage, desk.counting, at);
  if (!answerBy) return refuse({ code: 'no-answer-date' });
  const { promised } = readClock(clockFactsOf(stage), countingOf(stage, desk.counting), at);
  const facts: HoldingReplyFacts = {
    council, contact, because, answerBy, writer: state.writer.name, reference: state.id, inShort: state.inShort, sensitive: around.addressing.sensitive, told: promised,
    ombudsman: countingOf(stage, desk.counting).profile.namesOmbudsman && usualOmbudsman(desk.counting.rules.nation),
  };
  const text = letterText ?? writeHoldingReply(facts);
  const promises = checkHoldingReply(text, facts);
  const writing = writingFor(around, 'holding reply', letterIdFor(around, 'hold', stage.no), templateOf(holdingReplyTemplate, letterText), promises, answerBy);
  return ok({
    writing, text, promises, sending: around.addressing.sending,
    command: (whole, now, by) => ({ type: 'OweHoldingReply', at: now, by, because, workingDays, writing: whole, notBefore: later(now, sweepAfter), ...(goodReason !== undefined && { goodReason }) }),
  });
}

/** Where a complaint can go from its answer. What was not taken up has no next stage, and the Ombudsman may say that it should be (Complaint Handling Code); whoever withdrew asks nobody. */
function furtherAfter(ending: Ending | undefined, hasNext: boolean): AnswerFacts['further'] {
  if (ending) return ending === 'withdrawn' ? undefined : 'ombudsman';
  return hasNext ? 'next stage' : 'ombudsman';
}

async function draftAnswer(around: Around, body: CaseLetterBody & { letter: 'answer' }): Promise<Result<DraftedCaseLetter, CaseLetterRefusal>> {
  const { desk, state, council, contact } = around;
  const { outcome, ending, says, letterText } = body;
  const stage = currentStage(state);
  const isComplaint = state.kind === 'complaint';
  if (outcome && ending) return refuse({ code: 'outcome-and-ending' });
  if (isComplaint && !outcome && !ending) return refuse({ code: 'outcome-needed' });
  const hasNext = countingOf(stage, desk.counting).profile.stages[stage.no] !== undefined;
  const facts: AnswerFacts = {
    council, contact, says, writer: state.writer.name, reference: state.id, inShort: state.inShort, sensitive: around.addressing.sensitive,
    ombudsman: usualOmbudsman(desk.counting.rules.nation),
    ...(isComplaint && { outcome, ending, further: furtherAfter(ending, hasNext) }),
  };
  const text = letterText ?? writeAnswer(facts);
  const promises = checkAnswer(text, facts);
  const writing = writingFor(around, 'answer', letterIdFor(around, 'answer', stage.no), templateOf(answerTemplate, letterText), promises);
  return ok({
    writing, text, promises, sending: around.addressing.sending,
    command: (whole, now, by) => ({ type: 'OweAnswer', at: now, by, writing: whole, notBefore: later(now, sweepAfter), ...(facts.outcome && { outcome: facts.outcome }), ...(facts.ending && { ending: facts.ending }) }),
  });
}

/** When the next stage was asked for: by a message of this case, or on the day that the officer says. */
async function requestedAt({ desk, state }: Around, body: CaseLetterBody & { letter: 'next stage' }): Promise<Result<Receipt, CaseLetterRefusal>> {
  if (body.message === undefined) return body.received === undefined ? refuse({ code: 'no-such-message' }) : ok(receiptFrom(body.received));
  const isHere = state.correspondence.some(({ is, id }) => is === 'message' && id === body.message);
  const message = isHere ? await messageStore(desk.ownWork, desk.counting).get(body.message) : undefined;
  return message ? ok(receiptOf(message.state.arrival)) : refuse({ code: 'no-such-message' });
}

async function draftNextStage(around: Around, body: CaseLetterBody & { letter: 'next stage' }): Promise<Result<DraftedCaseLetter, CaseLetterRefusal>> {
  const { desk, state, at, council } = around;
  const { officer, because, letterText, message } = body;
  const asked = await requestedAt(around, body);
  if (!asked.ok) return asked;
  const receipt = asked.value;
  const tooEarly = refusalOfAsking(receipt, state);
  if (tooEarly) return refuse(tooEarly);
  const named = await peopleStore(desk.ownWork).person(officer);
  if (!named) return refuse({ code: 'no-such-person' });
  const contact = named.telephone === undefined ? around.contact : named;
  const { no, profile: id, convention } = currentStage(state);
  const profile = desk.counting.profiles.find((each) => each.id === id);
  const counting = profile && countingFor(desk.counting, profile, (no + 1) as StageNumber, convention);
  if (!counting) return refuse({ code: 'no-next-stage' });
  // As if it were sent on the day it is drafted: that date stands if sending slips.
  const { answer } = readClock({ received: receipt, acknowledgedAt: at }, counting, at);
  if (!answer.by) return refuse({ code: 'no-answer-date' });
  const facts: AcknowledgementFacts = {
    council, contact, own: await ownDomains(desk), writer: state.writer.name, received: receivedOn(receipt), stage: no + 1, sensitive: around.addressing.sensitive,
    dissatisfied: because,
    matters: [{ reference: state.id, inShort: state.inShort, wanted: state.wanted, answerBy: answer.by }],
  };
  const text = letterText ?? writeAcknowledgement(facts);
  const promises = checkPromises(text, facts);
  const acknowledgement = writingFor(around, 'acknowledgement', letterIdFor(around, 'ack', no + 1), templateOf(acknowledgementTemplate, letterText), promises, answer.by);
  const writing = { ...acknowledgement, contact: named.telephone === undefined ? state.contact : named.id };
  return ok({
    writing, text, promises, sending: around.addressing.sending,
    command: (whole, now, by) => ({ type: 'BeginNextStage', at: now, by, because, receipt, officer, writing: whole, notBefore: later(now, sweepAfter), ...(message !== undefined && { messageId: message }) }),
  });
}

/** Drafts a letter of a case in Heard's words or an officer's, and checks what it promises. Changes nothing. */
export async function draftCaseLetter(desk: Desk, by: string, { state }: Kept<Case>, body: CaseLetterBody): Promise<Result<DraftedCaseLetter, CaseLetterRefusal>> {
  const people = peopleStore(desk.ownWork);
  const [settings, contact] = await Promise.all([people.settings(), people.person(state.contact)]);
  if (!settings) throw new Error('This council has no settings yet');
  if (!contact) return refuse({ code: 'no-such-contact' });
  const way = await wayOf(desk, state, body.way);
  if (!way.ok) return way;
  const addressing = await addressingOf(desk, state, body, way.value);
  if (!addressing.ok) return addressing;
  const at = desk.clock.now();
  const around: Around = { desk, state, by, contact, council: settings.name, at, addressing: addressing.value, way: way.value, waitsUntil: way.value ? undefined : undoUntil(body.undo, at, settings.undoSeconds) };
  switch (body.letter) {
    case 'holding reply':
      return draftHoldingReply(around, body);
    case 'answer':
      return draftAnswer(around, body);
    case 'next stage':
      return draftNextStage(around, body);
  }
}

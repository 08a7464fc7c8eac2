import { currentStage } from '../../shared/domain/case/case';
import { refusalOfAcknowledging } from '../../shared/domain/case/acknowledging';
import { refusalOfAsking } from '../../shared/domain/case/clock-decisions';
import { clockFactsOf, countingOf } from '../../shared/domain/case/stage';
import { receivedOn, type Receipt } from '../../shared/domain/clock/convention';
import { countingFor } from '../../shared/domain/clock/counting';
import { readClock } from '../../shared/domain/clock/reading';
import type { StageNumber } from '../../shared/domain/clock/vocabulary';
import { acknowledgementTemplate, checkPromises, writeAcknowledgement, type AcknowledgementFacts } from '../../shared/domain/letter/acknowledgement';
import { receiptOf } from '../../shared/domain/message/via';
import { later } from '../../shared/kernel/london';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import type { CaseLetterBody } from '../../shared/contract/bodies';
import { messageStore } from '../stores/message-store';
import { sweepAfter } from './capture';
import { letterIdFor, templateOf, writingFor, type Around, type CaseLetterRefusal, type DraftedCaseLetter } from './case-letter';
import { colleague } from './colleagues';
import { ownDomains } from './desk';
import { receiptFrom } from './receipt';

/** When the next stage was asked for: by a message of this case, or on the day that the officer says. */
async function requestedAt({ desk, state }: Around, body: CaseLetterBody & { letter: 'next stage' }): Promise<Result<Receipt, CaseLetterRefusal>> {
  if (body.message === undefined) return body.received === undefined ? refuse({ code: 'no-such-message' }) : ok(receiptFrom(body.received));
  const isHere = state.correspondence.some(({ is, id }) => is === 'message' && id === body.message);
  const message = isHere ? await messageStore(desk.ownWork, desk.counting).get(body.message) : undefined;
  return message ? ok(receiptOf(message.state.arrival)) : refuse({ code: 'no-such-message' });
}

/** Drafts the acknowledgement of a stage that begins with it. */
export async function draftNextStage(around: Around, body: CaseLetterBody & { letter: 'next stage' }): Promise<Result<DraftedCaseLetter, CaseLetterRefusal>> {
  const { desk, state, at, council } = around;
  const { officer, because, letterText, message } = body;
  const asked = await requestedAt(around, body);
  if (!asked.ok) return asked;
  const receipt = asked.value;
  const tooEarly = refusalOfAsking(receipt, state);
  if (tooEarly) return refuse(tooEarly);
  const named = await colleague(desk, officer);
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
  const writing = { ...acknowledgement, contact: named.telephone === undefined ? around.contact.id : named.id };
  return ok({
    writing, text, promises, sending: around.addressing.sending,
    command: (whole, now, by) => ({ type: 'BeginNextStage', at: now, by, because, receipt, officer, writing: whole, notBefore: later(now, sweepAfter), ...(message !== undefined && { messageId: message }) }),
  });
}

/** Why they were not satisfied with the stage before, as it was recorded when this one began. */
const dissatisfactionIn = ({ state }: Around): string | undefined => state.reasons.findLast(({ of }) => of === 'NextStageBegun')?.because;

/**
 * Drafts an acknowledgement in the place of one that came back, or went in error: of this case alone, with the date as it
 * stands if it is sent on the day that it is drafted.
 */
export async function draftAcknowledgement(around: Around, body: CaseLetterBody & { letter: 'acknowledgement' }): Promise<Result<DraftedCaseLetter, CaseLetterRefusal>> {
  const { desk, state, at, council, contact, addressing, way } = around;
  const { letterText, because } = body;
  const stage = currentStage(state);
  const refusal = refusalOfAcknowledging(stage);
  if (refusal) return refuse(refusal);
  if (!way && around.isNewAddress && because === undefined) return refuse({ code: 'new-address-unexplained' });
  const { answer } = readClock({ ...clockFactsOf(stage), acknowledgedAt: at }, countingOf(stage, desk.counting), at);
  if (!answer.by) return refuse({ code: 'no-answer-date' });
  const dissatisfied = stage.no > 1 ? dissatisfactionIn(around) : undefined;
  const facts: AcknowledgementFacts = {
    council, contact, own: await ownDomains(desk), writer: state.writer.name, received: receivedOn(stage.receipt), sensitive: addressing.sensitive,
    matters: [{ reference: state.id, inShort: state.inShort, wanted: state.wanted, answerBy: answer.by }],
    ...(state.channel && { channel: state.channel }),
    ...(stage.no > 1 && { stage: stage.no }),
    ...(dissatisfied !== undefined && { dissatisfied }),
  };
  const text = letterText ?? writeAcknowledgement(facts);
  const promises = checkPromises(text, facts);
  return ok({
    writing: writingFor(around, 'acknowledgement', letterIdFor(around, 'ack', stage.no), templateOf(acknowledgementTemplate, letterText), promises, answer.by),
    text, promises, sending: addressing.sending,
    mustBeRead: addressing.mustBeRead && letterText === undefined,
    command: (whole, now, by) => ({ type: 'OweAcknowledgement', at: now, by, writing: whole, notBefore: later(now, sweepAfter), ...(because !== undefined && { because }) }),
  });
}

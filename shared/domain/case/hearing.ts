import { ok, refuse, type Result } from '../../kernel/result';
import type { CouncilCounting } from '../clock/counting';
import { currentStage, type Case, type CaseEvent } from './case';
import type { CaseCommand, CaseRefusal } from './commands';
import { withoutEffectOf } from './no-effect';
import { closedBy, hasLapsed } from './stage';

type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { type: T }>;

/** A letter says that it was sent: what that means depends on which letter it is. */
export function hearSent({ at, letterId, writtenOn, answerBy }: Command<'HearSent'>, state: Case, council: CouncilCounting): CaseEvent[] {
  const stage = currentStage(state);
  const { acknowledgement, holdingReplies, answer } = stage;
  if (acknowledgement.letterId === letterId) return acknowledgement.situation === 'owed' ? [{ type: 'Acknowledged', at, letterId, ...(writtenOn && { writtenOn }), ...(answerBy && { answerBy }) }] : [];
  if (holdingReplies.some((reply) => reply.letterId === letterId && !reply.sentAt && !hasLapsed(reply)) && answerBy) return [{ type: 'HoldingReplySent', at, letterId, answerBy }];
  if (answer?.letterId === letterId && !answer.sentAt) return [{ type: 'Answered', at, letterId, closed: closedBy(stage, at, council, state.officer) }];
  return [];
}

export function hearBounced({ at, letterId }: Command<'HearBounced'>, state: Case): CaseEvent[] {
  const { acknowledgement, holdingReplies, answer } = currentStage(state);
  const told =
    (acknowledgement.letterId === letterId && acknowledgement.situation === 'sent') ||
    holdingReplies.some((reply) => reply.letterId === letterId && !hasLapsed(reply)) ||
    answer?.letterId === letterId;
  return told ? [{ type: 'LetterBounced', at, letterId }] : [];
}

/**
 * A letter went in error, and counts for nothing from its beginning (product rule "Sent in error"), whatever was heard of
 * it before. A clock that has ended since is read anew without it; one of an earlier stage stays as it ended.
 */
export function hearSentInError({ at, by, because, letterId }: Command<'HearSentInError'>, state: Case, council: CouncilCounting): CaseEvent[] {
  if (state.errors?.some((error) => error.letterId === letterId)) return [];
  const stage = currentStage(state);
  const { answer, closed } = withoutEffectOf(stage, letterId, 'in error', at);
  const again = answer?.sentAt && closed && closedBy(withoutEffectOf(stage, letterId, 'in error', at), answer.sentAt, council, closed.officer);
  return [{ type: 'LetterSentInError', at, by, because, letterId, ...(again && { closed: again }) }];
}

/** A letter was taken back before it went: the case is as it was before whoever wrote it decided. The first acknowledgement is its message's to take back. */
export function hearCancelled({ at, by, letterId }: Command<'HearCancelled'>, state: Case): CaseEvent[] {
  const { no, acknowledgement, holdingReplies, answer } = currentStage(state);
  const acknowledges = acknowledgement.letterId === letterId && acknowledgement.situation === 'owed' && (no > 1 || acknowledgement.insteadOf !== undefined);
  const owesIt = answer?.letterId === letterId || holdingReplies.some((reply) => reply.letterId === letterId) || acknowledges;
  return owesIt ? [{ type: 'LetterTakenBack', at, by, letterId }] : [];
}

/** Recorded at any time before somebody was told; what has been met stays met. */
export function cannotAcknowledge({ at, by, why, because }: Command<'CannotAcknowledge'>, state: Case): Result<CaseEvent[], CaseRefusal> {
  const { acknowledgement, answer } = currentStage(state);
  if (acknowledgement.situation === 'cannot') return ok([]);
  if (acknowledgement.situation === 'sent' || answer?.sentAt) return refuse({ code: 'acknowledged-already' });
  return ok([{ type: 'CannotBeAcknowledged', at, by, why, because }]);
}

import type { Instant } from '../../kernel/london';
import { currentStage, withStage, type Case, type CaseEvent, type CaseSituation } from './case';
import type { Stage } from './stage';

/** Why a letter counts for nothing: it came back, so that nobody was told what it says; or it went in error. */
export type NoEffect = 'bounced' | 'in error';

/** A stage without what a letter did for it: its acknowledgement, extension, promise and answer fall away. It stays named. */
export function withoutEffectOf(whole: Stage, letterId: string, why: NoEffect, at: Instant): Stage {
  const { answer, closed, ...stage } = whole;
  const { acknowledgement, holdingReplies, told } = stage;
  const lapsed = why === 'bounced' ? ({ bounced: true } as const) : ({ inError: true } as const);
  return {
    ...stage,
    ...(answer && answer.letterId !== letterId && { answer, ...(closed && { closed }) }),
    acknowledgement: acknowledgement.letterId === letterId ? { situation: why, letterId, at } : acknowledgement,
    holdingReplies: holdingReplies.map((reply) => (reply.letterId === letterId ? { ...reply, ...lapsed } : reply)),
    told: told.filter((promise) => promise.letterId !== letterId),
  };
}

const openAgain = (situation: CaseSituation): CaseSituation => ('mergeId' in situation ? { ...situation, was: { is: 'open' } } : { is: 'open' });

/** A case without what a letter of its stage did for it: without its answer it is open under the clock that ran. */
export function caseWithout(state: Case, letterId: string, why: NoEffect, at: Instant): Case {
  const wasAnswer = currentStage(state).answer?.letterId === letterId;
  const without = withStage(state, (stage) => withoutEffectOf(stage, letterId, why, at));
  return wasAnswer ? { ...without, situation: openAgain(state.situation) } : without;
}

/** A case whose letter went in error: without what it did, and with the error on its record. */
export function inError(state: Case, { letterId, at, by, closed }: Extract<CaseEvent, { type: 'LetterSentInError' }>): Case {
  const { answer, no } = currentStage(state);
  const without = caseWithout(state, letterId, 'in error', at);
  const error = { letterId, at, by, ...(answer?.letterId === letterId && { answered: no }) };
  return { ...(closed ? withStage(without, (stage) => ({ ...stage, closed })) : without), errors: [...(state.errors ?? []), error] };
}

import { ok, refuse, type Result } from '../../kernel/result';
import { currentStage, owingLetter, withStage, type Case, type CaseEvent } from './case';
import { isDraftedAlready } from './clock-decisions';
import type { AcknowledgingRefusal, CaseCommand } from './commands';
import { isWriting, type Stage } from './stage';

/** Why a stage is not acknowledged anew: it is owed again only where one went and counts for nothing, and while nothing else is being written. */
export function refusalOfAcknowledging(stage: Stage): AcknowledgingRefusal | undefined {
  switch (stage.acknowledgement.situation) {
    case 'sent':
      return { code: 'acknowledged-already' };
    case 'cannot':
      return { code: 'nobody-can-be-told' };
    case 'owed':
      return { code: 'letter-on-its-way' };
    default:
      return isWriting(stage) ? { code: 'letter-on-its-way' } : undefined;
  }
}

/** Decides to acknowledge anew what came back, or went in error: a letter of its own, in the same write. */
export function oweAcknowledgement({ type: _, ...command }: Extract<CaseCommand, { type: 'OweAcknowledgement' }>, state: Case): Result<CaseEvent[], AcknowledgingRefusal> {
  const refusal = refusalOfAcknowledging(currentStage(state)) ?? (isDraftedAlready(state, command.writing) ? ({ code: 'letter-on-its-way' } as const) : undefined);
  return refusal ? refuse(refusal) : ok([{ ...command, type: 'AcknowledgementOwed' }]);
}

/** The new letter is owed in the place of the one before, which stays in the story. */
export function acknowledgingAnew(state: Case, { writing, notBefore }: Extract<CaseEvent, { type: 'AcknowledgementOwed' }>): Case {
  const owing = withStage(state, (stage) => {
    const { acknowledgement: before } = stage;
    const anew = before.situation === 'bounced' || before.situation === 'in error' ? { insteadOf: before } : {};
    return { ...stage, acknowledgement: { situation: 'owed', letterId: writing.id, ...(writing.way && { byHand: writing.way.by }), ...anew } };
  });
  return owingLetter(owing, writing, notBefore);
}

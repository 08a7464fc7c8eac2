import type { Instant } from '../../kernel/london';
import { askingAgain } from './deciding-on-messages';
import type { Case } from './case';
import { hasWritten, type Stage } from './stage';

/** What a new acknowledgement was to take the place of. Without one, something else was written in the stage meanwhile: it stays, and its acknowledgement is owed again. */
const insteadOf = ({ acknowledgement }: Stage) => (acknowledgement.situation === 'owed' ? acknowledgement.insteadOf : undefined);

function stagesWithout(stages: Case['stages'], letterId: string, at: Instant): Case['stages'] {
  const last = stages.at(-1) ?? stages[0];
  const { answer, ...rest } = last;
  const stage: Stage = {
    ...rest,
    ...(answer && answer.letterId !== letterId && { answer }),
    ...(last.acknowledgement.letterId === letterId && { acknowledgement: insteadOf(last) ?? { situation: 'bounced', letterId, at } }),
    holdingReplies: last.holdingReplies.filter((reply) => reply.letterId !== letterId),
  };
  const [first = stage, ...others] = [...stages.slice(0, -1), stage];
  return [first, ...others];
}

/** A stage that was taken back with its acknowledgement never began: its officer and contact are those before it again. */
function withoutLastStage(state: Case, { before, acknowledgement }: Stage): Case {
  const [first, ...others] = state.stages;
  const stages: Case['stages'] = [first, ...others.slice(0, -1)];
  const answeredAt = stages.at(-1)?.answer?.sentAt;
  const { officer: _, ...rest } = state;
  return {
    ...rest, stages, ...askingAgain(state, acknowledgement.letterId),
    contact: before?.contact ?? state.contact,
    ...(before?.officer !== undefined && { officer: before.officer }),
    ...(answeredAt && { situation: { is: 'answered', at: answeredAt } }),
  };
}

/** What a letter that was taken back before it went had decided, nobody decided. The letter itself stays in the story. */
export function takenBack(whole: Case, { letterId, at }: { letterId: string; at: Instant }): Case {
  const state = { ...whole, owed: whole.owed.filter(({ id }) => id !== letterId) };
  const last = state.stages.at(-1) ?? state.stages[0];
  return last.acknowledgement.letterId === letterId && !insteadOf(last) && !hasWritten(last) ? withoutLastStage(state, last) : { ...state, stages: stagesWithout(state.stages, letterId, at) };
}

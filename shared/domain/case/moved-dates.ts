import type { Instant, LondonDate } from '../../kernel/london';
import type { CouncilCounting } from '../clock/counting';
import type { Dates } from './case';
import { readStage, type Stage } from './stage';

/** What a stage promises when it is counted so. */
export function datesUnder(stage: Stage, council: CouncilCounting, at: Instant): Dates {
  const { acknowledge, answer } = readStage(stage, council, at);
  return { ...(acknowledge.by && { acknowledgeBy: acknowledge.by }), ...(answer.by && { answerBy: answer.by }) };
}

/** Where a date has gone; nowhere, too, where either calendar does not reach it. */
export function wayMoved(from: LondonDate | undefined, to: LondonDate | undefined): 'later' | 'earlier' | undefined {
  if (from === undefined || to === undefined || from === to) return undefined;
  return to > from ? 'later' : 'earlier';
}

import type { CaseView, EndedStageView } from '../../../shared/contract/cases';
import { Folded } from '../../parts/Folded';
import { words } from '../../words/in-tab';
import { ClockFacts } from './ClockFacts';
import { DaysDrawn } from './DaysDrawn';

/** What a stage came to, on the one row that is seen of it. */
function inOneRow({ no, reading, outcome, ending, officer }: EndedStageView): string {
  const { answer, answeredAs } = reading;
  return words.clock.stageEnded([words.clock.stage(no), ...(outcome ? [words.outcomes[outcome]] : []), ...(ending ? [words.endings[ending]] : []), answeredAs ? words.clock.classes[answeredAs] : answer.left, ...(officer ? [officer.name] : [])]);
}

/** Stages that have ended, as they ended: one row each until somebody asks. */
export const EndedStages = ({ of }: { of: CaseView }) =>
  [...of.ended].reverse().map((stage) => (
    <Folded key={stage.no} title={inOneRow(stage)}>
      <DaysDrawn reading={stage.reading} />
      <ClockFacts reading={stage.reading} story={of.story} outcome={stage.outcome} ending={stage.ending} />
    </Folded>
  ));

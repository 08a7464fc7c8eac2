import { makeStyles, tokens } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/contract/cases';
import type { Acting } from './acts/use-acting';
import { ClockCard } from './ClockCard';
import { ClockFacts } from './ClockFacts';
import { EndedStages } from './EndedStages';
import { PausedBox } from './PausedBox';

const useStyles = makeStyles({
  notes: {
    margin: 0, padding: '8px 0 0 16px', display: 'flex', flexDirection: 'column', gap: '4px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** A case's clock: what it says beside its dates, what a person should know of them, and the stages before this one. */
export function CaseClock({ of, acting }: { of: CaseView; acting: Acting }) {
  const styles = useStyles();
  const { reading, stage, twelveWeeks } = of;
  return (
    <ClockCard reading={reading} top={<PausedBox of={of} acting={acting} />}>
      {/* Twelve weeks are worth a line once they have passed, or once a second stage brings them near. */}
      <ClockFacts reading={reading} story={of.story} outcome={of.outcome} ending={of.ending} twelveWeeks={twelveWeeks.passed || stage > 1 ? twelveWeeks : undefined} />
      {reading.notes.length > 0 && (
        <ul className={styles.notes}>
          {reading.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <EndedStages of={of} />
    </ClockCard>
  );
}

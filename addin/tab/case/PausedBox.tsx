import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { PauseCircleRegular } from '@fluentui/react-icons/svg/pause-circle';
import type { CaseView } from '../../../shared/contract/cases';
import { shortDate, type LondonDate } from '../../../shared/kernel/london';
import { Facts } from '../../parts/Facts';
import { leftBeside, withoutYear } from '../../parts/said';
import { words } from '../../words/in-tab';
import type { Acting } from './acts/use-acting';

const useStyles = makeStyles({
  box: {
    display: 'flex', flexDirection: 'column', gap: '8px', padding: '8px 12px 12px', alignItems: 'flex-start',
    backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium, outline: `1px solid ${tokens.colorTransparentStroke}`,
  },
  title: { display: 'flex', gap: '8px', margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  icon: { fontSize: '20px', flexShrink: 0 },
});

/** Since when the clock stands still, for what, and when somebody looks again. */
export function PausedBox({ of, acting }: { of: CaseView; acting: Acting }) {
  const styles = useStyles();
  const { pause, reading, actions } = of;
  if (!pause) return null;
  const said = (date: string) => withoutYear(shortDate(date as LondonDate), reading.today);
  const left = reading.answer.standing === 'paused' ? leftBeside(reading.answer) : '';
  return (
    <div className={styles.box}>
      <h3 className={styles.title}>
        <PauseCircleRegular className={styles.icon} />
        {words.clock.pausedSince(said(pause.since), left)}
      </h3>
      <Facts
        facts={[
          [words.clock.waitsFor, pause.category],
          [words.clock.because, pause.because],
          [words.clock.lookAgain, said(pause.reviewOn)],
        ]}
      />
      {actions.includes('resume') && (
        <Button size="small" onClick={({ currentTarget }) => acting.begin('resume', currentTarget)}>
          {words.acts.resume.short}
        </Button>
      )}
    </div>
  );
}

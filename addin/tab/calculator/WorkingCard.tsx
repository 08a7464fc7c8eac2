import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReadingView } from '../../../shared/contract/clock';
import { Card } from '../../parts/Card';
import { CopyButton } from '../../parts/CopyButton';
import { words } from '../../words/in-tab';
import { ClockFacts } from '../case/ClockFacts';
import { dutySaid } from './duty-said';

const useStyles = makeStyles({
  one: { display: 'flex', flexDirection: 'column', gap: '2px' },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: 'anywhere' },
});

/** Both counts in words, to check with a calendar and to paste into a letter, and the rules they went by. */
export function WorkingCard({ reading }: { reading: ReadingView }) {
  const styles = useStyles();
  const { acknowledge, answer } = reading;
  const duties = [
    { title: dutySaid('answer', answer), working: answer.working },
    { title: dutySaid('acknowledge', acknowledge), working: acknowledge.working },
  ];
  return (
    <Card title={words.calculator.working}>
      {duties.map(({ title, working }) => (
        <div key={title} className={styles.one}>
          <h3 className={styles.name}>{title}</h3>
          <p className={styles.text}>{working}</p>
        </div>
      ))}
      <div>
        <CopyButton text={duties.map(({ title, working }) => `${title}\n${working}`).join('\n\n')} label={words.clock.copy} />
      </div>
      <ClockFacts reading={reading} story={[]} />
    </Card>
  );
}

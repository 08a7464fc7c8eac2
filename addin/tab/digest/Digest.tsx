import { makeStyles, tokens } from '@fluentui/react-components';
import type { DigestView } from '../../../shared/contract/digest';
import { Card } from '../../parts/Card';
import { digestWords as said } from '../../words/digest';
import { FiguresTold } from './FiguresTold';

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  title: { margin: '10px 0 0', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  asked: { margin: 0, padding: '4px 16px 4px 36px', backgroundColor: tokens.colorNeutralBackground3, borderLeft: `4px solid ${tokens.colorBrandStroke1}` },
  item: { margin: '8px 0' },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  event: { padding: '8px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
  note: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  line: { margin: 0 },
});

/** A digest as its reader reads it: the news, questions, what is coming, figures. */
export function Digest({ of, aside }: { of: DigestView; aside: string }) {
  const styles = useStyles();
  return (
    <Card title={of.headline} aside={aside}>
      <p className={styles.quiet}>
        {of.lead} {of.covers !== undefined && `${of.covers}.`}
      </p>
      {of.questions.length > 0 && (
        <>
          <h3 className={styles.title}>{said.questions(of.questions.length)}</h3>
          <ol className={styles.asked}>
            {of.questions.map((text) => (
              <li key={text} className={styles.item}>
                {text}
              </li>
            ))}
          </ol>
        </>
      )}
      {of.coming.map(({ title, events }) => [
        <h3 key={`${title} title`} className={styles.title}>
          {title}
        </h3>,
        <ul key={title} className={styles.list}>
          {events.map(({ news, day, title: plan, says }, at) => (
            <li key={at} className={styles.event}>
              <div>
                <strong>
                  {news} {day}: {plan}
                </strong>
              </div>
              {says}
            </li>
          ))}
        </ul>,
      ])}
      {of.figures && <FiguresTold of={of.figures} title={styles.title} />}
      {of.note !== undefined && (
        <>
          <h3 className={styles.title}>{said.note}</h3>
          <p className={styles.note}>{of.note}</p>
        </>
      )}
    </Card>
  );
}

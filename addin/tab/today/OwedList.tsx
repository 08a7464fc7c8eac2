import { makeStyles, tokens } from '@fluentui/react-components';
import { PersonQuestionMark20Regular } from '@fluentui/react-icons/svg/person-question-mark';
import type { CasesFigureView } from '../../../shared/contract/today';
import type { CaseCardView } from '../../../shared/contract/cases';
import { Card } from '../../parts/Card';
import { Face } from '../../parts/Face';
import { leftBeside, withoutYear } from '../../parts/said';
import { Standing } from '../../parts/Standing';
import { words } from '../../words/in-tab';
import { address } from '../address';
import { casesOf } from './open-figure';

const useStyles = makeStyles({
  // Its rows bring their own space: below the last no more than above the first.
  list: { listStyle: 'none', margin: '0 -16px', padding: 0, ':last-child': { marginBottom: '-9px' } },
  row: {
    display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '16px', rowGap: '4px', padding: '7px 16px', color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  what: { flex: '1 1 240px', minWidth: 0, overflowWrap: 'anywhere' },
  strong: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold },
  quiet: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  officer: { flex: '0 1 170px', display: 'flex', alignItems: 'center', gap: '8px', minWidth: 0 },
  nobody: { fontWeight: tokens.fontWeightSemibold },
  more: { alignSelf: 'flex-start', color: tokens.colorBrandForegroundLink },
});

/** The first of what is owed, with who owes it; all of it is a press away. */
export function OwedList({ title, cases, figure, today }: { title: string; cases: readonly CaseCardView[]; figure: CasesFigureView | undefined; today: string }) {
  const styles = useStyles();
  if (cases.length === 0) return null;
  return (
    <Card title={title}>
      <ul className={styles.list}>
        {cases.map(({ id, inShort, answer, officer, stage }) => (
          <li key={id}>
            <a href={address('case', id)} className={styles.row}>
              <span className={styles.what}>
                <span className={styles.strong}>{inShort}</span>
                <div className={styles.quiet}>
                  {[words.today.answer + (stage > 1 ? `, ${words.clock.stage(stage).toLowerCase()}` : ''), id, `${words.clock.answerBy.toLowerCase()} ${withoutYear(answer.said, today)}`, leftBeside(answer)].filter(Boolean).join(' · ')}
                </div>
              </span>
              <span className={styles.officer}>
                {officer ? <Face name={officer.name} /> : <PersonQuestionMark20Regular />}
                <span className={officer ? undefined : styles.nobody}>{officer?.name ?? words.cases.nobody}</span>
              </span>
              <Standing standing={answer.standing} column />
            </a>
          </li>
        ))}
      </ul>
      {figure && figure.count > cases.length && (
        <a href={casesOf(figure)} className={styles.more}>
          {words.today.allOf(figure.count)}
        </a>
      )}
    </Card>
  );
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { PlanView } from '../../../shared/contract/plans';
import { Card } from '../../parts/Card';
import { Folded } from '../../parts/Folded';
import { LinkButton } from '../../parts/LinkButton';
import { planWords } from '../../words/plans';
import { address, go } from '../address';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '6px' },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  finding: { display: 'flex', gap: '6px', alignItems: 'flex-start', overflowWrap: 'anywhere' },
  icon: { fontSize: '18px', flexShrink: 0, marginTop: '3px' },
  act: { alignSelf: 'flex-start' },
});

/** As many as stand beside a plan without pushing anything away; the rest is one press further. */
const shownFirst = 6;

/** Leads to where something is written. */
function write(plan: string, path: string): void {
  if (path === 'approach') return go(address('plans', 'decide', {}, plan));
  document.getElementById(path)?.focus();
}

/** What is still missing, each leading to its place, and what in the plan does not stand. Always in view. */
export function StillMissing({ plan: { id, reading, may } }: { plan: PlanView }) {
  const styles = useStyles();
  const { missing, findings } = reading;
  const said = planWords.plan;
  const [first] = missing;
  const mayWrite = may.includes('write');
  const list = (some: typeof missing) => (
    <ul className={styles.list}>
      {some.map(({ path, says, section }) => (
        <li key={path}>
          {mayWrite ? <LinkButton onClick={() => write(id, path)}>{says}</LinkButton> : says}
          <div className={styles.quiet}>{section}</div>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {findings.length > 0 && (
        <Card title={said.findings}>
          <ul className={styles.list}>
            {findings.map(({ path, says, help }) => (
              <li key={path + says} className={styles.finding}>
                <WarningRegular className={styles.icon} />
                <span>
                  {mayWrite ? <LinkButton onClick={() => write(id, path)}>{says}</LinkButton> : says}
                  <div className={styles.quiet}>{help}</div>
                </span>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <Card title={said.stillMissing(missing.length)}>
        {first && mayWrite && (
          <Button appearance="primary" className={styles.act} onClick={() => write(id, first.path)}>
            {said.writeFirst(missing.length)}
          </Button>
        )}
        {missing.length === 0 && <p className={styles.quiet}>{said.nothingMissing}</p>}
        {list(missing.slice(0, shownFirst))}
        {missing.length > shownFirst && <Folded title={said.moreMissing(missing.length - shownFirst)}>{list(missing.slice(shownFirst))}</Folded>}
      </Card>
    </>
  );
}

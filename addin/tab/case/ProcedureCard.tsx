import { makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { CaseView } from '../../../shared/contract/cases';
import { Card } from '../../parts/Card';
import { LinkButton } from '../../parts/LinkButton';
import { words } from '../../words/in-tab';
import type { SmallAct } from './acts/acts';
import type { Acting } from './acts/use-acting';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '10px' },
  one: { overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold },
  warning: { display: 'flex', gap: '6px', margin: 0 },
  icon: { fontSize: '20px', flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

/** Who takes part under a statutory procedure and its days, as people have written them down. */
export function ProcedureCard({ of: { procedure, actions }, acting }: { of: CaseView; acting: Acting }) {
  const styles = useStyles();
  const said = words.procedure;
  if (!procedure) return null;
  const act = (name: SmallAct, label: string, what?: string, about?: string) =>
    actions.includes(name) && (
      <LinkButton {...(what !== undefined && { 'aria-label': `${label}: ${what}` })} onClick={({ currentTarget }) => acting.begin(name, currentTarget, about)}>
        {label}
      </LinkButton>
    );
  return (
    <Card title={said.title}>
      <ul className={styles.list}>
        {procedure.people.map(({ id, role, name, organisation, email, telephone, said: since, warning }) => (
          <li key={id} className={styles.one}>
            <div>
              <span className={styles.name}>{name}</span>, {[role.name, organisation].filter(Boolean).join(', ')}
            </div>
            <div>{[since, email, telephone].filter(Boolean).join(' · ')}</div>
            {warning !== undefined && (
              <p className={styles.warning}>
                <WarningRegular className={styles.icon} />
                {warning}
              </p>
            )}
            {act('record taking part', said.change, name, id)}
          </li>
        ))}
        {procedure.days.map(({ id, name, said: when, on }) => (
          <li key={id} className={styles.one}>
            <div>
              {name}: {when}
            </div>
            {act('record procedure day', on ? said.change : said.record, name, id)}
          </li>
        ))}
      </ul>
      <div>{act('record taking part', said.add)}</div>
      <p className={styles.quiet}>{procedure.source}</p>
    </Card>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ClockSettingsView } from '../../../shared/contract/clock';
import { shortDate } from '../../../shared/kernel/london';
import { Card } from '../../parts/Card';
import { words } from '../../words/in-tab';
import { AddClosures } from './AddClosures';
import { runsOf, withoutRun } from './closures';
import { RemovableList } from './RemovableList';
import { Says } from './Says';
import type { PartProps } from './part-props';

const useStyles = makeStyles({
  help: { margin: 0, color: tokens.colorNeutralForeground2 },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  when: { color: tokens.colorNeutralForeground2 },
});

/** The council's closure days. Days of one name that follow each other are one row. */
export function ClosuresCard({ rules, mayChange, says, onChange, holidays: published }: PartProps & { holidays: ClockSettingsView['calendar']['holidays'] }) {
  const styles = useStyles();
  const holidays = new Set(published.map(({ date }) => date));
  const rows = runsOf(rules.closures, holidays).map((run) => ({
    run,
    key: `${run.name} ${run.from}`,
    name: run.name,
    shown: (
      <>
        <div className={styles.name}>{run.name}</div>
        <div className={styles.when}>
          {run.days === 1 ? shortDate(run.from) : `${words.settings.to(shortDate(run.from), shortDate(run.to))}, ${words.settings.daysSaid(run.days)}`}
        </div>
      </>
    ),
  }));
  return (
    <Card title={words.settings.closures}>
      <p className={styles.help}>{rows.length === 0 ? words.settings.noClosures : words.settings.closuresHelp}</p>
      <RemovableList label={words.settings.closures} rows={rows} thenFocus="closure-name" onRemove={mayChange ? ({ run }) => onChange({ closures: withoutRun(rules.closures, run) }) : undefined} />
      <Says>{says('closures')}</Says>
      {mayChange && <AddClosures closures={rules.closures} holidays={holidays} onAdd={(closures) => onChange({ closures })} />}
    </Card>
  );
}

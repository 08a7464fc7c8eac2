import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { PlanReadingView } from '../../../shared/contract/plan-reading';
import { Folded } from '../../parts/Folded';
import { planWords } from '../../words/plans';
import { MissingMark } from './PlanField';

type ListView = PlanReadingView['sections'][number]['lists'][number];

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  label: { padding: 0, display: 'inline-flex', flexWrap: 'wrap', gap: '4px 10px', alignItems: 'center' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  ticks: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(280px, 100%), 1fr))', gap: '0 12px' },
  read: { margin: 0 },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** A longer list is folded: what was chosen stands in its title. */
const longest = 16;

interface TickListProps {
  list: ListView;
  ticked: Record<string, string | undefined>;
  mayWrite: boolean;
  onTick: (id: string, value: string) => void;
}

/** A list of which some are ticked: to write, or to read. */
export function TickList({ list: { part, label, help, options, missing }, ticked, mayWrite, onTick }: TickListProps) {
  const styles = useStyles();
  const chosen = options.filter(({ id }) => ticked[id] === 'yes');
  if (!mayWrite) {
    return (
      <div>
        <h3 className={styles.name}>{label}</h3>
        {chosen.length === 0 ? <p className={styles.read}>{planWords.plan.noneTicked}</p> : <p className={styles.read}>{chosen.map(({ says }) => says).join(', ')}</p>}
      </div>
    );
  }
  const ticks = (
    <div className={styles.ticks}>
      {options.map(({ id, says, beside }) => (
        <Checkbox key={id} checked={ticked[id] === 'yes'} onChange={(_, { checked }) => onTick(id, checked === true ? 'yes' : '')} label={beside === undefined ? says : <>{says}<div className={styles.quiet}>{beside}</div></>} />
      ))}
    </div>
  );
  return (
    <fieldset id={part} tabIndex={-1} className={styles.list}>
      <legend className={styles.label}>
        {label}
        {missing && <MissingMark />}
      </legend>
      {help && <div className={styles.quiet}>{help}</div>}
      {options.length > longest ? <Folded title={planWords.plan.chosenOf(chosen.map(({ says }) => says), options.length)}>{ticks}</Folded> : ticks}
    </fieldset>
  );
}

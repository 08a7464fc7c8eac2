import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { PlanReadingView } from '../../../shared/contract/plan-reading';
import { Folded } from '../../parts/Folded';
import { planWords } from '../../words/plans';
import { MissingMark } from './PlanField';

type ListView = PlanReadingView['sections'][number]['lists'][number];
type OptionView = ListView['options'][number];

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  label: { padding: 0, display: 'inline-flex', flexWrap: 'wrap', gap: '4px 10px', alignItems: 'center' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  ticks: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(280px, 100%), 1fr))', gap: '0 12px' },
  read: { margin: 0, overflowWrap: 'anywhere' },
  under: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** A longer list is folded: what was chosen stands in its title. */
const longest = 16;

/** What stands under each heading, in the order in which it came. */
const groupsOf = (options: readonly OptionView[]): [string | undefined, OptionView[]][] =>
  [...new Set(options.map(({ under }) => under))].map((under) => [under, options.filter((each) => each.under === under)]);

interface TickListProps {
  list: ListView;
  ticked: Record<string, string | undefined>;
  mayWrite: boolean;
  onTick: (id: string, value: string) => void;
}

/** A list of which some are ticked: to write, or to read. */
export function TickList({ list: { part, label, help, options, none, missing }, ticked, mayWrite, onTick }: TickListProps) {
  const styles = useStyles();
  const chosen = options.filter(({ id }) => ticked[id] === 'yes');
  const chosenSaid = chosen.map(({ says }) => says).join(', ');
  if (!mayWrite) {
    return (
      <div>
        <h3 className={styles.name}>{label}</h3>
        <p className={styles.read}>{chosen.length === 0 ? (none ?? planWords.plan.noneTicked) : chosenSaid}</p>
      </div>
    );
  }
  const ticksOf = (some: readonly OptionView[]) => (
    <div className={styles.ticks}>
      {some.map(({ id, says, beside }) => (
        <Checkbox key={id} checked={ticked[id] === 'yes'} onChange={(_, { checked }) => onTick(id, checked === true ? 'yes' : '')} label={beside === undefined ? says : <>{says}<div className={styles.quiet}>{beside}</div></>} />
      ))}
    </div>
  );
  const ticks = groupsOf(options).map(([under, some]) =>
    under === undefined ? (
      <Fragment key="">{ticksOf(some)}</Fragment>
    ) : (
      <fieldset key={under} className={styles.list}>
        <legend className={styles.under}>{under}</legend>
        {ticksOf(some)}
      </fieldset>
    ),
  );
  return (
    <fieldset id={part} tabIndex={-1} className={styles.list}>
      <legend className={styles.label}>
        {label}
        {missing && <MissingMark />}
      </legend>
      {help && <div className={styles.quiet}>{help}</div>}
      {none !== undefined && <p role="status" className={styles.read}>{planWords.plan.now(chosen.length === 0 ? none : chosenSaid)}</p>}
      {options.length > longest ? <Folded title={planWords.plan.chosenOf(chosen.map(({ says }) => says), options.length)}>{ticks}</Folded> : ticks}
    </fieldset>
  );
}

import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { shortDate, type LondonDate } from '../../../../shared/kernel/london';
import { refused } from '../../../parts/refused';
import { peopleWords as said } from '../../../words/people';
import type { PersonCardProps } from './card-props';

const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  row: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(130px, 100%), 1fr))', gap: '8px', alignItems: 'end' },
  help: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: '18px' },
});

const empty = { division: '', from: '', until: '' };

/** Which divisions somebody stands for, and from when to when. */
export function DivisionRows({ view, typed: { divisions }, change, missing }: PersonCardProps) {
  const styles = useStyles();
  const set = (at: number, part: Partial<typeof empty>) => change({ divisions: divisions.map((held, each) => (each === at ? { ...held, ...part } : held)) });
  const day = (date: string): string => shortDate(date as LondonDate);
  if (!view.mayChange.includes('divisions')) {
    return (
      <ul aria-label={said.facts.divisions} className={styles.list}>
        {divisions.map(({ division, from, until }) => (
          <li key={`${division} ${from}`}>
            {division}, {said.fromTo(day(from), until === '' ? undefined : day(until))}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <fieldset className={styles.group}>
      <legend>{said.facts.divisions}</legend>
      <p className={styles.help}>{said.divisionsHelp}</p>
      {divisions.map((held, at) => (
        <div key={at} className={styles.row}>
          <Field label={said.division} {...refused(missing.divisions && held.division === '' ? said.divisionMissing : undefined)}>
            <Select value={held.division} onChange={(_, { value }) => set(at, { division: value })}>
              <option value="" />
              {[...new Set([...view.choices.divisions, ...(held.division === '' ? [] : [held.division])])].map((name) => (
                <option key={name}>{name}</option>
              ))}
            </Select>
          </Field>
          <Field label={said.from} {...refused(missing.divisions && held.from === '' ? said.divisionMissing : undefined)}>
            <Input type="date" value={held.from} onChange={(_, { value }) => set(at, { from: value })} />
          </Field>
          <Field label={`${said.until} (${said.stillHelp})`}>
            <Input type="date" value={held.until} min={held.from} onChange={(_, { value }) => set(at, { until: value })} />
          </Field>
          <Button icon={<DismissRegular />} aria-label={said.removeDivision(held.division)} onClick={() => change({ divisions: divisions.filter((_, each) => each !== at) })} />
        </div>
      ))}
      <div>
        <Button icon={<AddRegular />} onClick={() => change({ divisions: [...divisions, empty] })}>
          {said.addDivision}
        </Button>
      </div>
    </fieldset>
  );
}

import { Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { shortDate, type LondonDate } from '../../../../shared/kernel/london';
import { Card } from '../../../parts/Card';
import { Facts } from '../../../parts/Facts';
import { Options } from '../../../parts/Options';
import { refused } from '../../../parts/refused';
import { peopleWords as said } from '../../../words/people';
import type { PersonCardProps } from './card-props';

const useStyles = makeStyles({ days: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(140px, 100%), 1fr))', gap: '8px' } });

interface DaysProps {
  labels: [from: string, until: string];
  /** What is said where one of them is missing. */
  lacks: [from: string, until: string];
  days: { from: string; until: string };
  missing: boolean;
  onChange: (part: { from?: string; until?: string }) => void;
}

function DaysFields({ labels, lacks, days, missing, onChange }: DaysProps) {
  const styles = useStyles();
  const says = (day: string, lack: string) => refused(missing && day === '' ? lack : undefined);
  return (
    <div className={styles.days}>
      <Field label={labels[0]} {...says(days.from, lacks[0])}>
        <Input type="date" value={days.from} onChange={(_, { value }) => onChange({ from: value })} />
      </Field>
      <Field label={labels[1]} hint={said.untilHelp} {...says(days.until, lacks[1])}>
        <Input type="date" value={days.until} min={days.from} onChange={(_, { value }) => onChange({ until: value })} />
      </Field>
    </div>
  );
}

type Typed = Pick<PersonCardProps['typed'], 'absence' | 'deputy'>;

/** Somebody else who acts for them: on the days of their absence, unless days were chosen for it already. */
const actedFor = (person: string, { absence, deputy }: Typed): Typed['deputy'] => ({ ...deputy, ...(person !== '' && deputy.from === '' && deputy.until === '' && absence), person });

/** When somebody is absent, and who acts for them then. */
export function AwayCard({ view, typed: { absence, deputy }, change, missing }: PersonCardProps) {
  const day = (date: string): string => shortDate(date as LondonDate);
  const acts = view.choices.people.find(({ id }) => id === deputy.person)?.name;
  return (
    <Card title={said.absent}>
      {view.mayChange.includes('absence') && <DaysFields labels={[said.absentFrom, said.absentUntil]} lacks={[said.absentFromMissing, said.absentUntilMissing]} days={absence} missing={missing.absence} onChange={(part) => change({ absence: { ...absence, ...part } })} />}
      {view.mayChange.includes('deputy') ? (
        <>
          <Field label={said.facts.deputy} hint={said.deputyHelp}>
            <Select value={deputy.person} onChange={(_, { value }) => change({ deputy: actedFor(value, { absence, deputy }) })}>
              <option value="">{said.nobody}</option>
              <Options of={view.choices.people} />
            </Select>
          </Field>
          {deputy.person !== '' && <DaysFields labels={[said.actsFrom, said.actsUntil]} lacks={[said.actsFromMissing, said.actsUntilMissing]} days={deputy} missing={missing.deputy} onChange={(part) => change({ deputy: { ...deputy, ...part } })} />}
        </>
      ) : (
        <Facts facts={[[said.facts.deputy, acts === undefined ? said.nobody : `${acts}, ${said.fromTo(day(deputy.from), day(deputy.until))}`]]} />
      )}
    </Card>
  );
}

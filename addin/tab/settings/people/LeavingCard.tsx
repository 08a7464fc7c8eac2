import { Field, Input } from '@fluentui/react-components';
import { shortDate, type LondonDate } from '../../../../shared/kernel/london';
import { Card } from '../../../parts/Card';
import { Facts } from '../../../parts/Facts';
import { SmallLink } from '../../../parts/LinkButton';
import { peopleWords as said } from '../../../words/people';
import { address } from '../../address';
import type { PersonCardProps } from './card-props';

/** Somebody's last day, and what is theirs to be given to others. */
export function LeavingCard({ view: { lastDay, mayChange, cases }, typed, change }: PersonCardProps) {
  const may = mayChange.includes('lastDay');
  if (!may && lastDay === undefined && !cases) return null;
  return (
    <Card title={said.leaving}>
      {may && (
        <Field label={said.facts.lastDay} hint={said.lastDayHelp}>
          <Input type="date" value={typed.lastDay} onChange={(_, { value }) => change({ lastDay: value })} />
        </Field>
      )}
      {!may && lastDay !== undefined && <Facts facts={[[said.facts.lastDay, shortDate(lastDay as LondonDate)]]} />}
      {cases && <SmallLink href={address('cases', undefined, { officer: cases.opens.officer })}>{said.theirs(cases.count)}</SmallLink>}
    </Card>
  );
}

import { Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { PersonFact } from '../../../../shared/domain/people/vocabulary';
import { saidOf } from '../../../api/refusal';
import { Card } from '../../../parts/Card';
import { Facts } from '../../../parts/Facts';
import { refused } from '../../../parts/refused';
import { peopleWords as said } from '../../../words/people';
import { TickGroup } from '../../case/acts/TickGroup';
import type { PersonCardProps } from './card-props';
import { DivisionRows } from './DivisionRows';

const useStyles = makeStyles({ help: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** Name, telephone number, e-mail address, service areas and divisions. */
export function WorkCard(props: PersonCardProps) {
  const { view, typed, change, problem } = props;
  const styles = useStyles();
  const may = (fact: PersonFact): boolean => view.mayChange.includes(fact);
  const tick = (id: string, isTicked: boolean) => change({ areas: view.choices.areas.map((area) => area.id).filter((each) => (each === id ? isTicked : typed.areas.includes(each))) });
  return (
    <Card title={said.work}>
      {may('name') && (
        <Field label={said.facts.name} {...refused(saidOf(problem, 'name'))}>
          <Input value={typed.name} maxLength={120} onChange={(_, { value }) => change({ name: value })} />
        </Field>
      )}
      {may('telephone') && (
        <Field label={said.facts.telephone} {...refused(saidOf(problem, 'telephone'))}>
          <Input type="tel" value={typed.telephone} maxLength={30} onChange={(_, { value }) => change({ telephone: value })} />
        </Field>
      )}
      {may('email') && (
        <Field label={said.facts.email} hint={said.emailHelp} {...refused(saidOf(problem, 'email'))}>
          <Input type="email" value={typed.email} maxLength={254} onChange={(_, { value }) => change({ email: value })} />
        </Field>
      )}
      {may('areas') ? (
        <>
          <TickGroup label={said.facts.areas}>
            {view.choices.areas.map((area) => (
              <Checkbox key={area.id} label={area.name} checked={typed.areas.includes(area.id)} onChange={(_, { checked }) => tick(area.id, checked === true)} />
            ))}
          </TickGroup>
          <p className={styles.help}>{said.areasHelp}</p>
        </>
      ) : (
        <Facts facts={[[said.facts.areas, view.areas.map((id) => view.choices.areas.find((area) => area.id === id)?.name ?? id).join(', ') || said.noAreas]]} />
      )}
      {(may('divisions') || typed.divisions.length > 0) && <DivisionRows {...props} />}
    </Card>
  );
}

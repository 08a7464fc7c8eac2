import { Button, Checkbox, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { PersonView } from '../../../../shared/contract/views';
import type { Capacity } from '../../../../shared/domain/plan/vocabulary';
import { Options } from '../../../parts/Options';
import { routeWords as said } from '../../../words/routes';
import { TickGroup } from '../../case/acts/TickGroup';
import { capacityOptions } from '../../plans/capacity-options';
import { madeOf, type Listed } from './edit-route';

const useStyles = makeStyles({
  step: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, padding: '10px 12px', margin: 0, display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  legend: { padding: '0 4px', fontWeight: tokens.fontWeightSemibold },
  acts: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface StepFormProps {
  step: Listed;
  no: number;
  people: readonly PersonView[];
  onChange: (step: Listed) => void;
  onEarlier?: () => void;
  onRemove: () => void;
}

const needsIn = (value: string): 'any' | 'all' | number => (value === 'any' || value === 'all' ? value : Number(value));

/** One step of a route: people who are asked, or a committee. */
export function StepForm({ step, no, people, onChange, onEarlier, onRemove }: StepFormProps) {
  const styles = useStyles();
  const name = step.title === '' ? said.step(no) : step.title;
  return (
    <fieldset className={styles.step}>
      <legend className={styles.legend}>{said.step(no)}</legend>
      <Field label={said.called}>
        <Input value={step.title} maxLength={80} onChange={(_, { value }) => onChange({ ...step, title: value })} />
      </Field>
      <Field label={said.is}>
        <Select value={step.is} onChange={(_, { value }) => onChange(madeOf(step, value === 'committee' ? 'committee' : 'people'))}>
          <option value="people">{said.people}</option>
          <option value="committee">{said.committee}</option>
        </Select>
      </Field>
      {step.is === 'people' && (
        <>
          <Field label={said.as} hint={said.asHelp}>
            <Select value={step.as} onChange={(_, { value }) => onChange({ ...step, as: value as Capacity })}>
              <Options of={capacityOptions} />
            </Select>
          </Field>
          <TickGroup label={said.named(name)}>
            {people.map(({ id, name: person, away }) => (
              <Checkbox key={id} label={away ? `${person} (${away})` : person} checked={step.people.includes(id)} onChange={(_, { checked }) => onChange({ ...step, people: checked === true ? [...step.people, id] : step.people.filter((each) => each !== id) })} />
            ))}
          </TickGroup>
          <Field label={said.needs}>
            <Select value={String(step.needs)} onChange={(_, { value }) => onChange({ ...step, needs: needsIn(value) })}>
              <option value="any">{said.any}</option>
              <option value="all">{said.all}</option>
              {step.people.slice(2).map((id, at) => (
                <option key={id} value={String(at + 2)}>
                  {said.number(at + 2)}
                </option>
              ))}
            </Select>
          </Field>
        </>
      )}
      {no > 1 && <Checkbox label={said.together} checked={step.together} onChange={(_, { checked }) => onChange({ ...step, together: checked === true })} />}
      <div className={styles.acts}>
        {onEarlier && (
          <Button size="small" aria-label={said.earlier(name)} onClick={onEarlier}>
            {said.earlierAct}
          </Button>
        )}
        <Button size="small" aria-label={said.remove(name)} onClick={onRemove}>
          {said.removeAct}
        </Button>
      </div>
    </fieldset>
  );
}

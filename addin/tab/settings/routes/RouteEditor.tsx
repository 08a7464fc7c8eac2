import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import type { PersonView } from '../../../../shared/contract/views';
import { routeWords as said } from '../../../words/routes';
import { earlier, listed, newStep, routeFrom, type Listed } from './edit-route';
import type { Route } from './routes';
import { StepForm } from './StepForm';

const useStyles = makeStyles({
  steps: { display: 'flex', flexDirection: 'column', gap: '10px' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface RouteEditorProps {
  route: Route;
  people: readonly PersonView[];
  onChange: (route: Route) => void;
  onDone: () => void;
}

/** The steps of one route, in the order in which they are asked. */
export function RouteEditor({ route, people, onChange, onDone }: RouteEditorProps) {
  const styles = useStyles();
  const steps = listed(route);
  const put = (next: readonly Listed[]) => onChange(routeFrom(next));
  return (
    <div className={styles.steps}>
      <p className={styles.quiet}>{said.authors}</p>
      {steps.map((step, at) => (
        <StepForm
          key={step.id}
          step={step}
          no={at + 1}
          people={people}
          onChange={(changed) => put(steps.map((each) => (each.id === step.id ? changed : each)))}
          {...(at > 0 && { onEarlier: () => put(earlier(steps, step.id)) })}
          onRemove={() => put(steps.filter(({ id }) => id !== step.id))}
        />
      ))}
      <div className={styles.acts}>
        <Button icon={<AddRegular />} onClick={() => put([...steps, newStep(crypto.randomUUID())])}>
          {said.add}
        </Button>
        <Button onClick={onDone}>{said.done}</Button>
      </div>
    </div>
  );
}

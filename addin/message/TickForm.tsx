import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { ProblemBox } from '../parts/ProblemBox';
import { words } from '../words';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  column: { display: 'flex', flexDirection: 'column', marginLeft: '-8px' },
  many: { flexDirection: 'row', flexWrap: 'wrap', maxHeight: '132px', overflowY: 'auto' },
  help: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  error: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  acts: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface TickFormProps<T extends string> {
  title: string;
  help: string;
  options: readonly { id: T; label: string }[];
  /** Short and many: they stand beside each other, and scroll. */
  many?: boolean;
  chosen: readonly T[];
  act: string;
  /** What has to be ticked first. */
  missing?: string | undefined;
  waits: boolean;
  problem: unknown;
  onChange: (chosen: T[]) => void;
  onAct: () => void;
  onCancel: () => void;
}

/** One question that is answered by ticks, in the place of what stood there: asked of who has just pressed for it. */
export function TickForm<T extends string>({ title, help, options, many = false, chosen, act, missing, waits, problem, onChange, onAct, onCancel }: TickFormProps<T>) {
  const styles = useStyles();
  const heading = useId();
  // In the order in which they are offered, however they were ticked.
  const ticked = (id: T, on: boolean) => options.map((option) => option.id).filter((one) => (one === id ? on : chosen.includes(one)));
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onAct();
      }}
    >
      <h2 id={heading} className={styles.title}>
        {title}
      </h2>
      <div role="group" aria-labelledby={heading} className={mergeClasses(styles.column, many && styles.many)}>
        {options.map(({ id, label }, at) => (
          <Checkbox
            key={id}
            label={label}
            checked={chosen.includes(id)}
            // eslint-disable-next-line jsx-a11y/no-autofocus -- the person has just pressed for this question
            autoFocus={at === 0}
            onChange={(_, { checked }) => onChange(ticked(id, checked === true))}
          />
        ))}
      </div>
      <p className={styles.help}>{help}</p>
      {missing !== undefined && (
        <p role="alert" className={styles.error}>
          {missing}
        </p>
      )}
      {problem ? <ProblemBox problem={problem} /> : null}
      <div className={styles.acts}>
        <Button type="submit" appearance="primary" disabledFocusable={waits}>
          {act}
        </Button>
        <Button onClick={onCancel}>{words.acts.cancel}</Button>
      </div>
    </form>
  );
}

import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { dangers, type Danger } from '../../../shared/domain/message/vocabulary';
import { useAct } from '../../api/acting';
import { useAnnounce } from '../../parts/announce';
import { ProblemBox } from '../../parts/ProblemBox';
import { words } from '../../words';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px' },
  group: { display: 'flex', flexDirection: 'column', marginLeft: '-8px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  help: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  error: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  acts: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Anybody who has read the message can say that it may mean harm, whatever the list of words found. */
export function RaiseDanger({ messageId, onDone, onCancel }: { messageId: string; onDone: () => void; onCancel: () => void }) {
  const styles = useStyles();
  const heading = useId();
  const announce = useAnnounce();
  const raising = useAct('raiseDanger');
  const [chosen, setChosen] = useState<readonly Danger[]>([]);
  const [pressed, setPressed] = useState(false);
  const missing = pressed && chosen.length === 0;
  const raise = () => {
    setPressed(true);
    if (chosen.length === 0) return;
    raising.mutate(
      { id: messageId, body: { kinds: [...chosen] } },
      {
        onSuccess: () => {
          announce(words.danger.isRaised);
          onDone();
        },
      },
    );
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        raise();
      }}
    >
      <h2 id={heading} className={styles.title}>
        {words.danger.what}
      </h2>
      <div role="group" aria-labelledby={heading} className={styles.group}>
        {dangers.map((kind, at) => (
          <Checkbox
            key={kind}
            label={words.danger.kinds[kind]}
            checked={chosen.includes(kind)}
            // eslint-disable-next-line jsx-a11y/no-autofocus -- the person has just pressed for this question
            autoFocus={at === 0}
            onChange={(_, { checked }) => setChosen(dangers.filter((one) => (one === kind ? checked === true : chosen.includes(one))))}
          />
        ))}
      </div>
      <p className={styles.help}>{words.danger.raiseHelp}</p>
      {missing && <p role="alert" className={styles.error}>{words.danger.choose}</p>}
      {raising.error && <ProblemBox problem={raising.error} />}
      <div className={styles.acts}>
        <Button type="submit" appearance="primary" disabledFocusable={raising.isPending}>
          {words.danger.raise}
        </Button>
        <Button onClick={onCancel}>{words.acts.cancel}</Button>
      </div>
    </form>
  );
}

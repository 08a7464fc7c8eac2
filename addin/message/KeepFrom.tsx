import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { MessageView } from '../../shared/contract/views';
import { useAct } from '../api/acting';
import { useDesk } from '../api/desk';
import { useAnnounce } from '../parts/announce';
import { ProblemBox } from '../parts/ProblemBox';
import { words } from '../words';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { display: 'flex', flexWrap: 'wrap', maxHeight: '132px', overflowY: 'auto', marginLeft: '-8px' },
  help: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Takes a message that nobody has placed yet out of the sight of colleagues whom it is about. */
export function KeepFrom({ message, onDone }: { message: MessageView; onDone: () => void }) {
  const styles = useStyles();
  const heading = useId();
  const { me } = useDesk();
  const announce = useAnnounce();
  const keeping = useAct('recordConcerning');
  const [chosen, setChosen] = useState<string[]>([]);
  const known = message.about?.map(({ id }) => id) ?? [];
  const others = me.officers.filter(({ id }) => id !== me.person.id && !known.includes(id));
  const keep = () =>
    keeping.mutate(
      { id: message.id, body: { concerning: chosen } },
      {
        onSuccess: () => {
          announce(words.keepFrom.done);
          onDone();
        },
      },
    );
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <h2 id={heading} className={styles.title}>
        {words.keepFrom.title}
      </h2>
      <div role="group" aria-labelledby={heading} className={styles.list}>
        {others.map(({ id, name }, at) => (
          <Checkbox
            key={id}
            label={name}
            checked={chosen.includes(id)}
            // eslint-disable-next-line jsx-a11y/no-autofocus -- the person has just pressed for this question
            autoFocus={at === 0}
            onChange={(_, { checked }) => setChosen(checked === true ? [...chosen, id] : chosen.filter((one) => one !== id))}
          />
        ))}
      </div>
      <p className={styles.help}>{words.keepFrom.help}</p>
      {keeping.error && <ProblemBox problem={keeping.error} />}
      <div className={styles.acts}>
        <Button type="submit" appearance="primary" disabledFocusable={keeping.isPending || chosen.length === 0}>
          {words.keepFrom.act}
        </Button>
        <Button onClick={onDone}>{words.acts.cancel}</Button>
      </div>
    </form>
  );
}

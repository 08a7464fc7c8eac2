import { Button, Field, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { MessageView } from '../../../shared/contract/messages';
import { useAct } from '../../api/acting';
import { AskedInput } from '../../parts/AskedInput';
import { useAnnounce } from '../../parts/announce';
import { useFormStyles } from '../../parts/form-styles';
import { LinkButton } from '../../parts/LinkButton';
import { ProblemBox } from '../../parts/ProblemBox';
import { words } from '../../words';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Lowering the flag: a quiet way, named with its price. */
export function LowerDanger({ message }: { message: MessageView }) {
  const styles = useStyles();
  const { form } = useFormStyles();
  const announce = useAnnounce();
  const lowering = useAct('lowerDanger');
  const [open, setOpen] = useState(false);
  const [because, setBecause] = useState('');
  const [left, setLeft] = useState(false);
  const lower = () => lowering.mutate({ id: message.id, body: { because } }, { onSuccess: () => announce(words.danger.isLowered) });
  const cancel = () => {
    setLeft(true);
    setOpen(false);
  };
  if (!open)
    return (
      <div>
        <LinkButton back={left} onClick={() => setOpen(true)}>
          {words.danger.lower}
        </LinkButton>
      </div>
    );
  return (
    <form
      className={mergeClasses(form, styles.form)}
      onSubmit={(event) => {
        event.preventDefault();
        lower();
      }}
    >
      <Field label={words.danger.because} hint={words.danger.becauseHelp}>
        <AskedInput required maxLength={300} value={because} onChange={(_, { value }) => setBecause(value)} />
      </Field>
      {lowering.error && <ProblemBox problem={lowering.error} />}
      <div className={styles.acts}>
        <Button type="submit" disabledFocusable={lowering.isPending}>
          {words.danger.lowerIt}
        </Button>
        <Button appearance="subtle" onClick={cancel}>
          {words.acts.cancel}
        </Button>
      </div>
    </form>
  );
}

import { Button, Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { MessageView } from '../../../shared/contract/messages';
import { useAct } from '../../api/acting';
import { useAnnounce } from '../../parts/announce';
import { useFormStyles } from '../../parts/form-styles';
import { useKeptForm } from '../../parts/kept-forms';
import { LinkButton } from '../../parts/LinkButton';
import { ProblemBox } from '../../parts/ProblemBox';
import { londonMoment } from '../../parts/london-moment';
import { words } from '../../words';

const useStyles = makeStyles({
  form: {
    display: 'flex', flexDirection: 'column', gap: '8px', padding: '10px 12px 12px', backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusLarge,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  when: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '12px' },
  moment: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 104px)', gap: '8px' },
});

/** Told just now unless somebody says otherwise: then nothing has to be typed but a name. */
const nothing = { whom: '', earlier: false, day: '', time: '' };

/** Records who was told of the danger, and when. Where the link to it leads is the field of the name. */
export const WHOM = 'danger-whom';

export function ToldForm({ message }: { message: MessageView }) {
  const styles = useStyles();
  const { form } = useFormStyles();
  const announce = useAnnounce();
  const telling = useAct('recordTold');
  const { today } = message.reading;
  const { values, set, forget } = useKeptForm(`told ${message.id}`, { ...nothing, day: today });
  const { whom, earlier, day, time } = values;
  const record = () =>
    telling.mutate(
      { id: message.id, body: { whom, ...(earlier && { when: londonMoment(day, time) }) } },
      {
        onSuccess: () => {
          forget();
          announce(words.danger.recorded);
        },
      },
    );
  return (
    <form
      className={mergeClasses(form, styles.form)}
      onSubmit={(event) => {
        event.preventDefault();
        record();
      }}
    >
      <h3 className={styles.title}>{words.danger.afterwards}</h3>
      <Field label={words.danger.whom} hint={words.danger.whomHelp}>
        <Input id={WHOM} required maxLength={120} value={whom} onChange={(_, { value }) => set({ whom: value })} />
      </Field>
      <div className={styles.when}>
        {!earlier && words.danger.now}
        <LinkButton aria-expanded={earlier} onClick={() => set({ earlier: !earlier })}>
          {earlier ? words.danger.nowAfterAll : words.danger.earlier}
        </LinkButton>
      </div>
      {earlier && (
        <div className={styles.moment}>
          <Field label={words.danger.day}>
            <Input type="date" required max={today} value={day} onChange={(_, { value }) => set({ day: value })} />
          </Field>
          <Field label={words.danger.time}>
            <Input type="time" required value={time} onChange={(_, { value }) => set({ time: value })} />
          </Field>
        </div>
      )}
      {telling.error && <ProblemBox problem={telling.error} />}
      <Button type="submit" appearance="primary" disabledFocusable={telling.isPending}>
        {words.danger.record}
      </Button>
    </form>
  );
}

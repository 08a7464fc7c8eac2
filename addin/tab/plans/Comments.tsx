import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { CommentRegular } from '@fluentui/react-icons/svg/comment';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { PlanCommentsView } from '../../../shared/contract/plan-comments';
import { useAct } from '../../api/acting';
import { useDesk } from '../../api/desk';
import type { Input } from '../../api/paths';
import { reading } from '../../api/reading';
import { saidOf } from '../../api/refusal';
import { useAnnounce } from '../../parts/announce';
import { Folded } from '../../parts/Folded';
import { ProblemBox } from '../../parts/ProblemBox';
import { planWords } from '../../words/plans';

type CommentView = PlanCommentsView['items'][number];
export type Beside = Input<'commentOnPlan'>['beside'];

const useStyles = makeStyles({
  act: { alignSelf: 'flex-start', paddingLeft: 0, minWidth: 0 },
  panel: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '10px 12px', borderLeft: `3px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground2, minWidth: 0 },
  write: { display: 'flex', flexDirection: 'column', gap: '10px' },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '10px' },
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  passage: { margin: 0, paddingLeft: '8px', borderLeft: `2px solid ${tokens.colorNeutralStroke1}`, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** The longest passage that a comment holds. */
const longest = 500;

/** What is marked in a field: in what is being typed, or in what is only read. */
function markedIn(id: string): string {
  const field = document.getElementById(id);
  if (field instanceof HTMLTextAreaElement) return field.value.slice(field.selectionStart, field.selectionEnd).trim().slice(0, longest);
  const selection = document.getSelection();
  return field && selection?.anchorNode && field.contains(selection.anchorNode) ? selection.toString().trim().slice(0, longest) : '';
}

function Said({ plan, comment: { id, passage, says, by, when, settled, maySettle } }: { plan: string; comment: CommentView }) {
  const styles = useStyles();
  const announce = useAnnounce();
  const settle = useAct('settleComment');
  const said = planWords.comments;
  return (
    <li>
      {passage !== undefined && <p className={styles.passage}>{passage}</p>}
      <p className={styles.text}>{says}</p>
      <p className={styles.quiet}>{[by.name, when].join(', ')}</p>
      {settled !== undefined && <p className={styles.quiet}>{settled}</p>}
      {maySettle && (
        <Button size="small" aria-label={said.settleThis(by.name)} disabledFocusable={settle.isPending} onClick={() => settle.mutate({ id: plan, body: { comment: id } }, { onSuccess: () => announce(said.done) })}>
          {said.settle}
        </Button>
      )}
      {settle.error && <ProblemBox problem={settle.error} />}
    </li>
  );
}

function Write({ plan, beside, what, passage, onDone }: { plan: string; beside: Beside; what: string; passage: string; onDone: () => void }) {
  const styles = useStyles();
  const [says, setSays] = useState('');
  const write = useAct('commentOnPlan');
  const said = planWords.comments;
  const refused = saidOf(write.error, 'says');
  return (
    <form
      className={styles.write}
      aria-label={said.add(what)}
      onSubmit={(event) => {
        event.preventDefault();
        if (!write.isPending) write.mutate({ id: plan, body: { beside, says, ...(passage !== '' && { passage }) } }, { onSuccess: () => setSays('') });
      }}
    >
      {passage !== '' && <p className={styles.passage}>{passage}</p>}
      <Field label={said.says} {...(passage === '' && { hint: said.saysHelp })} {...(refused !== undefined && { validationMessage: refused, validationState: 'error' as const })}>
        <Textarea resize="vertical" maxLength={2000} value={says} onChange={(_, { value }) => setSays(value)} />
      </Field>
      {write.error && <ProblemBox problem={write.error} placed={['says']} />}
      <div className={styles.acts}>
        <Button type="submit" appearance="primary" disabledFocusable={write.isPending}>
          {said.act}
        </Button>
        <Button onClick={onDone}>{said.close}</Button>
      </div>
    </form>
  );
}

/** What is said beside one part of a plan, unfolded by a press; and a comment of one's own, on the words that are marked. */
export function Comments({ plan, beside, what }: { plan: string; beside: Beside; what: string }) {
  const styles = useStyles();
  const { api } = useDesk();
  const panel = useId();
  const { data } = useQuery(reading.planComments(api, plan));
  const [passage, setPassage] = useState<string>();
  const said = planWords.comments;
  const here = data?.items.filter((each) => each.beside === beside) ?? [];
  const open = here.filter(({ settled }) => settled === undefined);
  const settled = here.filter((each) => each.settled !== undefined);
  const list = (items: readonly CommentView[]) => (
    <ul className={styles.list}>
      {items.map((comment) => (
        <Said key={comment.id} plan={plan} comment={comment} />
      ))}
    </ul>
  );
  const shown = passage !== undefined;
  return (
    <>
      <Button
        size="small" appearance="transparent" icon={<CommentRegular />} className={styles.act} aria-expanded={shown} aria-controls={panel}
        aria-label={open.length === 0 ? said.add(what) : `${said.count(open.length)}: ${what}`}
        // What is marked is gone once the button has been pressed.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => setPassage(shown ? undefined : markedIn(beside))}
      >
        {said.count(open.length)}
      </Button>
      <div id={panel} hidden={!shown}>
        {shown && (
          <div className={styles.panel} role="group" aria-label={said.list(what)}>
            {open.length > 0 && list(open)}
            {settled.length > 0 && <Folded title={said.settled(settled.length)}>{list(settled)}</Folded>}
            <Write plan={plan} beside={beside} what={what} passage={passage} onDone={() => setPassage(undefined)} />
          </div>
        )}
      </div>
    </>
  );
}

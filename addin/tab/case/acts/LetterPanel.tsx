import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useId, type KeyboardEvent, type ReactNode } from 'react';
import { CopiedIn, SendingAsks } from '../../../parts/SendingAsks';
import { words } from '../../../words/in-tab';
import { LetterPreview } from './LetterPreview';
import { Refusal } from './Refusal';
import { wayFields } from './WayField';
import type { LetterForm } from './use-letter-form';

const useStyles = makeStyles({
  panel: {
    display: 'flex', flexDirection: 'column', gap: '12px', padding: '12px 16px 16px', minWidth: 0, borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorBrandStroke1}`,
  },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'start', gap: '8px' },
  title: { margin: '4px 0 0', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  // A long choice is cut off rather than wider than the page.
  form: { display: 'flex', flexDirection: 'column', gap: '12px', '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' } },
  held: { paddingLeft: '8px', borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}` },
  acts: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  send: { minHeight: '32px', overflowWrap: 'anywhere' },
});

interface LetterPanelProps {
  title: string;
  next: string;
  form: LetterForm;
  fields: readonly string[];
  text: string | undefined;
  onText: (text: string | undefined) => void;
  onClose: () => void;
  children: ReactNode;
}

/** What the button does: whom it sends to, or what it makes for a person to deliver. */
function actOf({ letter: { draft }, by }: LetterForm): string {
  const said = words.acts.letter;
  if (by !== 'email') return said.make[by];
  return draft ? said.sendTo(draft.to.address, draft.sending.cc.map(({ address }) => address)) : said.send;
}

/** Where a form begins; of a question that was answered by a choice before, on that choice, which the arrow keys go on from. */
function firstQuestion(form: HTMLFormElement | null): HTMLElement | null | undefined {
  const first = form?.querySelector<HTMLElement>('input, select, textarea');
  const choices = first?.matches('[type="radio"]') ? first.closest('[role="radiogroup"]') : undefined;
  return choices?.querySelector<HTMLElement>(':checked') ?? first;
}

/** Writing a letter in the page, with the story still in view: questions, the letter that they make, and one act that names whom it goes to. */
export function LetterPanel({ title, next, form, fields, text, onText, onClose, children }: LetterPanelProps) {
  const styles = useStyles();
  const heading = useId();
  const { form: element, press, busy, letter } = form;
  const problem = form.problem ?? letter.problem;
  const said = words.acts.letter;
  useEffect(() => firstQuestion(element.current)?.focus(), [element]);
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    // What stands in a popup is a child in React only: its Escape is its own.
    if (event.defaultPrevented || !event.currentTarget.contains(event.target as Node)) return;
    if (event.key === 'Escape') onClose();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.repeat) press();
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape and Ctrl+Enter from any of its fields; each has a button too
    <section aria-labelledby={heading} className={styles.panel} onKeyDown={onKey}>
      <div className={styles.head}>
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
        <Button appearance="subtle" size="small" icon={<DismissRegular />} aria-label={words.acts.close} onClick={onClose} />
      </div>
      {form.cameBack && <p className={styles.quiet}>{words.acts.cameBack}</p>}
      {/* Enter in a line sends nothing: a letter goes by its button alone. */}
      <form ref={element} noValidate className={styles.form} onSubmit={(event) => event.preventDefault()}>
        {children}
        <LetterPreview draft={letter.draft} needs={form.needs} refused={Boolean(problem)} text={text} onChange={onText} />
        {letter.draft && <CopiedIn copied={letter.draft.sending.copied} goes={form.goes} onChange={form.setGoes} />}
        {letter.draft && <SendingAsks sending={letter.draft.sending} goes={form.goes} onChange={form.setGoes} />}
        {Boolean(problem) && <Refusal problem={problem} fields={[...fields, ...wayFields]} />}
        <div role="status">{letter.held && <div className={styles.held}>{letter.held}</div>}</div>
        <p className={styles.quiet}>{next}</p>
        <div className={styles.acts}>
          <Button appearance="primary" className={styles.send} disabledFocusable={busy} onClick={press}>
            {busy ? said.sending : actOf(form)}
          </Button>
          <Button onClick={onClose}>{words.acts.cancel}</Button>
        </div>
      </form>
    </section>
  );
}

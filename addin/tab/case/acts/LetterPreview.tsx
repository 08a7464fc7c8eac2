import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { useId, useState } from 'react';
import type { LetterDraftView } from '../../../../shared/contract/letters';
import { fieldId } from '../../../message/fields';
import { Promises } from '../../../message/Promises';
import { LinkButton } from '../../../parts/LinkButton';
import { Shape } from '../../../parts/Shape';
import { words } from '../../../words/in-tab';

const useStyles = makeStyles({
  card: {
    display: 'flex', flexDirection: 'column', gap: '8px', padding: '10px 12px 12px', minWidth: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge,
  },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center', gap: '4px 8px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  text: {
    padding: '8px 12px', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '620px', boxSizing: 'border-box',
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground2,
  },
  area: { '& textarea': { maxHeight: 'none' } },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  foot: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'center' },
});

interface LetterPreviewProps {
  draft: LetterDraftView | undefined;
  /** Whether questions above are still open. */
  needs: boolean;
  /** Whether there is a refusal in its place. */
  refused: boolean;
  text: string | undefined;
  onChange: (text: string | undefined) => void;
}

/** The letter as it would be sent, with what it must say ticked; in Heard's words until the officer writes in it. */
export function LetterPreview({ draft, needs, refused, text, onChange }: LetterPreviewProps) {
  const styles = useStyles();
  const heading = useId();
  const [editing, setEditing] = useState(text !== undefined);
  const shown = text ?? draft?.text ?? '';
  const said = words.acts.letter;
  return (
    <section aria-labelledby={heading} className={styles.card}>
      <div className={styles.head}>
        <h3 id={heading} className={styles.title}>
          {said.title}
        </h3>
        {draft && (
          <Button appearance="subtle" size="small" icon={<EditRegular />} aria-expanded={editing} onClick={() => setEditing(!editing)}>
            {editing ? said.read : said.edit}
          </Button>
        )}
      </div>
      {needs && text === undefined && <p className={styles.quiet}>{said.needs}</p>}
      {!needs && !draft && !refused && <Shape label={said.title} lines={4} />}
      {draft && (
        <>
          <Promises promises={draft.promises} inRow {...(text !== undefined && { mendIn: 'letter' as const })} />
          <p className={styles.quiet}>
            {said.subject}: {draft.subject}
          </p>
          {!editing && <div className={styles.text}>{shown}</div>}
        </>
      )}
      {(draft || text !== undefined) && editing && (
        <Textarea id={fieldId('letterText')} name="letterText" aria-labelledby={heading} className={styles.area} value={shown} rows={14} maxLength={20_000} resize="vertical" onChange={(_, { value }) => onChange(value)} />
      )}
      {text !== undefined && (
        <div className={styles.foot}>
          <span className={styles.quiet}>{said.edited}</span>
          <LinkButton onClick={() => onChange(undefined)}>{said.ownWords}</LinkButton>
        </div>
      )}
    </section>
  );
}

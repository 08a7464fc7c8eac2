import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { useId, useState } from 'react';
import type { LetterDraftView } from '../../shared/contract/letters';
import { LinkButton } from '../parts/LinkButton';
import { ProblemBox } from '../parts/ProblemBox';
import { Shape } from '../parts/Shape';
import { words } from '../words';
import { fieldId } from './fields';
import { Promises } from './Promises';

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, padding: '8px 12px 10px',
    display: 'flex', flexDirection: 'column', gap: '6px',
  },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: '8px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  // A short pane keeps the ticks and folds the words away; they are one press off.
  glance: {
    margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2,
    display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: 5, overflow: 'hidden', overflowWrap: 'anywhere',
    '@media (max-height: 860px)': { display: 'none' },
  },
  text: { '& textarea': { maxHeight: 'none', fontSize: tokens.fontSizeBase300 } },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  must: { margin: 0, paddingLeft: '8px', borderLeft: `3px solid ${tokens.colorStatusDangerForeground1}` },
  foot: { display: 'flex', gap: '12px', alignItems: 'center' },
});

/** Where a link to the letter leads. */
export const LETTER = 'letter';

interface LetterCardProps {
  /** Absent: the acknowledgement. */
  title?: string;
  letter: LetterDraftView | undefined;
  problem: unknown;
  needs: boolean;
  text: string | undefined;
  /** Heard's words do not go by themselves: a person makes them their own. */
  mustBeRead: boolean;
  onChange: (text: string | undefined) => void;
}

/** A letter as it would be sent: at a glance, opened to read and edit, and its promises ticked. */
export function LetterCard({ title = words.capture.letter, letter, problem, needs, text, mustBeRead, onChange }: LetterCardProps) {
  const styles = useStyles();
  const heading = useId();
  const [chosen, setOpen] = useState<boolean>();
  const open = chosen ?? (text !== undefined || mustBeRead);
  const shown = text ?? letter?.text ?? '';
  return (
    <section id={LETTER} aria-labelledby={heading} className={styles.card}>
      <div className={styles.head}>
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
        {letter && (
          <Button appearance="subtle" size="small" icon={<EditRegular />} aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? words.capture.fold : words.capture.read}
          </Button>
        )}
      </div>
      {mustBeRead && text === undefined && <p className={styles.must}>{words.danger.letter}</p>}
      {needs && <p className={styles.quiet}>{words.capture.needs}</p>}
      {!needs && !letter && !problem && <Shape label={title} lines={4} />}
      {letter && <Promises promises={letter.promises} mendIn={text === undefined ? 'fields' : 'letter'} />}
      {letter && !open && <p className={styles.glance}>{shown}</p>}
      {letter && open && (
        <>
          <Textarea
            id={fieldId('letterText')}
            aria-labelledby={heading}
            className={styles.text}
            value={shown}
            rows={14}
            maxLength={10_000}
            resize="vertical"
            onChange={(_, { value }) => onChange(value)}
          />
          {text !== undefined && (
            <div className={styles.foot}>
              <span className={styles.quiet}>{words.capture.edited}</span>
              <LinkButton onClick={() => onChange(undefined)}>{words.capture.ownWords}</LinkButton>
            </div>
          )}
        </>
      )}
      {Boolean(problem) && <ProblemBox problem={problem} />}
    </section>
  );
}

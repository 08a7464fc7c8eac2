import { makeStyles, mergeClasses, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { LinkButton } from '../parts/LinkButton';
import { words } from '../words';
import type { ProposalView } from '../../shared/contract/messages';
import { AreaChoice } from './AreaChoice';
import { ClosedChoice } from './ClosedChoice';
import { Colleagues } from './Colleagues';
import { FieldRow, tied, UNDER_CONTROL } from './FieldRow';
import { KindChoice } from './KindChoice';
import { PlaceChoice } from './PlaceChoice';
import type { Matter } from './work';

const useStyles = makeStyles({
  matter: { display: 'flex', flexDirection: 'column', gap: '8px' },
  // Grows with what is written, so that a short matter costs one line of the pane.
  text: { minHeight: '32px', '& textarea': { minHeight: '30px', height: 'auto', fieldSizing: 'content', padding: '5px 10px' } },
  more: { display: 'flex', columnGap: '16px', marginTop: '-6px', marginLeft: UNDER_CONTROL, flexWrap: 'wrap' },
  next: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '12px' },
});

interface MatterFieldsProps {
  matter: Matter;
  at: number;
  of: number;
  wentBy?: readonly string[];
  /** Service areas as likely as each other. */
  between?: readonly string[];
  /** Postcodes that stand in the message. */
  postcodes?: readonly string[];
  /** What in the text speaks for closing it. */
  closing?: ProposalView['restriction'];
  says: (at: string) => string | undefined;
  onChange: (change: Partial<Matter>) => void;
  onRemove: () => void;
  /** Only below the last one. */
  onAnother: (() => void) | undefined;
  /** The same, for a part that others take. */
  onPart?: (() => void) | undefined;
}

/** One matter of a message: what it is, whose it is, what happened and what the writer wants. */
export function MatterFields({ matter, at, of, wentBy, between = [], postcodes = [], closing, says, onChange, onRemove, onAnother, onPart }: MatterFieldsProps) {
  const styles = useStyles();
  const [asksMore, setAsksMore] = useState(false);
  const name = (field: string) => `matters.${at}.${field}`;
  const text = (field: 'inShort' | 'wanted') => ({
    ...tied(name(field), says(name(field))),
    value: matter[field],
    rows: 1,
    className: styles.text,
    // The server takes one line: a pasted line end becomes the space that it stands for.
    onChange: (_: unknown, { value }: { value: string }) => onChange({ [field]: value.replace(/\s*[\r\n]+\s*/g, ' ') }),
  });
  return (
    <div className={mergeClasses(styles.matter, at > 0 && styles.next)}>
      <KindChoice
        at={name('kind')}
        title={of > 1 ? words.capture.matter(at + 1) : matter.kind ? words.capture.looksLike : words.capture.whatIsIt}
        kind={matter.kind}
        {...(wentBy && { wentBy })}
        error={says(name('kind'))}
        onChange={(kind) => onChange({ kind })}
      />
      <AreaChoice at={name('area')} area={matter.area} between={between} error={says(name('area'))} onChange={(area) => onChange({ area })} />
      <FieldRow label={words.capture.inShort} at={name('inShort')} error={says(name('inShort'))}>
        <Textarea {...text('inShort')} maxLength={200} />
      </FieldRow>
      <FieldRow label={words.capture.wanted} at={name('wanted')} error={says(name('wanted'))}>
        <Textarea {...text('wanted')} maxLength={300} placeholder={words.capture.wantedNone} />
      </FieldRow>
      {(asksMore || matter.place) && <PlaceChoice at={name('place')} place={matter.place} offered={postcodes} error={says(name('place')) ?? says(name('place.postcode'))} onChange={(place) => onChange({ place })} />}
      {matter.concerning && <Colleagues at={name('concerning')} chosen={matter.concerning} onChange={(concerning) => onChange({ concerning })} />}
      <ClosedChoice matter={matter} proposed={closing} onChange={onChange} />
      <div className={styles.more}>
        {onAnother && <LinkButton onClick={onAnother}>{words.capture.another}</LinkButton>}
        {onPart && <LinkButton onClick={onPart}>{words.handover.anotherPart}</LinkButton>}
        <LinkButton aria-expanded={asksMore} onClick={() => setAsksMore(!asksMore)}>
          {words.capture.more}
        </LinkButton>
        {asksMore && !matter.concerning && <LinkButton onClick={() => onChange({ concerning: [] })}>{words.capture.concerns}</LinkButton>}
        {asksMore && !matter.restricted && <LinkButton onClick={() => onChange({ restricted: 'another reason' })}>{words.capture.close}</LinkButton>}
        {of > 1 && (
          <LinkButton onClick={onRemove} aria-label={`${words.capture.remove} ${words.capture.matter(at + 1).toLowerCase()}`}>
            {words.capture.remove}
          </LinkButton>
        )}
      </div>
    </div>
  );
}

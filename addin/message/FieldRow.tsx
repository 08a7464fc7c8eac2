import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { fieldId } from './fields';

/** Where what belongs under a control begins: past its label, and the gap between. */
export const UNDER_CONTROL = '84px';

const useStyles = makeStyles({
  // A label breaks between its words; the longest of them is never under the field beside it.
  row: { display: 'grid', gridTemplateColumns: 'minmax(76px, min-content) minmax(0, 1fr)', columnGap: '8px', alignItems: 'start' },
  label: { paddingTop: '6px', lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
  control: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  hint: {
    color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
    paddingTop: '2px', overflowWrap: 'anywhere',
  },
  error: {
    color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
    paddingTop: '2px', fontWeight: tokens.fontWeightSemibold,
  },
});

/** What a control needs to be tied to its label, its hint and what is wrong with it. */
export const tied = (at: string, says: string | undefined) => ({
  id: fieldId(at),
  'aria-describedby': `${fieldId(at)}-says`,
  ...(says !== undefined && { 'aria-invalid': true as const }),
});

/** Label left, control right, and below it what is wrong or what helps. */
export function FieldRow({ label, at, error, hint, children }: { label: string; at: string; error?: string | undefined; hint?: ReactNode; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <label htmlFor={fieldId(at)} className={styles.label}>
        {label}
      </label>
      <div className={styles.control}>
        {children}
        <div id={`${fieldId(at)}-says`}>
          {error && <div className={styles.error}>{error}</div>}
          {hint && <div className={styles.hint}>{hint}</div>}
        </div>
      </div>
    </div>
  );
}

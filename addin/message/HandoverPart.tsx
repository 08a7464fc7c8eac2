import { makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useDesk } from '../api/desk';
import { reading } from '../api/reading';
import { LinkButton } from '../parts/LinkButton';
import { Options } from '../parts/Options';
import { words } from '../words';
import { FieldRow, tied } from './FieldRow';
import type { HandoverWork } from './work';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '12px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  help: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

/** What of a message is for another procedure, offered in the same decision as its capture. */
export function HandoverPart({ part, says, onChange, onRemove }: { part: HandoverWork; says: (at: string) => string | undefined; onChange: (change: Partial<HandoverWork>) => void; onRemove: () => void }) {
  const styles = useStyles();
  const { api } = useDesk();
  const table = useQuery(reading.procedures(api)).data?.procedures ?? [];
  const takes = table.find(({ id }) => id === part.procedure)?.takes;
  return (
    <section aria-label={words.handover.part} className={styles.part}>
      <h2 className={styles.title}>{words.handover.part}</h2>
      <FieldRow label={words.handover.what} at="handover.procedure" error={says('handover.procedure')}>
        <Select {...tied('handover.procedure', says('handover.procedure'))} value={part.procedure} onChange={(_, { value }) => onChange({ procedure: value })}>
          <option value="">{words.handover.choose}</option>
          <Options of={table} />
        </Select>
      </FieldRow>
      <FieldRow label={words.handover.why} at="handover.because" error={says('handover.because')}>
        <Textarea {...tied('handover.because', says('handover.because'))} rows={1} maxLength={300} value={part.because} onChange={(_, { value }) => onChange({ because: value.replace(/\s*[\r\n]+\s*/g, ' ') })} />
      </FieldRow>
      {takes !== undefined && <p className={styles.help}>{words.handover.offers(takes)}</p>}
      <div>
        <LinkButton onClick={onRemove}>{words.handover.noPart}</LinkButton>
      </div>
    </section>
  );
}

import { makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { ProcedureView } from '../../shared/contract/handover';
import { CopyButton } from '../parts/CopyButton';
import { words } from '../words';

const useStyles = makeStyles({
  facts: { margin: 0, display: 'flex', flexDirection: 'column', gap: '4px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Who takes it, its own clock and where that comes from; for another body, the words of a reply that says whom to write to, where none can be sent. */
export function ProcedureFacts({ procedure: { takes, clock, seenBy, elsewhere }, canWrite = false }: { procedure: ProcedureView; canWrite?: boolean }) {
  const styles = useStyles();
  return (
    <div className={styles.facts}>
      <div>{words.handover.takes(takes)}</div>
      <div>{clock.says}</div>
      <div className={styles.quiet}>{clock.checked ? clock.source : words.handover.unchecked(clock.source)}</div>
      <div className={styles.quiet}>{words.handover.seenBy(seenBy)}</div>
      {elsewhere !== undefined && !canWrite && (
        <>
          <div>{words.handover.reply}</div>
          <Textarea readOnly aria-label={words.handover.reply} value={elsewhere} rows={5} />
          <CopyButton text={elsewhere} label={words.handover.copy} />
        </>
      )}
    </div>
  );
}

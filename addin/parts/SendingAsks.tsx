import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { SendingView } from '../../shared/contract/people';
import { words } from '../words';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  wishes: { margin: 0, padding: '6px 8px 6px 12px', borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`, overflowWrap: 'anywhere' },
  against: { paddingLeft: '8px', borderLeft: `3px solid ${tokens.colorStatusDangerForeground1}`, overflowWrap: 'anywhere' },
  ticks: { border: 'none', margin: 0, padding: 0, minWidth: 0, '& label': { overflowWrap: 'anywhere' } },
  legend: { padding: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

/** Whom else a letter goes to, and what was confirmed of it. */
export interface Goes {
  cc?: string[];
  confirms?: string[];
}

const toggled = (all: readonly string[] = [], one: string, on: boolean): string[] => (on ? [...all, one] : all.filter((each) => each !== one));

/** What goes to the server of it: nothing where nothing was ticked. */
export const ticked = ({ cc, confirms }: Goes): Goes => ({ ...(cc?.length && { cc }), ...(confirms?.length && { confirms }) });

/** Those copied in, each to be ticked by themselves: nobody is written to otherwise. */
export function CopiedIn({ copied, goes, onChange }: { copied: SendingView['copied']; goes: Goes; onChange: (goes: Goes) => void }) {
  const styles = useStyles();
  if (copied.length === 0) return null;
  return (
    <fieldset className={styles.ticks}>
      <legend className={styles.legend}>{words.sending.copied}</legend>
      {copied.map(({ name, address }) => (
        <div key={address}>
          <Checkbox label={name ? `${name}, ${address}` : address} checked={goes.cc?.includes(address) ?? false} onChange={(_, { checked }) => onChange({ ...goes, cc: toggled(goes.cc, address, checked === true) })} />
        </div>
      ))}
    </fieldset>
  );
}

/** Beside the button: how this person is written to, what stands against this letter, and what is ticked before it goes. */
export function SendingAsks({ sending, goes, onChange }: { sending: SendingView; goes: Goes; onChange: (goes: Goes) => void }) {
  const styles = useStyles();
  const { wishes, against, asks } = sending;
  if (wishes.length + asks.length === 0 && against === undefined) return null;
  return (
    <div className={styles.part}>
      {wishes.length > 0 && <p className={styles.wishes}>{wishes.join(' ')}</p>}
      {against !== undefined && (
        <div role="alert" className={styles.against}>
          {words.sending.against(against)}
        </div>
      )}
      {asks.length > 0 && (
        <fieldset className={styles.ticks}>
          <legend className={styles.legend}>{words.sending.asks}</legend>
          {asks.map(({ name, says }) => (
            <div key={name}>
              <Checkbox label={says} checked={goes.confirms?.includes(name) ?? false} onChange={(_, { checked }) => onChange({ ...goes, confirms: toggled(goes.confirms, name, checked === true) })} />
            </div>
          ))}
        </fieldset>
      )}
    </div>
  );
}

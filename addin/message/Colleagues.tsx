import { Checkbox, makeStyles } from '@fluentui/react-components';
import { useDesk } from '../api/desk';
import { words } from '../words';
import { FieldRow, tied } from './FieldRow';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', maxHeight: '132px', overflowY: 'auto', marginLeft: '-8px' },
});

/** Colleagues whom the matter is about: out of its sight for good. */
export function Colleagues({ at, chosen, onChange }: { at: string; chosen: string[]; onChange: (chosen: string[]) => void }) {
  const styles = useStyles();
  const { me } = useDesk();
  const toggle = (id: string, on: boolean) => onChange(on ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <FieldRow label={words.capture.concerning} at={at} hint={words.capture.concerningHelp}>
      <div role="group" aria-label={words.capture.concerns} tabIndex={-1} {...tied(at, undefined)} className={styles.list}>
        {me.officers.map((officer) => (
          <Checkbox key={officer.id} label={officer.name} checked={chosen.includes(officer.id)} onChange={(_, { checked }) => toggle(officer.id, checked === true)} />
        ))}
      </div>
    </FieldRow>
  );
}

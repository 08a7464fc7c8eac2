import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useDesk } from '../api/desk';
import { Options } from '../parts/Options';
import { words } from '../words';
import { FieldRow, tied } from './FieldRow';

const useStyles = makeStyles({
  between: { margin: '0 0 4px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

interface AreaChoiceProps {
  at: string;
  /** Empty until somebody says. */
  area: string;
  /** Service areas as likely as each other. */
  between: readonly string[];
  error: string | undefined;
  onChange: (area: string) => void;
}

/** Whose service a matter is about. */
export function AreaChoice({ at, area: chosen, between, error, onChange }: AreaChoiceProps) {
  const styles = useStyles();
  const { me } = useDesk();
  return (
    <FieldRow label={words.capture.about} at={at} error={error}>
      {between.length > 0 && chosen === '' && <p className={styles.between}>{words.capture.areaBetween(between.map((id) => me.areas.find((area) => area.id === id)?.name ?? id))}</p>}
      <Select {...tied(at, error)} value={chosen} onChange={(_, { value }) => onChange(value)}>
        <option value="">{words.capture.aboutNone}</option>
        <Options of={me.areas} />
      </Select>
    </FieldRow>
  );
}

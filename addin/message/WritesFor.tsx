import { Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { writerRoles, type WriterRole } from '../../shared/domain/case/vocabulary';
import { LinkButton } from '../parts/LinkButton';
import { words } from '../words';
import { FieldRow, tied } from './FieldRow';
import type { Work } from './work';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px', marginTop: '-8px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  fields: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

interface WritesForProps {
  work: Work;
  says: (at: string) => string | undefined;
  onChange: (onBehalf: Work['onBehalf']) => void;
}

/** Who it is about: the writer, in one line, or somebody else whom they write for. */
export function WritesFor({ work: { onBehalf }, says, onChange }: WritesForProps) {
  const styles = useStyles();
  const said = words.writes;
  if (!onBehalf)
    return (
      <div className={styles.line}>
        {said.themselves}
        <LinkButton onClick={() => onChange({ as: '', of: '' })}>{said.other}</LinkButton>
      </div>
    );
  return (
    <div className={styles.fields}>
      <FieldRow label={said.as} at="onBehalf.as" error={says('onBehalf.as')}>
        <Select {...tied('onBehalf.as', says('onBehalf.as'))} value={onBehalf.as} onChange={(_, { value }) => onChange({ ...onBehalf, as: value as WriterRole | '' })}>
          <option value="">{words.capture.choose}</option>
          {writerRoles.map((role) => (
            <option key={role} value={role}>
              {said.roles[role]}
            </option>
          ))}
        </Select>
      </FieldRow>
      <FieldRow label={said.of} at="onBehalf.of" error={says('onBehalf.of')} hint={said.ofHelp}>
        <Input {...tied('onBehalf.of', says('onBehalf.of'))} value={onBehalf.of} maxLength={120} onChange={(_, { value }) => onChange({ ...onBehalf, of: value })} />
      </FieldRow>
      <div className={styles.line}>
        <LinkButton onClick={() => onChange(undefined)}>{said.afterAll}</LinkButton>
      </div>
    </div>
  );
}

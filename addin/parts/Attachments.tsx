import { makeStyles, tokens } from '@fluentui/react-components';
import { AttachRegular } from '@fluentui/react-icons/svg/attach';
import { words } from '../words';
import { sizeSaid } from './said';

const useStyles = makeStyles({
  files: { listStyle: 'none', display: 'flex', flexWrap: 'wrap', gap: '8px', margin: 0, padding: 0 },
  file: {
    display: 'inline-flex', alignItems: 'center', gap: '8px', padding: '3px 10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere',
  },
  icon: { fontSize: '16px', flexShrink: 0 },
});

/** What came with a message, by name and size. */
export function Attachments({ files }: { files: { name: string; size: number }[] }) {
  const styles = useStyles();
  if (files.length === 0) return null;
  return (
    <ul aria-label={words.message.attachments} className={styles.files}>
      {files.map((file, at) => (
        <li key={at} className={styles.file}>
          <AttachRegular className={styles.icon} />
          {file.name}, {sizeSaid(file.size)}
        </li>
      ))}
    </ul>
  );
}

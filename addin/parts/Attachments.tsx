import { makeStyles } from '@fluentui/react-components';
import { AttachRegular } from '@fluentui/react-icons/svg/attach';
import { MailRegular } from '@fluentui/react-icons/svg/mail';
import type { FileRoute } from '../api/client';
import { words } from '../words';
import { FileButton } from './FileButton';
import { typeSaid } from './file-type';
import { ProblemBox } from './ProblemBox';
import { sizeSaid } from './said';
import { useDownload, type FileSource } from './use-download';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  files: { listStyle: 'none', display: 'flex', flexWrap: 'wrap', gap: '8px', margin: 0, padding: 0 },
  file: { minWidth: 0, maxWidth: '100%' },
});

/** What came with a message, by name, type and size, each to be saved; and the message itself as it was received. */
export function Attachments<K extends FileRoute>({ files, from, received }: { files: readonly { name: string; type: string; size: number }[]; from: FileSource<K>; received: string }) {
  const styles = useStyles();
  const { download, busy, problem } = useDownload(from);
  return (
    <div className={styles.all}>
      <ul aria-label={words.message.attachments} className={styles.files}>
        {files.map((file, no) => (
          <li key={no} className={styles.file}>
            <FileButton
              icon={AttachRegular}
              label={words.files.download(file.name, typeSaid(file), sizeSaid(file.size))}
              busy={busy === no}
              disabled={busy !== undefined}
              onClick={() => void download(file.name, no)}
              name={file.name}
              aside={`${typeSaid(file)}, ${sizeSaid(file.size)}`}
            />
          </li>
        ))}
        <li className={styles.file}>
          <FileButton icon={MailRegular} busy={busy === 'message'} disabled={busy !== undefined} onClick={() => void download(received)} name={words.files.asReceived} plain />
        </li>
      </ul>
      {problem !== undefined && <ProblemBox problem={problem} />}
    </div>
  );
}

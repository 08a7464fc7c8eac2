import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { reading } from '../../api/reading';
import { useDesk } from '../../api/desk';
import { UndoCapture } from '../../message/UndoCapture';
import { words } from '../../words/in-tab';

const useStyles = makeStyles({
  box: {
    display: 'flex', gap: '8px', padding: '8px 16px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1, overflowWrap: 'anywhere',
  },
  good: { fontSize: '16px', color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  words: { flex: '1 1 auto', minWidth: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
});

function Box({ said, children }: { said: string; children?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <CheckmarkCircleRegular className={styles.good} />
      <div className={styles.words}>
        {said}
        {children}
      </div>
    </div>
  );
}

function WaitingBox({ id, said, onUndone }: { id: string; said: string | undefined; onUndone: (said?: string) => void }) {
  const { api } = useDesk();
  const { data } = useQuery(reading.message(api, id));
  const references = data?.situation === 'captured' ? data.cases.map((one) => one.id).join(', ') : '';
  if (!data?.undo) return said === undefined ? null : <Box said={said} />;
  return (
    <Box said={said ?? (data.undo.together === undefined ? words.capture.as(references) : words.alike.as(data.undo.together))}>
      <UndoCapture message={data} onUndone={onUndone} />
    </Box>
  );
}

/** What was done last, above the list; a capture whose acknowledgement waits with Undo, after the page was loaded again too. */
export function DoneBox({ said, waits, onUndone }: { said: string | undefined; waits: string | undefined; onUndone: (messageId: string, said?: string) => void }) {
  if (waits !== undefined) return <WaitingBox key={waits} id={waits} said={said} onUndone={(stands) => onUndone(waits, stands)} />;
  return said === undefined ? null : <Box said={said} />;
}

import type { MessageView } from '../../shared/contract/views';
import { UndoBar } from '../parts/UndoBar';
import { words } from '../words';
import { useUndoCapture } from './use-undo-capture';

/** Undo beside a capture, as long as its acknowledgement waits; nothing afterwards. */
export function UndoCapture({ message, onUndone }: { message: MessageView; onUndone?: () => void }) {
  const { busy, problem, undo } = useUndoCapture(onUndone);
  if (!message.undo && !problem) return null;
  return <UndoBar quiet seconds={message.undo?.seconds ?? 0} says={words.undo.goesIn} busy={busy} problem={problem} onUndo={() => undo(message.id)} />;
}

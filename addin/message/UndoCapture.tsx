import { useState } from 'react';
import type { MessageView } from '../../shared/contract/messages';
import { UndoBar } from '../parts/UndoBar';
import { words } from '../words';
import { useUndoCapture } from './use-undo-capture';
import { useUndoTogether } from './use-undo-together';

interface UndoCaptureProps {
  message: MessageView;
  /** `said`: what could not be taken back. */
  onUndone?: (said?: string) => void;
}

/** Undo beside a capture, as long as its acknowledgement waits; of several made in one act all are taken back. Nothing afterwards. */
export function UndoCapture(props: UndoCaptureProps) {
  const [isOne] = useState(props.message.undo?.together === undefined);
  return isOne ? <UndoOne {...props} /> : <UndoAll {...props} />;
}

function UndoOne({ message, onUndone }: UndoCaptureProps) {
  const { busy, problem, undo } = useUndoCapture(onUndone);
  if (!message.undo && !problem) return null;
  return <UndoBar quiet seconds={message.undo?.seconds ?? 0} says={words.undo.goesIn} busy={busy} problem={problem} onUndo={() => undo(message.id)} />;
}

function UndoAll({ message, onUndone }: UndoCaptureProps) {
  const { busy, problem, stands, undo } = useUndoTogether(onUndone);
  if (stands !== undefined) return <p>{stands}</p>;
  if (!message.undo && !problem) return null;
  return <UndoBar quiet seconds={message.undo?.seconds ?? 0} says={words.alike.goIn} busy={busy} problem={problem} onUndo={() => undo(message.id)} />;
}

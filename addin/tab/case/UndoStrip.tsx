import type { LetterView } from '../../../shared/contract/letters';
import { UndoBar } from '../../parts/UndoBar';
import { words } from '../../words/in-tab';
import type { Acting } from './acts/use-acting';
import { useUndo } from './use-undo';

/** A letter that waits, with the one act that there is for it. */
export function UndoStrip({ letter, acting }: { letter: LetterView; acting: Acting }) {
  const { busy, problem, undo } = useUndo(words.undo.done, acting.begin);
  return <UndoBar seconds={letter.undo?.seconds ?? 0} busy={busy} problem={problem} onUndo={(button) => undo(letter, button)} />;
}

import { Button } from '@fluentui/react-components';
import type { LetterView } from '../../../shared/contract/letters';
import { ProblemBox } from '../../parts/ProblemBox';
import { words } from '../../words/in-tab';
import { useUndo } from './use-undo';

/** Takes back a letter that was stopped, so that another can be written in its place. */
export function TakeBack({ letter }: { letter: LetterView }) {
  const { busy, problem, undo } = useUndo(words.case.takenBackDone);
  return (
    <>
      {Boolean(problem) && <ProblemBox problem={problem} />}
      <Button disabledFocusable={busy} onClick={({ currentTarget }) => undo(letter, currentTarget)}>
        {words.case.takeBack}
      </Button>
    </>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import type { LetterView } from '../../../shared/contract/letters';
import { useAct } from '../../api/acting';
import { useDesk } from '../../api/desk';
import { reading } from '../../api/reading';
import { useAnnounce } from '../../parts/announce';
import { useKeep } from '../../parts/kept-forms';
import type { LetterAct } from './acts/acts';
import { keptName } from './acts/use-letter-form';
import { typedFrom } from './acts/written';

/** Takes a letter back: the case is shown as it is again, and what was written stands in its form, which opens where `begin` opens it. */
export function useUndo(said: string, begin?: (act: LetterAct, button: HTMLElement) => void) {
  const { api } = useDesk();
  const client = useQueryClient();
  const announce = useAnnounce();
  const keep = useKeep();
  const undoing = useAct('undoLetter');
  return {
    busy: undoing.isPending,
    problem: undoing.error,
    undo: (letter: LetterView, button: HTMLElement) =>
      undoing.mutate(
        { id: letter.id },
        {
          onSuccess: ({ case: view, form }) => {
            client.setQueryData(reading.case(api, view.id).queryKey, { view, version: view.version });
            announce(said);
            if (!form) return;
            keep(keptName(view.id, form.letter), typedFrom(form));
            begin?.(form.letter, button);
          },
        },
      ),
  };
}

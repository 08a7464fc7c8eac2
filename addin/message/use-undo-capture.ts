import { useQueryClient } from '@tanstack/react-query';
import { useAct } from '../api/acting';
import { reading } from '../api/reading';
import { useDesk } from '../api/desk';
import { useAnnounce } from '../parts/announce';
import { words } from '../words';
import { useKeepWork } from './kept-work';
import { workFrom } from './work';

/** Takes a capture back while its acknowledgement waits: the form is as it was, and nothing is sent. */
export function useUndoCapture(onUndone: () => void = () => undefined) {
  const { api } = useDesk();
  const client = useQueryClient();
  const announce = useAnnounce();
  const keep = useKeepWork('by Undo');
  const undoing = useAct('undoCapture');
  return {
    busy: undoing.isPending,
    problem: undoing.error,
    undo: (id: string) =>
      undoing.mutate(
        { id },
        {
          onSuccess: ({ message, form }) => {
            if (form) keep(message.id, workFrom(form));
            client.setQueryData(reading.message(api, id).queryKey, message);
            announce(words.undo.captureDone);
            onUndone();
          },
        },
      ),
  };
}

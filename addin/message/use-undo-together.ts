import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { UndoneTogetherView } from '../../shared/contract/undone';
import { useAct } from '../api/acting';
import { reading } from '../api/reading';
import { useDesk } from '../api/desk';
import { useAnnounce } from '../parts/announce';
import { words } from '../words';
import { useKeepWork } from './kept-work';
import { workFrom } from './work';

/** What stands although Undo was pressed, with the first reason; nothing where all were taken back. */
function standsSaid({ items }: UndoneTogetherView): string | undefined {
  const refused = items.flatMap((one) => one.refused ?? []);
  return refused[0] && words.alike.undoneInPart(items.length - refused.length, items.length, refused[0].title);
}

/** Takes all back that was captured together while it waits: the form is as it was, and what could not be taken back is said. */
export function useUndoTogether(onUndone: (said?: string) => void = () => undefined) {
  const { api } = useDesk();
  const client = useQueryClient();
  const announce = useAnnounce();
  const keep = useKeepWork('by Undo');
  const undoing = useAct('undoTogether');
  const [stands, setStands] = useState<string>();
  return {
    busy: undoing.isPending,
    problem: undoing.error,
    stands,
    undo: (id: string) =>
      undoing.mutate(
        { id },
        {
          onSuccess: (undone) => {
            const { message, form } = undone;
            const said = standsSaid(undone);
            if (form && message.situation === 'new') keep(message.id, workFrom(form), said ?? words.alike.undone);
            client.setQueryData(reading.message(api, id).queryKey, message);
            announce(said ?? words.alike.undone);
            setStands(said);
            onUndone(said);
          },
        },
      ),
  };
}

import { useState } from 'react';
import type { CrossedField } from '../../parts/Crossed';
import { useSavingDocument } from '../../parts/use-saving-document';

interface Unsaved<View, Body, Changes> {
  put: (body: Body, version: string) => Promise<View>;
  /** Shows the document as it now is. */
  shown: (now: View) => void;
  /** What is asked, of what was changed here and of the document as it is by then. */
  bodyOf: (changes: Changes, now: View) => Body;
  /** What both changed since this change began, in words. */
  crossedIn: (now: View, began: View, changes: Changes) => CrossedField[];
}

/** Changes to a document of Settings that nobody has saved, to be laid over it as it is; and their saving. */
export function useUnsaved<View extends { version: string }, Body, Changes extends object>(view: View, { put, shown, bodyOf, crossedIn }: Unsaved<View, Body, Changes>) {
  const [draft, setDraft] = useState<{ changes: Changes; began: View }>();
  const saving = useSavingDocument<View, Body>({ put, shown });
  const forget = () => setDraft(undefined);
  return {
    draft,
    saving,
    save: (onDone: () => void) =>
      draft && saving.save({
        began: draft.began,
        change: (now) => bodyOf(draft.changes, now),
        crossed: (now) => crossedIn(now, draft.began, draft.changes),
        onDone: () => {
          forget();
          onDone();
        },
        onTheirs: forget,
      }),
    change: (changes: Changes) => {
      if (!saving.isPending) saving.forget();
      setDraft({ changes: { ...draft?.changes, ...changes }, began: draft?.began ?? view });
    },
    undo: () => {
      forget();
      saving.forget();
    },
  };
}

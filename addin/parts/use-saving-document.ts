import { useMutation } from '@tanstack/react-query';
import { changedBy, currentIn } from '../api/refusal';
import type { CrossedField, CrossedProps } from './Crossed';

/** How often a save is tried while others change other parts of the same document. */
const TRIES = 5;

/** Somebody else changed the same: a choice, not a failure. */
class CrossedBy extends Error {
  constructor(
    readonly fields: readonly CrossedField[],
    refusal: Error,
  ) {
    super(refusal.message, { cause: refusal });
  }
}

/** One change of a document. */
export interface Change<View, Body> {
  /** The document as it was shown when the change began. */
  began: View;
  /** What it is to be, made of what it is. */
  change: (now: View) => Body;
  /** What of this change somebody else has changed too since it began. */
  crossed: (now: View) => CrossedField[];
  onDone?: () => void;
  /** Theirs holds: what was typed is let go. */
  onTheirs?: () => void;
}

interface Document<View, Body> {
  put: (body: Body, version: string) => Promise<View>;
  /** Shows the document as it now is. */
  shown: (now: View) => void;
}

/**
 * Saves a change of a document that several people change, under the version that it began from. What others changed
 * elsewhere stays and asks nobody anything; only where both changed the same thing is it a conflict.
 */
export function useSavingDocument<View extends { version: string }, Body>({ put, shown }: Document<View, Body>) {
  const saving = useMutation({
    mutationFn: async ({ began, change, crossed }: Change<View, Body>): Promise<View> => {
      let now = began;
      for (let tried = 1; ; tried += 1) {
        try {
          return await put(change(now), now.version);
        } catch (problem) {
          const current = currentIn<View>(problem);
          if (!current) throw problem;
          shown(current);
          const fields = crossed(current);
          if (fields.length > 0) throw new CrossedBy(fields, problem as Error);
          if (tried === TRIES) throw problem;
          now = current;
        }
      }
    },
    onSuccess: (view, { onDone }) => {
      shown(view);
      onDone?.();
    },
  });
  const { error, isPending, variables } = saving;
  const crossing = error instanceof CrossedBy ? error : undefined;
  const choice: CrossedProps | undefined = crossing && variables && {
    said: crossing.message,
    by: changedBy(crossing.cause),
    fields: crossing.fields,
    busy: isPending,
    onTheirs: () => {
      saving.reset();
      variables.onTheirs?.();
    },
    onMine: () => saving.mutate({ ...variables, began: currentIn<View>(crossing.cause) ?? variables.began, crossed: () => [] }),
  };
  return {
    save: (change: Change<View, Body>) => void (!isPending && saving.mutate(change)),
    isPending,
    /** A refusal that is no choice. */
    problem: crossing ? null : error,
    /** Whose holds has to be chosen. */
    crossed: choice,
    forget: saving.reset,
  };
}

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { WayByHand } from '../../shared/domain/letter/vocabulary';
import type { LetterDraftView } from '../../shared/contract/letters';
import type { CapturedView, MessageView } from '../../shared/contract/messages';
import type { useAct } from '../api/acting';
import { reading } from '../api/reading';
import { useDesk } from '../api/desk';
import { useAnnounce } from '../parts/announce';
import { useSendKey } from '../parts/use-send-key';
import { words } from '../words';
import { goTo } from './fields';
import { usePlaced } from './placing';
import { bodyOf, gapsIn, isSure, isUntouched, mustMakeOwn, type Work } from './work';

/** The act itself lives with the panel, which outlives the form: a conflict is told after the form has gone. */
export type Capturing = ReturnType<typeof useAct<'capture'>>;

const referencesOf = ({ cases }: CapturedView): string => cases.map((one) => one.id).join(', ');

/** What was done, with the references that it made. Of a letter that waits the bar beside it says when it goes. */
export const doneSaid = (captured: CapturedView, byHand?: WayByHand): string => {
  const references = referencesOf(captured);
  if (captured.letter === '') return words.capture.alone(references);
  if (byHand) return words.capture.byHand(references, byHand);
  return captured.undo ? words.capture.as(references) : words.capture.done(references);
};

/** The same for those who listen: once, with how long it waits. */
const heardSaid = (captured: CapturedView, byHand?: WayByHand): string => (captured.undo ? words.capture.waits(referencesOf(captured), captured.undo.seconds) : doneSaid(captured, byHand));

export interface Pressing {
  pressed: boolean;
  busy: boolean;
  /** The letter that was refused because it leaves out a promise. */
  blocked: LetterDraftView | undefined;
  /** Why there was no letter to look at. */
  trouble: unknown;
  /** The key was pressed of what Heard is not sure of: somebody looks, and presses again. */
  unsure: boolean;
  press: () => void;
}

/**
 * Pressing "Capture and acknowledge". First what is missing on the form, then the letter as it would go: one that
 * leaves out a promise stays here. Ctrl+Enter does the same from anywhere.
 */
export function useCapture(message: MessageView, work: Work, capturing: Capturing): Pressing {
  const { api, me } = useDesk();
  const client = useQueryClient();
  const announce = useAnnounce();
  const placed = usePlaced();
  const [pressed, setPressed] = useState(false);
  const [checking, setChecking] = useState(false);
  const [blocked, setBlocked] = useState<LetterDraftView>();
  const [trouble, setTrouble] = useState<unknown>();
  const [looked, setLooked] = useState(false);
  const busy = checking || capturing.isPending;

  const capture = () => capturing.mutate({ id: message.id, body: { ...bodyOf(work), undo: true } }, { onSuccess: (captured) => placed(doneSaid(captured, work.byHand?.by), captured.undo && message.id, heardSaid(captured, work.byHand?.by)) });

  const press = async () => {
    if (busy) return;
    setPressed(true);
    setBlocked(undefined);
    setTrouble(undefined);
    const [gap] = gapsIn(work);
    if (gap) {
      announce(gap.says);
      goTo(gap.at);
      return;
    }
    if (mustMakeOwn(message, work)) {
      announce(words.danger.unread);
      goTo('letterText');
      return;
    }
    if (work.cannot) {
      capture();
      return;
    }
    setChecking(true);
    const letter = await client.fetchQuery(reading.draft(api, message.id, bodyOf(work))).catch(setTrouble);
    setChecking(false);
    if (letter && !letter.kept) setBlocked(letter);
    if (!letter?.kept) return;
    if (letter.sending.against !== undefined || letter.sending.asks.some((ask) => !ask.confirmed)) {
      announce(words.sending.unready);
      return;
    }
    capture();
  };

  useSendKey(() => {
    // One key captures what the message's own words speak for. Of the rest somebody first looks at what Heard made of it.
    if (!looked && !isSure(message) && isUntouched(message, me, work)) {
      setLooked(true);
      announce(words.capture.unsure);
      goTo('matters.0.inShort');
      return;
    }
    void press();
  });

  return { pressed, busy, blocked, trouble, unsure: looked && !pressed && isUntouched(message, me, work), press: () => void press() };
}

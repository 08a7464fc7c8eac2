import { useEffect, useRef, useState } from 'react';
import type { CaseView } from '../../../../shared/contract/cases';
import { useAnnounce } from '../../../parts/announce';
import { address, go } from '../../address';
import { letterActs, type Act, type LetterAct, type SmallAct } from './acts';

/** Where the page says what comes next: focus goes there once something is done. */
export const NEXT = 'next';
/** The element of an act's button, and of the menu that holds the rare ones. */
export const buttonOf = (act: Act | 'more'): string => `act-${act.replaceAll(' ', '-')}`;

/** Longer than a dialog takes to close, in milliseconds. */
const CLOSED_AFTER = 500;

const isLetter = (act: Act): act is LetterAct => (letterActs as readonly Act[]).includes(act);

/** What is being done to the case that is shown: a letter in the page, a few questions over it. */
export function useActing(of: string) {
  const announce = useAnnounce();
  const [letter, setLetter] = useState<LetterAct>();
  const [small, setSmall] = useState<{ act: SmallAct; about?: string | undefined }>();
  const [ended, setEnded] = useState<{ act: Act; said?: string }>();
  const [elsewhere, setElsewhere] = useState<string>();
  const opener = useRef<HTMLElement>(undefined);

  useEffect(() => {
    if (!ended) return;
    // After the form has gone, when what lies behind it can be heard and reached again.
    if (ended.said !== undefined) announce(ended.said);
    const back = opener.current?.isConnected ? opener.current : (document.getElementById(buttonOf(ended.act)) ?? document.getElementById(buttonOf('more')));
    const to = ended.said === undefined ? back : document.getElementById(NEXT);
    (to ?? document.getElementById(NEXT))?.focus();
  }, [ended, announce]);

  useEffect(() => {
    if (elsewhere === undefined) return undefined;
    // A dialog that is torn away while it closes leaves the whole page hidden from screen readers.
    const leaving = setTimeout(() => go(elsewhere), CLOSED_AFTER);
    return () => clearTimeout(leaving);
  }, [elsewhere]);

  /** `about` names what on the case is meant, where there are several. */
  const begin = (act: Act, from: HTMLElement, about?: string) => {
    opener.current = from;
    if (isLetter(act)) setLetter(act);
    else setSmall({ act, about });
  };
  const end = (act: Act, said?: string) => {
    if (isLetter(act)) setLetter(undefined);
    else setSmall(undefined);
    setEnded({ act, ...(said !== undefined && { said }) });
  };
  const done = (act: Act) => (view: CaseView, said: string) => {
    end(act, said);
    // Of two cases put together the other may be the one that stays.
    if (view.id !== of) setElsewhere(address('case', view.id));
  };
  return { letter, small, begin, end, done };
}

export type Acting = ReturnType<typeof useActing>;

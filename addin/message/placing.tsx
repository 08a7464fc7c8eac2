import { createContext, use } from 'react';
import { useAnnounce } from '../parts/announce';

/** What was done, in words; `waits`: the message of which it can still be undone. */
type Placed = (said: string, waits?: string) => void;

/** The same; `heard`: what is said aloud of it, where that is more. */
type Telling = (said: string, waits?: string, heard?: string) => void;

const PlacingContext = createContext<Placed | undefined>(undefined);

/** Where a screen hears that its officer has placed a message, to go on to the next. */
export const Placing = PlacingContext;

/** Says aloud what has been done with a message, and tells the screen around it. */
export function usePlaced(): Telling {
  const announce = useAnnounce();
  const around = use(PlacingContext);
  return (said, waits, heard = said) => {
    announce(heard);
    around?.(said, waits);
  };
}

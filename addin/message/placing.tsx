import { createContext, use } from 'react';
import { useAnnounce } from '../parts/announce';

const PlacingContext = createContext<((said: string) => void) | undefined>(undefined);

/** Where a screen hears that its officer has placed a message, to go on to the next. */
export const Placing = PlacingContext;

/** Says aloud what has been done with a message, and tells the screen around it. */
export function usePlaced(): (said: string) => void {
  const announce = useAnnounce();
  const around = use(PlacingContext);
  return (said) => {
    announce(said);
    around?.(said);
  };
}

import type { WayBody } from '../../shared/contract/way';
import type { WayByHand } from '../../shared/domain/letter/vocabulary';

/** That somebody posts a letter, or says it on the telephone, and where to, as a form has it. */
export interface ByHand {
  by: WayByHand;
  to: string;
}

/** What goes to the server of it. */
export const wayOf = ({ by, to }: ByHand): WayBody => (by === 'post' ? { by, address: to } : { by, number: to });

/** What went to the server, for the form again; nothing where it went by e-mail. */
export const byHandFrom = (way: WayBody | undefined): ByHand | undefined => (way === undefined || way.by === 'email' ? undefined : { by: way.by, to: way.by === 'post' ? way.address : way.number });

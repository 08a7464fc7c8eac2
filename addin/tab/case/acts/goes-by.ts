import type { WayBody } from '../../../../shared/contract/way';
import type { CaseView } from '../../../../shared/contract/cases';
import type { Gap } from '../../../message/work';
import { byHandFrom, wayOf } from '../../../parts/by-hand';
import { words } from '../../../words/in-tab';

/** How a letter goes, as its form has it: by e-mail there is nowhere to name. */
export interface GoesBy {
  by: WayBody['by'];
  to: string;
}

/** What is known of where a letter goes that way. */
export const goesBy = (by: GoesBy['by'], { reached }: Pick<CaseView, 'reached'>): GoesBy => ({ by, to: (by === 'post' ? reached?.postal : by === 'telephone' ? reached?.number : undefined) ?? '' });

/** As the case proposes it. */
export const proposed = (of: Pick<CaseView, 'reached'>): GoesBy => goesBy(of.reached?.by ?? 'email', of);

/** As it went: what waits for Undo without a way goes by e-mail. */
export const goesFrom = (way: WayBody | undefined): GoesBy => byHandFrom(way) ?? { by: 'email', to: '' };

export const gapsInWay = ({ by, to }: GoesBy): Gap[] => (by === 'email' || to.trim() ? [] : [{ at: 'way', says: by === 'post' ? words.capture.required.postal : words.capture.required.number }]);

/** What goes to the server of it: nothing where it is e-mail that is proposed. */
export function wayIn({ by, to }: GoesBy, of: Pick<CaseView, 'reached'>): { way?: WayBody } {
  if (by !== 'email') return { way: wayOf({ by, to }) };
  return proposed(of).by === 'email' ? {} : { way: { by } };
}

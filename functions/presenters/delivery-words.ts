import type { Letter, LetterSituation } from '../../shared/domain/letter/letter';
import type { Writing } from '../../shared/domain/letter/writing';
import { londonDate, shortDate } from '../../shared/kernel/london';
import type { LetterView } from '../../shared/contract/letters';
import { whenInWords } from './reading-view';

/** An address of several lines on one. */
const onOneLine = (address: string): string => address.split(/\s*\n\s*/).join(', ');

/** Where a letter goes, as it ends a sentence: "to pat.lee@example.net", "by post to 3 Mill Lane", "by telephone, 01622 000000". */
export function whereTo({ way, to }: Pick<Writing, 'way' | 'to'>): string {
  if (!way) return `to ${to.address}`;
  return way.by === 'post' ? `by post to ${onOneLine(way.address)}` : `by telephone, ${way.number}`;
}

/** That a letter went, when and where to. What a person did counts on a day. */
export function sentInWords({ writing: { way, to, cc = [] } }: Letter, at: (LetterSituation & { is: 'sent' })['at']): string {
  if (!way) return `Sent ${whenInWords(at)} to ${[to, ...cc].map(({ address }) => address).join(', ')}`;
  const day = shortDate(londonDate(at));
  return way.by === 'post' ? `Posted ${day} to ${onOneLine(way.address)}` : `Told by telephone ${day}, ${way.number}`;
}

/** What there is to do with a letter that waits for a person. */
export const toDeliverInWords = ({ writing: { way } }: Letter): string =>
  way?.by === 'telephone' ? `Ring ${way.number} and say this, then record it: until then it is owed.` : 'Print and post it, then record it: until then it is owed.';

/** How a letter that is not e-mail goes, for whoever does it. */
export const byHandOf = ({ way }: Writing): LetterView['byHand'] => way && { way: way.by, said: way.by === 'post' ? way.address : way.number };

/** What a person may record of such a letter. */
export function deliveryActions({ situation, writing: { way } }: Letter): LetterView['actions'] {
  if (situation.is === 'to deliver') return ['record delivered'];
  return situation.is === 'sent' && way?.by === 'post' ? ['record returned'] : [];
}

import type { CaseId } from '../case/vocabulary';
import type { PersonId } from '../people/vocabulary';
import { automaticSign, failedAuthentication, type Headers } from './automatic';
import type { Placement } from './message';
import type { Danger } from './vocabulary';

/** What placing goes by: the mail as read, and what Heard already holds that the mail points at. */
export interface PlacingFacts {
  /** Why nobody here could read it. */
  unread?: 'gone before it was read' | 'unreadable' | 'too large' | 'took too long' | 'encrypted';
  /** Absent when not even its header could be read. */
  mail?: { headers: Headers; from?: string; subject: string; text: string };
  ownAddress: string;
  /** One of the council's own forms or systems sent it. */
  isForm?: true;
  /** Cases whose letters or messages it answers (In-Reply-To, References). */
  answers: readonly CaseId[];
  /** It answers an e-mail that told a colleague of a plan. */
  answersPlan?: true;
  /** Cases that exist and whose reference stands in its subject. */
  quotes: readonly CaseId[];
  /** Its subject quotes a reference that is well formed, and no case here has: the database may be older than the letter that told it. */
  quotesUnknown?: boolean;
  /** Who has written on those cases, in lower case. */
  correspondents: Readonly<Record<CaseId, readonly string[]>>;
  /** Those of them that hold as many messages as a case can. */
  full?: readonly CaseId[];
  /** People whom those cases are about. */
  concerning: PersonId[];
  /** To whom those of them that are closed are open. */
  openTo?: PersonId[];
}

/**
 * Places a message by product rule "Placing a message", in its order: the council's own forms, automatic, reply on a case,
 * new, and otherwise held for a person with the reason. (Duplicates never come this far.) A form is a new matter whatever
 * its headers say, unless our own mail system says that it comes from somebody else.
 * A stranger who quotes a case is told nothing and waits for a person; so does whoever quotes a reference that no case has.
 */
export function placeMessage({ mail, unread, isForm, ownAddress, answers, answersPlan, quotes, quotesUnknown, correspondents, full, concerning, openTo }: PlacingFacts): Placement {
  const closing = { concerning, ...(openTo && { openTo }) };
  if (unread || !mail) return { place: 'held', reason: unread ?? 'unreadable', quotes: [...new Set([...answers, ...quotes])], ...closing };
  if (isForm) return failedAuthentication(mail.headers) ? { place: 'held', reason: 'not from our form', quotes: [], concerning: [] } : { place: 'new' };
  const automatic = automaticSign({ ...mail, from: mail.from ?? '', ownAddress });
  if (automatic) return { place: 'automatic', ...automatic };
  if (!mail.from) return { place: 'held', reason: 'no sender', quotes: [], ...closing };
  const cases = [...new Set([...answers, ...quotes])];
  const [only] = cases;
  if (only === undefined) {
    // A colleague's answer to a request of ours is no matter of a resident, and decides nothing.
    const reason = answersPlan ? 'answers word of a plan' : quotesUnknown ? 'quotes no case of ours' : undefined;
    return reason ? { place: 'held', reason, quotes: [], ...closing } : { place: 'new' };
  }
  if (cases.length > 1) return { place: 'held', reason: 'evidence for two cases', quotes: cases, ...closing };
  if (!correspondents[only]?.includes(mail.from.toLowerCase())) return { place: 'held', reason: 'stranger quotes a case', quotes: cases, ...closing };
  if (failedAuthentication(mail.headers)) return { place: 'held', reason: 'failed authentication', quotes: cases, ...closing };
  if (full?.includes(only)) return { place: 'held', reason: 'its case is full', quotes: cases, ...closing };
  return { place: 'reply', caseId: only, ...closing };
}

/** Where the rules of placing give way to danger: nothing that may mean harm is joined or called automatic without a person. */
export function placedInDanger(placement: Placement, kinds: readonly Danger[]): Placement {
  if (kinds.length === 0) return placement;
  if (placement.place === 'reply') return { place: 'held', reason: 'may mean harm', quotes: [placement.caseId], concerning: placement.concerning, ...(placement.openTo && { openTo: placement.openTo }) };
  return placement.place === 'automatic' && !placement.certain ? { place: 'new' } : placement;
}

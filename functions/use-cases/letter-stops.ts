import { notAllowed } from '../../shared/domain/letter/allow-list';
import type { Letter } from '../../shared/domain/letter/letter';
import type { MailStop } from '../../shared/domain/letter/stop';
import type { BlockedReason } from '../../shared/domain/letter/vocabulary';
import { hasLeft } from '../../shared/domain/people/person';
import { daysLater, endOfLondonDay, later, londonDate, type Instant } from '../../shared/kernel/london';
import { MailRoomTrouble } from '../ports/mail-room';
import { digestRulesStore } from '../stores/digest-rules-store';
import { peopleStore } from '../stores/people-store';
import type { Desk } from './desk';
import { seatsOn } from './digest-recipients';
import { isTestId } from './do-digest-work';
import { isSaidLast } from './said-last';

/** Whether mail may go from here to everybody whom it is for: asked before a draft is made, and before one is sent that was made elsewhere. */
export const mayGoFromHere = ({ mayMail }: Desk, { writing: { to, cc = [] } }: Letter): boolean => notAllowed(mayMail, [to, ...cc].map(({ address }) => address)).length === 0;

/** Whether as many acknowledgements as may go to one address in a London day were owed before this one. Who wrote is only a claim: whoever it names is not to be flooded. */
async function isOneTooMany(desk: Desk, { writing: { mostADay, to }, owedAt, lifted }: Letter): Promise<boolean> {
  if (mostADay === undefined || lifted) return false;
  const from = later(endOfLondonDay(daysLater(londonDate(owedAt), -1)), 1);
  const owedThatDay = (where: Record<string, string>, until?: Instant): Promise<number> => desk.ownWork.count({ kind: 'letter', where, range: { field: 'owedAt', from, to: until ?? endOfLondonDay(londonDate(owedAt)) } });
  if (desk.owedHere && (await desk.owedHere.atMost(to.address, owedAt, () => owedThatDay({}))) <= mostADay) return false;
  return (await owedThatDay({ acknowledges: to.address.toLowerCase() }, owedAt)) > mostADay;
}

/** Whether a digest waited until its reader was no member any more: what is not public yet is told to members alone. A test of one goes to whoever asked. */
async function isAfterTerm(desk: Desk, { id, digest }: Letter['writing']): Promise<boolean> {
  if (!digest || isTestId(id)) return false;
  const person = await peopleStore(desk.ownWork).person(digest.person);
  const today = londonDate(desk.clock.now());
  return !person || hasLeft(person, today) || seatsOn(person, today).length === 0;
}

/** Why a letter does not go from here at all, whatever it says. */
export async function stoppedBy(desk: Desk, letter: Letter): Promise<BlockedReason | undefined> {
  if (!mayGoFromHere(desk, letter)) return 'not on the allow list';
  if (letter.writing.plan && !(await isSaidLast(desk, letter.writing.plan))) return 'overtaken';
  if (await isAfterTerm(desk, letter.writing)) return 'overtaken';
  return (await isOneTooMany(desk, letter)) ? 'too many today' : undefined;
}

/** Whether letters go; absent where the mailbox cannot say whether the database was restored: then none does yet. */
export async function sendingNow(desk: Desk): Promise<MailStop | undefined> {
  try {
    return await desk.sending();
  } catch (cause) {
    if (!(cause instanceof MailRoomTrouble)) throw cause;
    desk.log('restore-not-looked-for-yet', { why: cause.trouble.why });
    return undefined;
  }
}

/** A digest that somebody paused before it went. */
export const isPaused = async (desk: Desk, { writing }: Letter): Promise<boolean> => writing.digest !== undefined && (await digestRulesStore(desk.ownWork).get()).settings.rules.paused !== undefined;

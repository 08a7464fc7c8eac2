import { dutyWordOwed } from '../../shared/domain/message/flag';
import { decideMessage } from '../../shared/domain/message/decide';
import type { Message } from '../../shared/domain/message/message';
import { dangerWord } from '../../shared/domain/notice/danger';
import { sightOf } from '../../shared/domain/people/sight';
import type { PersonId } from '../../shared/domain/people/vocabulary';
import { toldFor } from '../../shared/domain/people/person';
import { later, londonDate, type Instant } from '../../shared/kernel/london';
import { logId } from '../adapters/system/log-id';
import { mistakeIn } from '../adapters/system/mistake';
import { digestOf } from '../adapters/system/digest';
import type { Kept } from '../stores/aggregate-store';
import { peopleStore } from '../stores/people-store';
import { messageStore } from '../stores/message-store';
import { warningStore } from '../stores/warning-store';
import { change } from './change';
import type { Desk } from './desk';
import { messageInSight } from './in-sight';
import { putOffBy } from './put-off';
import { oweNotice, sendNotice } from './send-notice';

/** One notice for each message, raising and person: whoever makes it again makes the same. */
const noticeIdFor = (messageId: string, raisedAt: Instant, person: PersonId): string => `danger-${digestOf(messageId, raisedAt, person).slice(0, 32)}`;

/** Whether a message is not about this person, nor a case that it is with: more than that is not asked of who is told of danger. */
async function mayBeTold(desk: Desk, person: PersonId, messageId: string): Promise<boolean> {
  const sight = sightOf({ id: person, roles: ['Manager'], areas: [] });
  return (await messageInSight({ ...desk, sight, documents: desk.inSight(sight) }, messageId)) !== undefined;
}

/** Who is told for a duty contact: whoever acts for them today, or themselves where the matter is about their deputy; nobody of a matter that is about them. */
async function receiverOf(desk: Desk, duty: PersonId, acts: PersonId | undefined, messageId: string): Promise<PersonId | undefined> {
  if (acts === undefined) return undefined;
  for (const person of [acts, duty]) if (await mayBeTold(desk, person, messageId)) return person;
  return undefined;
}

/** Makes a notice owed for each duty contact, or whoever acts for them, and gives their ids. Nobody is told of a matter that is about them. */
async function oweNotices(desk: Desk, id: string, raisedAt: Instant): Promise<string[]> {
  const [{ settings }, people] = await Promise.all([warningStore(desk.ownWork).get(), peopleStore(desk.ownWork).all()]);
  const today = londonDate(desk.clock.now());
  const told = new Set<PersonId>();
  for (const duty of settings.rules.duty) {
    const receiver = await receiverOf(desk, duty, toldFor(duty, people, today), id);
    if (receiver !== undefined) told.add(receiver);
  }
  for (const person of told) await oweNotice(desk, noticeIdFor(id, raisedAt, person), dangerWord(person, id, raisedAt));
  return [...told].map((person) => noticeIdFor(id, raisedAt, person));
}

/**
 * Tells the duty contacts of a danger, where a message owes them word (product rule "Danger first"): their notices are
 * made, the message says so, and they are sent. Done twice it comes to the same. What fails is put off, and keeps nothing
 * else of the message waiting. Gives the message as it then is.
 */
export async function tellDuty(desk: Desk, kept: Kept<Message>): Promise<Kept<Message>> {
  const { danger } = kept.state;
  const owed = dutyWordOwed(danger);
  if (!danger || !owed) return kept;
  const { raisedAt } = danger;
  const messages = messageStore(desk.ownWork, desk.counting);
  const note = async (command: Parameters<typeof decideMessage>[0]): Promise<Kept<Message>> => {
    const written = await change(messages, kept, (state) => decideMessage(command, state));
    return written.ok ? written.value : kept;
  };
  try {
    const notices = await oweNotices(desk, kept.id, raisedAt);
    const noted = await note({ type: 'PassOnDutyWord', at: desk.clock.now(), raisedAt, notices });
    for (const notice of notices) await sendNotice(desk, notice);
    return noted;
  } catch (cause) {
    const until = later(desk.clock.now(), putOffBy(Math.min(owed.attempts, 3)));
    desk.log('duty-word-put-off', { message: logId(kept.id), attempts: owed.attempts + 1, until, mistake: mistakeIn(cause) });
    return note({ type: 'PutOffDutyWord', at: desk.clock.now(), raisedAt, until });
  }
}

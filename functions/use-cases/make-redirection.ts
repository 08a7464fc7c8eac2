import { decideMessage } from '../../shared/domain/message/decide';
import type { Message } from '../../shared/domain/message/message';
import { later } from '../../shared/kernel/london';
import { logId } from '../adapters/system/log-id';
import { mistakeIn } from '../adapters/system/mistake';
import type { Kept } from '../stores/aggregate-store';
import { messageStore } from '../stores/message-store';
import { change } from './change';
import type { Desk } from './desk';
import { makeLetter } from './make-letter';
import { putOffBy } from './put-off';
import { sendLetter } from './send-letter';

/**
 * Makes the letter that redirects a writer, where a message owes it, and sends it; from then on the letter owns its
 * sending. Done twice it comes to the same; what fails is put off. Gives the message as it then is.
 */
export async function makeRedirection(desk: Desk, kept: Kept<Message>): Promise<Kept<Message>> {
  const redirection = kept.state.handover?.redirection;
  if (!redirection?.owed) return kept;
  const { letterId, owed } = redirection;
  const messages = messageStore(desk.ownWork, desk.counting);
  const note = async (command: Parameters<typeof decideMessage>[0]): Promise<Kept<Message>> => {
    const written = await change(messages, kept, (state) => decideMessage(command, state));
    return written.ok ? written.value : kept;
  };
  try {
    const letter = await makeLetter(desk, owed.writing);
    const noted = await note({ type: 'FinishRedirecting', at: desk.clock.now(), letterId });
    await sendLetter(desk, letter ?? letterId);
    return (await messages.get(kept.id)) ?? noted;
  } catch (cause) {
    const until = later(desk.clock.now(), putOffBy(owed.attempts));
    desk.log('redirection-put-off', { message: logId(kept.id), attempts: owed.attempts + 1, until, mistake: mistakeIn(cause) });
    return note({ type: 'PutOffRedirecting', at: desk.clock.now(), letterId, until });
  }
}

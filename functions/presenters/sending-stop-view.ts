import type { SendingStoppedView, SendingStopView } from '../../shared/contract/sending-stop';
import type { MailStop, StopEvent } from '../../shared/domain/letter/stop';
import { londonDate, shortDate } from '../../shared/kernel/london';
import type { KeptStop } from '../stores/stop-store';
import type { Desk } from '../use-cases/desk';
import { whenInWords } from './reading-view';
import { rosterOf, type Roster } from './roster';

/** As many changes as are told: what came before stands in the document. */
const told = 10;

const restored = 'The mailbox has sent letters that Heard does not know of: its database was put back from a copy, or another Heard writes from this mailbox.';

/** That no letter goes out, in words; nothing while they go. */
export function sendingStoppedView({ stopped }: MailStop, roster: Roster): SendingStoppedView | undefined {
  if (!stopped) return undefined;
  const { why, by, at, because } = stopped;
  const todo = 'Letters by e-mail wait; post, telephone and word to colleagues go on. A manager or an administrator lets them go in Settings, Letters.';
  return {
    why,
    said: why === 'restored' ? `No letter goes out since ${whenInWords(at)}. ${restored}` : `No letter goes out: ${roster.person(by ?? '').name} stopped all sending, ${whenInWords(at)}.`,
    ...(because !== undefined && { because }),
    todo,
  };
}

function lineOf(entry: StopEvent, roster: Roster): string {
  const who = entry.by === undefined ? 'Heard' : roster.person(entry.by).name;
  const what = entry.type === 'SendingLetGo' ? 'let letters go again' : `stopped all sending${entry.why === 'restored' ? ', since its database was older than the mailbox' : ''}`;
  return `${who} ${what}, ${whenInWords(entry.at)}.`;
}

/** Whether letters go, and who stopped them and let them go. */
export async function sendingStopView(desk: Desk, { stop, timeline }: KeptStop): Promise<SendingStopView> {
  const roster = await rosterOf(desk);
  const stopped = sendingStoppedView(stop, roster);
  const { lookFirstUntil } = stop;
  return {
    ...(stopped && { stopped }),
    ...(lookFirstUntil !== undefined && desk.clock.now() <= lookFirstUntil && { looking: `Until ${shortDate(londonDate(lookFirstUntil))} each letter is looked for in the mailbox before it goes: what went before the copy was put back does not go twice.` }),
    story: timeline.slice(-told).reverse().map((entry) => lineOf(entry as unknown as StopEvent, roster)),
  };
}

/** The same for whoever looks at Today or the inbox; nothing while letters go, or where the mailbox cannot be asked. */
export async function stoppedFor(desk: Desk): Promise<{ stopped?: SendingStoppedView }> {
  const stop = await desk.sending().catch((): MailStop => ({}));
  const stopped = stop.stopped && sendingStoppedView(stop, await rosterOf(desk));
  return stopped ? { stopped } : {};
}

import { MailRoomTrouble, type MailRoom } from '../../../functions/ports/mail-room';
import type { Mailbox } from './mailbox';
import type { SettableClock } from '../../builders/settable-clock';
import type { Chance } from './chance';
import type { Process } from './turns';

/** How the mailbox behaves: the share of its calls that it throttles, takes long over, cuts off before or after their work, does twice, or refuses because it is full. */
export interface MailWeather {
  throttles: number;
  isSlow: number;
  cutsBefore: number;
  cutsAfter: number;
  doesTwice: number;
  isFull: number;
  /** It cannot be reached at all. */
  isAway?: boolean;
}

const later = (why: string, afterSeconds?: number): MailRoomTrouble => new MailRoomTrouble({ why: 'later', ...(afterSeconds !== undefined && { afterSeconds }) }, why);
const halfMinute = 0.5;

/** The mailbox as one process reaches it, through whatever weather there is. */
export function unrulyMailRoom(mailbox: Mailbox, process: Process, weather: () => MailWeather, chance: Chance, clock: SettableClock): MailRoom {
  const through = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const now = weather();
    if (now.isAway) throw later('it is away');
    if (chance.happens(now.throttles)) throw later('too many requests', chance.between(1, 90));
    if (chance.happens(now.isSlow)) clock.pass(chance.between(2, 25) / 60);
    if ((name === 'makeDraft' || name === 'send') && chance.happens(now.isFull)) throw new MailRoomTrouble({ why: 'full' }, 'ErrorQuotaExceeded');
    const cut = chance.happens(now.cutsBefore) ? 'before' : chance.happens(now.cutsAfter) ? 'after' : undefined;
    if (cut !== undefined) clock.pass(halfMinute);
    if (cut === 'before') throw later('timed out');
    const answer = await work();
    if (cut === 'after') throw later('timed out after it was done');
    if (!chance.happens(now.doesTwice)) return answer;
    if (name === 'makeDraft') mailbox.doubled.add(mailbox.drafts.at(-1)?.tag ?? '');
    return work();
  };
  return new Proxy(mailbox, {
    get: (target, name: keyof MailRoom) => {
      const call = target[name] as (...args: unknown[]) => Promise<unknown>;
      return (...args: unknown[]) => process.call(name, () => through(name, () => call(...args)));
    },
  });
}

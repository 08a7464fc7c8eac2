import { instantAt, londonDate, type Instant, type LondonDate } from '../../kernel/london';
import { ok, refuse, type Result } from '../../kernel/result';
import type { LetterCommand, LetterRefusal } from './commands';
import type { Letter, LetterEvent } from './letter';

type Command<T extends LetterCommand['type']> = Extract<LetterCommand, { type: T }>;

/** Twelve o'clock on a day: within it in London and in UTC. */
const noonOf = (on: LondonDate): Instant => instantAt(Date.parse(`${on}T12:00:00Z`));

/** It counts on the day that is recorded, which is neither to come nor before the letter was written. */
export function recordDelivered({ at, by, on, tellAt }: Command<'RecordDelivered'>, { situation, owedAt, writing }: Letter): Result<LetterEvent[], LetterRefusal> {
  if (!writing.way) return refuse({ code: 'letter-not-by-hand' });
  if (situation.is !== 'to deliver') return situation.is === 'sent' && londonDate(situation.at) === on ? ok([]) : refuse({ code: 'letter-already-sent', at });
  const [today, written] = [londonDate(at), londonDate(owedAt)];
  if (on > today) return refuse({ code: 'delivered-in-future' });
  if (on < written) return refuse({ code: 'delivered-before-written', written });
  const noon = noonOf(on);
  return ok([{ type: 'Delivered', at, by, tellAt, sentAt: on === today ? at : noon > owedAt ? noon : owedAt }]);
}

/** What the post brings back told nobody anything. What was said on the telephone does not come back. */
export function recordReturned({ at, by, tellAt }: Command<'RecordReturned'>, { situation, writing }: Letter): Result<LetterEvent[], LetterRefusal> {
  if (situation.is === 'bounced') return ok([]);
  return writing.way?.by === 'post' && situation.is === 'sent' ? ok([{ type: 'Bounced', at, by, tellAt }]) : refuse({ code: 'letter-not-returned' });
}

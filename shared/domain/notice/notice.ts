import type { Instant, LondonDate } from '../../kernel/london';
import { ok, refuse, unreachable, type Result } from '../../kernel/result';
import type { PersonId } from '../people/vocabulary';
import type { Activity } from './activity';
import type { UndeliveredReason } from './vocabulary';

/** What a notice is about. It names no case and no resident; a plan it may name: whoever follows it sees what is theirs to see. */
export type Subject =
  | { is: 'warnings'; day: LondonDate }
  | { is: 'danger'; messageId: string; raisedAt: Instant }
  | { is: 'sent in error'; letterId: string }
  | { is: 'stuck'; kind: string; id: string }
  | { is: 'plan'; planId: string; telling: string }
  | { is: 'digest'; on: LondonDate };

/** A few words to one person, with a link: never a name or a matter (product rule "Copies"). */
export interface Wording {
  /** The line that Teams shows first. */
  headline: string;
  /** What stands below it, 150 characters at most. */
  preview: string;
  /** Where in Heard it leads, as the tab's own address has it: `cases?standing=overdue`. */
  opens: string;
}

export interface Word extends Wording {
  to: PersonId;
  /** The kind that Teams knows it as, of which the headline is the line; absent where its words are free. */
  activity?: Activity;
  subject: Subject;
  /** What it is said of, where what is said of it later takes its place in the feed. */
  about?: string;
  /** After this nobody is told any more: what came too late would only mislead. */
  notAfter: Instant;
}

/**
 * `claimed` names the moment until which one worker has it. Teams cannot be asked what it was given, so a claim that ran
 * out is sent again under the same name: Teams puts it in the place of the first.
 */
export type NoticeSituation =
  | { is: 'owed'; notBefore: Instant }
  | { is: 'claimed'; until: Instant }
  | { is: 'sent'; at: Instant }
  | { is: 'not delivered'; why: UndeliveredReason; at: Instant };

export interface Notice {
  id: string;
  word: Word;
  owedAt: Instant;
  /** How often a worker has claimed it. */
  attempts: number;
  situation: NoticeSituation;
}

export type NoticeEvent =
  | { type: 'Owed'; at: Instant; id: string; word: Word }
  | { type: 'Claimed'; at: Instant; until: Instant }
  | { type: 'Sent'; at: Instant }
  | { type: 'PutOff'; at: Instant; until: Instant }
  | { type: 'NotDelivered'; at: Instant; why: UndeliveredReason };

export type NoticeCommand =
  | { type: 'Owe'; at: Instant; id: string; word: Word }
  /** One worker takes it for a while; past its time it is given up instead. */
  | { type: 'Claim'; at: Instant; until: Instant }
  | { type: 'ConfirmSent'; at: Instant }
  | { type: 'PutOff'; at: Instant; until: Instant }
  | { type: 'GiveUp'; at: Instant; why: UndeliveredReason };

export type NoticeRefusal = { code: 'notice-settled' } | { code: 'notice-claimed-by-another' };

/** Decides what a command makes of a notice; an empty list means that it was done before. */
export function decideNotice(command: NoticeCommand, state: Notice | undefined): Result<NoticeEvent[], NoticeRefusal> {
  if (command.type === 'Owe') return ok(state ? [] : [{ ...command, type: 'Owed' }]);
  if (!state) throw new Error(`${command.type} for a notice that nobody owes`);
  const { situation, word } = state;
  if (situation.is === 'sent' || situation.is === 'not delivered') return refuse({ code: 'notice-settled' });
  switch (command.type) {
    case 'Claim':
      if (wakesAt(situation) > command.at) return refuse({ code: 'notice-claimed-by-another' });
      return ok([command.at > word.notAfter ? { type: 'NotDelivered', at: command.at, why: 'too late' } : { ...command, type: 'Claimed' }]);
    case 'ConfirmSent':
      return claimed(situation, { type: 'Sent', at: command.at });
    case 'PutOff':
      return claimed(situation, command);
    case 'GiveUp':
      return claimed(situation, { ...command, type: 'NotDelivered' });
    default:
      return unreachable(command);
  }
}

const claimed = ({ is }: NoticeSituation, event: NoticeEvent): Result<NoticeEvent[], NoticeRefusal> => (is === 'claimed' ? ok([event]) : refuse({ code: 'notice-claimed-by-another' }));

const wakesAt = (situation: Extract<NoticeSituation, { is: 'owed' | 'claimed' }>): Instant => (situation.is === 'owed' ? situation.notBefore : situation.until);

/** When a sweep has to look at a notice; absent when nothing is owed. */
export const noticeWakesAt = ({ situation }: Notice): Instant | undefined => (situation.is === 'owed' || situation.is === 'claimed' ? wakesAt(situation) : undefined);

function next(event: Exclude<NoticeEvent, { type: 'Owed' }>): NoticeSituation {
  switch (event.type) {
    case 'Claimed':
      return { is: 'claimed', until: event.until };
    case 'Sent':
      return { is: 'sent', at: event.at };
    case 'PutOff':
      return { is: 'owed', notBefore: event.until };
    case 'NotDelivered':
      return { is: 'not delivered', why: event.why, at: event.at };
    default:
      return unreachable(event);
  }
}

export function evolveNotice(state: Notice | undefined, event: NoticeEvent): Notice {
  if (event.type === 'Owed') return { id: event.id, word: event.word, owedAt: event.at, attempts: 0, situation: { is: 'owed', notBefore: event.at } };
  if (!state) throw new Error(`${event.type} happened to a notice that nobody owes`);
  return { ...state, attempts: event.type === 'Claimed' ? state.attempts + 1 : state.attempts, situation: next(event) };
}

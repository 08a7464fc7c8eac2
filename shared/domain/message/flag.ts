import type { Instant } from '../../kernel/london';
import { ok, refuse, unreachable, type Result } from '../../kernel/result';
import type { PersonId } from '../people/vocabulary';
import type { Danger } from './vocabulary';

/**
 * What a message may mean now, who says so, and what was done. It never lapses and decides nothing by itself (product
 * rule "Danger first"). Words are not kept: whoever looks sees them in the message.
 */
export interface DangerFlag {
  kinds: Danger[];
  raisedAt: Instant;
  /** Absent: the words of the message raised it. */
  by?: PersonId;
  told?: { whom: string; when: Instant; by: PersonId };
  lowered?: { because: string; at: Instant; by: PersonId };
}

export type FlagEvent =
  | { type: 'DangerRaised'; at: Instant; by: PersonId; kinds: Danger[] }
  | { type: 'DangerTold'; at: Instant; by: PersonId; whom: string; when: Instant }
  | { type: 'DangerLowered'; at: Instant; by: PersonId; because: string };

export type FlagCommand =
  | { type: 'RaiseDanger'; at: Instant; by: PersonId; kinds: Danger[] }
  /** Somebody of the council's contacts was told, by telephone or face to face, at that moment. */
  | { type: 'RecordTold'; at: Instant; by: PersonId; whom: string; when: Instant }
  | { type: 'LowerDanger'; at: Instant; by: PersonId; because: string };

export type FlagRefusal = { code: 'no-danger-raised' } | { code: 'told-in-future' } | { code: 'danger-not-told' };

/** Raised and not lowered: it stands at the top of the inbox, whatever its date. */
export const stands = (flag: DangerFlag | undefined): flag is DangerFlag => flag !== undefined && flag.lowered === undefined;

/** Until somebody has recorded who was told and when, it is not put away and gets no acknowledgement that nobody has read. */
export const mustBeTold = (flag: DangerFlag | undefined): boolean => stands(flag) && flag.told === undefined;

export function decideFlag(command: FlagCommand, flag: DangerFlag | undefined): Result<FlagEvent[], FlagRefusal> {
  switch (command.type) {
    case 'RaiseDanger': {
      const known = stands(flag) ? flag.kinds : [];
      return ok(command.kinds.every((kind) => known.includes(kind)) ? [] : [{ ...command, type: 'DangerRaised' }]);
    }
    case 'RecordTold':
      if (!stands(flag)) return refuse({ code: 'no-danger-raised' });
      return command.when > command.at ? refuse({ code: 'told-in-future' }) : ok([{ ...command, type: 'DangerTold' }]);
    case 'LowerDanger':
      return stands(flag) ? ok([{ ...command, type: 'DangerLowered' }]) : refuse({ code: 'no-danger-raised' });
    default:
      return unreachable(command);
  }
}

export function evolveFlag(flag: DangerFlag | undefined, event: FlagEvent): DangerFlag {
  if (event.type === 'DangerRaised') {
    // Who says more of what stands already did not raise it: the first stays, with the first moment.
    if (stands(flag)) return { ...flag, kinds: [...new Set([...flag.kinds, ...event.kinds])] };
    return { kinds: [...new Set(event.kinds)], raisedAt: event.at, by: event.by };
  }
  if (!flag) throw new Error(`${event.type} happened to a message that nobody had flagged`);
  const { at, by } = event;
  return event.type === 'DangerTold' ? { ...flag, told: { whom: event.whom, when: event.when, by } } : { ...flag, lowered: { because: event.because, at, by } };
}

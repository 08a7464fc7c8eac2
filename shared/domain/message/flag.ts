import type { Instant } from '../../kernel/london';
import { ok, refuse, unreachable, type Result } from '../../kernel/result';
import type { PersonId } from '../people/vocabulary';
import type { Danger } from './vocabulary';

/** Word to the duty contacts: owed in the write that raised the danger, until it stands as notices of its own. */
export type DutyWord = { is: 'owed'; notBefore: Instant; attempts: number } | { is: 'passed on'; notices: string[] };

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
  /** Absent where it was raised before Heard told anybody. */
  duty?: DutyWord;
  lowered?: { because: string; at: Instant; by: PersonId };
}

export type FlagEvent =
  | { type: 'DangerRaised'; at: Instant; by: PersonId; kinds: Danger[] }
  | { type: 'DangerTold'; at: Instant; by: PersonId; whom: string; when: Instant }
  | { type: 'DangerLowered'; at: Instant; by: PersonId; because: string }
  | { type: 'DutyWordPassedOn'; at: Instant; notices: string[] }
  | { type: 'DutyWordPutOff'; at: Instant; until: Instant };

export type FlagCommand =
  | { type: 'RaiseDanger'; at: Instant; by: PersonId; kinds: Danger[] }
  /** Somebody of the council's contacts was told, by telephone or face to face, at that moment. */
  | { type: 'RecordTold'; at: Instant; by: PersonId; whom: string; when: Instant }
  | { type: 'LowerDanger'; at: Instant; by: PersonId; because: string }
  /** The notices by which the duty contacts are told are owed; none, where the council has named nobody who may be told. Of that raising and no other. */
  | { type: 'PassOnDutyWord'; at: Instant; raisedAt: Instant; notices: string[] }
  | { type: 'PutOffDutyWord'; at: Instant; raisedAt: Instant; until: Instant };

export type FlagRefusal = { code: 'no-danger-raised' } | { code: 'told-in-future' } | { code: 'danger-not-told' };

/** Raised and not lowered: it stands at the top of the inbox, whatever its date. */
export const stands = (flag: DangerFlag | undefined): flag is DangerFlag => flag !== undefined && flag.lowered === undefined;

/** Until somebody has recorded who was told and when, it is not put away and gets no acknowledgement that nobody has read. */
export const mustBeTold = (flag: DangerFlag | undefined): boolean => stands(flag) && flag.told === undefined;

/** Word to the duty contacts that is still owed. */
export const dutyWordOwed = (flag: DangerFlag | undefined): Extract<DutyWord, { is: 'owed' }> | undefined => (flag?.duty?.is === 'owed' ? flag.duty : undefined);

const owesWordOf = (flag: DangerFlag | undefined, raisedAt: Instant): boolean => dutyWordOwed(flag) !== undefined && flag?.raisedAt === raisedAt;

/** A flag as it is when it goes up: the duty contacts are to be told at once. */
export const raised = (kinds: readonly Danger[], at: Instant): DangerFlag => ({ kinds: [...new Set(kinds)], raisedAt: at, duty: { is: 'owed', notBefore: at, attempts: 0 } });

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
    case 'PassOnDutyWord':
      return ok(owesWordOf(flag, command.raisedAt) ? [{ type: 'DutyWordPassedOn', at: command.at, notices: command.notices }] : []);
    case 'PutOffDutyWord':
      return ok(owesWordOf(flag, command.raisedAt) ? [{ type: 'DutyWordPutOff', at: command.at, until: command.until }] : []);
    default:
      return unreachable(command);
  }
}

export function evolveFlag(flag: DangerFlag | undefined, event: FlagEvent): DangerFlag {
  if (event.type === 'DangerRaised') {
    // Who says more of what stands already did not raise it: the first stays, with the first moment.
    if (stands(flag)) return { ...flag, kinds: [...new Set([...flag.kinds, ...event.kinds])] };
    return { ...raised(event.kinds, event.at), by: event.by };
  }
  if (!flag) throw new Error(`${event.type} happened to a message that nobody had flagged`);
  switch (event.type) {
    case 'DangerTold':
      return { ...flag, told: { whom: event.whom, when: event.when, by: event.by } };
    case 'DangerLowered':
      return { ...flag, lowered: { because: event.because, at: event.at, by: event.by } };
    case 'DutyWordPassedOn':
      return { ...flag, duty: { is: 'passed on', notices: event.notices } };
    case 'DutyWordPutOff':
      return { ...flag, duty: { is: 'owed', notBefore: event.until, attempts: (dutyWordOwed(flag)?.attempts ?? 0) + 1 } };
    default:
      return unreachable(event);
  }
}

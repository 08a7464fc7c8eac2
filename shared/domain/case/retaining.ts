import { londonDate, type LondonDate } from '../../kernel/london';
import { ok, refuse, unreachable, type Result } from '../../kernel/result';
import type { Case, CaseEvent } from './case';
import { undecidedIn } from './deciding-on-messages';
import { isWithOmbudsman, nothingWithOmbudsman } from './ombudsman';
import { yearsLater, type RetentionCommand, type RetentionRefusal, type RetentionRules } from './retention';
import type { CaseId } from './vocabulary';
import { withoutPeople } from './without-people';

type Command<T extends RetentionCommand['type']> = Extract<RetentionCommand, { type: T }>;
type Decision = Result<CaseEvent[], RetentionRefusal>;

/** The London day on which a case was closed: answered, or its capture taken back. Absent while it is open, or with another. */
export const closedOn = ({ situation }: Pick<Case, 'situation'>): LondonDate | undefined => (situation.is === 'answered' || situation.is === 'capture withdrawn' ? londonDate(situation.at) : undefined);

/** When somebody looks whether a closed case is still needed, and how that day comes about. */
export interface Review {
  closedOn: LondonDate;
  years: number;
  on: LondonDate;
}

/** Years after it was closed, or on the day that somebody has named since (product rule "Retention"). Absent while there is nothing to review. */
export function reviewOf(state: Pick<Case, 'situation' | 'kind' | 'keptLonger' | 'anonymised'>, rules: RetentionRules): Review | undefined {
  const closed = closedOn(state);
  if (!closed || state.anonymised) return undefined;
  const { years } = rules[state.kind];
  return { closedOn: closed, years, on: state.keptLonger?.until ?? yearsLater(closed, years) };
}

/** A case is kept and removed as it is by itself: with another, that one decides. */
function refusalUnlessItself({ situation }: Case): RetentionRefusal | undefined {
  return 'into' in situation ? { code: 'case-with-another', into: situation.into } : undefined;
}

function keepLonger({ at, by, until, because, rules }: Command<'KeepLonger'>, state: Case): Decision {
  const review = reviewOf(state, rules);
  if (!review) return refuse({ code: 'case-not-closed' });
  if (state.keptLonger?.until === until) return ok([]);
  return until <= review.on || until <= londonDate(at) ? refuse({ code: 'keep-until-not-later' }) : ok([{ type: 'KeptLonger', at, by, until, because }]);
}

/** What stands against removing people and texts; a person decides, never a date. */
function refusalOfAnonymising({ at, ground, rules }: Command<'Anonymise'>, state: Case): RetentionRefusal | undefined {
  const review = reviewOf(state, rules);
  if (!review) return { code: 'case-not-closed' };
  if (state.hold) return { code: 'on-hold' };
  if (state.owed.length > 0) return { code: 'work-under-way' };
  if (undecidedIn(state).length > 0) return { code: 'decision-asked' };
  if (isWithOmbudsman(state.ombudsman ?? nothingWithOmbudsman)) return { code: 'with-ombudsman' };
  return ground === 'kept long enough' && review.on > londonDate(at) ? { code: 'review-not-due', on: review.on } : undefined;
}

/** Whether a case is put with that one. */
export const isWith = ({ situation }: Pick<Case, 'situation'>, caseId: CaseId): boolean => 'into' in situation && situation.into === caseId;

/** Decides how long a case is kept, and that people and texts are removed from it (product rules "Retention", "legal hold"). */
export function decideRetention(command: RetentionCommand, state: Case): Decision {
  if (command.type === 'HearAnonymised') {
    const { at, by, ground, notBefore, from } = command;
    // A letter that is still owed goes first: then it is told again.
    const hears = isWith(state, from) && !state.anonymised && !state.owed.some(({ is }) => is === 'letter');
    return ok(hears ? [{ type: 'Anonymised', at, by, ground, notBefore }] : []);
  }
  const refusal = refusalUnlessItself(state);
  if (refusal) return refuse(refusal);
  const { at, by } = command;
  switch (command.type) {
    case 'KeepLonger':
      return keepLonger(command, state);
    case 'SetHold':
      return ok(state.hold ? [] : [{ type: 'HoldSet', at, by, because: command.because }]);
    case 'LiftHold':
      return state.hold ? ok([{ type: 'HoldLifted', at, by, because: command.because }]) : refuse({ code: 'not-on-hold' });
    case 'Anonymise': {
      if (state.anonymised) return ok([]);
      const against = refusalOfAnonymising(command, state);
      return against ? refuse(against) : ok([{ type: 'Anonymised', at, by, ground: command.ground, notBefore: command.notBefore }]);
    }
    default:
      return unreachable(command);
  }
}

/** Closed anew, it is kept as long as its kind is, until somebody says otherwise again. */
export function withoutKeptLonger({ keptLonger: _before, ...state }: Case): Case {
  return state;
}

type RetentionCaseEvent = Extract<CaseEvent, { type: 'KeptLonger' | 'HoldSet' | 'HoldLifted' | 'Anonymised' }>;

export function evolveRetention(state: Case, event: RetentionCaseEvent): Case {
  switch (event.type) {
    case 'KeptLonger':
      return { ...state, keptLonger: { until: event.until, by: event.by, at: event.at } };
    case 'HoldSet':
      return { ...state, hold: { by: event.by, at: event.at } };
    case 'HoldLifted': {
      const { hold: _was, ...free } = state;
      return free;
    }
    case 'Anonymised':
      return {
        ...withoutPeople(state),
        anonymised: { by: event.by, at: event.at, ground: event.ground },
        // What is owed to the case that it is with holds no words.
        owed: [...state.owed.filter(({ is }) => is !== 'letter'), { is: 'anonymise', id: 'anonymise', notBefore: event.notBefore, attempts: 0 }],
      };
    default:
      return unreachable(event);
  }
}

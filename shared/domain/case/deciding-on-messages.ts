import type { Instant, LondonDate } from '../../kernel/london';
import { ok, refuse, type Result } from '../../kernel/result';
import { countingFor, type CouncilCounting } from '../clock/counting';
import { readClock } from '../clock/reading';
import type { StageNumber } from '../clock/vocabulary';
import type { AskedDecision } from './asked-decision';
import { currentStage, type Case, type CaseEvent } from './case';
import type { AskedDecisionRefusal, CaseCommand } from './commands';

type Asking = Pick<Case, 'situation' | 'asks'>;

/** Messages that wait for a decision. While a case is open, its answer is what they wait for. */
export const undecidedIn = ({ situation, asks = [] }: Asking): AskedDecision[] => (situation.is === 'answered' ? asks.filter(({ decided }) => !decided) : []);

/** Messages that may be decided on now: those that wait, and those that ended with thanks. */
export const decidableIn = ({ situation, asks = [] }: Asking): AskedDecision[] => (situation.is === 'answered' ? asks.filter(({ decided }) => !decided || decided.as === 'nothing more') : []);

/**
 * By when somebody decides: were it a request for the next stage, that would have to be acknowledged by then. Of several,
 * the first. Absent where nothing waits, and where the calendar does not reach.
 */
export function decideBy(state: Asking & Pick<Case, 'stages'>, council: CouncilCounting): LondonDate | undefined {
  const { no, profile: id, convention } = currentStage(state);
  const profile = council.profiles.find((each) => each.id === id);
  const counting = profile && (countingFor(council, profile, (no + 1) as StageNumber, convention) ?? countingFor(council, profile, no, convention));
  const days = undecidedIn(state).flatMap(({ receivedAt }) => (counting && readClock({ received: { at: receivedAt } }, counting, receivedAt).acknowledge.by) ?? []);
  return days.sort()[0];
}

/** Decides on a message of an answered case. `instead` is the decision that whoever asks knows of: of another they are told first. */
export function decideOnMessage(command: Extract<CaseCommand, { type: 'DecideOnMessage' }>, { situation, asks = [] }: Asking): Result<CaseEvent[], AskedDecisionRefusal> {
  const { instead, ...decision } = command;
  const asked = asks.findLast(({ messageId }) => messageId === command.messageId);
  if (!asked) return refuse({ code: 'no-decision-asked' });
  const { decided } = asked;
  if (decided?.as === command.as) return ok([]);
  if (decided && (decided.as !== 'nothing more' || instead !== decided.as)) return refuse({ code: 'decided-already', by: decided.by, at: decided.at });
  return situation.is === 'answered' ? ok([{ ...decision, type: 'MessageDecided', since: asked.since }]) : refuse({ code: 'no-decision-asked' });
}

/** A message of an answered case asks for a decision. */
export const asking = (state: Case, { messageId, at: since, receivedAt = since }: Extract<CaseEvent, { type: 'MessageJoined' }>): Case =>
  state.situation.is === 'answered' ? { ...state, asks: [...(state.asks ?? []), { messageId, since, receivedAt }] } : state;

/** Thanks leave a message where it is. A matter of its own goes back to the inbox, as work owed. */
export function decidedOn(state: Case, { messageId, since, as, by, at, notBefore }: Extract<CaseEvent, { type: 'MessageDecided' }>): Case {
  const asks = (state.asks ?? []).map((each): AskedDecision => (each.messageId === messageId && each.since === since ? { ...each, decided: { as, by, at } } : each));
  if (as === 'nothing more') return { ...state, asks };
  return {
    ...state, asks,
    correspondence: state.correspondence.filter(({ is, id }) => is !== 'message' || id !== messageId),
    owed: [...state.owed, { is: 'put back', id: `back-${messageId}-${since}`, messageId, since, notBefore, attempts: 0 }],
  };
}

/** The next stage answers all that waited, and the message that it began from. */
export const settledByStage = ({ asks }: Case, { by, at, writing, messageId }: Extract<CaseEvent, { type: 'NextStageBegun' }>): Pick<Case, 'asks'> =>
  asks ? { asks: asks.map((each) => (!each.decided || each.messageId === messageId ? { ...each, decided: { as: 'next stage', by, at, letterId: writing.id } } : each)) } : {};

/** A stage that was taken back decided nothing: what it had settled asks again. */
export const askingAgain = ({ asks }: Case, letterId: string): Pick<Case, 'asks'> =>
  asks ? { asks: asks.map(({ decided, ...each }) => (decided && decided.letterId !== letterId ? { ...each, decided } : each)) } : {};

/** What was not decided when a case was answered anew, that answer dealt with. */
export const dealtWith = ({ asks }: Case): Pick<Case, 'asks'> => (asks ? { asks: asks.filter(({ decided }) => decided) } : {});

/** Whether a message is known to a case, although it is not with it any more: told of it late, it does not ask twice. */
export const hasAsked = ({ asks = [] }: Asking, messageId: string, since: Instant): boolean => asks.some((each) => each.messageId === messageId && each.since === since);

import type { Instant } from '../../kernel/london';
import { unreachable } from '../../kernel/result';
import { evolveFlag, raised, type FlagEvent } from './flag';
import { evolveHandover, type HandoverEvent } from './handover';
import { withoutPeople } from './without-people';
import { concernedIn, type Message, type MessageEvent, type MessageSituation, type Placement } from './message';

function placed(placement: Placement, at: Instant): MessageSituation {
  switch (placement.place) {
    case 'new':
      return { is: 'new' };
    case 'held':
      return { is: 'held', reason: placement.reason, quotes: placement.quotes, concerning: placement.concerning, ...(placement.openTo && { openTo: placement.openTo }) };
    case 'reply':
      return { is: 'joined', caseId: placement.caseId, concerning: placement.concerning, at, owed: { notBefore: at, attempts: 0 } };
    case 'automatic':
      if (!placement.certain) return { is: 'automatic', sign: placement.sign };
      return { is: 'filed', as: 'automatic', because: placement.sign, at, ...(placement.bounced !== undefined && { bounced: placement.bounced, owed: { notBefore: at, attempts: 0 } }) };
    default:
      return unreachable(placement);
  }
}

function next(situation: MessageSituation, event: Exclude<MessageEvent, { type: 'Arrived' | 'ConcernsRecorded' | 'CaptureWithdrawn' | 'Anonymised' | 'Exported' } | HandoverEvent | FlagEvent>): MessageSituation {
  switch (event.type) {
    case 'Captured':
      return { is: 'captured', capture: event.capture, owed: { notBefore: event.notBefore, attempts: 0 } };
    case 'Joined':
      return { is: 'joined', caseId: event.caseId, concerning: event.concerning, by: event.by, at: event.at, owed: { notBefore: event.notBefore, attempts: 0 } };
    case 'Filed':
      return { is: 'filed', as: event.as, because: event.because, by: event.by, at: event.at };
    case 'PutBack':
      return { is: 'held', reason: event.reason ?? 'a matter of its own', quotes: [event.caseId], ...event.closing };
    case 'ClosingHeard': {
      if (situation.is !== 'held') return situation;
      const { openTo: _before, ...held } = situation;
      return { ...held, ...event.closing };
    }
    case 'WithdrawalBegun':
      if (situation.is !== 'captured') return situation;
      return { ...situation, withdrawing: { by: event.by, at: event.at, because: event.because }, owed: { notBefore: event.notBefore, attempts: 0 } };
    case 'WithdrawalGivenUp':
      // What the capture itself owes is looked at once more.
      return situation.is === 'captured' ? { is: 'captured', capture: situation.capture, owed: { notBefore: event.at, attempts: 0 } } : situation;
    case 'WorkDone': {
      const done = { ...situation };
      if (done.is === 'captured' || done.is === 'joined' || done.is === 'filed') delete done.owed;
      return done;
    }
    case 'WorkPutOff':
      if ((situation.is !== 'captured' && situation.is !== 'joined' && situation.is !== 'filed') || !situation.owed) return situation;
      return { ...situation, owed: { notBefore: event.until, attempts: situation.owed.attempts + 1 } };
    default:
      return unreachable(event);
  }
}

/** What somebody says may mean harm stands in the inbox: not in the pile of what machines sent, and not put away. */
function inView({ situation, arrival }: Message): MessageSituation {
  if (situation.is !== 'automatic' && (situation.is !== 'filed' || situation.owed)) return situation;
  return arrival.from ? { is: 'new' } : { is: 'held', reason: 'no sender', quotes: [], concerning: [] };
}

const aboutAfter = ({ concerning, by }: NonNullable<Message['about']> = { concerning: [], by: [] }, event: { by: string; concerning: string[] }): NonNullable<Message['about']> => ({
  concerning: [...new Set([...concerning, ...event.concerning])],
  by: [...new Set([...by, event.by])].filter((each) => !event.concerning.includes(each)),
});

/** The message is where it was before anybody captured it, and remembers that somebody did. What was offered in the same decision, and nobody took, goes with it. */
function withdrawn(whole: Message): Message {
  const { handover, ...rest } = whole;
  const { situation } = rest;
  if (situation.is !== 'captured' || !situation.withdrawing) return whole;
  const { capture, withdrawing } = situation;
  const { letterId, matters, by, at, together } = capture;
  const state: Message = handover && (handover.at !== at || handover.accepted) ? whole : rest;
  const taken = { ...withdrawing, letterId, cases: matters.map((matter) => matter.caseId), concerning: concernedIn(capture), captured: { by, at }, ...(together !== undefined && { together }) };
  return { ...state, situation: { is: 'new' }, withdrawn: [...(state.withdrawn ?? []), taken] };
}

/** What has a case keeps it: only the rest of it is handed over. Given back whole, a message waits in the inbox again. */
function handed(state: Message, event: HandoverEvent): Message {
  const { handover: before, ...rest } = state;
  const handover = evolveHandover(before, event);
  const { is } = state.situation;
  if (is === 'captured' || is === 'joined') return { ...rest, handover };
  if (event.type === 'GivenBack') return { ...rest, situation: { is: 'new' }, givenBack: [...(state.givenBack ?? []), handover] };
  return { ...rest, handover, situation: event.type === 'HandedOver' || event.type === 'Redirected' ? { is: 'handed', by: event.by, at: event.at } : state.situation };
}

export function evolveMessage(state: Message | undefined, event: MessageEvent): Message {
  if (event.type === 'Arrived') {
    const { arrival, placement, at, dangers = [] } = event;
    return { arrival, situation: placed(placement, at), ...(dangers.length > 0 && { danger: raised(dangers, at) }) };
  }
  if (!state) throw new Error(`${event.type} happened to a message that never arrived`);
  switch (event.type) {
    case 'Anonymised':
      return { ...withoutPeople(state), anonymised: { at: event.at } };
    case 'Exported':
      return state;
    case 'DangerRaised':
      return { ...state, situation: inView(state), danger: evolveFlag(state.danger, event) };
    case 'DangerTold':
    case 'DangerLowered':
    case 'DutyWordPassedOn':
    case 'DutyWordPutOff':
      return { ...state, danger: evolveFlag(state.danger, event) };
    case 'ConcernsRecorded':
      return { ...state, about: aboutAfter(state.about, event) };
    case 'CaptureWithdrawn':
      return withdrawn(state);
    case 'HandedOver':
    case 'HandoverAccepted':
    case 'GivenBack':
    case 'HandoverEnded':
    case 'Redirected':
    case 'RedirectionMade':
    case 'RedirectionPutOff':
    case 'RedirectionSent':
    case 'RedirectionBounced':
      return handed(state, event);
    default:
      return { ...state, situation: next(state.situation, event) };
  }
}

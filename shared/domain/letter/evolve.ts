import { unreachable } from '../../kernel/result';
import { withoutPeople } from './without-people';
import { isOverTheMost, type Letter, type LetterEvent, type LetterSituation } from './letter';

function next(situation: LetterSituation, event: Exclude<LetterEvent, { type: 'Owed' | 'CasesTold' | 'TellingPutOff' | 'Anonymised' }>): LetterSituation {
  switch (event.type) {
    case 'Claimed':
      return situation.is === 'sending' ? { ...situation, until: event.until } : { is: 'claimed', until: event.until };
    case 'SendingBegun':
      return { is: 'sending', draftId: event.draftId, internetMessageId: event.internetMessageId, until: event.until };
    case 'Sent':
      if (situation.is !== 'sending') throw new Error('Only a letter that was being sent can have been sent');
      return { is: 'sent', at: event.at, draftId: situation.draftId, internetMessageId: situation.internetMessageId };
    case 'Bounced':
      return situation.is === 'sent' ? { ...situation, is: 'bounced', at: event.at, sentAt: situation.at } : situation;
    case 'FoundSentInError': {
      if (situation.is !== 'sent') return situation;
      const { at: sentAt, by: _deliveredBy, ...sent } = situation;
      return { ...sent, is: 'sent in error', at: event.at, by: event.by, because: event.because, sentAt };
    }
    case 'Delivered':
      return { is: 'sent', at: event.sentAt, by: event.by };
    case 'PutOff':
    case 'HeldBack':
      return situation.is === 'sending' ? { ...situation, until: event.until } : { is: 'owed', notBefore: event.until };
    case 'TurnGiven':
      return { is: 'owed', notBefore: event.until, turn: true };
    case 'NotFound':
      return situation.is === 'sending' ? { ...situation, until: event.until, missingSince: event.at } : situation;
    case 'Lost':
      return { is: 'unknown', at: event.at, draftId: situation.is === 'sending' ? situation.draftId : '' };
    case 'Blocked':
      return { is: 'blocked', reason: event.reason, at: event.at, ...(event.found && { found: event.found }) };
    case 'AllowedAgain':
      return { is: 'owed', notBefore: event.at };
    case 'Cancelled':
      return { is: 'cancelled', at: event.at, by: event.by, ...(event.cannot && { cannot: event.cannot }) };
    default:
      return unreachable(event);
  }
}

export function evolveLetter(state: Letter | undefined, event: LetterEvent): Letter {
  if (event.type === 'Owed') return { writing: event.writing, owedAt: event.at, attempts: 0, situation: event.writing.way ? { is: 'to deliver' } : { is: 'owed', notBefore: event.writing.undoUntil ?? event.writing.goesFrom ?? event.at } };
  if (!state) throw new Error(`${event.type} happened to a letter that nobody owes`);
  if (event.type === 'Anonymised') return { ...withoutPeople(state), anonymised: { at: event.at } };
  const { untold, ...told } = state;
  if (event.type === 'CasesTold') return told;
  if (event.type === 'TellingPutOff') return { ...told, untold: { notBefore: event.until, attempts: (untold?.attempts ?? 0) + 1 } };
  const attempts = event.type === 'Claimed' ? state.attempts + 1 : state.attempts;
  const lifted = event.type === 'AllowedAgain' && isOverTheMost(state) ? { lifted: true as const } : {};
  return { ...state, ...lifted, attempts, situation: next(state.situation, event), ...('tellAt' in event && event.tellAt !== undefined && { untold: { notBefore: event.tellAt, attempts: 0 } }) };
}

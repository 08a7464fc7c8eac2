import type { Absorbed, Case, CaseEvent, OwedByCase } from '../../shared/domain/case/case';
import type { CaseCommand, CaseRefusal } from '../../shared/domain/case/commands';
import { decideCase } from '../../shared/domain/case/decide';
import { closingOf } from '../../shared/domain/case/restriction';
import { decideMessage } from '../../shared/domain/message/decide';
import { later, type Instant } from '../../shared/kernel/london';
import { ok, type Result } from '../../shared/kernel/result';
import { logId } from '../adapters/system/log-id';
import type { Kept } from '../stores/aggregate-store';
import { caseStore } from '../stores/case-store';
import { messageStore } from '../stores/message-store';
import { sweepAfter } from './capture';
import { change } from './change';
import type { Desk } from './desk';
import { forgetPeople } from './forget-people';
import { makeLetter } from './make-letter';
import { putOffBy } from './put-off';
import { sendLetter } from './send-letter';
import { tellClosing } from './tell-closing';

/** Why a case that another is put with does not take it in: then the other stays apart. */
const stayingApart: readonly string[] = ['case-with-another', 'case-answered', 'capture-withdrawn', 'anonymised'];

/** Decides several commands one after the other, as one write. */
const decideAll =
  (desk: Desk, commands: (now: Instant) => CaseCommand[]) =>
  (state: Case): Result<CaseEvent[], CaseRefusal> => {
    const events: CaseEvent[] = [];
    for (const command of commands(desk.clock.now())) {
      const decided = decideCase(command, state, desk.counting);
      if (!decided.ok) return decided;
      events.push(...decided.value);
    }
    return ok(events);
  };

const tell = (desk: Desk, caseId: string, commands: (now: Instant) => CaseCommand[]) => change<Case, CaseEvent, CaseRefusal>(caseStore(desk.ownWork, desk.counting), caseId, decideAll(desk, commands));

function absorbedFrom(state: Case, mergeId: string, at: Instant): Absorbed {
  const { id, stages: [first] } = state;
  const all = [state, ...state.absorbed];
  return {
    caseId: id, mergeId, at, receipt: first.receipt, ...closingOf(state), ...(state.wishes && { wishes: state.wishes }), ...(state.hold && { held: state.hold }),
    correspondence: all.flatMap(({ correspondence }) => correspondence),
    correspondents: [...new Set(all.flatMap(({ correspondents }) => correspondents))],
  };
}

/** Who decided a step of a merge, and why: the other case tells it too. */
function decidedBy({ state, timeline }: Kept<Case>, type: 'Joining' | 'Leaving', mergeId: string): { by?: string; because?: string } {
  const entry = timeline.findLast((each) => each.type === type && each.merge === mergeId);
  const because = entry && state.reasons.find(({ at, of }) => of === type && at === entry.at)?.because;
  return { ...(entry?.by !== undefined && { by: entry.by }), ...(because !== undefined && { because }) };
}

/** The survivor takes the other in; if it has given itself up meanwhile, or been answered before an open one, the other stays apart, with a line. */
async function absorb(desk: Desk, kept: Kept<Case>, work: OwedByCase & { is: 'absorb' | 'release' }): Promise<void> {
  const { state } = kept;
  const absorbed = absorbedFrom(state, work.id, desk.clock.now());
  const isOpen = 'was' in state.situation && state.situation.was.is === 'open' ? true : undefined;
  const told = await tell(desk, work.into, (at) => [{ type: 'Absorb', at, absorbed, ...decidedBy(kept, 'Joining', work.id), ...(isOpen && { isOpen }) }]);
  if (!told.ok && !stayingApart.includes(told.refusal.code)) throw new Error(`Case ${work.into} could not take another in: ${told.refusal.code}`);
  // Who may see the one that stays may have changed since the other asked.
  const closing = told.ok && closingOf(told.value.state);
  await tell(desk, state.id, (at) => [
    ...(closing ? [{ type: 'HearClosing', at, from: work.into, closing, closeId: `close-${work.id}`, notBefore: later(at, sweepAfter) } as const] : []),
    { type: told.ok ? 'FinishJoining' : 'StayApart', at, mergeId: work.id },
    { type: 'FinishWork', at, id: work.id },
  ]);
}

async function release(desk: Desk, kept: Kept<Case>, work: OwedByCase & { is: 'absorb' | 'release' }): Promise<void> {
  const told = await tell(desk, work.into, (at) => [{ type: 'Release', at, mergeId: work.id, ...decidedBy(kept, 'Leaving', work.id) }]);
  if (!told.ok) throw new Error(`Case ${work.into} could not let another go: ${told.refusal.code}`);
  await tell(desk, kept.id, (at) => [{ type: 'FinishLeaving', at, mergeId: work.id }, { type: 'FinishWork', at, id: work.id }]);
}

async function sendOwed(desk: Desk, state: Case, { writing }: OwedByCase & { is: 'letter' }): Promise<void> {
  await makeLetter(desk, writing);
  await tell(desk, state.id, (at) => [{ type: 'FinishWork', at, id: writing.id }]);
  await sendLetter(desk, writing.id);
}

async function close(desk: Desk, state: Case, work: OwedByCase & { is: 'close' }): Promise<void> {
  await tellClosing(desk, state, work.id);
  await tell(desk, state.id, (at) => [{ type: 'FinishWork', at, id: work.id }]);
}

/** The message waits in the inbox, as closed as the case that it came on; held, it hears when that changes. */
async function putBack(desk: Desk, state: Case, { id, messageId, since }: OwedByCase & { is: 'put back' }): Promise<void> {
  const said = await change(messageStore(desk.ownWork, desk.counting), messageId, (message) => decideMessage({ type: 'PutBack', at: desk.clock.now(), caseId: state.id, since, closing: closingOf(state) }, message));
  if (!said.ok) throw new Error(`Message ${messageId} could not be put back into the inbox: ${said.refusal.code}`);
  await tell(desk, state.id, (at) => [{ type: 'FinishWork', at, id }]);
}

async function anonymise(desk: Desk, state: Case, { id }: OwedByCase & { is: 'anonymise' }): Promise<void> {
  await forgetPeople(desk, state);
  await tell(desk, state.id, (at) => [{ type: 'FinishWork', at, id }]);
}

function carryOut(desk: Desk, kept: Kept<Case>, work: OwedByCase): Promise<void> {
  const { state } = kept;
  if (work.is === 'letter') return sendOwed(desk, state, work);
  if (work.is === 'close') return close(desk, state, work);
  if (work.is === 'put back') return putBack(desk, state, work);
  if (work.is === 'anonymise') return anonymise(desk, state, work);
  return work.is === 'absorb' ? absorb(desk, kept, work) : release(desk, kept, work);
}

/**
 * Does what a case owes: its letters, and the steps by which it joins or leaves another. Done twice it comes to the same.
 * What fails is put off, never dropped.
 */
export async function doCaseWork(desk: Desk, caseId: string): Promise<void> {
  const kept = await caseStore(desk.ownWork, desk.counting).get(caseId);
  for (const work of kept?.state.owed ?? []) {
    try {
      if (kept) await carryOut(desk, kept, work);
    } catch (cause) {
      const until = later(desk.clock.now(), putOffBy(work.attempts));
      desk.log('case-work-put-off', { case: logId(caseId), attempts: work.attempts + 1, until });
      await tell(desk, caseId, (at) => [{ type: 'PutOffWork', at, id: work.id, until }]);
      if (work.attempts >= 5) throw cause;
    }
  }
}

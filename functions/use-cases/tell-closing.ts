import type { Case, CaseEvent } from '../../shared/domain/case/case';
import type { CaseRefusal } from '../../shared/domain/case/commands';
import { decideCase } from '../../shared/domain/case/decide';
import { closingOf } from '../../shared/domain/case/restriction';
import { decideMessage } from '../../shared/domain/message/decide';
import { closedTogether } from '../../shared/domain/people/sight';
import { later } from '../../shared/kernel/london';
import type { Position } from '../ports/document-store';
import { caseStore } from '../stores/case-store';
import { messageStore } from '../stores/message-store';
import { sweepAfter } from './capture';
import { change } from './change';
import type { Desk } from './desk';

const onePage = 200;

async function* heldMail(desk: Desk): AsyncGenerator<string> {
  let after: Position | undefined;
  do {
    const page = await desk.ownWork.list({ kind: 'message', where: { pile: 'held' }, orderBy: 'receivedAt', limit: onePage, ...(after && { after }) });
    for (const { id } of page.items) yield id;
    after = page.next;
  } while (after);
}

/** Mail that is held because it quotes one of these cases is as closed as all that it quotes. */
async function tellHeldMail(desk: Desk, caseIds: readonly string[]): Promise<void> {
  const [cases, messages] = [caseStore(desk.ownWork, desk.counting), messageStore(desk.ownWork, desk.counting)];
  for await (const id of heldMail(desk)) {
    const kept = await messages.get(id);
    if (kept?.state.situation.is !== 'held' || !kept.state.situation.quotes.some((each) => caseIds.includes(each))) continue;
    const quoted = await Promise.all(kept.state.situation.quotes.map((each) => cases.get(each)));
    const closing = closedTogether(quoted.flatMap((each) => (each ? [closingOf(each.state)] : [])));
    const told = await change(messages, kept, (state) => decideMessage({ type: 'HearClosing', at: desk.clock.now(), closing }, state));
    if (!told.ok) throw new Error(`Message ${id} could not be told who may see it: ${told.refusal.code}`);
  }
}

/** Tells what was put with a case, and mail that is held because it quotes it, to whom it is open now. Told twice, each hears it once. */
export async function tellClosing(desk: Desk, state: Case, closeId: string): Promise<void> {
  const closing = closingOf(state);
  for (const { caseId } of state.absorbed) {
    const told = await change<Case, CaseEvent, CaseRefusal>(caseStore(desk.ownWork, desk.counting), caseId, (other) => {
      const at = desk.clock.now();
      return decideCase({ type: 'HearClosing', at, from: state.id, closing, closeId, notBefore: later(at, sweepAfter) }, other, desk.counting);
    });
    if (!told.ok) throw new Error(`Case ${caseId} could not be told who may see it: ${told.refusal.code}`);
    // It tells what was put with it before, in its turn.
    if (told.value.state.owed.length > 0) desk.ring({ kind: 'case', id: caseId });
  }
  await tellHeldMail(desk, [state.id, ...state.absorbed.map(({ caseId }) => caseId)]);
}

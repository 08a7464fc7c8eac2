import { learn, nothingLearned, type Learned, type Taught } from '../../shared/domain/message/proposal-learned';
import { currentStage, type Case } from '../../shared/domain/case/case';
import { readStage } from '../../shared/domain/case/stage';
import { daysLater, londonDate } from '../../shared/kernel/london';
import type { ListedCard } from '../ports/document-store';
import { caseStore } from '../stores/case-store';
import { learnedStore } from '../stores/learned-store';
import { messageStore } from '../stores/message-store';
import type { Desk } from './desk';
import { wordsOf } from './words-of';

/** Cases that are due or were answered within so many days back are learned from, so many at most. */
const learnsFor = 183;
const mostCases = 5_000;
const atOnce = 100;
/** What was learned may be so many days old, or more where the timer could not run. */
const margin = 30;

/** What a case teaches: its message's words, its kind and area as they stand now. One of several matters of a message teaches nothing certain. */
async function taughtBy(desk: Desk, { id }: ListedCard): Promise<Taught[]> {
  const kept = await caseStore(desk.ownWork, desk.counting).get(id);
  if (!kept || kept.state.anonymised) return [];
  const { origin, kind, area } = kept.state;
  const message = (await messageStore(desk.ownWork, desk.counting).get(origin.messageId))?.state;
  if (message?.situation.is !== 'captured' || message.situation.capture.matters.length !== 1) return [];
  const { text } = await wordsOf(desk, message.arrival);
  return [{ kind, area, text: `${message.arrival.subject}\n${text}` }];
}

/** Whether a case, due or answered by that day, may have taught what is known now: the timer learns once a day. */
export function learnsFrom(desk: Desk, state: Case): boolean {
  const { answer } = readStage(currentStage(state), desk.counting, desk.clock.now());
  return answer.by === undefined || answer.by >= daysLater(londonDate(desk.clock.now()), -learnsFor - margin);
}

/**
 * Learns anew what a council's own captures teach its proposals: from its latest cases as they stand today, so that a
 * kind that was corrected is learned as corrected, and what was erased is forgotten. Nothing of it leaves the tenant.
 */
export async function learnProposals(desk: Desk): Promise<void> {
  const range = { field: 'answerBy', from: daysLater(londonDate(desk.clock.now()), -learnsFor) };
  let learned: Learned = nothingLearned;
  let read = 0;
  for (const situation of ['answered', 'open']) {
    const query = { kind: 'case', where: { situation }, range, orderBy: 'answerBy', limit: atOnce } as const;
    for (let page = await desk.ownWork.list(query); ; page = await desk.ownWork.list({ ...query, after: page.next })) {
      const taught = await Promise.all(page.items.map((card) => taughtBy(desk, card)));
      learned = taught.flat().reduce(learn, learned);
      read += page.items.length;
      if (!page.next || read >= mostCases) break;
    }
  }
  await learnedStore(desk.ownWork).keep(learned);
}

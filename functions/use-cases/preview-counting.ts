import { currentStage } from '../../shared/domain/case/case';
import { datesUnder, wayMoved } from '../../shared/domain/case/moved-dates';
import { councilCounting, type CountingRules } from '../../shared/domain/clock/counting';
import type { LondonDate } from '../../shared/kernel/london';
import type { Position } from '../ports/document-store';
import { caseStore } from '../stores/case-store';
import type { Desk } from './desk';
import { worklist } from './worklist';

/** How many open cases one asking reads: few enough to be answered at once, however many there are. */
const atOnce = 400;
/** How many of those that move are named. */
const named = 5;

interface MovedDate {
  id: string;
  from: LondonDate;
  to: LondonDate;
}

/** What other rules would do to the dates of some open cases. */
export interface MovedDates {
  looked: number;
  /** Of the dates to answer by. */
  later: number;
  earlier: number;
  /** Of the dates to acknowledge by. */
  acknowledge: number;
  /** Those that move and are to be answered first. */
  soonest: MovedDate[];
  /** Where to go on. */
  next?: Position;
}

/**
 * Counts open cases as other rules would, without writing anything: some of them at a time, in the order of their dates,
 * and only those that whoever asks may see. What happens meanwhile is not waited for: it is what saving would do about now.
 */
export async function previewCounting(desk: Desk, rules: CountingRules, after?: Position): Promise<MovedDates> {
  const counted = councilCounting(rules);
  const at = desk.clock.now();
  const cases = caseStore(desk.documents, desk.counting);
  const { items, next } = await desk.documents.list({ ...worklist(desk, {}), limit: atOnce, ...(after && { after }) });
  const kept = await Promise.all(items.map(({ id }) => cases.get(id)));
  const read = kept.flatMap((each) => {
    if (!each) return [];
    const stage = currentStage(each.state);
    const [before, then] = [datesUnder(stage, desk.counting, at), datesUnder(stage, counted, at)];
    return [{ id: each.id, from: before.answerBy, to: then.answerBy, answer: wayMoved(before.answerBy, then.answerBy), acknowledge: wayMoved(before.acknowledgeBy, then.acknowledgeBy) }];
  });
  const moved = read.flatMap(({ id, from, to, answer }) => (answer && from && to ? [{ id, from, to }] : []));
  return {
    looked: items.length,
    later: read.filter(({ answer }) => answer === 'later').length,
    earlier: read.filter(({ answer }) => answer === 'earlier').length,
    acknowledge: read.filter(({ acknowledge }) => acknowledge).length,
    soonest: moved.sort((one, other) => (one.from < other.from ? -1 : 1)).slice(0, named),
    ...(next && { next }),
  };
}

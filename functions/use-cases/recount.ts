import { decideCase } from '../../shared/domain/case/decide';
import type { Case, CaseEvent, Dates } from '../../shared/domain/case/case';
import type { CaseRefusal } from '../../shared/domain/case/commands';
import { councilCounting } from '../../shared/domain/clock/counting';
import { later } from '../../shared/kernel/london';
import type { Kept } from '../stores/aggregate-store';
import { calendarNumber, caseStore } from '../stores/case-store';
import { clockStore, type Recount } from '../stores/clock-store';
import { change } from './change';
import type { Desk } from './desk';
import { putOffBy } from './put-off';

/** How many cases are counted at once: one sync serves them together. */
const atOnce = 200;
/** How many one run takes on; the next goes on from there. */
const oneRun = 20_000;

type Counted = Pick<Required<Recount>, 'done' | 'moved'>;

/** Adds what a run has counted to what those before it had; without `next`, counting anew has ended. */
async function noteProgress(desk: Desk, { done, moved }: Counted, next: ((recount: Recount) => Pick<Recount, 'notBefore' | 'attempts'>) | undefined): Promise<void> {
  const store = clockStore(desk.ownWork);
  for (let kept = await store.get(); kept.settings.recount; kept = await store.get()) {
    const { recount, ...settings } = kept.settings;
    const so = { done: recount.done + done, moved: (recount.moved ?? 0) + moved };
    const written = next ? { ...settings, recount: { ...recount, ...so, ...next(recount) } } : { ...settings, recounted: { at: desk.clock.now(), ...so } };
    if (await store.keep(written, kept)) return;
  }
}

/** Whether being counted anew moved a date of a case. */
function isMoved({ timeline }: Kept<Case>): boolean {
  const { before, after } = (timeline.findLast(({ type }) => type === 'Recounted') ?? {}) as { before?: Dates; after?: Dates };
  return before?.answerBy !== after?.answerBy || before?.acknowledgeBy !== after?.acknowledgeBy;
}

/**
 * Counts open cases anew after the calendar has changed: each gets a line, and its place in the worklist. A case that has
 * been counted leaves the list that is asked for, so that a run may end at any line and the next goes on.
 */
export async function recountCases(desk: Desk): Promise<void> {
  const { settings } = await clockStore(desk.ownWork).get();
  const { recount } = settings;
  if (!recount || desk.clock.now() < recount.notBefore) return;
  const before = councilCounting(recount.before);
  const cases = caseStore(desk.ownWork, desk.counting);
  const behind = { field: 'countedWith', to: calendarNumber(desk.counting.councilCalendar.version - 1) };
  const page = () => desk.ownWork.list({ kind: 'case', where: { situation: 'open' }, orderBy: 'countedWith', range: behind, limit: atOnce });
  const so: Counted = { done: 0, moved: 0 };
  try {
    for (let { items } = await page(); items.length > 0 && so.done < oneRun; { items } = await page()) {
      const counted = await Promise.all(
        items.map(({ id }) => change<Case, CaseEvent, CaseRefusal>(cases, id, (state) => decideCase({ type: 'Recount', at: desk.clock.now(), before }, state, desk.counting))),
      );
      const refused = counted.find((each) => !each.ok);
      if (refused && !refused.ok) throw new Error(`A case could not be counted anew: ${refused.refusal.code}`);
      so.done += items.length;
      so.moved += counted.filter((each) => each.ok && isMoved(each.value)).length;
    }
  } catch (cause) {
    const until = later(desk.clock.now(), putOffBy(recount.attempts));
    desk.log('recount-put-off', { done: so.done, until });
    await noteProgress(desk, so, ({ attempts }) => ({ notBefore: until, attempts: attempts + 1 }));
    return;
  }
  const { items: left } = await page();
  await noteProgress(desk, so, left.length === 0 ? undefined : ({ attempts }) => ({ notBefore: desk.clock.now(), attempts }));
  if (left.length > 0) desk.ring({ kind: 'counting', id: 'clock' });
}

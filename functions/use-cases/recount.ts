import { decideCase } from '../../shared/domain/case/decide';
import type { Case, CaseEvent, Dates } from '../../shared/domain/case/case';
import type { CaseRefusal } from '../../shared/domain/case/commands';
import { councilCounting, rulesAt, type CountingRules } from '../../shared/domain/clock/counting';
import type { Result } from '../../shared/kernel/result';
import { later } from '../../shared/kernel/london';
import type { AggregateStore, Kept } from '../stores/aggregate-store';
import { calendarNumber, caseStore } from '../stores/case-store';
import { clockStore, type Recount } from '../stores/clock-store';
import { change } from './change';
import { calendarInForce } from './clock-settings';
import type { Desk } from './desk';
import { putOffBy } from './put-off';

/** How many cases are counted at once: one sync serves them together. */
const atOnce = 200;
/** How many one run takes on; the next goes on from there. */
const oneRun = 20_000;

type Counted = Pick<Required<Recount>, 'done' | 'moved'>;

const versionOf = (rules: CountingRules): number => calendarInForce(rules).version;

/** Adds what a run has counted by a calendar to what those before it had; without `next`, counting anew has ended. */
async function noteProgress(desk: Desk, version: number, { done, moved }: Counted, next: ((recount: Recount) => Pick<Recount, 'notBefore' | 'attempts'>) | undefined): Promise<void> {
  const store = clockStore(desk.ownWork);
  for (let kept = await store.get(); kept.settings.recount && versionOf(kept.settings.rules) === version; kept = await store.get()) {
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

/** Counts one case anew, and gives it if it was not before. One that was, and was written since by the rules before, is behind in its card alone. */
async function countAnew(cases: AggregateStore<Case, CaseEvent>, id: string, decide: (state: Case) => Result<CaseEvent[], CaseRefusal>): Promise<Kept<Case> | undefined> {
  let isBehind = true;
  const counted = await change<Case, CaseEvent, CaseRefusal>(cases, id, (state) => {
    const decided = decide(state);
    isBehind = decided.ok && decided.value.length > 0;
    return decided;
  });
  if (!counted.ok) throw new Error(`A case could not be counted anew: ${counted.refusal.code}`);
  if (!isBehind) await cases.append(counted.value, []);
  return isBehind ? counted.value : undefined;
}

/**
 * Counts open cases anew after the calendar has changed: each gets a line, and its place in the worklist. A case that has
 * been counted leaves the list that is asked for, so that a run may end at any line and the next goes on. It counts by what
 * it reads here: its desk may have been made a moment before that held.
 */
export async function recountCases(desk: Desk): Promise<void> {
  const { settings } = await clockStore(desk.ownWork).get();
  const { recount, rules, earlier } = settings;
  const began = desk.clock.now();
  if (!recount || began < recount.notBefore) return;
  const [before, counting] = [councilCounting(recount.before), councilCounting(rulesAt(began, rules, earlier))];
  const { version } = counting.councilCalendar;
  const cases = caseStore(desk.ownWork, counting);
  const behind = { field: 'countedWith', to: calendarNumber(version - 1) };
  const page = () => desk.ownWork.list({ kind: 'case', where: { situation: 'open' }, orderBy: 'countedWith', range: behind, limit: atOnce });
  const so: Counted = { done: 0, moved: 0 };
  try {
    let looked = 0;
    for (let { items } = await page(); items.length > 0 && looked < oneRun; { items } = await page()) {
      const counted = await Promise.all(items.map(({ id }) => countAnew(cases, id, (state) => decideCase({ type: 'Recount', at: desk.clock.now(), before }, state, counting))));
      looked += items.length;
      so.done += counted.filter((each) => each !== undefined).length;
      so.moved += counted.filter((each) => each !== undefined && isMoved(each)).length;
    }
  } catch (cause) {
    const until = later(desk.clock.now(), putOffBy(recount.attempts));
    desk.log('recount-put-off', { done: so.done, until });
    await noteProgress(desk, version, so, ({ attempts }) => ({ notBefore: until, attempts: attempts + 1 }));
    return;
  }
  const { items: left } = await page();
  // Once nobody can write any more who began before, a last look shows that none is behind.
  const lastLook = recount.until !== undefined && began < recount.until ? recount.until : undefined;
  const isOver = left.length === 0 && lastLook === undefined;
  await noteProgress(desk, version, so, isOver ? undefined : ({ attempts }) => ({ notBefore: left.length === 0 && lastLook !== undefined ? lastLook : desk.clock.now(), attempts }));
  if (left.length > 0) desk.ring({ kind: 'counting', id: 'clock' });
}

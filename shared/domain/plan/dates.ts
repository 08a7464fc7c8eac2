import { dayNumber, readDate, type LondonDate } from '../../kernel/london';
import type { Draft } from './draft';

/** 12 weeks, in whole days from the day of opening to that of closing: "a 12 week consultation period is the standard" (Kent 2010, Principle 3.2). */
export const usualDays = 12 * 7;

const dateIn = (draft: Draft, field: 'opens' | 'closes'): LondonDate | undefined => readDate(draft.text?.[field] ?? '');
export const opensOn = (draft: Draft): LondonDate | undefined => dateIn(draft, 'opens');
export const closesOn = (draft: Draft): LondonDate | undefined => dateIn(draft, 'closes');

/** How many whole days it is open; `undefined` until both days are known. Negative where it would close before it opens. */
export function openFor(draft: Draft): number | undefined {
  const [opens, closes] = [opensOn(draft), closesOn(draft)];
  return opens && closes && dayNumber(closes) - dayNumber(opens);
}

/** Whether it is open for less than 12 weeks, and so needs a recorded reason. */
export function isShorterThanUsual(draft: Draft): boolean {
  const days = openFor(draft);
  return days !== undefined && days < usualDays;
}

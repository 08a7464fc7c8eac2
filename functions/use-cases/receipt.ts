import type { Receipt } from '../../shared/domain/clock/convention';
import { readDate, readInstant } from '../../shared/kernel/london';

/** A receipt as a person gives it: a day, or a moment that names its offset. The contract has checked that it is one of them. */
export function receiptFrom(text: string): Receipt {
  const on = readDate(text);
  if (on) return { on };
  const at = readInstant(text);
  if (!at) throw new Error('Neither a day nor a moment');
  return { at };
}

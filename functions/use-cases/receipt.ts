import { receivedOn, type Receipt } from '../../shared/domain/clock/convention';
import { londonDate, readDate, readInstant, type Instant } from '../../shared/kernel/london';
import { ok, refuse, type Result } from '../../shared/kernel/result';

/** A receipt as a person gives it: a day, or a moment that names its offset. The contract has checked that it is one of them. */
export function receiptFrom(text: string): Receipt {
  const on = readDate(text);
  if (on) return { on };
  const at = readInstant(text);
  if (!at) throw new Error('Neither a day nor a moment');
  return { at };
}

/** The receipt of what has come. Refuses a day or a moment to come. */
export function receiptGiven(text: string, now: Instant): Result<Receipt, { code: 'receipt-in-future' }> {
  const receipt = receiptFrom(text);
  return receivedOn(receipt) > londonDate(now) || ('at' in receipt && receipt.at > now) ? refuse({ code: 'receipt-in-future' }) : ok(receipt);
}

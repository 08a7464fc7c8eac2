import { recipientsFor, type RecipientRefusal, type Recipients } from '../../shared/domain/letter/recipients';
import type { ByHand } from '../../shared/domain/letter/way';
import type { Arrival } from '../../shared/domain/message/message';
import { writerOf } from '../../shared/domain/message/via';
import { ok, type Result } from '../../shared/kernel/result';
import type { CaptureBody } from '../../shared/contract/bodies';

/** Whom a letter is for, and how it reaches them; without a way it goes by e-mail. */
export interface Reached extends Recipients {
  way?: ByHand;
}

/** Whom an acknowledgement goes to: by hand, to the writer; by e-mail, to one of the addresses that the message offers, or the one that is recorded as safe. Where nobody can be told, nobody is chosen. */
export function recipientOf(arrival: Arrival, { to = '', cc = [], way, cannot, wishes }: Pick<CaptureBody, 'to' | 'cc' | 'way' | 'cannot' | 'wishes'>): Result<Reached, RecipientRefusal> {
  const writer = writerOf(arrival) ?? { name: '', address: '' };
  const safe = wishes?.safe?.email;
  if (cannot) return ok({ to: writer, cc: [] });
  return way && way.by !== 'email' ? ok({ to: writer, cc: [], way }) : recipientsFor(arrival, { to, cc }, safe === undefined ? [] : [{ name: writer.name, address: safe }]);
}

import { later, type Instant } from '../../kernel/london';
import type { PersonId } from '../people/vocabulary';
import type { Word } from './notice';

/** So long it is tried to reach somebody. */
const tryFor = 3 * 24 * 3_600_000;

/** Word to a manager that Heard fails at something that it owes, again and again: a link without content. */
export const stuckWord = (to: PersonId, work: { kind: string; id: string }, opens: string, foundAt: Instant): Word => ({
  to,
  subject: { is: 'stuck', kind: work.kind, id: work.id },
  headline: 'Heard could not finish something',
  preview: 'Open it and see what is missing. Heard goes on trying; tell whoever looks after it.',
  opens,
  notAfter: later(foundAt, tryFor),
});

import { later, type Instant } from '../../kernel/london';
import type { CaseId } from '../case/vocabulary';
import type { PersonId } from '../people/vocabulary';
import type { Word } from './notice';

/** So long it is tried to reach somebody: what it may mean for data protection has to be judged within days. */
const tryFor = 3 * 24 * 3_600_000;

/** Word to a manager, or to data protection, that a letter went in error: a link without content (product rule "Sent in error"). */
export const errorWord = (to: PersonId, letterId: string, caseId: CaseId, foundAt: Instant): Word => ({
  to,
  subject: { is: 'sent in error', letterId },
  headline: 'A letter was sent in error',
  preview: 'Open its case, see what went to whom, and decide what follows from it.',
  opens: `case/${caseId}`,
  notAfter: later(foundAt, tryFor),
});

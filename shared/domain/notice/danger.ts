import { later, type Instant } from '../../kernel/london';
import type { PersonId } from '../people/vocabulary';
import type { Word } from './notice';

/** So long it is tried to reach a duty contact; by then somebody has rung them, or nobody reads notices any more. */
const tryFor = 24 * 3_600_000;

/** Word to a duty contact that a message may mean harm: a link without content, day or night (product rule "Danger first"). */
export const dangerWord = (to: PersonId, messageId: string, raisedAt: Instant): Word => ({
  to,
  subject: { is: 'danger', messageId, raisedAt },
  headline: 'A message may mean harm now',
  preview: 'Open it, read it, and tell whoever has to act. Then record who was told.',
  opens: `inbox/${messageId}`,
  notAfter: later(raisedAt, tryFor),
});

import { later, type Instant } from '../../shared/kernel/london';
import type { Proof } from '../stores/mailbox-store';
import { whenInWords } from './reading-view';

/** A night may be late, and not missing. */
const lateAfter = 36 * 3_600_000;

/** What a manager is told of the nightly look through the mailbox: nothing where it happened and found nothing new. */
export function proofSaid({ at, looked, missing }: Proof, now: Instant): string | undefined {
  if (later(at, lateAfter) < now) return `Nobody has looked since ${whenInWords(at)} whether every message of the mailbox is in Heard: that should happen every night. Tell whoever keeps Heard running.`;
  if (missing === 0) return undefined;
  const [held, were] = missing === 1 ? ['One message', 'was'] : [`${missing} messages`, 'were'];
  return `${held} of ${looked} in the mailbox ${were} not in Heard when it was looked through, ${whenInWords(at)}: neither a notification nor the poll had told of ${missing === 1 ? 'it' : 'them'}. ${missing === 1 ? 'It is' : 'They are'} in the inbox now.`;
}

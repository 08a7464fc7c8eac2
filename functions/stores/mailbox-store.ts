import type { Instant } from '../../shared/kernel/london';
import type { WatchedFolder } from '../ports/mail-room';
import type { DocumentStore } from '../ports/document-store';
import { WrittenByNewerVersion } from './newer-version';

/** What the nightly proof found: so many messages in the mailbox, so many of which Heard had not heard. */
export interface Proof {
  at: Instant;
  looked: number;
  missing: number;
}

/** How far the mailbox has been looked through, and how it tells of what comes. */
export interface MailboxState {
  /** Of the inbox, as a version before this kept it. */
  deltaLink?: string;
  /** Where to go on looking for what came, in each folder. */
  links?: Partial<Record<WatchedFolder, string>>;
  subscriptionId?: string | undefined;
  subscribedUntil?: string | undefined;
  proof?: Proof;
}

const schema = 1;

/** What is known of a council's mailbox. Polls, proofs and the subscription's keeper change it side by side: each changes its own part. */
export function mailboxStore(documents: DocumentStore, mailbox: string) {
  const get = async (): Promise<MailboxState> => ((await documents.get('mailbox', mailbox))?.data ?? {}) as MailboxState;
  return {
    get,
    change: async (part: MailboxState): Promise<void> => {
      for (let attempt = 0; attempt < 5; attempt += 1) {
        const there = await documents.get('mailbox', mailbox);
        if (there && there.schema > schema) throw new WrittenByNewerVersion(`mailbox ${mailbox}`);
        const data = { ...(there?.data as MailboxState | undefined), ...part };
        const result = await documents.write({ document: { kind: 'mailbox', id: mailbox, schema, card: {}, data }, ...(there && { expected: there.version }) });
        if ('written' in result) return;
      }
      throw new Error(`What is known of ${mailbox} is being changed too often to be written`);
    },
  };
}

import type { KnownSenders } from '../../shared/domain/message/known-senders';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import { sendersStore, type KeptSenders } from '../stores/senders-store';
import type { Desk } from './desk';

export type SendersRefusal = { code: 'changed-meanwhile' } | { code: 'form-is-mailbox' };

/** What a version is called before anybody has changed anything. */
export const versionOf = ({ version }: KeptSenders): string => version ?? 'nothing yet';

/** Replaces the council's own forms, systems and domains, under the version that was seen. The mailbox itself is no form: our own mail would come back as new. */
export async function changeSenders(desk: Desk, by: string, senders: KnownSenders, expected: string): Promise<Result<KeptSenders, SendersRefusal>> {
  const store = sendersStore(desk.ownWork);
  const before = await store.get();
  if (versionOf(before) !== expected) return refuse({ code: 'changed-meanwhile' });
  if (senders.forms.some(({ address }) => address.toLowerCase() === desk.council.mailbox.toLowerCase())) return refuse({ code: 'form-is-mailbox' });
  const entry = { at: desk.clock.now(), type: 'SendersChanged', by, forms: senders.forms.length, domains: senders.domains.length };
  const kept = await store.keep(senders, entry, before);
  return kept ? ok(kept) : refuse({ code: 'changed-meanwhile' });
}

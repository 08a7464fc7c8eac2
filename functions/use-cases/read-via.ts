import { failedAuthentication } from '../../shared/domain/message/automatic';
import { formAt, isOfCouncil, residentIn, type KnownSenders } from '../../shared/domain/message/known-senders';
import type { Via } from '../../shared/domain/message/via';
import type { Correspondent } from '../../shared/domain/people/vocabulary';
import { londonDate, type Instant } from '../../shared/kernel/london';
import { readMailDate } from '../adapters/mail/mail-date';
import type { ReadMail } from '../adapters/mail/read-mail';

/** A message that another carries: attached to it, or below a clear "forwarded message". */
export interface Carried {
  from?: Correspondent;
  subject: string;
  text: string;
  /** What stood below the text, for whoever unfolds it. */
  below: string;
  /** When the council's mail system had it, or else when its sender says that it went. */
  at?: Instant;
}

/** The one message that a mail carries. Of several, nobody can say which is the matter. */
function carriedBy({ inner, forwarded, subject, bounce, receipt }: ReadMail): Carried | undefined {
  if (bounce || receipt || inner.length > 1) return undefined;
  const [only] = inner;
  if (only) {
    const received = readMailDate((only.headers['received']?.[0] ?? '').split(';').at(-1) ?? '');
    const at = received ?? only.sentAt;
    return { subject: only.subject, text: only.text, below: [only.signature, only.quoted].filter((part) => part !== '').join('\n\n'), ...(only.from && { from: only.from }), ...(at && { at }) };
  }
  if (!forwarded?.from) return undefined;
  const at = forwarded.sent === undefined ? undefined : readMailDate(forwarded.sent);
  return { from: forwarded.from, subject: forwarded.subject ?? subject, text: forwarded.text, below: '', ...(at && { at }) };
}

/**
 * How a message came that its sender did not write, and what was carried. Where our own mail system says that it does not
 * come from that address, nothing of this is believed (product rules "The council's own forms", "Capture").
 */
export function readVia(mail: ReadMail, receivedAt: Instant, senders: KnownSenders): { via: Via; carried?: Carried } | undefined {
  const { from, replyTo, text, signature, quoted } = mail;
  if (!from || failedAuthentication(mail.headers)) return undefined;
  const form = formAt(from.address, senders);
  if (form) {
    // A form's lines can look like a signature or a quoted header.
    const writer = residentIn(form, { from, replyTo, text: [text, signature, quoted].join('\n') });
    return { via: { is: 'form', name: form.name, channel: form.channel, ...(writer && { writer }) } };
  }
  const carried = isOfCouncil(from.address, senders) ? carriedBy(mail) : undefined;
  if (!carried) return undefined;
  const had = carried.at && carried.at < receivedAt ? londonDate(carried.at) : undefined;
  return { via: { is: 'passed on', by: from, subject: carried.subject, ...(carried.from && { writer: carried.from }), ...(had && { had }) }, carried };
}

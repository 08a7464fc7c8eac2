import { readInstant, type Instant } from '../../../shared/kernel/london';
import { MailRoomTrouble, type MailRoom, type PostedLetter } from '../../ports/mail-room';
import type { Graph } from './graph-client';

/** Our own property on every draft, so that one whose id was lost is found again (Graph, singleValueLegacyExtendedProperty). */
const tagProperty = 'String {6f0b9d0e-2a57-4c1a-9b1d-5a3d1f2c7e44} Name HeardWork';

interface GraphRecipient {
  emailAddress: { address: string; name?: string };
}
interface GraphMessage {
  id: string;
  isDraft: boolean;
  internetMessageId: string;
  receivedDateTime: string;
  sentDateTime?: string;
  body: { content: string };
  toRecipients: GraphRecipient[];
  ccRecipients: GraphRecipient[];
  bccRecipients: GraphRecipient[];
}

const letterFields = 'id,isDraft,internetMessageId,sentDateTime,body,toRecipients,ccRecipients,bccRecipients';
const asText = { prefer: 'outlook.body-content-type="text"' };
const quoted = (text: string): string => encodeURIComponent(`'${text.replace(/'/g, "''")}'`);
const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
const addresses = (recipients: GraphRecipient[]): string[] => recipients.map((each) => each.emailAddress.address.toLowerCase());

function instantOf(text: string): Instant {
  const instant = readInstant(text);
  if (!instant) throw new Error('Graph gave a time that is not an instant');
  return instant;
}

const letterOf = (message: GraphMessage): PostedLetter => ({
  draftId: message.id,
  isDraft: message.isDraft,
  internetMessageId: message.internetMessageId,
  ...(!message.isDraft && message.sentDateTime && { sentAt: instantOf(message.sentDateTime) }),
  to: addresses(message.toRecipients),
  cc: addresses(message.ccRecipients),
  bcc: addresses(message.bccRecipients),
  text: message.body.content,
});

/** The complaints mailbox through Microsoft Graph v1.0: reply as a draft, tagged, read back, sent once. */
export function graphMailRoom(graph: Graph): MailRoom {
  const at = (mailbox: string): string => `/users/${encodeURIComponent(mailbox)}`;
  const message = (mailbox: string, id: string): string => `${at(mailbox)}/messages/${encodeURIComponent(id)}`;
  return {
    fetch: async (mailbox, itemId) => {
      const [item, raw] = await Promise.all([
        graph.get<GraphMessage>(`${message(mailbox, itemId)}?$select=id,receivedDateTime`),
        graph.bytes(`${message(mailbox, itemId)}/$value`),
      ]);
      return item && raw && { itemId: item.id, receivedAt: instantOf(item.receivedDateTime), raw };
    },
    find: async (mailbox, internetMessageId) => {
      const found = await graph.get<{ value: { id: string }[] }>(`${at(mailbox)}/messages?$filter=internetMessageId%20eq%20${quoted(internetMessageId)}&$select=id&$top=1`);
      return found?.value[0]?.id;
    },
    arrivals: async (mailbox, link) => {
      const page = await graph.get<{ value: { id: string; '@removed'?: unknown }[]; '@odata.nextLink'?: string; '@odata.deltaLink'?: string }>(
        link ?? `${at(mailbox)}/mailFolders/inbox/messages/delta?$select=id`,
        { prefer: 'odata.maxpagesize=100' },
      );
      const next = page?.['@odata.nextLink'] ?? page?.['@odata.deltaLink'];
      if (!page || !next) throw new MailRoomTrouble({ why: 'gone' }, 'the delta link has expired');
      return { itemIds: page.value.filter((each) => !each['@removed']).map((each) => each.id), link: next, more: page['@odata.nextLink'] !== undefined };
    },
    makeDraft: async ({ mailbox, answersItem, to, cc, subject, text, tag }) => {
      const body = { contentType: 'text', content: text };
      const made = {
        subject, body,
        toRecipients: [{ emailAddress: to }],
        ccRecipients: cc.map((each) => ({ emailAddress: each })),
        bccRecipients: [],
        singleValueExtendedProperties: [{ id: tagProperty, value: tag }],
        // Never `All`: that would also stop the reports that tell us a letter bounced.
        internetMessageHeaders: [{ name: 'X-Auto-Response-Suppress', value: 'OOF, AutoReply, RN, NRN' }],
      };
      const draft = answersItem === undefined ? await graph.post<GraphMessage>(`${at(mailbox)}/messages`, made, asText) : await graph.post<GraphMessage>(`${message(mailbox, answersItem)}/createReply`, { message: made }, asText);
      // What the mailbox quotes of the original goes to nobody but whoever sent it: the letter is wholly ours.
      if (squeeze(draft.body.content) !== squeeze(text)) await graph.patch(message(mailbox, draft.id), { body });
      return { draftId: draft.id };
    },
    findByTag: async (mailbox, tag) => {
      const filter = `singleValueExtendedProperties/Any(ep: ep/id eq '${tagProperty}' and ep/value eq '${tag}')`;
      const found = await graph.get<{ value: GraphMessage[] }>(`${at(mailbox)}/messages?$filter=${encodeURIComponent(filter)}&$select=${letterFields}&$top=5`, asText);
      // Two drafts with one tag: one that has gone counts before any that has not.
      const oldest = found?.value.find((each) => !each.isDraft) ?? found?.value[0];
      return oldest && letterOf(oldest);
    },
    look: async (mailbox, draftId) => {
      const found = await graph.get<GraphMessage>(`${message(mailbox, draftId)}?$select=${letterFields}`, asText);
      return found && letterOf(found);
    },
    send: (mailbox, draftId) => graph.post(`${message(mailbox, draftId)}/send`),
    watch: async (mailbox, { url, secret, until, existing }) => {
      const renewed = existing && (await graph.patch<{ id: string; expirationDateTime: string }>(`/subscriptions/${existing}`, { expirationDateTime: until }).catch(() => undefined));
      const made =
        renewed ||
        (await graph.post<{ id: string; expirationDateTime: string }>('/subscriptions', {
          changeType: 'created',
          notificationUrl: url,
          resource: `/users/${mailbox}/mailFolders('inbox')/messages`,
          expirationDateTime: until,
          clientState: secret,
        }));
      return { subscriptionId: made.id, until: instantOf(made.expirationDateTime) };
    },
  };
}

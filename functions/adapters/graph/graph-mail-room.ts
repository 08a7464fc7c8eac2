import type { Correspondent } from '../../../shared/domain/people/vocabulary';
import { readInstant, type Instant } from '../../../shared/kernel/london';
import { foundIns, type FoundIn } from '../../../shared/domain/message/vocabulary';
import { MailRoomTrouble, type LetterForm, type MailRoom, type PostedLetter, type WatchedFolder } from '../../ports/mail-room';
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
  parentFolderId: string;
  sentDateTime?: string;
  body: { content: string };
  toRecipients: GraphRecipient[];
  ccRecipients: GraphRecipient[];
  bccRecipients: GraphRecipient[];
  singleValueExtendedProperties?: { id: string; value: string }[];
}

/** No message has this id: it is asked to be sent, to hear whether sending is allowed. */
const noMessage = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

/** Graph's own names of folders (Graph, mailFolder, "Well-known folder names"). */
const wellKnown = { inbox: 'inbox', 'junk email': 'junkemail', 'deleted items': 'deleteditems', sent: 'sentitems' } as const satisfies Record<WatchedFolder | FoundIn | 'sent', string>;

interface Page<Item> {
  value: Item[];
  '@odata.nextLink'?: string;
  '@odata.deltaLink'?: string;
}

const letterFields = 'id,isDraft,internetMessageId,sentDateTime,body,toRecipients,ccRecipients,bccRecipients';
const as = (form: LetterForm) => ({ prefer: `outlook.body-content-type="${form}"` });
const quoted = (text: string): string => encodeURIComponent(`'${text.replace(/'/g, "''")}'`);
/** Stands in a header: whatever some program takes for the end of a line, or for a command, is a space. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
const inHeader = ({ name, address }: Correspondent): GraphRecipient => ({ emailAddress: { name: oneLine(name), address } });
const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
const addresses = (recipients: GraphRecipient[]): string[] => recipients.map((each) => each.emailAddress.address.toLowerCase());

function unlessGone(cause: unknown): undefined {
  if (!(cause instanceof MailRoomTrouble) || cause.trouble.why !== 'gone') throw cause;
}

/** That there is no such message, or that its id is none, is told only to whoever may ask. */
function unlessMissing(cause: unknown): undefined {
  if (cause instanceof MailRoomTrouble && (cause.cause as { code?: unknown } | undefined)?.code === 'ErrorInvalidIdMalformed') return undefined;
  return unlessGone(cause);
}

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
  const folders = new Map<string, Promise<string>>();
  /** The id of a folder, which an item names it by: asked for once. Every mailbox has these: one that Graph does not find now it is asked for again. */
  const folderId = (mailbox: string, name: keyof typeof wellKnown): Promise<string> => {
    const path = `${at(mailbox)}/mailFolders/${wellKnown[name]}?$select=id`;
    const ask = async (): Promise<string> => {
      const found = await graph.get<{ id: string }>(path);
      if (!found) throw new MailRoomTrouble({ why: 'later' }, 'a folder that every mailbox has was not found');
      return found.id;
    };
    const asked = folders.get(path) ?? ask();
    folders.set(path, asked);
    asked.catch(() => folders.delete(path));
    return asked;
  };
  const foundIn = async (mailbox: string, { parentFolderId }: GraphMessage): Promise<FoundIn | undefined> => {
    for (const name of foundIns) if ((await folderId(mailbox, name)) === parentFolderId) return name;
    return undefined;
  };
  return {
    fetch: async (mailbox, itemId, most) => {
      const [item, raw] = await Promise.all([
        graph.get<GraphMessage>(`${message(mailbox, itemId)}?$select=id,receivedDateTime,parentFolderId`),
        graph.bytes(`${message(mailbox, itemId)}/$value`, most),
      ]);
      if (!item || !raw) return undefined;
      if (raw === 'longer') return raw;
      const lay = await foundIn(mailbox, item);
      return { itemId: item.id, receivedAt: instantOf(item.receivedDateTime), raw, ...(lay && { foundIn: lay }) };
    },
    find: async (mailbox, internetMessageId) => {
      const found = await graph.get<{ value: { id: string }[] }>(`${at(mailbox)}/messages?$filter=internetMessageId%20eq%20${quoted(internetMessageId)}&$select=id&$top=1`);
      return found?.value[0]?.id;
    },
    arrivals: async (mailbox, folder, link) => {
      const page = await graph.get<Page<{ id: string; '@removed'?: unknown }>>(
        link ?? `${at(mailbox)}/mailFolders/${wellKnown[folder]}/messages/delta?$select=id`,
        { prefer: 'odata.maxpagesize=100' },
      );
      const next = page?.['@odata.nextLink'] ?? page?.['@odata.deltaLink'];
      if (!page || !next) throw new MailRoomTrouble({ why: 'gone' }, 'the delta link has expired');
      return { itemIds: page.value.filter((each) => !each['@removed']).map((each) => each.id), link: next, more: page['@odata.nextLink'] !== undefined };
    },
    received: async (mailbox, since, link) => {
      const first = `${at(mailbox)}/messages?$filter=${encodeURIComponent(`receivedDateTime ge ${since}`)}&$select=id,isDraft,parentFolderId&$top=100`;
      const [page, sent] = await Promise.all([graph.get<Page<Pick<GraphMessage, 'id' | 'isDraft' | 'parentFolderId'>>>(link ?? first), folderId(mailbox, 'sent')]);
      if (!page) throw new MailRoomTrouble({ why: 'gone' }, 'the mailbox is not there');
      const next = page['@odata.nextLink'];
      return { itemIds: page.value.filter(({ isDraft, parentFolderId }) => !isDraft && parentFolderId !== sent).map(({ id }) => id), ...(next && { link: next }) };
    },
    makeDraft: async ({ mailbox, answersItem, to, cc, subject, text, html, tag }) => {
      const form: LetterForm = html === undefined ? 'text' : 'html';
      const body = { contentType: form, content: html ?? text };
      const made = {
        subject: oneLine(subject), body,
        toRecipients: [inHeader(to)],
        ccRecipients: cc.map(inHeader),
        bccRecipients: [],
        singleValueExtendedProperties: [{ id: tagProperty, value: tag }],
        // Never `All`: that would also stop the reports that tell us a letter bounced.
        internetMessageHeaders: [{ name: 'X-Auto-Response-Suppress', value: 'OOF, AutoReply, RN, NRN' }],
      };
      const draft = answersItem === undefined ? await graph.post<GraphMessage>(`${at(mailbox)}/messages`, made, as(form)) : await graph.post<GraphMessage>(`${message(mailbox, answersItem)}/createReply`, { message: made }, as(form));
      // What the mailbox quotes of the original goes to nobody but whoever sent it: the letter is wholly ours. HTML it writes in its own way, and quotes only in an answer.
      const isOurs = html === undefined ? squeeze(draft.body.content) === squeeze(text) : answersItem === undefined;
      if (!isOurs) await graph.patch(message(mailbox, draft.id), { body });
      return { draftId: draft.id };
    },
    findByTag: async (mailbox, tag, form = 'text') => {
      const filter = `singleValueExtendedProperties/Any(ep: ep/id eq '${tagProperty}' and ep/value eq '${tag}')`;
      const found = await graph.get<{ value: GraphMessage[] }>(`${at(mailbox)}/messages?$filter=${encodeURIComponent(filter)}&$select=${letterFields}&$top=5`, as(form));
      // Two drafts with one tag: one that has gone counts before any that has not.
      const oldest = found?.value.find((each) => !each.isDraft) ?? found?.value[0];
      return oldest && letterOf(oldest);
    },
    newestSent: async (mailbox) => {
      const expand = encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${tagProperty}')`);
      const found = await graph.get<{ value: GraphMessage[] }>(`${at(mailbox)}/mailFolders/${wellKnown.sent}/messages?$select=id,sentDateTime&$orderby=sentDateTime%20desc&$top=100&$expand=${expand}`);
      return (found?.value ?? []).flatMap(({ sentDateTime, singleValueExtendedProperties: [tag] = [] }) => (tag && sentDateTime !== undefined ? [{ tag: tag.value, sentAt: instantOf(sentDateTime) }] : []));
    },
    look: async (mailbox, draftId, form = 'text') => {
      const found = await graph.get<GraphMessage>(`${message(mailbox, draftId)}?$select=${letterFields}`, as(form));
      return found && letterOf(found);
    },
    send: (mailbox, draftId) => graph.post(`${message(mailbox, draftId)}/send`),
    watch: async (mailbox, { url, lifecycleUrl, secret, until, existing }) => {
      // One that is gone is made anew; any other trouble is tried again later, or there would be two.
      const renewed = existing && (await graph.patch<{ id: string; expirationDateTime: string }>(`/subscriptions/${existing}`, { expirationDateTime: until }).catch(unlessGone));
      const made =
        renewed ||
        (await graph.post<{ id: string; expirationDateTime: string }>('/subscriptions', {
          changeType: 'created',
          notificationUrl: url,
          // Named only when it is made (Graph, "Lifecycle notifications").
          lifecycleNotificationUrl: lifecycleUrl,
          resource: `/users/${mailbox}/mailFolders('inbox')/messages`,
          expirationDateTime: until,
          clientState: secret,
        }));
      return { subscriptionId: made.id, until: instantOf(made.expirationDateTime) };
    },
    mayRead: async (mailbox) => {
      if (!(await graph.get(`${at(mailbox)}/messages?$select=id&$top=1`))) throw new MailRoomTrouble({ why: 'gone' }, 'the mailbox is not there');
    },
    maySend: async (mailbox) => {
      await graph.post(`${message(mailbox, noMessage)}/send`).catch(unlessMissing);
    },
    isWatched: async (subscriptionId) => (await graph.get(`/subscriptions/${encodeURIComponent(subscriptionId)}`)) !== undefined,
  };
}

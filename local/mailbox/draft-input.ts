import { z } from 'zod';
import { badRequest } from './refusal';
import type { ItemBody, Message } from './message';

const recipients = z.array(z.object({ emailAddress: z.object({ name: z.string().optional(), address: z.string() }) }));
const fields = {
  subject: z.string(),
  body: z.object({ contentType: z.string().toLowerCase().pipe(z.enum(['html', 'text'])), content: z.string() }),
  toRecipients: recipients,
  ccRecipients: recipients,
  bccRecipients: recipients,
  replyTo: recipients,
  importance: z.string(),
  isRead: z.boolean(),
  categories: z.array(z.string()),
  internetMessageHeaders: z.array(z.object({ name: z.string(), value: z.string() })),
  singleValueExtendedProperties: z.array(z.object({ id: z.string(), value: z.string() })),
};
const message = z.strictObject(fields).partial();
/** What Exchange lets be changed on a message that has been sent or received. */
const LATER = ['isRead', 'categories', 'importance', 'singleValueExtendedProperties'];

export type DraftInput = Partial<Pick<Message, keyof typeof fields>>;

/** Exchange keeps HTML as a whole document and ends lines its own way: what is read back is not letter for letter what was sent. */
function asExchangeKeeps(body: ItemBody): ItemBody {
  if (body.contentType === 'text') return { contentType: 'text', content: body.content.replace(/\r?\n/g, '\r\n') };
  if (/<html[\s>]/i.test(body.content)) return body;
  const head = '<head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head>';
  return { contentType: 'html', content: `<html>${head}<body>${body.content}</body></html>` };
}

/** Reads the message of a request; refuses what Graph refuses, so that a mistake shows here and not in production. */
export function readDraftInput(value: unknown, isDraft = true): DraftInput {
  const parsed = message.safeParse(value ?? {});
  if (!parsed.success) throw badRequest(parsed.error.issues.map(({ path, message: said }) => `${path.join('.')}: ${said}`).join('; '), 'RequestBodyRead');
  const input = parsed.data as DraftInput;
  const tooLate = isDraft ? undefined : Object.keys(input).find((name) => !LATER.includes(name));
  if (tooLate) throw badRequest(`The property '${tooLate}' cannot be changed on a message that is not a draft.`, 'ErrorInvalidPropertySet');
  const header = input.internetMessageHeaders?.find(({ name }) => !/^x-[\x21-\x39\x3b-\x7e]+$/i.test(name));
  if (header) throw badRequest(`The internet message header name '${header.name}' should start with 'x-' or 'X-'.`, 'InvalidInternetMessageHeader');
  if (input.internetMessageHeaders?.some(({ value: text }) => /[\r\n]/.test(text))) throw badRequest('A header is one line.', 'InvalidInternetMessageHeader');
  return input.body ? { ...input, body: asExchangeKeeps(input.body) } : input;
}

/** Reads the body of createReply: `comment` or `message`, in either spelling of the names. */
export function readReplyInput(value: unknown): { comment?: string; message: DraftInput } {
  const given = Object.fromEntries(Object.entries((value ?? {}) as Record<string, unknown>).map(([name, part]) => [name.toLowerCase(), part]));
  const input = readDraftInput(given['message']);
  const comment = given['comment'];
  if (typeof comment !== 'string') return { message: input };
  if (input.body) throw badRequest('Specify either a comment or the body of the message, not both.', 'ErrorInvalidRequest');
  return { comment, message: input };
}

import { convert } from 'html-to-text';
import PostalMime from 'postal-mime';
import type { ItemBody, Message } from './message';

/** What Graph leaves out unless it is asked for by name. */
const ON_REQUEST = new Set(['internetMessageHeaders', 'singleValueExtendedProperties']);
const WITH_TEXT = ['body', 'bodyPreview', 'uniqueBody'];
const PREVIEW = 255;

export interface View {
  select: string[] | undefined;
  /** The extended properties named in `$expand`. */
  expand: string[];
  asText: boolean;
}

/** Reads `$select`, `$expand` and the preference for plain text of a request. */
export function viewOf(query: URLSearchParams, prefer: string): View {
  const expand = query.get('$expand') ?? '';
  return {
    select: query.get('$select')?.split(',').map((name) => name.trim()).filter((name) => name !== ''),
    expand: [...expand.matchAll(/id eq '((?:[^']|'')*)'/g)].map((match) => (match[1] ?? '').replaceAll("''", "'")),
    asText: /outlook\.body-content-type\s*=\s*"?text"?/i.test(prefer),
  };
}

/** The text of a message: as it was written here, or read from the bytes that came in. */
export async function bodyOf(message: Message, raw: () => Buffer | undefined): Promise<ItemBody> {
  if (message.body) return message.body;
  const { html, text } = await PostalMime.parse(raw() ?? '');
  return html === undefined ? { contentType: 'text', content: text ?? '' } : { contentType: 'html', content: html };
}

export const plainText = ({ contentType, content }: ItemBody): string => (contentType === 'html' ? convert(content, { wordwrap: false }) : content);

/** The message as Graph answers it: only what was asked for, and always its id. */
export async function presented(message: Message, view: View, raw: () => Buffer | undefined): Promise<Record<string, unknown>> {
  const known = message as unknown as Record<string, unknown>;
  const names = view.select ?? [...Object.keys(message).filter((name) => !ON_REQUEST.has(name)), 'body', 'bodyPreview'];
  const answer: Record<string, unknown> = { '@odata.etag': `W/"${message.changeKey}"`, id: message.id };
  for (const name of names) if (name in known && name !== 'singleValueExtendedProperties') answer[name] = known[name];
  if (names.some((name) => WITH_TEXT.includes(name))) {
    const body = await bodyOf(message, raw);
    const shown: ItemBody = view.asText ? { contentType: 'text', content: plainText(body) } : body;
    if (names.includes('body')) answer['body'] = shown;
    if (names.includes('uniqueBody')) answer['uniqueBody'] = shown;
    if (names.includes('bodyPreview')) answer['bodyPreview'] = plainText(body).replace(/\s+/g, ' ').trim().slice(0, PREVIEW);
  }
  const expanded = message.singleValueExtendedProperties.filter(({ id }) => view.expand.includes(id));
  if (expanded.length > 0) answer['singleValueExtendedProperties'] = expanded;
  return answer;
}

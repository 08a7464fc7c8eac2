import type { Message, Recipient } from './message';

const ASCII = /^[\x20-\x7e]*$/;
const WORD_BYTES = 45;

/** RFC 2047: at most 75 characters a word, never a character cut in two. */
function encoded(text: string): string {
  if (ASCII.test(text)) return text;
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    if (Buffer.byteLength(word + character) > WORD_BYTES) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word].map((part) => `=?utf-8?B?${Buffer.from(part).toString('base64')}?=`).join('\r\n ');
}

function written({ emailAddress: { name, address } }: Recipient): string {
  if (!name || name === address) return address;
  return `${ASCII.test(name) ? `"${name.replace(/["\\]/g, '\\$&')}"` : encoded(name)} <${address}>`;
}

const list = (name: string, recipients: Recipient[]): string[] =>
  recipients.length === 0 ? [] : [`${name}: ${recipients.map(written).join(',\r\n ')}`];

/** The MIME bytes of a message that was written here: one text, the headers that it keeps, no blind copies. */
export function mimeOf(message: Message): Buffer {
  const body = message.body ?? { contentType: 'text', content: '' };
  const lines = [
    ...list('From', message.from ? [message.from] : []),
    ...list('To', message.toRecipients),
    ...list('Cc', message.ccRecipients),
    ...list('Reply-To', message.replyTo),
    `Subject: ${encoded(message.subject.replace(/[\r\n]+/g, ' '))}`,
    `Date: ${new Date(message.sentDateTime).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: ${message.internetMessageId}`,
    ...message.internetMessageHeaders.map(({ name, value }) => `${name}: ${encoded(value)}`),
    'MIME-Version: 1.0',
    `Content-Type: ${body.contentType === 'html' ? 'text/html' : 'text/plain'}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(body.content).toString('base64').replace(/.{76}/g, '$&\r\n'),
    '',
  ];
  return Buffer.from(lines.join('\r\n'));
}

import { existsSync, readFileSync } from 'node:fs';
import { foldSignature } from '../../../functions/adapters/mail/fold-signature';
import { htmlToText } from '../../../functions/adapters/mail/html-text';
import { readHere } from '../../../functions/adapters/mail/read-here';
import { splitQuoted } from '../../../functions/adapters/mail/split-quoted';
import { outsideCase, readLines } from '../../builders/outside-cases';

interface Assertion {
  op: string;
  field?: string;
  value?: unknown;
}

interface ReplyCase {
  id: string;
  task: string;
  file?: string;
  input?: string;
  inputText?: string;
  replaceToken?: string;
  with?: string;
  line?: string;
  expectedFile?: string;
  assert?: Assertion[];
  expect?: { hasQuotedHistory?: boolean; blocks?: { expand: boolean; content: string }[]; blocksWithIntroLineQuoted?: { expand: boolean; content: string }[] };
}

interface Reply {
  text: string;
  quoted: string;
  signature: string;
}

const content = (file: string): string => readFileSync(outsideCase('mail', file), 'utf8');
const isHtml = (text: string): boolean => /^\s*<(?:html|div|p)[\s>]|<blockquote/.test(text);
const asText = (text: string): string => (isHtml(text) ? htmlToText(text) : text);
const words = (text: string): string => text.replace(/^_{32}$/gm, ' ').replace(/[\s\u00a0\u200b\u200e\u200f\ufeff]+/g, ' ').trim();
const letters = (text: string): string => words(text).replaceAll(' ', '');

function replyOf({ file = '', input, inputText, replaceToken, with: put = '' }: ReplyCase): Reply {
  if (file.endsWith('.eml')) return readHere(readFileSync(outsideCase('mail', file)));
  const given = inputText ?? content(file);
  const text = replaceToken === undefined ? given : given.replace(replaceToken, () => put);
  const { text: written, quoted } = splitQuoted(input === 'text/html' || file.endsWith('.html') ? htmlToText(text) : text);
  return { ...foldSignature(written), quoted };
}

/** What libraries hold of the same message; fragments and signatures singly are their own affair. */
function assertionsOf({ assert, expectedFile, expect, line }: ReplyCase): Assertion[] {
  const visible = (blocks: { expand: boolean; content: string }[]): string => blocks.filter(({ expand }) => expand).map((each) => each.content).join('\n');
  const history = expect?.hasQuotedHistory ? [{ op: 'quoted' }] : [];
  if (assert) return [...assert.filter(({ field }) => ['reply', 'replyText', 'firstFragment'].includes(field ?? '')), ...history];
  if (expectedFile && existsSync(outsideCase('mail', expectedFile))) return [{ op: 'equals', value: expectedFile.endsWith('.html') ? htmlToText(content(expectedFile)) : content(expectedFile) }];
  if (expect?.blocks) return [{ op: 'one of', value: [visible(expect.blocks), visible(expect.blocksWithIntroLineQuoted ?? expect.blocks)] }];
  return line === undefined ? history : [{ op: 'notContains', value: line }];
}

function holds(text: string, { op, field, value }: Assertion, reply: Reply): boolean {
  const wanted = words(asText(String(value)));
  switch (op) {
    case 'contains':
      return text.includes(wanted);
    case 'notContains':
      return !text.includes(wanted);
    case 'startsWith':
      return text.startsWith(wanted);
    case 'endsWith':
      return text.endsWith(wanted);
    case 'one of':
      return (value as string[]).some((each) => letters(asText(each)) === letters(text));
    case 'quoted':
      return reply.quoted !== '';
    case 'matches':
      return new RegExp(String(value)).test(text);
    case 'unchanged':
    case 'completesWithinMs':
      return true;
    default:
      return field === 'firstFragment' ? text.startsWith(wanted) : letters(text) === letters(wanted);
  }
}

/** Which cases of a collection are read right. Libraries disagree on what is a signature: with it or without it is right. */
export function replies(collection: string): { id: string; right: boolean }[] {
  return readLines<ReplyCase>(`mail/${collection}.jsonl`).filter(({ task }) => task === 'reply').flatMap((each) => {
    const assertions = assertionsOf(each);
    if (assertions.length === 0) return [];
    const reply = replyOf(each);
    const readings = [reply.text, `${reply.text}\n${reply.signature}`].map(words);
    return [{ id: each.id, right: readings.some((text) => assertions.every((assertion) => holds(text, assertion, reply))) }];
  });
}

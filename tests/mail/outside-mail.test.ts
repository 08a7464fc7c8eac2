import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { automaticSign } from '../../shared/domain/message/automatic';
import { htmlToText } from '../../functions/adapters/mail/html-text';
import { NotRead, readMail, type ReadMail } from '../../functions/adapters/mail/read-mail';
import { readForwarded } from '../../functions/adapters/mail/forwarded';
import { outsideCase, readLines, withOutsideCases } from '../builders/outside-cases';
import { fewSeconds, workOf } from '../builders/work';
import { facts, wholeText } from './parts/facts';
import { replies } from './parts/replies';
import { share, told } from './parts/told';

const catalogue = 'mail/CATALOGUE.jsonl';
const bytesOf = (file: string): Buffer => readFileSync(outsideCase('mail', file));
const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const signOf = ({ headers, from, subject, text }: ReadMail) => automaticSign({ headers, from: from?.address ?? '', subject, text, ownAddress: 'complaints@marlshire.example' });

withOutsideCases(catalogue, 'reads every message of the folder in its time, changes no byte of it, and files no person’s letter', async () => {
  interface Described {
    file: string;
    tags: string[];
  }
  const wroteItself = ({ tags, file }: Described): boolean => tags.some((tag) => /bounce|auto|report|mdn|dsn|arf/.test(tag)) || /oof|report|p5-sisimai.bsd/.test(file);
  const wrong: string[] = [];
  let longest = 0;
  const all = readLines<Described>(catalogue);
  for (const each of all) {
    const raw = bytesOf(each.file);
    const before = digest(raw);
    const { came: mail, took } = await workOf(() => readMail(raw));
    longest = Math.max(longest, took);
    if (mail instanceof Error) wrong.push(`${each.file}: ${mail instanceof NotRead ? mail.reason : String(mail)}`);
    else if (signOf(mail)?.certain && !wroteItself(each)) wrong.push(`${each.file}: filed`);
    if (took > fewSeconds) wrong.push(`${each.file}: ${took} ms`);
    if (digest(raw) !== before) wrong.push(`${each.file}: changed`);
  }
  process.stdout.write(`${all.length} messages read, the longest in ${longest} ms of work\n`);
  expect(wrong).toEqual([]);
});

withOutsideCases('mail/p5-sisimai/cases.jsonl', 'sees at least 97 of 100 messages that wrote themselves, and calls no letter certain to be one', async () => {
  interface AutoCase {
    id: string;
    file: string;
    task: string;
    expect: { kind?: string; maySendAutoReply?: boolean };
  }
  const people: string[] = [];
  const counts = [];
  for (const collection of ['alaveteli', 'p5-sisimai', 'mikel-mail']) {
    const results = [];
    for (const each of readLines<AutoCase>(`mail/${collection}/cases.jsonl`).filter(({ task }) => task === 'auto')) {
      const sign = signOf(await readMail(bytesOf(each.file)));
      const byAPerson = ['normal', 'not-bounce'].includes(each.expect.kind ?? '') || each.expect.maySendAutoReply === true;
      if (byAPerson && sign) people.push(each.id);
      if (!byAPerson) results.push({ id: each.id, right: sign !== undefined });
    }
    counts.push(told(`automatic, ${collection}`, results));
  }
  expect(people).toEqual([]);
  expect(share(counts)).toBeGreaterThanOrEqual(0.97);
});

withOutsideCases('mail/stalwart-mail-parser', 'agrees with at least 98 of 100 facts that others state of their messages', async () => {
  const counts = [];
  for (const [collection, list] of Object.entries(facts())) {
    const read = new Map<string, { mail: ReadMail; whole: string }>();
    for (const { file } of list) {
      if (!read.has(file)) read.set(file, { mail: await readMail(bytesOf(file)), whole: wholeText(bytesOf(file)) });
    }
    counts.push(told(`facts, ${collection}`, list.map(({ id, file, what, holds }) => {
      const { mail, whole } = read.get(file) ?? { mail: undefined, whole: '' };
      return { id: `${id} (${what})`, right: mail !== undefined && holds(mail, whole) };
    })));
  }
  expect(share(counts)).toBeGreaterThanOrEqual(0.98);
});

withOutsideCases('mail/github-reply/cases.jsonl', 'finds the new text of at least 90 of 100 replies, and of every one whose library is sure', () => {
  const sure = ['github-reply/cases', 'talon/cases'].map((each) => told(`replies, ${each}`, replies(each)));
  const others = ['talon/cases-inline', 'crisp-reply/cases', 'discourse-trimmer/cases', 'edgetier-reply/cases', 'quotequail/cases', 'mailspring-html/cases', 't2bot-quote-headers/cases', 'alaveteli/cases'].map((each) => told(`replies, ${each}`, replies(each)));
  expect(share(sure)).toBe(1);
  expect(share([...sure, ...others])).toBeGreaterThanOrEqual(0.9);
});

withOutsideCases('mail/quotequail/cases.jsonl', 'finds who wrote what was passed on', () => {
  interface Unwrap {
    id: string;
    file: string;
    task: string;
    input: string;
    expect: { type?: string; from?: string; subject?: string; text?: string };
  }
  const plain = (text: string | undefined): string => (text ?? '').replace(/["'\s>*]+/g, ' ').trim();
  const results = readLines<Unwrap>('mail/quotequail/cases.jsonl').filter(({ task, expect: wanted }) => task === 'unwrap' && wanted.type === 'forward').map(({ id, file, input, expect: wanted }) => {
    const text = bytesOf(file).toString();
    const found = readForwarded(input === 'text/html' ? htmlToText(text) : text, '');
    const agrees = (said: string | undefined, read: string | undefined): boolean => said === undefined || plain(said) === plain(read);
    return { id, right: found !== undefined && (wanted.from === undefined || wanted.from.includes(found.from?.address ?? '?')) && agrees(wanted.subject, found.subject) && agrees(wanted.text, found.text) };
  });
  expect(share([told('passed on', results)])).toBeGreaterThanOrEqual(0.95);
});

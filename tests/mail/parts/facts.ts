import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { sortContents } from '../../../functions/adapters/mail/contents';
import { readMime } from '../../../functions/adapters/mail/mime-part';
import type { ReadMail } from '../../../functions/adapters/mail/read-mail';
import { outsideCase, readLines } from '../../builders/outside-cases';

/** One thing that somebody else says of a message. */
export interface Fact {
  id: string;
  file: string;
  what: string;
  holds: (mail: ReadMail, whole: string) => boolean;
}

const plain = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
/** Libraries differ in white space, in control signs and in the marks of lists. */
 
const letters = (text: string): string => text.replace(/[\s\x00-\x1f\u00a0\u200b\ufeff]+/g, '');
const addresses = (list: { address: string }[]): string => list.map(({ address }) => address.toLowerCase()).sort().join(' ');
/** What a library itself could not read is no fact about the message. */
const isReadable = (text: string): boolean => !/\ufffd/.test(text);
const sayable = (say: Fact[], holds: boolean): Fact[] => (holds ? say : []);

export const wholeText = (raw: Buffer): string => sortContents(readMime(raw)).text;

/** Some digests were made of the base64 that the expected results were kept in. */
const digests = (content: Uint8Array): string[] => [content, Buffer.from(content).toString('base64')].map((each) => createHash('sha256').update(each).digest('hex'));

type Loose = Record<string, any>;
const fact = (id: string, file: string, what: string, holds: Fact['holds']): Fact => ({ id, file, what, holds });
const subjectIs = (id: string, file: string, value: string): Fact => fact(id, file, 'subject', (mail) => plain(mail.subject) === plain(value));
const fromIs = (id: string, file: string, value: string): Fact => fact(id, file, 'from', (mail) => mail.from?.address.toLowerCase() === value.toLowerCase());
const textIs = (id: string, file: string, value: string): Fact => fact(id, file, 'text', (_, whole) => letters(whole).includes(letters(value)));

function ofMailMimeParser(): Fact[] {
  return readLines<Loose>('mail/mail-mime-parser/cases.jsonl').flatMap(({ id, file, expect, textExpectedFile }) => [
    fromIs(id, file, expect.From.email),
    fact(id, file, 'from name', (mail) => mail.from?.name === expect.From.name),
    subjectIs(id, file, expect.Subject),
    ...sayable([fact(id, file, 'id', (mail) => mail.internetMessageId?.includes(expect['Message-ID']) ?? false)], expect['Message-ID'] !== undefined),
    ...sayable([fact(id, file, 'date', (mail) => mail.sentAt === new Date(expect.Date?.dateTime).toISOString())], expect.Date !== undefined),
    ...sayable([fact(id, file, 'attachments', (mail) => mail.files.length >= expect.attachments)], expect.attachments !== undefined),
    ...(textExpectedFile ? [textIs(id, file, readFileSync(outsideCase('mail', textExpectedFile), 'latin1'))] : []),
  ]);
}

function ofZammad(): Fact[] {
  return readLines<Loose>('mail/zammad/cases.jsonl').flatMap(({ id, file, expectedFile }) => {
    const expect = JSON.parse(readFileSync(outsideCase('mail', expectedFile), 'utf8')) as Loose;
    // Zammad lists forms of the text, and signatures, as attachments.
    const files = (expect.attachments as Loose[]).filter((each) => !/^(message|document)\.html$|signature|smime/.test(`${each.filename}`) && !/rfc822|delivery-status|text\/plain|^null/.test(`${each.contentType}`));
    return [
      ...sayable([fromIs(id, file, expect.from_email.replaceAll('"', ''))], /^\S+$/.test(expect.from_email ?? '')),
      // Left in UTF-7 by that library.
      ...sayable([subjectIs(id, file, expect.subject)], !/\+[A-Za-z]{3}-/.test(expect.subject)),
      ...files.map((each) => fact(id, file, 'attachment', (mail) => mail.files.some(({ content }) => digests(content).includes(each.sha256)))),
    ];
  });
}

function ofAlaveteli(): Fact[] {
  return readLines<Loose>('mail/alaveteli/cases.jsonl').flatMap(({ id, file, task, expect }) =>
    task !== 'parse' ? [] : [
      ...(expect.fromAddress ? [fromIs(id, file, expect.fromAddress)] : []),
      ...(expect.fromName ? [fact(id, file, 'from name', (mail) => plain(mail.from?.name) === expect.fromName)] : []),
      // One of them is left in UTF-7 by that library; read is better.
      ...(expect.subject ? [fact(id, file, 'subject', (mail) => plain(mail.subject) === plain(expect.subject) || /^Vaše/.test(mail.subject))] : []),
      ...(expect.subjectContains ? [fact(id, file, 'subject', (mail) => mail.subject.includes(expect.subjectContains))] : []),
      ...(expect.bodyContains ? [fact(id, file, 'text', (_, whole) => whole.includes(expect.bodyContains))] : []),
      ...(expect.bodyNotContains ? [fact(id, file, 'line ends', (_, whole) => !whole.includes(expect.bodyNotContains))] : []),
      ...(expect.bodyEmpty ? [fact(id, file, 'no text', (_, whole) => plain(whole) === '')] : []),
    ]);
}

function ofStalwartMessage(id: string, file: string, message: Loose): Fact[] {
  const headers = message.parts[0].headers as { name: unknown; value: Loose }[];
  const value = (name: string): Loose | undefined => headers.findLast((each) => each.name === name)?.value;
  const people = (name: string): Loose[] | undefined => value(name)?.Address?.List;
  const body = (index: number): Loose => message.parts[index].body as Loose;
  const date = value('date')?.DateTime as Loose | undefined;
  const sent = date && date.month > 0 ? Date.UTC(date.year, date.month - 1, date.day, date.hour, date.minute, date.second) + (date.tz_before_gmt ? 1 : -1) * (date.tz_hour * 60 + date.tz_minute) * 60_000 : Number.NaN;
  const files = (message.attachments as number[]).map(body).filter((each) => plain(each.Text ?? each.Html ?? 'bytes') !== '').length;
  const texts = (message.text_body as number[]).map(body).flatMap((each) => (typeof each.Text === 'string' && isReadable(each.Text) && !/^begin \d{3} /m.test(each.Text) ? [each.Text as string] : []));
  return [
    ...sayable([fromIs(id, file, people('from')?.[0]?.address ?? '')], Boolean(people('from')?.[0]?.address)),
    ...(['to', 'cc'] as const).flatMap((name) => sayable([fact(id, file, name, (mail) => addresses(mail[name]) === addresses(people(name)?.filter(({ address }) => address) as { address: string }[]))], people(name) !== undefined)),
    ...sayable([subjectIs(id, file, value('subject')?.Text ?? '')], Boolean(value('subject')?.Text) && isReadable(value('subject')?.Text)),
    ...sayable([fact(id, file, 'id', (mail) => mail.internetMessageId === `<${value('message_id')?.Text}>`)], value('message_id')?.Text !== undefined),
    ...sayable([fact(id, file, 'date', (mail) => mail.sentAt === new Date(sent).toISOString())], !Number.isNaN(sent)),
    fact(id, file, 'attachments', (mail) => mail.files.length >= files),
    ...texts.map((text) => textIs(id, file, text)),
  ];
}

function ofStalwart(): Fact[] {
  const folder = 'mail/stalwart-mail-parser';
  return readdirSync(outsideCase(folder), { withFileTypes: true }).filter((each) => each.isDirectory()).flatMap(({ name }) =>
    readdirSync(outsideCase(folder, name)).filter((file) => file.endsWith('.eml')).flatMap((file) =>
      ofStalwartMessage(`stalwart/${name}/${file}`, `stalwart-mail-parser/${name}/${file}`, JSON.parse(readFileSync(outsideCase(folder, name, file.replace('.eml', '.json')), 'utf8')) as Loose)));
}

/** What four libraries and case systems say of their own test messages. */
export const facts = (): Record<string, Fact[]> => ({ 'mail-mime-parser': ofMailMimeParser(), stalwart: ofStalwart(), zammad: ofZammad(), alaveteli: ofAlaveteli() });

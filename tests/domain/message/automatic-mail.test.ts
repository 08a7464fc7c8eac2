import { readFileSync } from 'node:fs';
import { readMail, type ReadMail } from '../../../functions/adapters/mail/read-mail';
import { automaticSign } from '../../../shared/domain/message/automatic';
import { outsideCase, readLines, withOutsideCases } from '../../builders/outside-cases';

interface MailCase {
  file: string;
  task: string;
  expect?: { kind?: string; maySendAutoReply?: boolean };
}

const people = ['normal', 'not-bounce'];
const signOf = ({ headers, from, subject, text }: ReadMail) => automaticSign({ headers, from: from?.address ?? '', subject, text, ownAddress: 'complaints@marlshire.example' });

async function signsOf(collection: string) {
  const cases = readLines<MailCase>(`mail/${collection}/cases.jsonl`).filter((each) => each.task === 'auto');
  return Promise.all(
    cases.map(async ({ file, expect: expected = {} }) => {
      const sign = signOf(await readMail(readFileSync(outsideCase('mail', file))));
      return { file, byAPerson: people.includes(expected.kind ?? '') || expected.maySendAutoReply === true, sign };
    }),
  );
}

const share = (some: unknown[], all: unknown[]): number => some.length / all.length;

for (const [collection, least] of [['alaveteli', 0.95], ['p5-sisimai', 0.95]] as const) {
  withOutsideCases(`mail/${collection}/cases.jsonl`, `sees what wrote itself in ${collection}, and files nobody’s letter`, async () => {
    const all = await signsOf(collection);
    const automatic = all.filter((each) => !each.byAPerson);
    const seen = automatic.filter((each) => each.sign);
    const filed = automatic.filter((each) => each.sign?.certain);
    process.stdout.write(`${collection}: ${seen.length} of ${automatic.length} seen as automatic, ${filed.length} of them for certain\n`);
    expect(all.filter((each) => each.byAPerson && each.sign)).toEqual([]);
    expect(share(seen, automatic)).toBeGreaterThanOrEqual(least);
    expect(share(filed, automatic)).toBeGreaterThanOrEqual(0.9);
  });
}

interface Described {
  file: string;
  tags: string[];
}

withOutsideCases('mail/CATALOGUE.jsonl', 'files nothing for certain that neither its tags nor its name call a report or an absence message', async () => {
  const wroteItself = ({ tags, file }: Described): boolean => tags.some((tag) => /bounce|auto|report|mdn|dsn|arf/.test(tag)) || /oof|report|p5-sisimai.bsd/.test(file);
  const others = readLines<Described>('mail/CATALOGUE.jsonl').filter((each) => !wroteItself(each));
  expect(others.length).toBeGreaterThan(500);
  const filed: string[] = [];
  for (const { file } of others) {
    const mail = await readMail(readFileSync(outsideCase('mail', file))).catch(() => undefined);
    if (mail && signOf(mail)?.certain) filed.push(`${file}: ${mail.subject}`);
  }
  expect(filed).toEqual([]);
});

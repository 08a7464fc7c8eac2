import { readFileSync } from 'node:fs';
import { splitQuoted } from '../../functions/adapters/mail/split-quoted';
import { outsideCase, readLines, withOutsideCases } from '../builders/outside-cases';
import { fewSeconds, workOf } from '../builders/work';

const own = 'It is still not mended.\n\nPat Lee\n03069 990100';
const quoting: [program: string, quoted: string][] = [
  ['Gmail', 'On Thu, 17 Apr 2025 at 09:14, Marlshire Complaints <complaints@marlshire.example> wrote:\n\n> Dear Pat Lee,\n> Thank you.'],
  ['Gmail on a narrow screen', 'On Thu, 17 Apr 2025 at 09:14, Marlshire Complaints <\ncomplaints@marlshire.example> wrote:\n\n> Dear Pat Lee,'],
  ['an iPhone', 'On 17 Apr 2025, at 09:14, Marlshire Complaints <complaints@marlshire.example> wrote:\n\n> Dear Pat Lee,\n> Thank you.'],
  ['Outlook', 'From: Marlshire Complaints <complaints@marlshire.example>\nSent: 17 April 2025 09:14\nTo: Pat Lee\nSubject: Re: Pothole\n\nDear Pat Lee,\nThank you.'],
  ['old Outlook', '-----Original Message-----\nFrom: Marlshire Complaints\n\nDear Pat Lee,'],
  ['Outlook for Mac', 'On 17/04/2025, 09:14, "Marlshire Complaints" <complaints@marlshire.example> wrote:\n\nDear Pat Lee,\nThank you.'],
  ['Welsh Outlook', 'Oddi wrth: Cwynion <complaints@marlshire.example>\nAnfonwyd: 17 Ebrill 2025\nAt: Pat Lee\nPwnc: Re: Twll\n\nAnnwyl Pat Lee,'],
  ['Polish Gmail', 'czw., 17 kwi 2025 o 09:14 Complaints <complaints@marlshire.example> napisał(a):\n\n> Dear Pat Lee,'],
  ['a program that says nothing', '> Dear Pat Lee,\n> Thank you.'],
];

test.each(quoting)('keeps apart what was written and what %s quoted', (_program, quoted) => {
  expect(splitQuoted(`${own}\n\n${quoted}\n`)).toEqual({ text: own, quoted });
  expect(splitQuoted(`${own}\n\n${quoted}\n`.replaceAll('\n', '\r\n'))).toEqual({ text: own, quoted });
});

test('keeps answers between quoted lines together', () => {
  expect(splitQuoted('> When was it?\nOn Monday.\n> Where?\nMill Lane.')).toEqual({ text: 'On Monday.\nMill Lane.', quoted: '> When was it?\n> Where?' });
});

test.each([
  ['a letter that quotes itself', 'I am tired of this.\n\nOn 3 March I wrote:\n\nPlease mend the road.\n\nNothing happened.'],
  ['a journey', 'I am tired of this.\n\nFrom: the bus station\nTo: the hospital\nDate: 3 March\n\nThe bus never came.'],
  ['a sum', 'I paid 3 > 2 pounds too much.'],
  ['a message that is all quotation', '> Dear Pat Lee,\n> Thank you.'],
  ['a forwarded message with nothing above it', '-----Original Message-----\nFrom: x@example.net\nSubject: y\n\nPlease read this.'],
  ['nothing', ''],
])('leaves %s whole', (_what, text) => {
  expect(splitQuoted(text)).toEqual({ text, quoted: '' });
});

test.each(['\n', ' ', '>', '> \n', '-', 'On ', 'On\n', 'word ', 'On 3 March at 10:00 x@y wrote\n', 'abc. x skrev ', 'From: a\n', '<@ wrote', '\r', ' \n>', `On ${'skrev '.repeat(100)}\n`])(
  'reads half a million signs of %j in no time',
  async (unit) => {
    const { took } = await workOf(() => splitQuoted(unit.repeat(500_000 / unit.length)));
    expect(took).toBeLessThan(fewSeconds);
  },
);

interface ReplyCase {
  file?: string;
  inputText?: string;
  input?: string;
  task: string;
  language?: string;
  assert?: { op: string; field: string; value: unknown }[];
}
const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

withOutsideCases('mail/crisp-reply/cases.jsonl', 'finds the new words of replies as often as libraries made for it do', () => {
  const share = (collection: string): number => {
    const cases = readLines<ReplyCase>(`mail/${collection}.jsonl`).filter(
      ({ task, input, language, assert }) => task === 'reply' && input === 'text/plain' && language !== 'other' && assert?.every(({ field }) => field === 'reply' || field === 'firstFragment'),
    );
    const right = cases.filter(({ file, inputText, assert = [] }) => {
      const text = squeeze(splitQuoted(inputText ?? readFileSync(outsideCase('mail', file ?? ''), 'utf8')).text);
      return assert.every(({ op, field, value }) => {
        const wanted = squeeze(String(value));
        if (op === 'contains') return text.includes(wanted);
        if (op === 'notContains') return !text.includes(wanted);
        return field === 'firstFragment' ? text.startsWith(wanted) : text === wanted;
      });
    });
    process.stdout.write(`${collection}: ${right.length} of ${cases.length} replies read right\n`);
    return right.length / cases.length;
  };
  expect(share('crisp-reply/cases')).toBeGreaterThanOrEqual(0.9);
  expect(share('talon/cases-inline')).toBeGreaterThanOrEqual(0.6);
});

import { londonDate, shortDate } from '../../shared/kernel/london';
import type { SubjectFindings } from '../use-cases/find-subject';
import type { Desk } from '../use-cases/desk';
import { inertHtml } from '../adapters/html/inert-html';
import { escaped, htmlPage } from './export-html';

const list = (items: readonly string[]): string => `<ul>${items.map((each) => `<li>${escaped(each)}</li>`).join('')}</ul>`;

const check = [
  'That it is one person throughout. Where a name was looked for, somebody else of that name may be in it: take them out.',
  'Every mark. [third party: …] is another person’s name, address, number or postcode as far as Heard knows it; [officer: …] is somebody who works for the council. Decide on each, and redact what is not to be given. Nothing was left out for you.',
  'Every text, for people whom Heard does not know: names that stand in no record, nicknames, and what gives somebody away without a name.',
  'The folder as-they-came. Messages and files stand there exactly as they were received: nothing in them is marked, and all of it has to be read.',
  'What may be exempt: legal advice, safeguarding, what would prejudice an investigation.',
];

const notReached = [
  'Copies in the complaints mailbox and in colleagues’ mailboxes, in Teams, on paper, and in backups.',
  'What was removed from Heard before, because its time was over or its erasure was asked for.',
  'What files hold: pictures, documents and recordings were not looked into, so that a file which names this person, in a message that does not, is not found.',
  'Cases and messages that are about whoever made this export. They are never shown to them: ask another manager, or the monitoring officer, to make one too.',
  'Other systems of the council.',
];

/** The page to read first: that it is a draft, what to check, what it does not reach. */
export function exportCover({ clock, council }: Pick<Desk, 'clock' | 'council'>, { cases, messages, letters, mentions }: SubjectFindings, reference: string, by: string): Uint8Array {
  const holds = [
    `Cases whose whole file is about them: ${cases.length}`,
    `Messages of no such case, from them, to them or naming them: ${messages.length}`,
    `Letters of no such case, to them or naming them: ${letters.length}`,
    `Other people’s cases in which words about them stand, with those words alone: ${mentions.length}`,
  ];
  return htmlPage(
    `Subject access export ${reference}`,
    inertHtml(`<h1>Subject access export ${escaped(reference)}: a draft</h1>
<p>Made by ${escaped(by)} on ${shortDate(londonDate(clock.now()))} from Heard, ${escaped(council.name)}. It is a draft for a person to check, and is not to be sent as it is.</p>
<h2>What it holds</h2>${list(holds)}
<p>report.html is to be read; records has the same as data, with the same marks; as-they-came has messages and files as they were received.</p>
<h2>What to check before anything is given</h2>${list(check)}
<h2>What it does not reach</h2>${list(notReached)}`),
  );
}

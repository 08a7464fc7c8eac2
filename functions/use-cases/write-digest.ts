import type { DigestContent } from '../../shared/domain/digest/content';
import type { DigestLinks } from '../../shared/domain/digest/as-text';
import type { PersonId } from '../../shared/domain/people/vocabulary';
import { daysLater } from '../../shared/kernel/london';
import type { HtmlMail } from '../adapters/html/digest/digest-mail';
import type { Desk } from './desk';

/** The link to say how often works for so many days: longer than until the next digest, whatever a member chose. */
const linkDays = 60;

/** What a message on behalf of somebody begins with; nothing about whom it is. */
export const constituentSubject = 'On behalf of a constituent';

export const constituentLink = (mailbox: string): string => `mailto:${mailbox}?subject=${encodeURIComponent(constituentSubject)}`;

function linksFor(desk: Desk, { on }: DigestContent, person: PersonId): DigestLinks {
  const howOften = desk.howOftenLink(person, daysLater(on, linkDays));
  return { page: desk.notices.linkTo(`digest/${on}`), howOften, why: howOften, constituent: constituentLink(desk.council.mailbox) };
}

/** A member's digest as the e-mail that they are sent, with links of their own. What draws it is loaded only here: nothing else on the server draws a page. */
export async function writeDigest(desk: Desk, content: DigestContent, person: PersonId): Promise<HtmlMail> {
  const { digestMail } = await import('../adapters/html/digest/digest-mail');
  return digestMail(content, linksFor(desk, content, person));
}

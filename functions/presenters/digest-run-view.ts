import type { DigestPreviewView, DigestRunView, TestDigestView } from '../../shared/contract/digest';
import { digestInWords } from '../../shared/domain/digest/in-words';
import { contentFor, type DigestRun, type FoundEvent } from '../../shared/domain/digest/run';
import type { Letter } from '../../shared/domain/letter/letter';
import { shortDate } from '../../shared/kernel/london';
import { letterStore } from '../stores/letter-store';
import type { Desk } from '../use-cases/desk';
import { digestLetters } from '../use-cases/do-digest-work';
import type { DigestNow } from '../use-cases/my-digest';
import { unreachedWords } from './digest-settings-view';
import { whenInWords } from './reading-view';
import { rosterOf } from './roster';

/** What became of a digest's letter. */
function became(letter: Letter | undefined): { became: string; mayResend: boolean } {
  if (!letter) return { became: 'Being made', mayResend: false };
  const { situation } = letter;
  switch (situation.is) {
    case 'sent':
      return { became: `Sent ${whenInWords(situation.at)}`, mayResend: false };
    case 'bounced':
      return { became: `Came back ${whenInWords(situation.at)}`, mayResend: true };
    case 'blocked':
      if (situation.reason === 'overtaken') return { became: 'Not sent: their term had ended', mayResend: false };
      return { became: `Stopped: ${situation.reason}`, mayResend: true };
    case 'unknown':
      return { became: 'Not known: the mailbox does not show it', mayResend: true };
    default:
      return { became: 'Waits to go', mayResend: false };
  }
}

/** A day's digests: to whom, from what, and what became of each; with a member, what they were told. */
export async function digestRunView(desk: Desk, run: DigestRun, member: string | undefined): Promise<DigestRunView> {
  const roster = await rosterOf(desk);
  const letters = letterStore(desk.ownWork);
  const sent = await Promise.all(
    run.recipients.map(async ({ person, email, after }) => {
      const last = await digestLetters(letters, run.on, person);
      return { person: roster.person(person), address: last?.state.writing.to.address ?? email, after: shortDate(after), ...became(last?.state) };
    }),
  );
  const asked = run.recipients.find(({ person }) => person === member);
  return {
    on: run.on, said: shortDate(run.on), template: run.template,
    ...(run.figures && { figures: run.figures.month }),
    sent,
    unreached: (run.unreached ?? []).map(({ person, why }) => ({ person: roster.person(person), why: unreachedWords[why] })),
    ...(asked && { digest: digestInWords(contentFor(run, asked)) }),
  };
}

const whyPlace = ({ places }: FoundEvent, divisions: readonly string[]): string => {
  const near = places.filter((place) => divisions.includes(place));
  if (places.length === 0) return 'it is for the whole county';
  return near.length > 0 ? `it is in ${near.join(' and ')}, which they stand for` : 'it is elsewhere in the county, which every member is told';
};

/** What a member would get now, and why each thing is in it. */
export async function digestPreviewView(desk: Desk, { person, run, recipient, content }: DigestNow): Promise<DigestPreviewView> {
  const roster = await rosterOf(desk);
  const { after, divisions } = recipient;
  const since = `found after ${shortDate(after)}, up to which they have been told`;
  const events = [...content.events, ...content.elsewhere].flatMap(({ id }) => run.events.filter((event) => event.id === id));
  return {
    member: roster.person(person.id),
    digest: digestInWords(content),
    after: shortDate(after),
    why: [
      ...events.map((event) => ({ what: event.title, because: `${event.news}: ${since}; ${whyPlace(event, divisions)}.` })),
      ...(content.figures ? [{ what: `Figures of ${content.figures.month}`, because: `Told to everybody; ${since}.` }] : []),
      ...content.questions.map(({ text, rule }) => ({ what: text, because: `By the rule “${rule}”; every member is asked the same.` })),
      ...(content.note === undefined ? [] : [{ what: 'The note', because: `Approved; ${since}.` }]),
    ],
  };
}

/** Where a test of a digest went. */
export const digestTestView = ({ to }: { to: string }): TestDigestView => ({ said: `It is on its way to ${to}. Nobody else is sent it, and it counts as told to nobody.` });

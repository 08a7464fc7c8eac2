import { longDate, weekdayAndDay, type LondonDate } from '../../kernel/london';
import type { Label } from '../plan/fields';
import { publicName, type DigestContent, type DigestEvent, type DigestFigures, type DigestQuestion } from './content';
import type { PlanNews } from './vocabulary';

const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];
const opening: PlanNews[] = ['to open', 'opens'];
const nouns: Record<Label, [one: string, several: string]> = { information: ['notice', 'notices'], 'formal consultation': ['consultation', 'consultations'], engagement: ['engagement', 'engagements'] };
/** What news is told first; of each, how one and how several do it. What opened before the digest went comes after what is still to come. */
const verbs: { is: (event: DigestEvent, on: LondonDate) => boolean; one: string; several: string }[] = [
  { is: ({ news, on: day }, on) => opening.includes(news) && day >= on, one: 'opens', several: 'open' },
  { is: ({ news }) => news === 'closes soon', one: 'closes', several: 'close' },
  { is: ({ news }) => opening.includes(news), one: 'opened', several: 'opened' },
  { is: ({ news }) => news === 'dates changed', one: 'has new dates', several: 'have new dates' },
  { is: ({ news }) => news === 'called off', one: 'is on hold', several: 'are on hold' },
  { is: ({ news }) => news === 'closed', one: 'has closed', several: 'have closed' },
];

/** `May`: the month of a day, in full. */
export const monthName = (date: LondonDate): string => longDate(date).split(' ')[2] ?? '';

/** Whether every one of them is the same. */
const same = <T>(all: readonly T[]): boolean => new Set(all).size === 1;

const nounOf = (events: readonly DigestEvent[]): string => {
  const [one, several] = same(events.map(publicName)) && events[0] ? nouns[publicName(events[0])] : ['plan', 'plans'];
  return events.length === 1 ? one : several;
};

/** When it happens, where one word or one day says it for all; of what is past, nothing. */
function whenOf(events: readonly DigestEvent[], on: LondonDate): string {
  const [first] = events;
  if (!first || events.some((each) => each.on < on) || ['dates changed', 'called off'].includes(first.news)) return '';
  if (events.length === 1 && first.news === 'closes soon') return ` on ${weekdayAndDay(first.on)}`;
  return same(events.map((each) => each.on.slice(0, 7))) ? ` in ${monthName(first.on)}` : '';
}

function eventsInOneSentence(events: readonly DigestEvent[], where: string, on: LondonDate): string | undefined {
  for (const { is, one, several } of verbs) {
    const such = events.filter((each) => is(each, on));
    if (such.length > 0) return `${numbers[such.length] ?? such.length} ${nounOf(such)} ${such.length === 1 ? one : several} ${where}${whenOf(such, on)}.`;
  }
  return undefined;
}

/** `Highways` inside a sentence is `highways`; `SEN transport` stays. */
const inside = (name: string): string => (/^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name);

function figuresInOneSentence({ to, themes }: DigestFigures, questions: readonly DigestQuestion[]): string {
  const month = monthName(to);
  const slower = questions.find(({ rule }) => rule === 'slower answers');
  if (slower) return `Answers${slower.about === undefined ? '' : ` about ${inside(slower.about)}`} were slower in ${month}.`;
  return themes[0] ? `Complaints about ${inside(themes[0].name)} rose in ${month}.` : `The figures for ${month} are here.`;
}

/** The news of a digest in one or two sentences: what comes to the member's divisions first, then what the figures say. */
export function headlineOf({ on, divisions, events, elsewhere, figures, questions, note }: DigestContent): string {
  const sentences = [
    eventsInOneSentence(events, divisions.length > 0 ? 'near you' : 'in the county', on) ?? eventsInOneSentence(elsewhere, 'elsewhere in the county', on),
    figures && figuresInOneSentence(figures, questions),
  ].filter((each) => each !== undefined);
  return sentences.length > 0 ? sentences.join(' ') : note === undefined ? 'Nothing new since your last digest.' : 'A note from your officers.';
}

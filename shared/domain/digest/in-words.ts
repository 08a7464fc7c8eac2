import { longDate, monthsLater, shortDate, weekdayAndDay, type LondonDate } from '../../kernel/london';
import type { Label } from '../plan/fields';
import { isQuiet, publicName, type DigestContent, type DigestEvent, type DigestFigures } from './content';
import { digestWords, type Frequency, type PlanNews } from './vocabulary';
import { headlineOf, monthName } from './headline';

/** Kept with every run, so that one can say later which words were in force. */
export const digestTemplate = 'members digest v2';

/** What a digest says of one event. */
export interface EventInWords {
  news: string;
  day: string;
  title: string;
  says: string;
}

/** What it says of the figures. */
export interface FiguresInWords {
  title: string;
  /** What the lines are about. */
  of: string;
  columns: [before: string, month: string, year: string];
  lines: { label: string; values: [before: string, month: string, year: string] }[];
  /** Why something is not shown; absent where everything is. */
  notShown?: string;
  themes: string[];
  bands?: string;
}

/** A digest in words, in the order in which it is read: what an e-mail, its plain text and a page are made of. */
export interface DigestInWords {
  subject: string;
  council: string;
  dated: string;
  /** The last day of the figures, if it has any. */
  covers?: string;
  headline: string;
  /** For whom it is; in a quiet week the one line that there is. */
  lead: string;
  isQuiet: boolean;
  questions: string[];
  /** What comes to the member's divisions, then elsewhere; without those that have none. */
  coming: { title: string; events: EventInWords[] }[];
  figures?: FiguresInWords;
  note?: string;
  because: string;
}

const newsWords: Record<PlanNews, string> = { 'to open': 'To open', opens: 'Opens', 'closes soon': 'Closes', closed: 'Closed', 'dates changed': 'New dates', 'called off': 'On hold' };
const nameWords: Record<Label, string> = { information: 'For information', 'formal consultation': 'Consultation', engagement: 'Engagement' };
const frequencyWords: Record<Frequency, string> = { daily: 'You get this every day on which there is news.', weekly: 'You get this every week.', monthly: 'You get this every month.', none: 'You asked for no digest: this one was sent by hand.' };

/** `Fenwick, Mill End and Saltmarsh`. */
export const listed = (names: readonly string[]): string => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`);

const forWhom = (divisions: readonly string[]): string => (divisions.length === 0 ? 'the whole county' : `${listed(divisions)} ${divisions.length === 1 ? 'division' : 'divisions'}`);

function eventInWords(event: DigestEvent, today: LondonDate): EventInWords {
  const { news, on, closes, title, places, late } = event;
  const until = closes && news !== 'closed' && news !== 'closes soon' && news !== 'called off' ? ` to ${weekdayAndDay(closes)}` : '';
  const says = [
    `${nameWords[publicName(event)]}${until}, ${places.length > 0 ? `in ${listed(places)}` : 'whole county'}.`,
    news === 'to open' ? 'You are told before it is public.' : '',
    // All that is known of it: whether it is being changed or given up, nobody has decided.
    news === 'called off' ? 'It is not signed off any more. You are told if it is again.' : '',
    late ? 'Told late: we learned of it after its day.' : '',
  ];
  return { news: news === 'opens' && on < today ? 'Opened' : newsWords[news], day: weekdayAndDay(on), title, says: says.filter((each) => each !== '').join(' ') };
}

const notShown = 'not shown';

function bandsInWords({ divisions, bandsOf }: DigestFigures): string | undefined {
  if (divisions.length === 0 || bandsOf === undefined) return undefined;
  const each = divisions.map(({ division, band }) => `${division} ${band ? `${band.from} to ${band.to}` : notShown}`);
  return `Complaints from April ${bandsOf} to March ${bandsOf + 1}: ${each.join('; ')}. Shown in bands so that nobody can be picked out.`;
}

function figuresInWords(figures: DigestFigures): FiguresInWords {
  const { to, lines, themes } = figures;
  const [month, before] = [monthName(to), monthName(monthsLater(to, -1))];
  const bands = bandsInWords(figures);
  return {
    title: 'How we met our standards',
    of: 'Complaints',
    columns: [before, month, 'Year to date'],
    lines: lines.map(({ label, ...told }) => ({ label, values: [told.before ?? notShown, told.month ?? notShown, told.year ?? notShown] })),
    ...(lines.some((line) => [line.before, line.month, line.year].includes(undefined)) && { notShown: 'Not shown: fewer than 5, or it would tell another number that is.' }),
    themes: themes.map(({ name, ...theme }) => `${name}: ${theme.now} complaints in ${month}, ${theme.before} in ${before}.`),
    ...(bands !== undefined && { bands }),
  };
}

/** A digest's content in words. Nothing is decided here: what is not in the content is not said. */
export function digestInWords(content: DigestContent): DigestInWords {
  const { council, on, divisions, questions, events, elsewhere, figures, note, frequency } = content;
  const quiet = isQuiet(content);
  return {
    subject: `${digestWords.name}, ${longDate(on).replace(/^\S+ /, '')}`,
    council,
    dated: shortDate(on),
    ...(figures && { covers: `Figures to ${shortDate(figures.to)}` }),
    headline: headlineOf(content),
    lead: quiet ? `No plan for ${forWhom(divisions)} opens, closes or changes, and no figures are new.` : `For ${forWhom(divisions)}. Nothing here is about one person.`,
    isQuiet: quiet,
    questions: quiet ? [] : questions.map(({ text }) => text),
    coming: [
      { title: digestWords.near(divisions), events: events.map((each) => eventInWords(each, on)) },
      { title: digestWords.elsewhere, events: elsewhere.map((each) => eventInWords(each, on)) },
    ].filter((each) => each.events.length > 0),
    ...(figures && { figures: figuresInWords(figures) }),
    ...(note !== undefined && { note }),
    because: frequencyWords[frequency],
  };
}

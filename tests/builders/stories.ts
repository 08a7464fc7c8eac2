import type { CaseView } from '../../shared/contract/cases';
import type { CapturedView, MessageView } from '../../shared/contract/messages';
import type { DutyView } from '../../shared/contract/clock';
import { shortDate, type LondonDate } from '../../shared/kernel/london';
import { millLane } from '../fixtures/mill-lane';
import { Life, waiting } from './life';
import { automaticReceipt, deliveryReport, outOfOffice, replyTo } from './mail';
import { plainDay } from './moments';
import { amara, sam } from './office';
import { peopleStore } from '../../functions/stores/people-store';

/** A case's life, a line each: `Mon 2 June 2025: received`; and what the case page says of it on a day. */
export interface Story {
  id: string;
  says: string;
  /** The profile in use, and whether it is the council's usual one or the service area's own. */
  under?: { profile: string; by: 'usual' | 'area' };
  happened: string[];
  on: string;
  reads: Record<string, unknown>;
}

/** What a story has come to so far. */
interface Told {
  life: Life;
  messages: MessageView[];
  captured: CapturedView[];
  refused: string[];
}

const caseOf = ({ captured }: Told, at = 0): string => captured[at]?.cases[0]?.id ?? '';
const lastSent = ({ life }: Told) => life.office.letterbox.sent.at(-1) ?? { internetMessageId: '' };

/** A decision on the case; the letters that it owes go, and a refusal is kept for the end of the story. */
async function decide(told: Told, route: Parameters<Life['ask']>[1], body: object, who: Parameters<Life['ask']>[0] = 'officer'): Promise<void> {
  const { life, refused } = told;
  const answer = await life.ask(who, route, { id: caseOf(told), body });
  if (answer.status >= 300) refused.push((answer.body as { code: string }).code);
  await life.timer('sweep');
}

const dayIn = (said: string): string | undefined => (said === '' ? undefined : plainDay(said.replace(/^(from|on) /, '')));
const today = ({ life }: Told): string => life.office.clock.now().slice(0, 10);

const captureAll = async (told: Told, how: Parameters<Life['capture']>[1] = {}): Promise<void> => {
  for (const { id } of told.messages.slice(told.captured.length)) told.captured.push(await told.life.capture(id, how));
};

const nextStage = async (told: Told): Promise<void> => decide(told, 'nextStage', { message: told.messages.at(-1)?.id, officer: sam.id, because: 'The hole was filled with sand.' });

const steps: Record<string, (told: Told, said: string) => Promise<void>> = {
  received: async (told) => void told.messages.push(await told.life.receive(millLane({ id: `<matter-${told.messages.length + 1}@example.net>` }))),
  acknowledged: (told) => captureAll(told),
  'captured as a comment': (told) => captureAll(told, { kind: 'comment' }),
  'captured, but not acknowledged': (told) => captureAll(told, { refused: true }),
  'captured as a comment, but not acknowledged': (told) => captureAll(told, { kind: 'comment', refused: true }),
  'acknowledged at last': async ({ life, captured }) => {
    await life.done('triage', 'retryLetter', { id: captured[0]?.letter ?? '' });
    await life.timer('sweep');
  },
  'given to Amara Field': async (told) => {
    const { version } = await told.life.case(caseOf(told));
    await told.life.done('manager', 'assignCase', { id: caseOf(told), body: { officer: amara.id }, headers: { 'if-match': version } });
  },
  paused: (told, said) => decide(told, 'pauseCase', { from: dayIn(said), category: waiting, because: 'We asked where the hole is.', reviewOn: today(told) }),
  resumed: (told, said) => decide(told, 'resumeCase', { on: dayIn(said) }),
  'holding reply': (told, said) => decide(told, 'holdingReply', { workingDays: Number(said.replace(/\D/g, '')), because: 'We wait for the contractor’s report.' }),
  'holding reply, but the mailbox is busy': (told, said) => {
    told.life.office.letterbox.failOnce('makeDraft', { why: 'later', afterSeconds: 3600 });
    return decide(told, 'holdingReply', { workingDays: Number(said.replace(/\D/g, '')), because: 'We wait for the contractor’s report.' });
  },
  answered: (told) => decide(told, 'answerCase', { says: 'We have mended it.', outcome: 'upheld' }),
  'the mailbox works': ({ life }) => life.timer('sweep'),
  'the letter came back': async (told) => void (await told.life.receive(deliveryReport(lastSent(told)))),
  'out of office': async (told) => void (await told.life.receive(outOfOffice(lastSent(told)))),
  'automatic receipt': async (told) => void (await told.life.receive(automaticReceipt())),
  'asked to look again': async (told) => void told.messages.push(await told.life.receive(replyTo(lastSent(told)))),
  'next stage': nextStage,
  'next stage, but not acknowledged': (told) => {
    told.life.office.letterbox.failOnce('makeDraft', { why: 'refused' });
    return nextStage(told);
  },
  'found to be a complaint': (told) => decide(told, 'correctKind', { kind: 'complaint', because: 'Misclassified: it was taken for a comment.' }),
  'found to be received': (told, said) => decide(told, 'moveReceipt', { received: dayIn(said), because: 'A colleague had it first.' }),
  'the second put with the first': (told) => decide(told, 'mergeCase', { with: caseOf(told, 1), because: 'One matter.' }, 'manager'),
};

async function allow({ life }: Told, under: Story['under']): Promise<void> {
  await life.settings({ pauseCategories: [waiting], ...(under?.by === 'usual' && { usualProfile: under.profile }) });
  if (under?.by !== 'area') return;
  const people = peopleStore(life.office.desk().ownWork);
  const settings = await people.settings();
  if (settings) await people.keepSettings({ ...settings, areas: settings.areas.map((area) => ({ ...area, profile: under.profile })) });
}

const day = (date: string | undefined): string | undefined => date && shortDate(date as LondonDate);

const dutyInPlain = (name: string, { by, standing, left, missed, metOn, atTheLatest }: DutyView) => ({
  [`${name}By`]: day(by), [name]: standing, [`${name}Left`]: left, [`${name}Missed`]: day(missed), [`${name}MetOn`]: day(metOn), ...(name === 'answer' && { atTheLatest }),
});

function inPlain({ reading, situation, stage, kind, story }: CaseView) {
  const { original, promised, pausedSince, answeredAs, owesLetter, notes, acknowledge, answer, grossWorkingDays = 0, workingDaysUsed = 0 } = reading;
  return {
    situation, stage, kind, answeredAs, owesLetter,
    ...dutyInPlain('acknowledge', acknowledge), ...dutyInPlain('answer', answer),
    excluded: grossWorkingDays - workingDaysUsed,
    original: day(original), promised: day(promised), pausedSince: day(pausedSince),
    notes: notes.join(' '),
    letters: story.flatMap((entry) => (entry.is === 'letter' ? [`${entry.letter.kind}: ${entry.letter.situation}`] : [])).reverse(),
    story: story.flatMap((entry) => (entry.is === 'event' ? [`${entry.who} ${entry.says}`] : [])).reverse(),
    because: story.flatMap((entry) => (entry.is === 'event' && entry.because !== undefined ? [entry.because] : [])).reverse(),
  };
}

/** Lives a story through the doors and the timers, and says what the case page says on its day. */
export async function live({ under, happened, on }: Pick<Story, 'under' | 'happened' | 'on'>) {
  const life = await Life.begin();
  const told: Told = { life, messages: [], captured: [], refused: [] };
  try {
    life.at(happened[0]?.split(/: (?=\D)/)[0] ?? on);
    await allow(told, under);
    for (const line of happened) {
      const [, when = '', what = '', said = ''] = /^(\w{3} \d+ \w+ \d{4}(?: \d\d:\d\d(?::\d\d)?)?): ([^:]+)(?:: (.*))?$/.exec(line) ?? [];
      const step = steps[what];
      if (!step) throw new Error(`Nobody knows how this happens: ${line}`);
      life.at(when);
      await step(told, said);
    }
    life.at(on);
    const view = await life.case(caseOf(told));
    return { ...inPlain(view), refused: told.refused, sent: life.office.letterbox.sent.length, view, told };
  } finally {
    life.end();
  }
}

/** Runs the stories of one theme. What was refused has to be said in the story. */
export function tell(stories: readonly Story[]): void {
  test.each(stories)('$id: $says', async ({ reads, ...story }) => {
    expect(await live(story)).toMatchObject({ refused: [], ...reads });
  });
}

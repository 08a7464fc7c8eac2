import { weekdayAndDay, type LondonDate } from '../../kernel/london';
import { firstDayOf } from '../figures/periods';
import type { FiguresOf, ToldMonth, ToldShare } from '../figures/told';
import type { DigestQuestion } from './content';
import { risingThemes, rowOf, type FigureNames, type ToldSoFar } from './figures';
import type { FollowedPlan } from './follow';
import { monthName } from './headline';

/** So many are asked in one digest. */
export const mostQuestions = 3;
/** Answers in time have become fewer when their share fell by as many points. */
const leastFall = 5;
/** Nothing is asked of explanations while as many in a hundred are answered or explained in time. */
const wellExplained = 90;

const nameOf = ({ month }: ToldMonth): string => monthName(firstDayOf(month));
const exact = (share: ToldShare | undefined): number | undefined => (share?.is === 'exact' ? share.percent : undefined);

/** Answers in time that fell, the steepest fall first: by service and for the county. */
function slower({ month, before }: ToldSoFar, { areas }: FigureNames): DigestQuestion[] {
  const all: { about?: string; of: FiguresOf }[] = [{ of: { is: 'county' } }, ...areas.map(({ id, name }) => ({ about: name, of: { is: 'area' as const, id } }))];
  const falls = all.flatMap(({ about, of }) => {
    const [then, now] = [before, month].map((told) => exact(rowOf(told?.rows, of)?.standards?.within));
    return then !== undefined && now !== undefined && then - now >= leastFall ? [{ ...(about !== undefined && { about }), then, now }] : [];
  });
  return falls.sort((one, other) => other.then - other.now - (one.then - one.now)).map(({ then, now, ...of }) => ({ rule: 'slower answers', text: `Answers${of.about === undefined ? '' : ` about ${of.about}`} in time fell from ${then}% to ${now}% in ${nameOf(month)}. What is being done about it?`, ...of }));
}

const rising = (told: ToldSoFar, names: FigureNames): DigestQuestion[] =>
  risingThemes(told, names).map(({ name, before, now }) => ({ rule: 'rising theme', text: `Complaints about ${name} rose from ${before} to ${now} in ${nameOf(told.month)}. What has been tried, and what worked?` }));

function unexplained({ month }: ToldSoFar): DigestQuestion[] {
  const share = exact(rowOf(month.rows, { is: 'county' })?.standards?.withinOrExplained);
  return share === undefined || share >= wellExplained ? [] : [{ rule: 'missed explanations', text: `In ${nameOf(month)}, ${100 - share}% of complaints were neither answered in time nor explained in time. What would help people to know where they stand?` }];
}

const opening = (plans: readonly FollowedPlan[], today: LondonDate): DigestQuestion[] =>
  plans
    .filter(({ opens, approach, told }) => opens > today && approach !== 'inform' && told.at(-1) !== 'called off')
    .sort((one, other) => (one.opens < other.opens ? -1 : 1))
    .map(({ title, opens }) => ({ rule: 'opens next', text: `“${title}” opens on ${weekdayAndDay(opens)}. What can people still change, and who decides?` }));

/**
 * Questions worth asking officers, by stated rules: answers that became slower, a theme that rises, complaints that nobody
 * explained, the consultation that opens next. One of each first, in that order, and then the rest. They name what
 * everybody was told, and are the same for every member; a digest asks the first three of those that go with its news, so
 * as many of each are kept.
 */
export function questionsFrom(told: ToldSoFar | undefined, names: FigureNames, plans: readonly FollowedPlan[], today: LondonDate): DigestQuestion[] {
  const byRule = [...(told ? [slower(told, names), rising(told, names), unexplained(told)] : []), opening(plans, today)];
  return [...byRule.flatMap((questions) => questions.slice(0, 1)), ...byRule.flatMap((questions) => questions.slice(1, mostQuestions))];
}

/** What was asked of a month's figures goes with them; the rest with what is new. */
export const isOfFigures = ({ rule }: DigestQuestion): boolean => rule !== 'opens next';

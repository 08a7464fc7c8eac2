import type { PlanAroundView } from '../../shared/contract/plan-around';
import type { Kind } from '../../shared/domain/case/vocabulary';
import { isWhole, type Both } from '../../shared/domain/plan/reach';
import { dayAndMonth, shortDate } from '../../shared/kernel/london';
import type { Around, Beside, CaseFigures } from '../use-cases/around-plan';
import { localPersonsWords } from './plan-words';
import type { Roster } from './roster';

/** Fewer cases than this are not counted to somebody who may see none of them. */
const fewest = 5;
const counted = (cases: number): string => (cases === 0 ? 'none' : cases < fewest ? `fewer than ${fewest}` : String(cases));

const listed = (words: readonly string[]): string => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`);
const bothSaid = ({ people, places }: Both): string => `${listed(people.map((each) => localPersonsWords[each]))}, ${places.length === 0 ? 'the whole county' : `in ${listed(places)}`}`;

const besideView = (roster: Roster, { plan: { id, title, area, authors }, inSight, both }: Beside, said: string) => ({ ...(inSight && { plan: { id, title } }), area: roster.area(area), author: roster.person(authors[0] ?? ''), said, both: bothSaid(both) });

const kindNames: Record<Kind, string> = { complaint: 'Complaints', comment: 'Comments', compliment: 'Compliments', 'service request': 'Service requests' };

const figuresView = (figures: CaseFigures): PlanAroundView['cases']['figures'] => [
  ...figures.kinds.map(({ kind, cases }) => ({ what: kindNames[kind], cases: counted(cases) })),
  ...figures.words.map(({ word, cases }) => ({ what: `“${word}” in what a case is about`, cases: counted(cases) })),
];

function othersView({ reach, others, weeks }: Around, roster: Roster): PlanAroundView['others'] {
  const fullest = weeks.reduce<Around['weeks'][number] | undefined>((most, week) => (week.others > (most?.others ?? 0) ? week : most), undefined);
  return {
    ...(!isWhole(reach) && { needs: 'Say which local people are affected, and when it opens and closes: then Heard looks for others who ask them in those weeks.' }),
    items: others.map((beside) => besideView(roster, beside, `Open ${shortDate(beside.reach.opens)} to ${shortDate(beside.reach.closes)}: ${beside.days.days === 1 ? 'one day' : `${beside.days.days} days`} together, ${dayAndMonth(beside.days.from)} to ${dayAndMonth(beside.days.to)}`)),
    weeks: weeks.map(({ monday, others: count }) => ({ monday: shortDate(monday), others: count })),
    ...(fullest && { most: `In the week of ${shortDate(fullest.monday)}, ${fullest.others === 1 ? 'one other plan asks' : `${fullest.others} other plans ask`} the same people.` }),
  };
}

/** What is known around a plan, in words, with names for ids. */
export function planAroundView(around: Around, roster: Roster): PlanAroundView {
  const { area, reach, before, figures } = around;
  return {
    others: othersView(around, roster),
    before: {
      ...(reach.people.length === 0 && { needs: 'Say which local people are affected: then Heard looks for plans that asked them before.' }),
      items: before.map((beside) => besideView(roster, beside, `Closed ${shortDate(beside.reach.closes)}`)),
    },
    cases: { about: `Received by ${roster.area(area).name} since ${shortDate(figures.since)}${reach.places.length > 0 ? `, in ${listed(reach.places)}` : ''}`, figures: figuresView(figures) },
  };
}

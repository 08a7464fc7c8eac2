import type { DraftBody } from '../../shared/contract/plans';
import type { ApprovalRules } from '../../shared/domain/approval/routes';

/** How the invented county approves plans, by the names that the pages use. */
export const marlshireApproval: ApprovalRules = {
  quality: 'must', team: ['noor-team'], remindAfter: 3,
  routes: ['Environment and Economy', 'Communities', 'Children, Education and Families', 'Adults and Health', 'Corporate Services'].map((directorate) => ({
    directorate,
    highLevel: [[{ is: 'people', id: 'member', title: `Executive Member for ${directorate}`, as: 'Executive Member', people: ['imran-member'], needs: 'any' }], [{ is: 'committee', id: 'cabinet', title: 'Cabinet' }]],
    otherwise: [[{ is: 'people', id: 'head', title: 'Head of Service', as: 'Head of Service', people: [directorate === 'Communities' ? 'dora-head' : 'leo-approver'], needs: 'any' }], [{ is: 'people', id: 'finance', title: 'Finance', as: 'responsible for the budget', people: ['ann-finance', 'ben-finance'], needs: 'any' }]],
  })),
};

/** What happens to a plan after it was written, in order. */
export type PlanDeed = 'submit' | 'check' | 'approve by head' | 'approve by finance' | 'send back' | 'recall' | 'change';

/** One plan of the invented county: what it informs people of, and how far it has come. */
export interface SeedPlan {
  title: string;
  area: string;
  /** In short, what is decided already, and who is affected. */
  said: [inShort: string, decided: string, affected: string];
  /** So many days after it was submitted. */
  opensIn: number;
  /** Divisions of the county's table; absent is the whole county. */
  places?: readonly string[];
  /** Working days before today. */
  daysAgo: number;
  deeds: PlanDeed[];
}

export const plans: SeedPlan[] = [
  { title: 'New signs on country paths', area: 'countryside', said: ['Paths get new signs from the summer.', 'The signs, by the Head of Countryside.', 'Walkers and riders on 40 paths.'], opensIn: 60, daysAgo: 1, deeds: [] },
  { title: 'Booking a visit to a recycling site', area: 'waste', said: ['Visits to recycling sites are booked from September.', 'That visits are booked, by the Cabinet in May.', 'About 214,000 households and small traders.'], opensIn: 90, daysAgo: 2, deeds: ['submit'] },
  { title: 'Bus times on Sundays', area: 'public-transport', said: ['Three buses run an hour later on Sundays.', 'The times, with the companies that run them.', 'About 1,100 passengers on a Sunday.'], opensIn: 50, daysAgo: 3, deeds: ['submit', 'check'] },
  { title: 'Library hours on Saturdays', area: 'libraries', said: ['Four libraries open an hour later on Saturdays.', 'The hours, by the Head of Libraries in March.', 'About 2,900 readers of four libraries.'], places: ['Ashby North', 'Saltmarsh and Quay'], opensIn: 45, daysAgo: 4, deeds: ['submit', 'check', 'change'] },
  { title: 'Street lights switched to LED', area: 'highways', said: ['Street lights in Ashby are changed over four weeks.', 'The lamps and the weeks, by contract.', 'About 6,000 households in Ashby.'], places: ['Ashby North', 'Ashby South'], opensIn: 70, daysAgo: 6, deeds: ['submit', 'check', 'send back'] },
  { title: 'Ceremonies at Stoke register office', area: 'registration', said: ['Ceremonies move to the new room in May.', 'The move, by the Head of Registration.', 'About 300 couples a year.'], opensIn: 80, daysAgo: 7, deeds: ['submit', 'recall'] },
  { title: 'Verges cut later in spring', area: 'highways', said: ['Verges are cut in June and not in May.', 'The weeks, by the Cabinet member in January.', 'Everybody who uses a country road.'], places: ['Hexworth', 'Saltmarsh and Quay'], opensIn: 65, daysAgo: 9, deeds: ['submit', 'check', 'approve by head', 'approve by finance'] },
];

/** All that a plan which informs is asked. */
export const draftOf = ({ said: [inShort, decidedAlready, affected], places = [] }: SeedPlan, opens: string): DraftBody => ({
  answers: { duty: 'no', knowledge: 'sufficient', influence: 'none' }, notes: { why: 'It is decided, and people have to know in time.' }, people: { residents: 'yes', 'service users': 'yes' }, places: Object.fromEntries(places.map((name) => [name, 'yes' as const])),
  text: {
    inShort, decidedAlready, affected, opens, label: 'information', seldomHeard: 'People who do not read English, and people without the internet: posters and the radio.', whyLimited: 'It is settled and paid for.',
    formats: 'Plain English, large print, and other formats on request.', howTold: 'Posters, the council’s page and the radio.', equality: 'done', equalitySaid: 'Nobody is worse off.', personalData: 'none', localMembers: 'The local members, a week before it is public.',
  },
});

import type { Instant, LondonDate } from '../../kernel/london';
import type { PersonId } from '../people/vocabulary';
import type { Capacity } from '../plan/vocabulary';
import type { Quality } from './quality';
import type { Needs, Resolution, TellingKind } from './vocabulary';

/** One sign-off of one place of a step. `hash` names the version that was read; of a version whose typing was put right since, it stands on. */
export interface Approved {
  by: PersonId;
  /** Whose place it is: another's, where a deputy signed. */
  for: PersonId;
  at: Instant;
  hash: string;
}

export interface PeopleStep {
  is: 'people';
  id: string;
  title: string;
  as: Capacity;
  needs: Needs;
  /** Who is asked. */
  places: PersonId[];
  approved: Approved[];
}

/** A committee decides on a date, from papers; its minute ends the step. */
export interface CommitteeStep {
  is: 'committee';
  id: string;
  title: string;
  meeting?: { on: LondonDate; papers: string; by: PersonId };
  minute?: { resolution: Resolution; said: string; hash: string; by: PersonId; at: Instant };
}

export type Step = PeopleStep | CommitteeStep;

/** A version that was frozen and put before people, with all that they did to it. */
export interface Submission {
  no: number;
  hash: string;
  /** Where its text is kept. */
  bytes: string;
  by: PersonId;
  at: Instant;
  highLevel: boolean;
  /** Everybody who wrote what it says. */
  writers: PersonId[];
  /** What a notice says of it. */
  brief: { opens?: string; cost?: string };
  /** The numbers of the versions before it from which it differs only in typing. */
  standsFor: number[];
  quality: Quality;
  /** In stretches: one after the other, and those of one at once. */
  steps: Step[][];
}

/** How far a plan has come. */
export type PlanSituation =
  | { is: 'draft' }
  | { is: 'quality check'; since: Instant }
  | { is: 'approval'; since: Instant }
  | { is: 'sent back'; by: PersonId; at: Instant; because: string }
  | { is: 'recalled'; by: PersonId; at: Instant; because?: string }
  | { is: 'signed off'; at: Instant };

/** Somebody said that they have an interest: they decide nothing of this plan any more. */
export interface Interest {
  by: PersonId;
  at: Instant;
  because: string;
}

/** That somebody is to be told something: owed until a notice of it is made. */
export interface Telling {
  id: string;
  to: PersonId;
  is: TellingKind;
  no: number;
  at: Instant;
  attempts: number;
}

/** What a plan knows of its approval. All but the situation is absent until it is first submitted. */
export interface Approving {
  situation: PlanSituation;
  submissions?: Submission[];
  interests?: Interest[];
  /** Who has read which version, and when first. */
  read?: { by: PersonId; no: number; at: Instant }[];
  tell?: Telling[];
  /** What each person is told last, by the telling’s id: what is older is not said any more. */
  said?: Record<PersonId, string>;
  /** When whoever has not answered is reminded. */
  remindAt?: Instant;
}

/** The version that people are asked about, or were last. */
export const currentOf = ({ submissions }: Approving): Submission | undefined => submissions?.at(-1);

/** How many sign-offs a step needs: of those who are left in it. */
export const neededIn = ({ needs, places }: PeopleStep): number => (needs === 'any' ? 1 : needs === 'all' ? Math.max(1, places.length) : needs);

export const isDone = (step: Step): boolean => (step.is === 'committee' ? step.minute?.resolution === 'agreed' : step.approved.length >= neededIn(step));

/** The steps that are asked now: of the first stretch that is not done. */
export const openSteps = ({ steps }: Submission): Step[] => steps.find((stretch) => !stretch.every(isDone))?.filter((step) => !isDone(step)) ?? [];

/** The places of a step that nobody has signed. */
export const openPlaces = ({ places, approved }: PeopleStep): PersonId[] => places.filter((place) => !approved.some((each) => each.for === place));

/** How many have signed, a committee's minute counted as one. */
export const signOffs = (steps: readonly Step[][]): number => steps.flat().reduce((sum, step) => sum + (step.is === 'people' ? step.approved.length : step.minute ? 1 : 0), 0);

/** Everybody whose answer is waited for. */
export const asked = (plan: Approving): PersonId[] => {
  const current = currentOf(plan);
  return plan.situation.is === 'approval' && current ? [...new Set(openSteps(current).flatMap((step) => (step.is === 'people' ? openPlaces(step) : [])))] : [];
};

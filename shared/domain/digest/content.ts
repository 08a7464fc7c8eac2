import type { LondonDate } from '../../kernel/london';
import type { Label } from '../plan/fields';
import type { PlanId } from '../plan/vocabulary';
import type { Frequency, PlanNews, QuestionRule } from './vocabulary';

/** One thing that happened or is to happen. Told in one digest of a member, and in no other. */
export interface DigestEvent {
  /** The plan, the version signed off and what of it: the same however often it is found. */
  id: string;
  news: PlanNews;
  planId: PlanId;
  title: string;
  /** The day that it is about. */
  on: LondonDate;
  /** The last day on which people can say something; absent for a plan that informs. */
  closes?: LondonDate;
  approach: 'inform' | 'consult' | 'involve';
  /** What its plan calls it in public; absent of one that was followed up to 0.2.0. */
  label?: Label;
  /** The service that it is of. */
  area?: string;
  /** Divisions by name; none is the whole county. */
  places: string[];
  /** It became known after its day. */
  late?: true;
}

const byApproach: Record<DigestEvent['approach'], Label> = { inform: 'information', consult: 'formal consultation', involve: 'engagement' };
/** What members are told that it is: what the public is told. Formal consultation is regulated by law, and nothing is called so that its plan does not. */
export const publicName = ({ label, approach }: Pick<DigestEvent, 'label' | 'approach'>): Label => label ?? byApproach[approach];

/** A line of the table of standards: as words, since some are not shown. */
export interface FigureLine {
  label: string;
  /** A service: shown to members who follow it. */
  area?: string;
  /** The month before, the month, the financial year to date; `undefined` where it is not shown. */
  before: string | undefined;
  month: string | undefined;
  year: string | undefined;
}

/** A question for officers, and the stated rule that it comes from. */
export interface DigestQuestion {
  text: string;
  rule: QuestionRule;
  /** The service that it is about, by name; absent where it is about the whole county, or a plan. */
  about?: string;
}

/** A service whose complaints rise, by a stated rule. */
export interface RisingTheme {
  area: string;
  name: string;
  before: number;
  now: number;
}

/** The figures part of a digest: told once, in the first digest after they were published. The same for every member. */
export interface DigestFigures {
  month: string;
  /** The last day that they cover. */
  to: LondonDate;
  lines: FigureLine[];
  themes: RisingTheme[];
  /** Bands of the member's own divisions over the last whole financial year. */
  divisions: { division: string; band?: { from: number; to: number } }[];
  bandsOf?: number;
}

/** A digest as data: what a member is told, before it is a page, an e-mail or plain text. No case, name, address, reference or quotation can stand in it. */
export interface DigestContent {
  council: string;
  /** The day on which it is sent. */
  on: LondonDate;
  /** `Fenwick and Saltmarsh divisions`, or `the whole county`. */
  divisions: string[];
  questions: DigestQuestion[];
  /** Of the member's divisions and of the whole county, newest first. */
  events: DigestEvent[];
  /** Elsewhere in the county. */
  elsewhere: DigestEvent[];
  figures?: DigestFigures;
  /** Words of an officer that somebody else has approved. */
  note?: string;
  frequency: Frequency;
}

/** Nothing to tell: it says so in two lines. */
export const isQuiet = ({ events, elsewhere, figures, note }: DigestContent): boolean => events.length === 0 && elsewhere.length === 0 && !figures && note === undefined;

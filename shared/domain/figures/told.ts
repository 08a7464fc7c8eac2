import type { Instant } from '../../kernel/london';

/** A calendar month, as in `2025-05`. The council's financial year begins with April. */
export type Month = string;

/** A count as it may be told: exact, or not at all. One mark for both reasons, since "hidden" would tell a reader that the number is no small one. */
export type ToldCount = { is: 'exact'; count: number } | { is: 'not shown' };

/**
 * A share in whole per cent as it may be told. `at least`, `at most`: the few on the other side are fewer than may be told.
 * `count`: how many that is of all that were due, so that months can be added up; without it they are not.
 */
export type ToldShare = { is: 'exact' | 'at least' | 'at most'; percent: number; count?: number } | { is: 'not shown' };

/** How complaints whose answer fell due in the period were answered (Kent; product rule "Reports": both shares are printed). */
export interface ToldStandards {
  due: ToldCount;
  /** Within the working days of the standard. */
  within: ToldShare;
  /** Within them, or explained in time and kept. */
  withinOrExplained: ToldShare;
}

/** What a row of figures is about. `id` of a directorate and a district is its name; of a service area its own id. What lies in no district has a row of its own among them. */
export type FiguresOf = { is: 'county' } | { is: 'directorate' | 'area' | 'district'; id: string };

export interface ToldRow {
  of: FiguresOf;
  /** Complaints received in the period, by London date. */
  received: ToldCount;
  /** Absent for districts, which are told by what was received alone. */
  standards?: ToldStandards;
}

/** Figures of one fixed period as they are told to everybody, decided once: what was told never changes afterwards. */
export interface ToldMonth {
  month: Month;
  toldAt: Instant;
  rows: ToldRow[];
}

/** Complaints of a division over a whole financial year, in bands: never more exact, never for less than twelve months. */
export interface ToldBand {
  division: string;
  district: string;
  /** `20 to 29`; the lowest band begins at 0. Absent: not shown. */
  band?: { from: number; to: number };
}

/** The bands of a financial year, by the year in which it begins. */
export interface ToldYear {
  year: number;
  toldAt: Instant;
  divisions: ToldBand[];
}

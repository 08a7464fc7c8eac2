import type { Sight } from '../../shared/domain/people/sight';

/** Who looks at a case, and what more than looking they may do with it. */
export interface Reader {
  id: string;
  /** Says that a stopped letter may go. */
  mayRetry: boolean;
  /** Opens a restricted case again, and lets go what was stopped for there being too many. */
  mayLift: boolean;
  /** Decides how long a closed case is kept, and that people and texts are removed from it. */
  mayRetain: boolean;
  /** Sets and lifts a legal hold. */
  mayHold: boolean;
  /** What their roles let them work on: a post lets somebody look at more than that. */
  works: Sight;
}

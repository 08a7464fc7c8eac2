import type { ColleagueView } from '../../../../shared/contract/colleagues';
import type { missingIn, TypedPerson } from './people';

/** What each part of a person's page is given. */
export interface PersonCardProps {
  view: ColleagueView;
  typed: TypedPerson;
  change: (changes: Partial<TypedPerson>) => void;
  /** What the server refused, where it was no choice between two. */
  problem: Error | null;
  /** What has to be filled in, once somebody has tried to save it. */
  missing: ReturnType<typeof missingIn>;
}

import type { ProfileBody } from '../../../shared/contract/clock';
import type { Rules } from './rules';

/** What every card of the rules needs. */
export interface PartProps {
  rules: Rules;
  /** Those that Heard brings. */
  brought: ProfileBody[];
  mayChange: boolean;
  /** What the server refused of a part. */
  says: (part: string) => string | undefined;
  onChange: (change: Partial<Rules>) => void;
}

import type { RetentionRules } from '../../shared/domain/case/retention';
import type { ReviewGroup } from '../use-cases/reviews';
import { years } from './retention-view';

/** Why the cases of a group are there. */
export function reviewsSaid(of: ReviewGroup, rules: RetentionRules): string {
  if (of === 'on hold') return 'Nothing of these is removed until somebody lifts the hold.';
  return of === 'kept longer' ? 'The day has come until which somebody kept them.' : `Closed ${years(rules[of].years)} ago or more. ${rules[of].source}`;
}

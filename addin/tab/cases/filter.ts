import { kinds } from '../../../shared/domain/case/vocabulary';
import type { CaseFilter } from '../../api/reading';

/** The standings that an open case can be asked for by, loudest first. */
export const askable = ['overdue', 'due today', 'due soon', 'in time', 'paused', 'asks for a decision'] as const;

/** Reads the filter that stands in the address; what it does not know is left out. */
export function readFilter(parameters: URLSearchParams): CaseFilter {
  const standing = askable.find((one) => one === parameters.get('standing'));
  const kind = kinds.find((one) => one === parameters.get('kind'));
  const area = parameters.get('area');
  const officer = parameters.get('officer');
  return { ...(standing && { standing }), ...(kind && { kind }), ...(area && { area }), ...(officer && { officer }) };
}

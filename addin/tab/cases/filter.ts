import { kinds } from '../../../shared/domain/case/vocabulary';
import type { CaseFilter } from '../../api/reading';

/** What an Ombudsman is looking at, in the order of what is owed to them. */
export const withOmbudsman = 'with the Ombudsman';

/** The standings that an open case can be asked for by, loudest first. */
const standings = ['overdue', 'due today', 'due soon', 'in time', 'paused'] as const;

/** What answered cases can be asked for by: shown only where there are any. */
const sometimes = ['asks for a decision', withOmbudsman] as const;

export const askable = [...standings, ...sometimes];
export type Askable = (typeof askable)[number];

/** Whether it has a word of its own, and is no standing. */
export const isSometimes = (asked: Askable): asked is (typeof sometimes)[number] => sometimes.some((each) => each === asked);

/** Reads the filter that stands in the address; what it does not know is left out. */
export function readFilter(parameters: URLSearchParams): CaseFilter {
  const standing = askable.find((one) => one === parameters.get('standing'));
  const kind = kinds.find((one) => one === parameters.get('kind'));
  const area = parameters.get('area');
  const officer = parameters.get('officer');
  return { ...(standing && { standing }), ...(kind && { kind }), ...(area && { area }), ...(officer && { officer }) };
}

import { kinds } from '../../../shared/domain/case/vocabulary';
import { standingsAsked } from '../../../shared/domain/worklist/vocabulary';
import type { CaseFilter } from '../../api/reading';
import { address } from '../address';

/** The standings that every worklist offers, loudest first. */
export const offered = ['overdue', 'due today', 'due soon', 'in time', 'paused'] as const;

/** What an Ombudsman is looking at, in the order of what is owed to them. */
export const withOmbudsman = 'with the Ombudsman';

/** Offered where there are any, answered cases among them. */
export const sometimes = ['asks for a decision', withOmbudsman] as const;

/** What only a link leads to: it is named while it is shown. */
type Linked = Exclude<NonNullable<CaseFilter['standing']>, (typeof offered)[number] | (typeof sometimes)[number]>;
export const isLinked = (standing: CaseFilter['standing']): standing is Linked => standing !== undefined && ![...offered, ...sometimes].some((each) => each === standing);

/** Reads the filter that stands in the address; what it does not know is left out. */
export function readFilter(parameters: URLSearchParams): CaseFilter {
  const standing = standingsAsked.find((one) => one === parameters.get('standing'));
  const kind = kinds.find((one) => one === parameters.get('kind'));
  const area = parameters.get('area');
  const officer = parameters.get('officer');
  return { ...(standing && { standing }), ...(kind && { kind }), ...(area && { area }), ...(officer && { officer }) };
}

/** The address of a worklist: its fields always in the same order, so that two that show the same are the same. */
export const casesAddress = ({ standing, kind, area, officer }: CaseFilter): string => address('cases', undefined, { standing, kind, area, officer });

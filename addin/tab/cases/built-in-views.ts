import type { CaseFilter } from '../../api/reading';
import { words } from '../../words/in-tab';

/** The worklists that everybody has. */
export const builtInViews = (me: string): { name: string; filter: CaseFilter }[] => [
  { name: words.views.all, filter: {} },
  { name: words.views.mine, filter: { officer: me } },
  { name: words.views.unassigned, filter: { officer: 'nobody' } },
  { name: words.views.thisWeek, filter: { standing: 'due this week' } },
  { name: words.views.overdue, filter: { standing: 'overdue' } },
  { name: words.cases['with the Ombudsman'], filter: { standing: 'with the Ombudsman' } },
  { name: words.views.answered, filter: { standing: 'answered' } },
];

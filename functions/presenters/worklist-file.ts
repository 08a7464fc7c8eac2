import type { CaseCardView } from '../../shared/contract/cases';
import type { WorklistFileView } from '../../shared/contract/worklist';
import { londonDate } from '../../shared/kernel/london';
import type { ListedCard } from '../ports/document-store';
import type { Desk } from '../use-cases/desk';
import { caseCardView } from './case-card-view';
import { csvOf } from './csv';
import type { Roster } from './roster';

/** Dates as spreadsheets sort them. No resident is named: a file goes where Heard cannot follow it. */
const columns: Record<string, (row: CaseCardView) => string | undefined> = {
  Reference: ({ id }) => id,
  'In short': ({ inShort }) => inShort,
  Kind: ({ kind }) => kind,
  'Service area': ({ area }) => area.name,
  Officer: ({ officer }) => officer?.name,
  Stage: ({ stage }) => String(stage),
  Received: ({ received }) => received,
  'Acknowledge by': ({ acknowledge }) => acknowledge.by,
  'Acknowledged on': ({ acknowledge }) => acknowledge.metOn,
  'Answer by': ({ answer }) => answer.by,
  'Answered on': ({ answer }) => answer.metOn,
  Standing: ({ answer }) => answer.standing,
};

/** A worklist as a file, named by the day alone; `of`: how many the list has. */
export function worklistFile(desk: Desk, roster: Roster, items: readonly ListedCard[], of: number): WorklistFileView {
  const rows = items.map((item) => caseCardView(desk, roster, item)).map((row) => Object.values(columns).map((say) => say(row) ?? ''));
  return { name: `heard-cases-${londonDate(desk.clock.now())}.csv`, csv: csvOf([Object.keys(columns), ...rows]), rows: rows.length, of };
}

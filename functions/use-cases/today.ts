import type { MailFigureView } from '../../shared/contract/today';
import type { WorklistFilter } from '../../shared/contract/worklist';
import { piles } from '../../shared/domain/message/vocabulary';
import type { PersonId } from '../../shared/domain/people/vocabulary';
import { figuresOfMail, type FigureOfCases } from '../../shared/domain/worklist/vocabulary';
import type { Desk } from './desk';
import { worklist, type Question } from './worklist';

/** How many cases there are, with the worklist that shows exactly those: what is counted is what is opened. */
export interface CasesFigure {
  figure: FigureOfCases;
  count: number;
  opens: WorklistFilter;
}

/** What Today counts of cases, as the worklist asks for them. */
const standings: Record<FigureOfCases, WorklistFilter> = {
  slipped: { standing: 'overdue' },
  'due today': { standing: 'due today' },
  'due this week': { standing: 'due this week' },
  unassigned: { officer: 'nobody' },
  'to acknowledge': { standing: 'to acknowledge' },
  'to decide': { standing: 'asks for a decision' },
  'to look at again': { standing: 'to look at again' },
  'to deliver': { standing: 'to deliver' },
  open: {},
  'closed to others': { standing: 'closed to others' },
  'on legal hold': { standing: 'on legal hold' },
};

async function counted(desk: Desk, figure: FigureOfCases, officer?: PersonId): Promise<CasesFigure> {
  const opens = { ...standings[figure], ...(officer !== undefined && { officer }) };
  return { figure, count: await desk.documents.count(worklist(desk, opens)), opens };
}

const all = (desk: Desk, figures: readonly FigureOfCases[], officer?: PersonId): Promise<CasesFigure[]> => Promise.all(figures.map((figure) => counted(desk, figure, officer)));

const anyOf = (figures: readonly CasesFigure[]): CasesFigure[] => figures.filter(({ count }) => count > 0);

/** What everybody looks at first: what slipped, what is owed today and this week, what nobody has. */
export const firstFigures = (desk: Desk): Promise<CasesFigure[]> => all(desk, ['slipped', 'due today', 'due this week', 'unassigned']);

/** What waits for one person, in the order in which it is owed. */
export const figuresFor = async (desk: Desk, person: PersonId): Promise<CasesFigure[]> =>
  anyOf(await all(desk, ['slipped', 'due today', 'to acknowledge', 'to decide', 'to look at again', 'to deliver', 'due this week', 'open'], person));

/** What is owed beside answers, whoever owes it. */
export const otherFigures = async (desk: Desk): Promise<CasesFigure[]> => anyOf(await all(desk, ['to acknowledge', 'to decide', 'to look at again', 'to deliver']));

/** What is the monitoring officer's: cases that are open and closed to others, and those that a legal hold keeps. */
export const figuresOfMonitoring = (desk: Desk): Promise<CasesFigure[]> => all(desk, ['closed to others', 'on legal hold']);

/** Messages that may mean harm and of which nobody was told, in whatever pile. */
export const untold: Question = { kind: 'message', where: { pile: piles, danger: 'untold' }, orderBy: 'receivedAt' };

/** Messages that nobody has placed. */
export const figuresOfInbox = (desk: Desk): Promise<MailFigureView[]> =>
  Promise.all(
    figuresOfMail.map(async (figure): Promise<MailFigureView> =>
      figure === 'untold'
        ? { figure, count: await desk.documents.count(untold), opens: { danger: figure } }
        : { figure, count: await desk.documents.count({ kind: 'message', where: { pile: figure } }), opens: { pile: figure } },
    ),
  );

/** Who has how many open cases, the most first; whoever has none is left out. */
export async function loadOf<P extends { id: PersonId }>(desk: Desk, officers: readonly P[]): Promise<{ officer: P; open: CasesFigure; slipped: CasesFigure; thisWeek: CasesFigure }[]> {
  const loads = await Promise.all(
    officers.map(async (officer) => {
      const [open, slipped, thisWeek] = await Promise.all([counted(desk, 'open', officer.id), counted(desk, 'slipped', officer.id), counted(desk, 'due this week', officer.id)]);
      return { officer, open, slipped, thisWeek };
    }),
  );
  return loads.filter(({ open }) => open.count > 0).sort((one, other) => other.open.count - one.open.count);
}

import { readRegister, type RegisterRefusal, type RegisterRow } from '../../shared/domain/plan/register';
import { referenceFrom } from '../../shared/domain/case/reference';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import { readRows } from '../adapters/csv/read-rows';
import { digestOf } from '../adapters/system/digest';
import { draftStore, neverWritten } from '../stores/draft-store';
import { peopleStore } from '../stores/people-store';
import { planStore } from '../stores/plan-store';
import type { Desk } from './desk';

/** What became of a row, or would: `there`: its plan is in Heard already; `twice`: an earlier row is the same. */
export type BroughtIn = RegisterRow & { plan?: string; standing: 'new' | 'there' | 'twice' | 'wrong' };

export interface RegisterRead {
  rows: BroughtIn[];
  others: string[];
}

export type BringInRefusal = RegisterRefusal | { code: 'table-not-read' };

type PlanRow = Extract<RegisterRow, { is: 'plan' }>;

/** Named by what the row says, so that the same register brought in again finds what it made. */
const planIdOf = ({ council: { key, prefix } }: Desk, { title, area, draft }: PlanRow): string => referenceFrom(`${prefix}P`, digestOf('register', key, area, title.toLowerCase(), draft.text?.opens ?? ''));

/** Reads a register, and says of each row what it would become; keeps nothing. */
export async function lookAtRegister(desk: Desk, csv: string): Promise<Result<RegisterRead, BringInRefusal>> {
  const rows = readRows(csv);
  if (!rows) return refuse({ code: 'table-not-read' });
  const settings = await peopleStore(desk.ownWork).settings();
  const register = readRegister(rows, settings?.areas ?? []);
  if (!register.ok) return register;
  const seen = new Set<string>();
  const standing = async (row: RegisterRow): Promise<BroughtIn> => {
    if (row.is === 'wrong') return { ...row, standing: 'wrong' };
    const plan = planIdOf(desk, row);
    if (seen.has(plan)) return { ...row, plan, standing: 'twice' };
    seen.add(plan);
    return { ...row, plan, standing: (await draftStore(desk.ownWork).get(plan)).version === neverWritten ? 'new' : 'there' };
  };
  return ok({ rows: await Promise.all(register.value.rows.map(standing)), others: register.value.others });
}

/** Begins a plan and writes its draft. Whatever stops it between the two, the next time goes on from there. */
async function makePlan(desk: Desk, by: string, { title, area, draft }: PlanRow, id: string): Promise<void> {
  const plans = planStore(desk.ownWork);
  const plan = (await plans.create(id, [{ type: 'PlanBegun', at: desk.clock.now(), by, plan: { id, title, area } }])) ?? (await plans.get(id));
  if (plan) await draftStore(desk.ownWork).keep(plan.state, draft, { writers: [by], version: neverWritten, rest: {} });
}

/** So many are written at once. */
const together = 25;

/** Brings in every row that is not there yet, each once; what is wrong is left out and said. */
export async function bringInRegister(desk: Desk, by: string, csv: string): Promise<Result<RegisterRead, BringInRefusal>> {
  const looked = await lookAtRegister(desk, csv);
  if (!looked.ok) return looked;
  const fresh = looked.value.rows.flatMap((row) => (row.standing === 'new' && row.is === 'plan' && row.plan !== undefined ? [{ row, id: row.plan }] : []));
  for (let from = 0; from < fresh.length; from += together) await Promise.all(fresh.slice(from, from + together).map(({ row, id }) => makePlan(desk, by, row, id)));
  return looked;
}

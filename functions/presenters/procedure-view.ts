import { currentStage, type Case } from '../../shared/domain/case/case';
import { procedureRecordOf, type ProcedureRole } from '../../shared/domain/case/procedure-roles';
import { nothingOfProcedure, type TakingPart } from '../../shared/domain/case/taking-part';
import { domainOf, isWithin } from '../../shared/domain/people/address';
import { shortDate } from '../../shared/kernel/london';
import type { ProcedureView } from '../../shared/contract/procedure';
import { ownDomains, type Desk } from '../use-cases/desk';

const sinceWhen = ({ from, until }: TakingPart): string => (until ? `From ${shortDate(from)} until ${shortDate(until)}` : `Since ${shortDate(from)}`);

/** Who is to be independent is not stopped, only shown: an address of the council's own may be a mistake, or a mailbox lent to them. */
function warningOf({ email, name }: TakingPart, role: ProcedureRole | undefined, own: readonly string[]): string | undefined {
  const isOurs = role?.independent && email !== undefined && isWithin(domainOf(email), own);
  return isOurs ? `${name} is to be independent of the council, and this address is the council’s own.` : undefined;
}

/** Who takes part in a case and the days of its procedure; `undefined` where its profile asks for neither. */
export async function procedureView(desk: Desk, state: Case): Promise<ProcedureView | undefined> {
  const asked = procedureRecordOf(currentStage(state).profile);
  if (!asked) return undefined;
  const { people, days } = state.procedure ?? nothingOfProcedure;
  const own = await ownDomains(desk);
  return {
    source: `${asked.source}; nobody has checked these roles and days against it.`,
    roles: asked.roles.map(({ id, name }) => ({ id, name })),
    people: people.map((one) => {
      const role = asked.roles.find(({ id }) => id === one.role);
      const warning = warningOf(one, role, own);
      return { ...one, role: { id: one.role, name: role?.name ?? one.role }, said: sinceWhen(one), ...(warning !== undefined && { warning }) };
    }),
    days: asked.days.map(({ id, name }) => {
      const on = days.find((each) => each.id === id)?.on;
      return { id, name, said: on ? shortDate(on) : 'Not recorded', ...(on && { on }) };
    }),
  };
}

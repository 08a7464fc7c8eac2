import type { LondonDate } from '../../kernel/london';
import { ok, refuse, type Result } from '../../kernel/result';
import { isWithinDays } from './days';
import type { Deputy, PersonId } from './vocabulary';

/**
 * Who is the council's monitoring officer, and who acts for them while they are absent (Local Government and Housing Act
 * 1989, section 5). No role of the directory says it: it is Heard's own data.
 */
export interface Monitoring {
  officer?: PersonId;
  deputy?: Deputy;
}

export type MonitoringRefusal = { code: 'names-yourself' } | { code: 'deputy-is-officer' } | { code: 'deputy-ends-first' };

/** Whether somebody is the monitoring officer, or acts for them, on a London day. */
export const isMonitoringOfficer = ({ officer, deputy }: Monitoring, person: PersonId, today: LondonDate): boolean =>
  person === officer || (deputy?.person === person && isWithinDays(deputy, today));

/** Whether somebody would be named, or act for longer, who was not so before. */
const gains = (person: PersonId, { officer, deputy }: Monitoring, before: Monitoring): boolean =>
  (officer === person && before.officer !== person) ||
  (deputy?.person === person && !(before.deputy?.person === person && before.deputy.from === deputy.from && before.deputy.until === deputy.until));

/** Says who it is. Nobody names themselves: that would be to open closed cases to oneself. */
export function decideMonitoring(asked: Monitoring, by: PersonId, before: Monitoring): Result<Monitoring, MonitoringRefusal> {
  const { officer, deputy } = asked;
  if (gains(by, asked, before)) return refuse({ code: 'names-yourself' });
  if (deputy && deputy.person === officer) return refuse({ code: 'deputy-is-officer' });
  return deputy && deputy.until < deputy.from ? refuse({ code: 'deputy-ends-first' }) : ok(asked);
}

import type { Instant } from '../../../shared/kernel/london';
import { logEntries, type EntryForm, type FactForm, type LogCode } from '../../ports/log-entries';
import type { FactsOf } from '../../ports/log';
import { correlationNow } from './correlation';
import { isLogId } from './log-id';

/** Where an entry comes from: the council, and the invocation as the host's own telemetry knows it. */
export interface LoggedBy {
  council?: string;
  operation?: string;
}

const moment = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const errorName = /^\w{1,60}$/;

/** Whether something is what the catalogue says that it is. The compiler has asked already: this is for what a cast let through. */
function fits(form: FactForm, value: unknown): boolean {
  if (form === 'count') return typeof value === 'number';
  if (form === 'mistake') return typeof value === 'object' && value !== null && errorName.test(String((value as { error?: unknown }).error));
  if (typeof value !== 'string') return false;
  if (form === 'id') return isLogId(value);
  return form === 'moment' ? moment.test(value) : form.includes(value);
}

/** An entry as one line of JSON. A fact that the catalogue does not name is left out, and one that does not fit stands as `unfit`. */
export function logLine<Code extends LogCode>(at: Instant, code: Code, facts: FactsOf<Code>, { council, operation }: LoggedBy = {}): string {
  const { level, facts: forms }: EntryForm = logEntries[code];
  const given = facts as Record<string, unknown>;
  const said = Object.entries(forms).filter(([name]) => given[name] !== undefined).map(([name, form]) => [name, fits(form, given[name]) ? given[name] : 'unfit']);
  const correlation = correlationNow();
  return JSON.stringify({ at, level, code, ...(correlation !== undefined && { correlation }), ...(operation !== undefined && { operation }), ...(council !== undefined && { council }), ...(Object.fromEntries(said) as object) });
}
